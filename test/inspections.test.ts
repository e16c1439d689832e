// The view of all inspections: what the server tells of each draft and when, and how the view arranges and words it.

import assert from 'node:assert/strict';
import { arrange, flatten } from '../client/inspections/arrange';
import type { DraftNode, InspectionNode, ListedDraft } from '../client/inspections/arrange';
import { inBrief, inFull, nameOf } from '../client/inspections/words';
import type { Words } from '../client/inspections/words';
import { DRAFTS, INSPECTION_DETAILS, INSPECTIONS_CHANGED } from '../server/lsp/protocol';
import type { InspectionDetails, InspectionsChangedParams } from '../server/lsp/protocol';
import { release, report, workspaces } from './harness/workspace';

/** The words as they are, filled in. */
const english = { t: (message: string, ...filled: unknown[]) => message.replace(/\{(\d)\}/g, (_, index: string) => String(filled[Number(index)])) } as Words;

describe('inspections', () => {
  const { makeFolder, write, start, remove } = workspaces();
  afterEach(remove);

  /** A server that has been asked, and what it says next. */
  const begin = async (files: Record<string, string>) => {
    const folder = makeFolder();
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
    const workspace = await start(folder);
    const { connection } = workspace.server;
    const ask = (...names: string[]) => connection.sendRequest(INSPECTION_DETAILS, { uris: names.map((name) => workspace.uri(name)) });
    const list = () => connection.sendRequest(DRAFTS);
    await list();
    await ask();
    const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
    const told = () =>
      new Promise<string>((resolve) => {
        const listening = connection.onNotification(INSPECTIONS_CHANGED, ({ uris, listed }: InspectionsChangedParams) => {
          listening.dispose();
          resolve(`${uris.map(nameOf).sort().join(', ')}${listed ? ' · another list' : ''}`);
        });
      });
    const rows = async () => {
      const [drafts, nodes] = [await list(), new Map<string, InspectionDetails>()];
      for (const each of await ask(...drafts.map(({ uri }) => nameOf(uri)))) nodes.set(nameOf(each.uri), each);
      return rowsOf(arrange(drafts, () => true), (node) => nodes.get(nameOf(node.id)));
    };
    return { ...workspace, ask, told, rows };
  };
  const rowsOf = (nodes: readonly InspectionNode[], details: (node: DraftNode) => InspectionDetails | undefined, indent = ''): string[] =>
    nodes.flatMap((node) => [
      `${indent}${node.kind === 'draft' ? `${nameOf(node, english)}: ${inBrief(node, details(node), english)}` : node.name}`,
      ...rowsOf(node.children, details, `${indent}  `),
    ]);

  it('are told with their grades, problems and releases', async () => {
    const { rows } = await begin({
      'report.md': report('requires improvement'),
      'release.md': release(),
      'lost.md': release('nowhere.md'),
      'notes.md': '# Notes\n',
    });
    assert.deepEqual(await rows(), [
      'Northamptonshire Police: lost.md · no report · 1 problem',
      'Northamptonshire Police: report.md · outdated release · – RI – – – · 5 problems',
      '  Press release: out of date · 1 problem · release.md',
    ]);
  });

  it('are told in words for those who listen', async () => {
    const { ask } = await begin({ 'report.md': report('good'), 'release.md': release() });
    const [own, other] = await ask('report.md', 'release.md');
    const node = (kind: ListedDraft['kind']): DraftNode => ({
      kind: 'draft',
      id: 'x',
      name: 'Northamptonshire Police',
      file: undefined,
      children: [],
      draft: { uri: 'x', kind, published: '2025-08-22', releases: [] },
    });
    assert.deepEqual(inFull(node('report'), own, english), [
      'Report. National child protection inspection.',
      'Published on 2025-08-22.',
      'Grades: Leadership of child protection arrangements: not yet graded; Working with partners: good; Responding to children at risk of harm: ' +
        'not yet graded; Risk assessment and referrals: not yet graded; Investigating child abuse, neglect and exploitation: not yet graded.',
      '4 problems (4 errors).',
      'Its press release agrees with it.',
    ]);
    assert.deepEqual(inFull(node('press-release'), other, english), [
      'Press release. National child protection inspection.',
      'Published on 2025-08-22.',
      'No problems.',
      'It agrees with its report.',
    ]);
    assert.deepEqual(inFull(node('report'), undefined, english), ['Report.', 'Published on 2025-08-22.']);
  });

  it('are told anew when an editor, a file or a release changes, a report with its releases', async () => {
    const { server, uri, told, retype, write: put, tell } = await begin({ 'report.md': report('good'), 'release.md': release() });
    let news = told();
    await server.open(uri('report.md'), report('good'));
    await news;
    news = told();
    await retype('report.md', 2, report('adequate'));
    assert.equal(await news, 'release.md, report.md');
    news = told();
    put('release.md', release().replace('good', 'adequate'));
    await tell(['release.md', 2]);
    assert.equal(await news, 'release.md, report.md');
    news = told();
    put('new.md', report('good'));
    await tell(['new.md', 1]);
    assert.equal(await news, 'new.md · another list');
  });

  it('that are no drafts any more are left out', async () => {
    const { ask, remove: take, tell } = await begin({ 'report.md': report('good'), 'notes.md': '# Notes\n' });
    assert.equal((await ask('report.md', 'notes.md', 'nowhere.md')).length, 1);
    take('report.md');
    await tell(['report.md', 3]);
    assert.deepEqual(await ask('report.md'), []);
  });

  describe('in a long list', () => {
    const draft = (number: number, more: Partial<ListedDraft> = {}): ListedDraft => ({
      uri: `file:///${number}.md`,
      kind: 'report',
      body: number % 2 ? 'Kent Police' : 'Essex Police',
      releases: [],
      ...more,
    });
    const many = Array.from({ length: 60 }, (_, number) => draft(number));

    it('stand below the bodies they are about', () => {
      const nodes = arrange(many, () => true);
      assert.deepEqual(nodes.map(({ kind, name, children }) => `${kind} ${name} ${children.length}`), ['body Essex Police 30', 'body Kent Police 30']);
      assert.equal(new Set(flatten(nodes).map(({ id }) => id)).size, 62);
    });

    it('stand by themselves when few are left, with what tells them apart', () => {
      const nodes = arrange(many, ({ uri }) => /\/1\d?\.md$/.test(uri));
      assert.deepEqual(
        rowsOf(nodes, () => undefined),
        [
          'Essex Police: 10.md',
          'Essex Police: 12.md',
          'Essex Police: 14.md',
          'Essex Police: 16.md',
          'Essex Police: 18.md',
          'Kent Police: 1.md',
          'Kent Police: 11.md',
          'Kent Police: 13.md',
          'Kent Police: 15.md',
          'Kent Police: 17.md',
          'Kent Police: 19.md',
        ],
      );
    });

    it('may name no body, or a report that is not there', () => {
      const nodes = arrange(
        [
          draft(1, { body: undefined as never, releases: ['file:///3.md'] }),
          draft(2, { kind: 'press-release', report: 'file:///9.md' }),
          draft(3, { kind: 'press-release', report: 'file:///1.md' }),
        ],
        () => true,
      );
      assert.deepEqual(rowsOf(nodes, () => undefined), ['Essex Police: ', '1.md: ', '  Press release: 3.md']);
    });
  });
});
