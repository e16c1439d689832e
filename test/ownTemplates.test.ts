// Templates of one’s own in `.inspection/templates`: used by the command line and the editor, and their faults told at their places.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { equip, plainText } from '../server/core/extras';
import { makeRelease } from '../server/core/release/release';
import { inEnglish } from '../server/core/text/message';
import { shippedReference, shippedTemplates } from '../server/data';
import { PRESS_RELEASE, TEMPLATES } from '../server/lsp/protocol';
import { useFolder } from './harness/folder';
import { runCli } from './harness/process';
import { readSample, subjectOf } from './harness/releases';
import { startServer } from './harness/server';

const REPORT = readSample('northamptonshire.md');
const LETTER = '{{!-- 7. Letter --}}\nDear chief constable,\n\n{{> ours}}\n';
const OURS = '{{!-- Ours --}}\nWe inspected {{body.name}}.\n';
/** The field that is wrong stands in a branch that no report with a date takes. */
const FAULTY = '{{!-- Faulty --}}\n# {{headline}}\n\n{{#if published}}\n{{date published}}\n{{else}}\nNo date, {{inspectr}}\n{{/if}}\n';
const MESSAGE = 'There is no field “inspectr”. Did you mean “inspector”?';

describe('templates of one’s own', () => {
  const equipped = (files: Record<string, string>) =>
    equip({ reference: shippedReference(), templates: shippedTemplates() }, Object.entries(files).map(([name, text]) => ({ path: `templates/${name}`, text })));
  const made = (files: Record<string, string>, template: string) => {
    const result = makeRelease(subjectOf(REPORT), equipped(files).templates, { report: 'r.md', template });
    return 'text' in result ? result.text : inEnglish(result.refusal);
  };

  it('include parts that stand beside them, and the shipped ones include theirs', () => {
    assert.equal(
      made({ 'letter.press-release.hbs': LETTER, 'ours.part.hbs': OURS }, 'letter'),
      'Dear chief constable,\n\nWe inspected Northamptonshire Police.\n',
    );
    assert.match(made({ 'grades.part.hbs': OURS }, 'web'), /\n\nWe inspected Northamptonshire Police\.\n\nHMICFRS said /);
  });
  it('have each of their faults at its place', () => {
    const files = {
      'faulty.press-release.hbs': FAULTY.replace('# {{headline}}', '# {{hedline}}'),
      'ours.part.hbs': '{{> grades}}',
      'a.report.hbs': '\r\n\r\n{{nope}}',
    };
    const words = new Map(Object.entries(files).map(([name, text]) => [`templates/${name}`, plainText(text)]));
    assert.deepEqual(equipped(files).faults.map(({ path, span, message }) => [path, words.get(path)!.slice(span.from, span.to), inEnglish(message)]), [
      ['templates/faulty.press-release.hbs', 'hedline', 'There is no field “hedline”. Did you mean “headline”?'],
      ['templates/faulty.press-release.hbs', 'inspectr', MESSAGE],
      ['templates/ours.part.hbs', '{{> grades}}', 'There is no part “grades”. None can be included here.'],
      ['templates/a.report.hbs', 'nope', 'There is no field “nope”. Correct its name.'],
    ]);
  });
  it('are left out while they have faults, and what ships stays in their place', () => {
    assert.equal(made({ 'web.press-release.hbs': FAULTY }, 'web'), made({}, 'web'));
    assert.equal(
      made({ 'letter.press-release.hbs': LETTER, 'ours.part.hbs': '{{nope}}' }, 'letter'),
      'The template “letter” cannot be used (line 4). There is no part “ours”. The parts are findings, front-matter, grades, quotation.',
    );
  });

  describe('in a folder', () => {
    const folder = useFolder({ 'report.md': REPORT, '.inspection/templates/letter.press-release.hbs': LETTER, '.inspection/templates/ours.part.hbs': OURS });
    const { write, uri } = folder;

    it('are used by the command line, which names the place of a fault', () => {
      assert.deepEqual(runCli(folder.path, 'release', 'report.md', '--template', 'letter'), {
        code: 0,
        out: 'Dear chief constable,\n\nWe inspected Northamptonshire Police.\n',
        error: '',
      });
      assert.equal(
        runCli(folder.path, 'release', 'report.md', '--template', 'nope').error,
        'There is no template “nope”. The templates are web, email, social, summary, letter.\n',
      );
      write('.inspection/templates/faulty.press-release.hbs', FAULTY);
      for (const given of [['release', 'report.md'], ['check']]) {
        const { code, error } = runCli(folder.path, ...given);
        assert.deepEqual([code, error], [2, `${join('.inspection', 'templates', 'faulty.press-release.hbs')}:7:12: ${MESSAGE}\n`]);
      }
    });

    it('are used and marked in the editor', async () => {
      write('.inspection/templates/faulty.press-release.hbs', FAULTY);
      const published: PublishDiagnosticsParams[] = [];
      let arrived = () => {};
      const running = (folder.server = await startServer(
        { capabilities: { textDocument: { diagnostic: {} } }, workspaceFolders: [{ uri: pathToFileURL(folder.path).href, name: 'drafts' }] },
        (connection) => {
          connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void (published.push(params), arrived()));
        },
      ));
      await new Promise<void>((resolve) => {
        arrived = () => published.length && resolve();
        arrived();
      });
      assert.deepEqual(
        published.map((each) => [decodeURIComponent(each.uri), each.diagnostics.map(({ range, message }) => [range, message])]),
        [
          [
            decodeURIComponent(uri('.inspection/templates/faulty.press-release.hbs')),
            [[{ start: { line: 6, character: 11 }, end: { line: 6, character: 19 } }, MESSAGE]],
          ],
        ],
      );
      const all = await running.connection.sendRequest(TEMPLATES, { uri: uri('report.md') });
      assert.deepEqual(all.map(({ id, title }) => `${id}: ${title}`).at(-1), 'letter: Letter');
      assert.ok(!all.some(({ id }) => id === 'faulty'));
      await running.open(uri('report.md'), REPORT);
      const made = await running.connection.sendRequest(PRESS_RELEASE, { uri: uri('report.md'), template: 'letter' });
      assert.equal('text' in made && made.text, 'Dear chief constable,\n\nWe inspected Northamptonshire Police.\n');
    });
  });
});
