// The words by which releases make and choose sentences: each word of each class does what its class is for, and without it nothing happens.

import assert from 'node:assert/strict';
import { wordsOfClass } from '../server/core/framework/language';
import type { WordClass } from '../server/core/framework/language';
import { facts } from '../server/core/release/facts/facts';
import { sentenceOf } from '../server/core/release/sentences/sentenceOf';
import { addsToContext, isImpersonal, leansOnContext, needsTheReport } from '../server/core/release/sentences/standsAlone';
import { createTurning } from '../server/core/release/sentences/turn';
import { shippedReference } from '../server/data';
import { report, subjectOf } from './harness/releases';

const [english] = shippedReference().languages;
const words = (name: WordClass) => wordsOfClass(english!, name);
const subject = subjectOf(report());
const turning = createTurning(subject);
const { lexicon } = subject;
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

describe('the words by which a release makes sentences', () => {
  const become = (finding: string) => sentenceOf(finding, turning);
  const verbs = [...english!.classes.doing, ...english!.classes.doingOrThing] as string[][];

  it('are read as verbs behind whoever does something', () => {
    for (const [base, third] of verbs) {
      for (const sentence of [
        `Officers ${base} them late.`,
        `The force ${third} them late.`,
        `Children whom officers ${base} are not safe.`,
        `Children whom officers ${base} at night are not safe.`,
        `The children whom the force ${third} are not safe.`,
      ])
        assert.equal(become(sentence), sentence);
    }
  });
  it('are read as verbs inside the name of a thing', () => {
    for (const [base, third] of verbs) {
      for (const thing of [`the speed with which it ${third} them`, `the way officers ${base}`, `the quality of what they ${base}`]) {
        assert.equal(become(`${thing.replace('the', 'The')}.`), `The force should improve ${thing}.`);
      }
      assert.equal(become(`How it ${third} them.`), `The force should improve how it ${third} them.`);
    }
  });
  it('are read as nouns where a noun stands', () => {
    for (const [base, third] of english!.classes.doingOrThing as string[][]) {
      assert.equal(become(`The quality of its ${third}.`), `The force should improve the quality of its ${third}.`);
      assert.equal(
        become(`The ${base} of calls.`),
        words('lessening').includes(base!) ? undefined : `The force should ${words('faulting').includes(base!) ? 'address' : 'improve'} the ${base} of calls.`,
      );
    }
  });
  it('make a sentence of what has one of them, and none of what has not', () => {
    for (const word of words('finite')) assert.equal(become(`Records of calls ${word} late.`), `Records of calls ${word} late.`);
    for (const word of words('subordinating')) assert.notEqual(turning.forms.of(`The records of calls ${word} it is late`), 'sentence', word);
    for (const word of words('subjectPronoun')) assert.notEqual(turning.forms.of(`The records ${word} keeps`), 'sentence', word);
    for (const word of words('preposition')) assert.notEqual(turning.forms.of(`The care ${word} answers`), 'sentence', word);
    for (const word of words('nounOpening')) assert.notEqual(turning.forms.of(`The care of ${word} answers`), 'sentence', word);
  });
  it('tell who is asked, what nobody improves, and what is better for itself', () => {
    for (const word of words('agents')) assert.equal(become(`Chief ${word} to review it.`), `Chief ${word} should review it.`);
    for (const word of words('harming')) {
      const sentence = words('faulting').includes(word) ? `The force should address such ${word}.` : `The force should improve how it deals with such ${word}.`;
      assert.equal(become(`Such ${word}.`), sentence);
    }
    for (const [base, ing] of english!.classes.bettering as string[][])
      assert.equal(become(`${capital(ing!)} its plans.`), `The force should ${base} its plans.`);
    for (const word of words('way')) assert.equal(become(`The ${word} officers work.`), `The force should improve the ${word} officers work.`);
    for (const word of words('indefinite')) assert.equal(become(`${capital(word)} plan for this.`), `The force needs ${word} plan for this.`);
    for (const word of words('often')) assert.equal(become(`Officers ${word} record calls.`), `Officers ${word} record calls.`);
    for (const word of words('manner')) assert.equal(become(`${capital(word)} the force records calls.`), `The force should improve ${word} it records calls.`);
  });
  it('say what is wanted, and what is wrong', () => {
    for (const word of words('wanting')) {
      const thing = word.startsWith('improvement') ? `${word} to the care of children` : `${word} care of children`;
      assert.equal(become(`${thing[0]!.toUpperCase()}${thing.slice(1)}.`), `The force needs ${thing}.`);
    }
    for (const word of words('faulting'))
      if (!words('finite').includes(word)) assert.match(become(`The ${word} care of children.`) ?? '', /^The force should address the |^$/, word);
  });
});

describe('the words by which a release chooses sentences', () => {
  const strength = (sentence: string) =>
    facts(subjectOf(report({ grades: ['adequate', 'good', 'good', 'good', 'good'], below: sentence })), 'r.md').strengths.some(({ area }) =>
      area.startsWith('Leadership'),
    );

  it('praise, and nothing else does', () => {
    assert.equal(strength('Officers work in all of the towns of the county.'), false);
    for (const word of words('praising')) assert.equal(strength(`Officers work ${word} in every town.`), true, word);
  });
  it('find fault, or hold praise back', () => {
    for (const word of [...words('faulting'), ...words('lessening')]) assert.equal(strength(`Officers work well and ${word} in every town.`), false, word);
  });
  it('lean on sentences before', () => {
    for (const word of words('goingOn')) assert.equal(leansOnContext(`${capital(word)} officers work well.`, lexicon), true, word);
    for (const word of [...words('pointingBack'), ...words('somebody')]) assert.equal(leansOnContext(`Officers work well with ${word}.`, lexicon), true, word);
    for (const word of words('several')) {
      assert.equal(leansOnContext(`The council helped ${word} well.`, lexicon), true, word);
      assert.equal(leansOnContext(`Officers know what helped ${word} well.`, lexicon), false, word);
    }
    for (const word of words('people')) assert.equal(leansOnContext(`The ${word} know what supports them well.`, lexicon), false, word);
    for (const word of words('selfExplaining')) assert.equal(leansOnContext(`Officers work well with ${word} matter.`, lexicon), false, word);
    for (const word of words('addingTo')) assert.equal(addsToContext(`The force ${word} works well.`, lexicon), true, word);
    assert.equal(leansOnContext('Officers work well with others.', lexicon) || addsToContext('Officers work well.', lexicon), false);
  });
  it('point at the report', () => {
    for (const word of words('pointing')) assert.equal(needsTheReport(`Officers work well, as ${word} shows.`, lexicon), true, word);
    for (const word of words('telling')) assert.equal(strength(`${capital(word)} officers worked well in every town.`), false, word);
    assert.equal(needsTheReport('Officers work well, as everybody shows.', lexicon), false);
  });
  it('are nobody', () => {
    for (const word of words('impersonal')) assert.equal(isImpersonal(`It ${word} clear that officers work well.`, lexicon), true, word);
    for (const word of words('inquiring')) assert.equal(isImpersonal(`It is clear ${word} officers work well.`, lexicon), true, word);
    assert.equal(isImpersonal('It works well.', lexicon), false);
  });
  it('speak for the inspectorate, or keep it out', () => {
    for (const word of words('weFound')) assert.equal(turning.said(`${capital(word)} that officers work well.`), 'officers work well.', word);
    for (const word of words('firstPerson')) assert.equal(turning.said(`Officers work well with ${word}.`), undefined, word);
    for (const word of words('opening')) assert.match(turning.said(`${capital(word)} officers work well, the force does.`) ?? '', /^that /, word);
  });
  it('lose their capital', () => {
    for (const word of words('ordinary')) assert.equal(turning.small(`${capital(word)} ends.`), `${word} ends.`, word);
    for (const ending of english!.wordEndings.ordinary) assert.equal(turning.small(`Zebr${ending} end.`), `zebr${ending} end.`, ending);
    assert.equal(turning.small('Zebra ends.'), 'Zebra ends.');
  });
});
