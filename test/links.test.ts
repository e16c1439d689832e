// A release and its report, both in the editor: fixes on either side, go to definition and find references, over real JSON-RPC.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Location, LocationLink, Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { offsetOf, positionOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const REPORT = `---
framework: ncpi
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police: National child protection inspection

| Area | Grade |
| --- | --- |
| Working with partners | Good |

## Working with safeguarding partners

Grade: good

The force is good at working with safeguarding partners.

## Press quotation

His Majesty’s Inspector of Constabulary Michelle Skeer said:

“Northamptonshire Police works well with others, and children are safer for it.”
`;
const RELEASE = `---
framework: ncpi
kind: press-release
body: Northamptonshire Police
published: 2025-08-22
report: report (1).md
---

# Northamptonshire Police told to improve

Northamptonshire Police requires improvement at working with safeguarding partners.

His Majesty’s Inspector of Constabulary Michelle Skeer said:

“Northamptonshire Police works very well with others, and children are safer for it.”
`;
const ALL = { textDocument: { diagnostic: {}, definition: { linkSupport: true } }, workspace: { workspaceEdit: { documentChanges: true } } };

describe('linked drafts', () => {
  let server: Server;
  let folder: string;
  let report: string;
  let release: string;

  const start = async (capabilities: object) => {
    server = await startServer({ capabilities });
  };
  const request = <Result>(method: string, params: object) => server.connection.sendRequest<Result>(method, params);
  const actionsAt = (uri: string, range: Range) =>
    request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } });
  const definitionsAt = (uri: string, position: Position) =>
    request<(Location | LocationLink)[]>('textDocument/definition', { textDocument: { uri }, position });
  const referencesAt = (uri: string, position: Position, includeDeclaration: boolean) =>
    request<Location[]>('textDocument/references', { textDocument: { uri }, position, context: { includeDeclaration } });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-drafts-'));
    // As VS Code writes addresses.
    const address = (name: string) => pathToFileURL(join(folder, name)).href.replaceAll('(', '%28').replaceAll(')', '%29');
    report = address('report (1).md');
    release = address('release.md');
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  describe('fixes on either side', () => {
    it('offers in a release the fix of either draft, each with the version that it is for', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      const [own, other, ...others] = await actionsAt(release, rangeOf(RELEASE, 'requires'));
      assert.deepEqual(
        [own!.title, own!.isPreferred, other!.title, other!.isPreferred],
        ['Change the grade to “good”', false, 'Change the report to “requires improvement” in three places', false],
      );
      assert.deepEqual(others, []);
      assert.equal(applied(RELEASE, own!, release, 1), RELEASE.replace('requires improvement', 'is good'));
      const changed = REPORT.replace('| Good |', '| Requires improvement |')
        .replace('Grade: good', 'Grade: requires improvement')
        .replace('is good at', 'requires improvement at');
      assert.equal(applied(REPORT, other!, report, 1), changed);
    });

    it('edits a report on disk, whatever ends its lines, for a client that takes only changes', async () => {
      writeFileSync(join(folder, 'report (1).md'), REPORT.replaceAll('\n', '\r\n'));
      await start({ textDocument: { diagnostic: {} } });
      await server.open(release, RELEASE);
      const actions = await actionsAt(release, rangeOf(RELEASE, 'very'));
      assert.deepEqual(actions.map(({ title }) => title), ['Change to “works well”', 'Change the report’s quotation to “works very well”']);
      assert.deepEqual(actions[1]!.edit, { changes: { [report]: [{ range: rangeOf(REPORT, 'works well'), newText: 'works very well' }] } });
    });

    it('names no version of a report that is not open', async () => {
      writeFileSync(join(folder, 'report (1).md'), REPORT);
      await start(ALL);
      await server.open(release, RELEASE);
      const [, other] = await actionsAt(release, rangeOf(RELEASE, 'very'));
      assert.equal(applied(REPORT, other!, report, null), REPORT.replace('works well', 'works very well'));
    });

    it('offers in the report what mends its releases, at every place that they contradict', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      for (const words of ['| Good', 'Grade: good', 'is good']) {
        const actions = await actionsAt(report, rangeOf(REPORT, words));
        assert.deepEqual(actions.map(({ title }) => title), ['In release.md: Change the grade to “good”'], words);
        assert.equal(applied(RELEASE, actions[0]!, release, 1), RELEASE.replace('requires improvement', 'is good'));
      }
      const quotation = await actionsAt(report, rangeOf(REPORT, 'works well'));
      assert.deepEqual(quotation.map(({ title }) => title), ['In release.md: Change to “works well”']);
      assert.deepEqual(await actionsAt(report, rangeOf(REPORT, 'children are safer')), []);
    });

    it('judges the release anew when the report changes, unsaved', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: report, version: 2 },
        contentChanges: [{ range: rangeOf(REPORT, 'works well'), text: 'works really well' }],
      });
      const [, other] = await actionsAt(release, rangeOf(RELEASE, 'very'));
      assert.equal(applied(REPORT.replace('works well', 'works really well'), other!, report, 2), REPORT.replace('works well', 'works very well'));
      const [problem] = await server.problems(release);
      assert.equal(problem!.relatedInformation![0]!.location.uri, report);
    });

    it('keeps “fix all” to the draft itself', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      const all = await request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: release },
        range: rangeOf(RELEASE, 'told'),
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
      assert.equal(applied(RELEASE, all[0]!, release, 1), RELEASE.replace('works very well', 'works well'));
    });
  });

  describe('links', () => {
    it('goes from a grade, the front matter and a quotation to the places of the report', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      const link = (from: string, ...to: string[]) =>
        to.map((words) => ({
          originSelectionRange: rangeOf(RELEASE, from),
          targetUri: report,
          targetRange: rangeOf(REPORT, words),
          targetSelectionRange: rangeOf(REPORT, words),
        }));
      const grades = await definitionsAt(release, rangeOf(RELEASE, 'requires').start);
      assert.deepEqual(
        grades.map((each) => 'targetRange' in each && lineOf(REPORT, each.targetRange)),
        ['| Working with partners | Good |', 'Grade: good', 'The force is good at working with safeguarding partners.'],
      );
      assert.deepEqual(
        await definitionsAt(release, rangeOf(RELEASE, 'report (1)').end),
        link('report (1).md', 'Northamptonshire Police: National child protection inspection'),
      );
      assert.deepEqual(await definitionsAt(release, rangeOf(RELEASE, 'very well').end), link(inMarks(RELEASE), inMarks(REPORT)));
      assert.deepEqual(await definitionsAt(release, rangeOf(RELEASE, 'told to').end), []);
    });

    it('gives plain locations to clients that take no links', async () => {
      await start({ textDocument: { diagnostic: {} } });
      await server.open(report, REPORT);
      const heading = REPORT.indexOf('## Working') + 3;
      const name = { start: positionOf(REPORT, heading), end: positionOf(REPORT, heading + 'Working with safeguarding partners'.length) };
      assert.deepEqual(await definitionsAt(report, rangeOf(REPORT, 'Good').start), [{ uri: report, range: name }]);
    });

    it('finds every place that grades an area, in the report and its releases, from either', async () => {
      await start(ALL);
      await server.open(report, REPORT);
      await server.open(release, RELEASE);
      await server.open(release.replace('release', 'another'), RELEASE.replace('requires improvement', 'is good'));
      const found = async (uri: string, text: string, words: string, declaration: boolean) =>
        (await referencesAt(uri, rangeOf(text, words).start, declaration)).map(
          (each) => `${each.uri.slice(each.uri.lastIndexOf('/') + 1)} ${each.range.start.line + 1}`,
        );
      const all = ['report%20%281%29.md 11', 'report%20%281%29.md 13', 'report%20%281%29.md 15', 'report%20%281%29.md 17', 'another.md 11', 'release.md 11'];
      assert.deepEqual(await found(report, REPORT, 'Working with partners', true), all);
      assert.deepEqual(await found(release, RELEASE, 'working with safeguarding', true), all);
      assert.deepEqual(await found(release, RELEASE, 'requires improvement', false), all.filter((each) => !each.endsWith('md 13')));
      assert.deepEqual(await found(release, RELEASE, 'told to', true), []);
    });
  });
});

/** The text with an action’s only document edit applied, which must be for this document in this version. */
function applied(text: string, { edit }: CodeAction, uri: string, version: number | null): string {
  const [change, ...others] = edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual([change!.textDocument, others], [{ uri, version }, []]);
  return (change!.edits as TextEdit[]).reduceRight(
    (result, { range, newText }) => result.slice(0, offsetOf(text, range.start)) + newText + result.slice(offsetOf(text, range.end)),
    text,
  );
}

/** The words between the first quotation marks. */
function inMarks(text: string): string {
  return text.slice(text.indexOf('“') + 1, text.indexOf('”'));
}

function lineOf(text: string, { start }: Range): string {
  return text.split('\n')[start.line]!;
}
