// Messages: English with what is filled in, and wholly in another language or not at all.

import assert from 'node:assert/strict';
import { asMessage, inEnglish, join, say, voiceOf } from '../server/core/text/message';
import { counted, dayInWords, quotedNames } from '../server/core/text/messageParts';

const welsh = voiceOf({
  'Nothing is missing.': 'Nid oes dim ar goll.',
  '{0} has no grade.': 'Nid oes gradd i {0}.',
  'the report': 'yr adroddiad',
  '{0} of {1}': '{1}: {0}',
  August: 'Awst',
});

describe('messages', () => {
  it('fill in words, numbers and other messages', () => {
    assert.equal(inEnglish(say`${'“A”'} has ${2} grades in ${say`the ${'first'} report`}.`), '“A” has 2 grades in the first report.');
    assert.equal(inEnglish(say`Nothing is missing.`), 'Nothing is missing.');
  });

  it('keep braces that the draft or the words themselves have', () => {
    assert.equal(inEnglish(say`${'{1}'} and ${'{{date}}'}, not {{…}}`), '{1} and {{date}}, not {{…}}');
  });

  it('are said in the language that has them', () => {
    assert.equal(welsh(say`Nothing is missing.`), 'Nid oes dim ar goll.');
    assert.equal(welsh(say`${say`the report`} has no grade.`), 'Nid oes gradd i yr adroddiad.');
    assert.equal(welsh(say`${1} of ${2}`), '2: 1');
  });

  it('are never half in one language and half in another', () => {
    assert.equal(welsh(say`${say`the release`} has no grade.`), 'the release has no grade.');
    assert.equal(welsh(join([say`Nothing is missing.`, say`Something else is.`], ' ')), 'Nothing is missing. Something else is.');
  });

  it('need no translation for what has no words', () => {
    assert.equal(welsh(join([say`Nothing is missing.`, say`${'x'} – ${3}`], '\n')), 'Nid oes dim ar goll.\nx – 3');
    assert.equal(welsh(dayInWords('2025-08-22')!), '22 Awst 2025');
  });

  it('take no word for a translation that every object has', () => {
    assert.equal(voiceOf({})(asMessage('constructor')), 'constructor');
  });

  it('have numbers, days and lists as parts', () => {
    assert.equal(
      inEnglish(say`${counted(1, { singular: 'area', plural: 'areas' })}, ${counted(12, { singular: 'area', plural: 'areas' })}`),
      'one area, 12 areas',
    );
    assert.equal(dayInWords('2025-02-30'), undefined);
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => inEnglish(quotedNames(names))),
      ['', '“a”', '“a” and “b”', '“a”, “b” and “c”'],
    );
  });
});
