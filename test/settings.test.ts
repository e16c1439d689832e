// Which setting is in force: the rule itself, the editor, the settings file, the front matter; and that each says so.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { parseDraft } from '../server/core/draft/draft';
import { RULES } from '../server/core/rules';
import { readEditorSettings } from '../server/core/settings/editor';
import { explainResolved } from '../server/core/settings/settings';
import type { Settings } from '../server/core/settings/settings';
import { inEnglish, say } from '../server/core/text/message';
import { EXPLAIN_RULES, TRUST_GRANTED } from '../server/lsp/protocol';
import { runCli, runCliWith } from './harness/process';
import { checker } from './harness/reference';
import { startServer } from './harness/server';

const draft = (rules = '', sentence = 'Inspectors graded the force across six areas.') =>
  `---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\n${rules}---\n\n# Northamptonshire Police told to improve\n\n${sentence}\n`;
const layers = (...rules: Record<string, unknown>[]): Settings => ({ layers: rules.map((each, index) => ({ place: say`layer ${index + 1}`, rules: each })) });

describe('settings', () => {
  it('the later layer wins, and the explanation names them all', () => {
    const parsed = parseDraft(draft('rules:\n  miscounted-areas: info\n'));
    const settings = layers({ 'miscounted-areas': 'off' }, { 'miscounted-areas': 'warning' });
    const [problem] = checker.check(parsed, { settings });
    assert.equal(problem?.severity, 'info');
    const resolved = checker.explain(parsed, { settings }).find(({ rule }) => rule.id === 'miscounted-areas')!;
    assert.equal(
      inEnglish(explainResolved(resolved)),
      'Reported as “info”: set in the front matter of this draft. That counts more than “warning” in layer 2 and “off” in layer 1. Without any setting it would be “error”.',
    );
  });

  it('a rule that is off reports nothing, and one that nobody has set says so', () => {
    const settings = layers({ 'miscounted-areas': 'off' });
    assert.deepEqual(checker.check(parseDraft(draft()), { settings }), []);
    const explained = new Map(checker.explain(parseDraft(draft()), { settings }).map((each) => [each.rule.id, inEnglish(explainResolved(each))]));
    assert.equal(explained.get('miscounted-areas'), 'Not reported: switched off in layer 1. Without any setting it would be “error”.');
    assert.equal(explained.get('placeholder'), 'Reported as “error”, as it comes: no setting says otherwise.');
  });

  it('an option is taken from the settings and added to by the front matter, beside the severity', () => {
    const text = draft('rules:\n  placeholder:\n    severity: warning\n', 'The training is run by TBC and by XX.');
    const settings = layers({ placeholder: { ignore: ['tbc'] } });
    const problems = checker.check(parseDraft(text), { settings });
    assert.deepEqual(problems.map(({ rule, severity, span }) => [rule, severity, text.slice(span.from, span.to)]), [['placeholder', 'warning', 'XX']]);
    const resolved = checker.explain(parseDraft(text), { settings }).find(({ rule }) => rule.id === 'placeholder')!;
    assert.equal(inEnglish(explainResolved(resolved)), 'Reported as “warning”: set in the front matter of this draft. Without any setting it would be “error”. It ignores “tbc”.');
  });

  it('a setting that cannot be used changes nothing', () => {
    const [problem] = checker.check(parseDraft(draft()), { settings: layers({ 'miscounted-areas': 'loud' }) });
    assert.equal(problem?.severity, 'error');
  });

  it('the front matter’s own mistakes are reported where they stand', () => {
    const text = draft('rules:\n  miscounted-area: off\n  misspelt-grade: hnt\n');
    const problems = checker.check(parseDraft(text)).filter(({ rule }) => rule === 'front-matter');
    assert.deepEqual(
      problems.map(({ span, message }) => [text.slice(span.from, span.to), inEnglish(message)]),
      [
        ['miscounted-area', 'There is no rule “miscounted-area”. Did you mean “miscounted-areas”?'],
        ['hnt', 'Write off, error, warning, info or hint.'],
      ],
    );
  });

  it('of the editor’s settings all that can be used counts, and a sentence tells of the rest', () => {
    const { layer, faults } = readEditorSettings({ rules: { 'miscounted-areas': 'off', 'misspelt-grade': 'default', placeholder: { ignore: ['TBC'] }, 'misspelt-grades': 'off', 'missing-quote': 'loud' }, ignoredWords: [' TBC ', ''] }, RULES);
    assert.deepEqual(layer.rules, {
      'miscounted-areas': 'off',
      'personal-details': { ignore: ['TBC'] },
      placeholder: { ignore: ['TBC'] },
      'unknown-speaker': { ignore: ['TBC'] },
    });
    assert.deepEqual(faults.map(inEnglish), [
      'The setting “inspectionDrafts.rules” cannot be used for “placeholder”. Choose default, off, error, warning, info or hint for it.',
      'The setting “inspectionDrafts.rules” names a rule “misspelt-grades”, which there is not. Did you mean “misspelt-grade”?',
      'The setting “inspectionDrafts.rules” cannot be used for “missing-quote”. Choose default, off, error, warning, info or hint for it.',
    ]);
  });

  it('editor’s settings of any other shape are nothing, and said to be so', () => {
    assert.deepEqual(readEditorSettings(null, RULES), { layer: { place: say`the editor’s settings, under “Inspection Drafts: Rules”`, rules: {} }, faults: [] });
    assert.deepEqual(readEditorSettings('off', RULES).faults, []);
    const { layer, faults } = readEditorSettings({ rules: ['off'], ignoredWords: 'TBC' }, RULES);
    assert.deepEqual(layer.rules, {});
    assert.deepEqual(faults.map(inEnglish), [
      'The setting “inspectionDrafts.rules” is not a table of rules and is not used. Open the settings and choose a level for each rule.',
      'The setting “inspectionDrafts.ignoredWords” is not a list of words and is not used. Open the settings and write each word as an item of its own.',
    ]);
  });

  it('a severity and the words to ignore are chosen side by side', () => {
    const { layer } = readEditorSettings({ rules: { placeholder: 'warning' }, ignoredWords: ['tbc'] }, RULES);
    const text = draft('', 'The training is run by TBC and by XX.');
    const problems = checker.check(parseDraft(text), { settings: { layers: [layer] } });
    assert.deepEqual(problems.map(({ rule, severity, span }) => [rule, severity, text.slice(span.from, span.to)]), [['placeholder', 'warning', 'XX']]);
  });

  describe('in a folder', () => {
    let folder: string;
    const file = (name: string, text: string) => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    beforeEach(() => (folder = mkdtempSync(join(os.tmpdir(), 'drafts-settings-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    it('the command line takes the nearest settings file', () => {
      file('.inspection-drafts.json', '{ "rules": { "miscounted-areas": "hint" } }');
      file('a/.inspection-drafts.json', '{ "rules": { "miscounted-areas": "warning" } }');
      file('a/b/near.md', draft());
      file('far.md', draft());
      const { code, out } = runCli(folder, 'check', '--format', 'json', '.');
      assert.equal(code, 0);
      const levels = (JSON.parse(out) as { filePath: string; messages: { level: string }[] }[]).map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages.map(({ level }) => level)]);
      assert.deepEqual(Object.fromEntries(levels), { 'a/b/near.md': ['warning'], 'far.md': ['hint'] });
      const rules = runCli(folder, 'rules', '--for', 'a/b/near.md');
      assert.match(rules.out, /miscounted-areas +warning +Reported as “warning”: set in the file a\/\.inspection-drafts\.json\. Without any setting it would be “error”\./);
    });

    it('the command line takes the editor’s settings where an editor runs it, and the settings file above them', () => {
      file('one.md', draft('', 'Inspectors graded the force across six areas. The training is run by TBC.'));
      file('.inspection-drafts.json', '{ "rules": { "placeholder": "hint" } }');
      const levels = (settings: string) => runCliWith({ INSPECTION_DRAFTS_EDITOR_SETTINGS: settings }, folder, 'check', '--format', 'github').out.match(/^::\w+|title=[\w-]+/gm);
      assert.deepEqual(levels('{ "rules": { "miscounted-areas": "off", "placeholder": "error" } }'), ['::notice', 'title=placeholder']);
      assert.deepEqual(levels('{ "ignoredWords": ["tbc"] }'), ['::error', 'title=miscounted-areas']);
      assert.deepEqual(levels('{ "rules"'), ['::error', 'title=miscounted-areas', '::notice', 'title=placeholder'], 'what is no JSON is nothing');
    });

    it('files without front matter are drafts where the settings file says so', () => {
      file('.inspection-drafts.json', '{ "files": { "notes/**/*.md": { "framework": "ncpi", "kind": "press-release" } } }');
      file('notes/one.md', 'Inspectors graded the force across six areas.\n');
      file('other.md', 'Inspectors graded the force across six areas.\n');
      const { out } = runCli(folder, 'check', '--format', 'json', '.');
      const results = JSON.parse(out) as { filePath: string; messages: { ruleId: string }[] }[];
      assert.deepEqual(results.map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages.map(({ ruleId }) => ruleId)]), [['notes/one.md', ['front-matter', 'miscounted-areas']]]);
    });

    it('a settings file with a mistake is named with the place, and nothing is hidden by it', () => {
      file('.inspection-drafts.json', '{\n  "rules": { "miscounted-area": "off" }\n}\n');
      file('one.md', draft());
      const { code, out, error } = runCli(folder, 'check', '.');
      assert.equal(code, 2);
      assert.match(error, /^\.inspection-drafts\.json:2:14: There is no key “miscounted-area” here\. Did you mean “miscounted-areas”\?\n$/);
      assert.match(out, /miscounted-areas/);
    });

    it('a report that is not there, or is the draft itself, is reported at the key', () => {
      file('one.md', draft('report: nowhere.md\n'));
      file('two.md', draft('report: two.md\n'));
      const { out } = runCli(folder, 'check', '--format', 'json', '.');
      const messages = (JSON.parse(out) as { messages: { ruleId: string; line: number; message: string }[] }[]).flatMap((each) => each.messages.filter(({ ruleId }) => ruleId === 'front-matter'));
      assert.deepEqual(messages.map(({ line, message }) => `${line}: ${message}`), [
        '6: There is no file “nowhere.md” where this draft looks for its report. Correct the name, as seen from the draft’s own folder.',
        '6: This draft names itself as its report. Write the file name of the report that it announces.',
      ]);
    });

    it('the server asks the editor and reads the settings file, tells its faults, and follows changes and trust', async () => {
      const root = pathToFileURL(folder).href;
      const settings = file('.inspection-drafts.json', '{ "rules": { "miscounted-areas": "hint" } }');
      const uri = pathToFileURL(file('one.md', draft())).href;
      let rules: Record<string, string> = { 'miscounted-areas': 'warning' };
      const published: PublishDiagnosticsParams[] = [];
      const shown: string[] = [];
      let asked = () => {};
      /** Makes a change, and waits until the server has asked the client to pull again. */
      const refreshedBy = async (change: Promise<void>) => {
        const again = new Promise<void>((resolve) => (asked = resolve));
        await Promise.all([change, again]);
      };
      const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } };
      const server = await startServer({ capabilities, workspaceFolders: [{ uri: root, name: 'drafts' }], initializationOptions: { trusted: false } }, (connection) => {
        connection.onRequest('workspace/configuration', () => [{ rules }]);
        connection.onRequest('workspace/diagnostic/refresh', () => {
          asked();
          return null;
        });
        connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void published.push(params));
      });
      const severity = async () => (await server.problems(uri)).map((problem) => problem.severity);
      await server.open(uri, draft());
      assert.deepEqual(await severity(), [2], 'an untrusted folder’s own settings are not read');

      await refreshedBy(server.connection.sendNotification(TRUST_GRANTED));
      assert.deepEqual(await severity(), [4]);
      const explained = await server.connection.sendRequest(EXPLAIN_RULES, { uri });
      assert.equal(
        explained.find(({ rule }) => rule === 'miscounted-areas')!.explanation,
        'Reported as “hint”: set in the file .inspection-drafts.json. That counts more than “warning” in the editor’s settings, under “Inspection Drafts: Rules”. Without any setting it would be “error”.',
      );

      writeFileSync(settings, '{ "rules": { "miscounted-areas": "quiet" } }');
      await refreshedBy(server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/.inspection-drafts.json`, type: 2 }] }));
      assert.deepEqual(await severity(), [2]);
      assert.deepEqual(published.at(-1)!.diagnostics.map(({ message, range }) => [message, range.start]), [['Write off, error, warning, info or hint.', { line: 0, character: 33 }]]);

      rules = { 'miscounted-areas': 'loud' };
      await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
      assert.deepEqual(await severity(), [1]);
      await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await severity(), [1]);
      assert.deepEqual(shown, ['The setting “inspectionDrafts.rules” cannot be used for “miscounted-areas”. Choose default, off, error, warning, info or hint for it.'], 'told once');

      rules = { 'miscounted-areas': 'info' };
      await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
      assert.deepEqual(await severity(), [3], 'at once, without a new start');

      rules = {};
      await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
      assert.deepEqual(await severity(), [1]);
      await server.stop();
    });
  });
});
