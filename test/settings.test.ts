// Which setting is in force: the rule itself, the editor, the settings file, the front matter; and that each says so.

import assert from 'node:assert/strict';
import { parseDraft } from '../server/core/draft/draft';
import { RULES } from '../server/core/rules';
import { readEditorSettings } from '../server/core/settings/editor';
import { explainResolved } from '../server/core/settings/settings';
import type { Settings } from '../server/core/settings/settings';
import { inEnglish, say } from '../server/core/text/message';
import { checker } from './harness/reference';
import { sixAreas } from './harness/sixAreas';

const layers = (...rules: Record<string, unknown>[]): Settings => ({ layers: rules.map((each, index) => ({ place: say`layer ${index + 1}`, rules: each })) });

describe('settings', () => {
  it('the later layer wins, and the explanation names them all', () => {
    const parsed = parseDraft(sixAreas('rules:\n  miscounted-areas: info\n'));
    const settings = layers({ 'miscounted-areas': 'off' }, { 'miscounted-areas': 'warning' });
    const [problem] = checker.check(parsed, { settings });
    assert.equal(problem?.severity, 'info');
    const resolved = checker.explain(parsed, { settings }).find(({ rule }) => rule.id === 'miscounted-areas')!;
    assert.equal(
      inEnglish(explainResolved(resolved)),
      'Reported as “info”: set in the front matter of this draft. That counts more than “warning” in layer 2 and “off” in layer 1. ' +
        'Without any setting it would be “error”.',
    );
  });

  it('a rule that is off reports nothing, and one that nobody has set says so', () => {
    const settings = layers({ 'miscounted-areas': 'off' });
    assert.deepEqual(checker.check(parseDraft(sixAreas()), { settings }), []);
    const explained = new Map(checker.explain(parseDraft(sixAreas()), { settings }).map((each) => [each.rule.id, inEnglish(explainResolved(each))]));
    assert.equal(explained.get('miscounted-areas'), 'Not reported: switched off in layer 1. Without any setting it would be “error”.');
    assert.equal(explained.get('placeholder'), 'Reported as “error”, as it comes: no setting says otherwise.');
  });

  it('an option is taken from the settings and added to by the front matter, beside the severity', () => {
    const text = sixAreas('rules:\n  placeholder:\n    severity: warning\n', 'The training is run by TBC and by XX.');
    const settings = layers({ placeholder: { ignore: ['tbc'] } });
    const problems = checker.check(parseDraft(text), { settings });
    assert.deepEqual(problems.map(({ rule, severity, span }) => [rule, severity, text.slice(span.from, span.to)]), [['placeholder', 'warning', 'XX']]);
    const resolved = checker.explain(parseDraft(text), { settings }).find(({ rule }) => rule.id === 'placeholder')!;
    assert.equal(
      inEnglish(explainResolved(resolved)),
      'Reported as “warning”: set in the front matter of this draft. Without any setting it would be “error”. It ignores “tbc”.',
    );
  });

  it('a setting that cannot be used changes nothing', () => {
    const [problem] = checker.check(parseDraft(sixAreas()), { settings: layers({ 'miscounted-areas': 'loud' }) });
    assert.equal(problem?.severity, 'error');
  });

  it('the front matter’s own mistakes are reported where they stand', () => {
    const text = sixAreas('rules:\n  miscounted-area: off\n  misspelt-grade: hnt\n');
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
    const { layer, faults } = readEditorSettings(
      {
        rules: { 'miscounted-areas': 'off', 'misspelt-grade': 'default', placeholder: { ignore: ['TBC'] }, 'misspelt-grades': 'off', 'missing-quote': 'loud' },
        ignoredWords: [' TBC ', ''],
      },
      RULES,
    );
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
    assert.deepEqual(readEditorSettings(null, RULES), {
      layer: { place: say`the editor’s settings, under “Inspection Drafts: Rules”`, rules: {} },
      faults: [],
    });
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
    const text = sixAreas('', 'The training is run by TBC and by XX.');
    const problems = checker.check(parseDraft(text), { settings: { layers: [layer] } });
    assert.deepEqual(problems.map(({ rule, severity, span }) => [rule, severity, text.slice(span.from, span.to)]), [['placeholder', 'warning', 'XX']]);
  });
});
