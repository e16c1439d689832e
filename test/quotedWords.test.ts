// Each word of the classes by which quotations are read: with it a draft is read one way, and with a word of no class the other way.

import assert from 'node:assert/strict';
import { problemsOf, reference } from './harness/reference';
import type { WordClass } from '../server/core/framework/language';

const FRONT = '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n';
const QUOTATION = '“It has to change.”';
const TWO = '“It has to change.”\n\n“We will act.”';
const LIST = '- training;\n- staff.';

interface Pair {
  readonly name: WordClass;
  /** A draft’s body with a word of the class. */
  readonly draft: (word: string) => string;
  /** The rule that then reports something; none where it is silent. */
  readonly rule?: string;
  /** What stands in the word’s place so that it is the other way round, and the rule that reports something then. */
  readonly other: string;
  readonly otherRule?: string;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

const PAIRS: readonly Pair[] = [
  { name: 'saying', draft: (word) => `“It has to change very soon,” Ms Skeer ${word}.`, other: 'left', otherRule: 'unattributed-quote' },
  { name: 'speaking', draft: (word) => `“It has to change very soon,” Ms Skeer ${word}.`, other: 'left', otherRule: 'unattributed-quote' },
  { name: 'quoting', draft: (word) => `“It has to change very soon,” Ms Skeer ${word}.`, other: 'left', otherRule: 'unattributed-quote' },
  { name: 'attributing', draft: (word) => `“It has to change very soon,” ${word} Ms Skeer.`, other: 'beside', otherRule: 'unattributed-quote' },
  { name: 'notSaying', draft: (word) => `Our team ${word} it.\n\n${QUOTATION}`, rule: 'unattributed-quote', other: 'officer said' },
  { name: 'voicing', draft: (word) => `The team ${word} it. ${QUOTATION}`, other: 'likes', otherRule: 'unattributed-quote' },
  { name: 'stating', draft: (word) => `Michelle Skeer ${word} the aims:\n\n${LIST}`, other: 'told the board of', otherRule: 'missing-quote' },
  { name: 'speechNoun', draft: (word) => `Officers’ ${word}:\n\nThe force is good at listening.`, other: 'director said', otherRule: 'missing-quote' },
  { name: 'indirect', draft: (word) => `Michelle Skeer said ${word} sees in the force:\n\n${LIST}`, other: 'yesterday', otherRule: 'missing-quote' },
  { name: 'listener', draft: (word) => `Michelle Skeer said to ${word}:\n\nThe force is good at listening.`, rule: 'missing-quote', other: 'act' },
  { name: 'aside', draft: (word) => `HMICFRS ${word} said:\n\nThe force is good at listening.`, other: 'officers', otherRule: 'missing-quote' },
  { name: 'testimony', draft: (word) => `## ${capital(word)} of staff\n\n${QUOTATION}`, other: 'work', otherRule: 'unattributed-quote' },
  { name: 'spoke', draft: (word) => `${QUOTATION}\n\nMs Skeer ${word} at the launch.`, other: 'walked', otherRule: 'unattributed-quote' },
  { name: 'speakerPronoun', draft: (word) => `Michelle Skeer said:\n\n“It has to change.”\n\n“We will act,” ${word} said.\n\n“We will.`, rule: 'unclosed-quote', other: 'she', otherRule: 'unclosed-quote' },
  { name: 'oneSpeaker', draft: (word) => `${capital(word)} person told us:\n\n${TWO}`, rule: 'closed-early', other: 'many a' },
  { name: 'severalSpeakers', draft: (word) => `${capital(word)} of us told inspectors:\n\n${TWO}`, other: 'a head', otherRule: 'closed-early' },
  { name: 'group', draft: (word) => `${capital(word)} told us:\n\n${TWO}`, other: 'a teacher', otherRule: 'closed-early' },
  { name: 'role', draft: (word) => `${QUOTATION}\n\nA ${word}`, other: 'lorry', otherRule: 'unattributed-quote' },
  { name: 'honorific', draft: (word) => `“It has to change very soon,” ${word}. Field said.`, other: 'x', otherRule: 'unattributed-quote' },
  { name: 'caption', draft: (word) => `Michelle Skeer said:\n\n“It has to change.\n\n${capital(word)}: the control room.\n\n“We will act.”`, other: 'officers', otherRule: 'unopened-quote' },
  { name: 'inspectorTitle', draft: (word) => `${capital(word)} Ann Lee said: “It has to change.”`, rule: 'unknown-speaker', other: 'officer' },
  { name: 'inspectorRole', draft: (word) => `The ${word} Roy Wilshire left.`, rule: 'unknown-speaker', other: 'teacher' },
  { name: 'nameParticle', draft: (word) => `HMI Ann ${word} Berg said: “It has to change.”`, rule: 'unknown-speaker', other: 'and' },
  { name: 'institution', draft: (word) => `HMI ${capital(word)} Field said: “It has to change.”`, other: 'ann', otherRule: 'unknown-speaker' },
  { name: 'notFirstName', draft: (word) => `${capital(word)} Field, HM Inspector, said: “It has to change.”`, other: 'ann', otherRule: 'unknown-speaker' },
  { name: 'officeRank', draft: (word) => `Michelle Skeer, ${word} Inspector of Prisons, left.`, rule: 'wrong-title', other: 'Foo' },
  { name: 'titleLink', draft: (word) => `Michelle Skeer, ${word} His Majesty’s Inspector of Prisons, left.`, rule: 'wrong-title', other: 'beside' },
  { name: 'pastHolder', draft: (word) => `The ${word} Her Majesty’s Inspector of Constabulary Matt Parr left.`, other: 'new', otherRule: 'wrong-title' },
  { name: 'pastSpan', draft: (word) => `Matt Parr, Her Majesty’s Inspector of Constabulary ${word} May, left.`, other: 'in', otherRule: 'wrong-title' },
];

/** The rules of quotations and people that report something in a draft of that body, each once. */
function rulesOf(body: string): string[] {
  const own = new Set(PAIRS.flatMap(({ rule, otherRule }) => [rule, otherRule]));
  return [...new Set(problemsOf(`${FRONT}${body}\n`).map(({ rule }) => rule))].filter((rule) => own.has(rule));
}

describe('the words by which quotations are read', () => {
  const english = reference.languages.find(({ code }) => code === 'en')!;
  for (const { name, draft, rule, other, otherRule } of PAIRS) {
    it(name, () => {
      const words = english.classes[name].flat();
      assert.ok(words.length > 0);
      const wrong = words.flatMap((word) => {
        const found = rulesOf(draft(word));
        return found.join() === (rule ?? '') ? [] : [`${word}: ${found.join(', ') || 'nothing'}`];
      });
      assert.deepEqual(wrong, []);
      assert.deepEqual(rulesOf(draft(other)), otherRule ? [otherRule] : [], other);
    });
  }
});
