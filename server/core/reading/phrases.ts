// Phrases: the words of a sentence in groups that mean one thing – an amount, a grade, areas, a finding, somebody – each with a role.

import type { WordClass } from '../framework/language';
import { readAmount } from './amounts';
import { readGradePhrase } from './grades';
import type { Phrase, Role } from './phrase';
import { classesOf, isOf, senseOf } from './senses';
import type { Dictionary, Word } from './senses';

/** Which role a word of several classes has: the first of these. */
const ROLES: readonly (readonly [Role, readonly WordClass[]])[] = [
  ['elsewhere', ['elsewhere']],
  ['denial', ['negating']],
  ['mood', ['modal', 'future', 'hedging', 'polite']],
  ['how', ['how']],
  ['thisArea', ['thisArea']],
  ['there', ['there']],
  ['except', ['except']],
  ['inspectorate', ['inspectors', 'report']],
  ['body', ['pronoun']],
  ['grading', ['grading']],
  ['judging', ['judging']],
  ['inspecting', ['inspecting']],
  ['being', ['being']],
  ['having', ['having']],
  ['receiving', ['receiving']],
  ['giving', ['giving']],
  ['moving', ['moving']],
  ['acting', ['acting']],
  ['existing', ['existing']],
  ['doubting', ['doubting']],
  ['saying', ['saying']],
  ['earlier', ['earlier']],
  ['now', ['now']],
  ['in', ['in']],
  ['from', ['from']],
  ['of', ['of']],
  ['as', ['as']],
  ['and', ['and']],
  ['or', ['or']],
  ['with', ['with']],
  ['by', ['by']],
  ['to', ['to']],
  ['but', ['but']],
  ['these', ['theseAreas']],
  ['relative', ['relative']],
  ['determiner', ['determiner']],
  ['performance', ['performance']],
  ['adverb', ['adverb', 'exactly', 'about', 'distributive', 'respective']],
  ['adjective', ['adjective', 'other', 'further']],
];
/** The phrases of a sentence, in order. Every word is in one. */
export function readPhrases(words: readonly Word[], dictionary: Dictionary): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const { phrase, next } = phraseAt(words, at, phrases.at(-1), dictionary);
    phrases.push(phrase);
    at = next;
  }
  return phrases;
}

function phraseAt(words: readonly Word[], at: number, before: Phrase | undefined, dictionary: Dictionary): { phrase: Phrase; next: number } {
  const word = words[at]!;
  const made = (role: Role, next: number, rest: Partial<Phrase> = {}): { phrase: Phrase; next: number } => ({
    phrase: { role, from: word.from, to: words[next - 1]!.to, plain: word.plain, classes: classesOf(word), ...rest },
    next,
  });
  const grade = readGradePhrase(words, at, dictionary);
  if (grade && !grade.phrase.slip) return made('grade', grade.next, { grade: grade.phrase });
  const area = senseOf(word, 'area');
  if (area) return made('areas', at + 1, { areas: [{ area: area.area, span: { from: word.from, to: word.to }, everyday: area.everyday }] });
  const amount = readAmount(words, at, dictionary);
  if (amount) return made(amount.role, amount.next, { amount: amount.amount });
  if (grade) return made('grade', grade.next, { grade: grade.phrase });
  if (word.kind === 'mark') return made('mark', at + 1);

  const finding = senseOf(word, 'finding');
  if (finding) return made('finding', at + 1, { finding: { kind: finding.finding, plural: finding.plural, names: finding.names } });
  if (senseOf(word, 'body')) return made('body', at + 1, { body: 'name' });
  if (senseOf(word, 'otherBody')) return made('otherBody', at + 1);
  if (senseOf(word, 'inspectorate')) return made('inspectorate', at + 1);
  if (senseOf(word, 'bodyNoun')) return made('body', at + 1, { body: 'noun' });
  if (senseOf(word, 'areaNoun')) return made('areaNoun', at + 1);
  if (/^(?:19|20)\d\d$/.test(word.plain)) return made('year', at + 1, { year: Number(word.plain) });
  // “one’s outstanding, three are good”
  if (word.plain === "'s" && before?.role === 'amount') return made('being', at + 1);
  if (word.plain === "'s" || word.plain === "'") return made('possessive', at + 1);
  const classes = classesOf(word);
  // “two grades”, “a grade of good”, but “we grade”.
  const isNoun =
    classes.has('judging') &&
    (before === undefined || before.role === 'mark'
      ? !isOf(words[at + 1], 'determiner') && !isOf(words[at + 1], 'pronoun')
      : BEFORE_NOUN.has(before.role));
  const role = isNoun ? 'judging' : ROLES.find(([, names]) => names.some((name) => classes.has(name)))?.[0];
  // “I would like to highlight two causes of concern” highlights them.
  if (role === 'mood' && isPolite(words, at, before)) return made('adverb', at + 1);
  // “the force had graded”: the past before the past.
  if (role === 'having' && isPastPerfect(words, at)) return made('earlier', at + 1);
  if (role === 'body') return made('body', at + 1, { body: 'pronoun' });
  if (!role && senseOf(word, 'field')) return made('performance', at + 1);
  return made(role ?? 'unknown', at + 1);
}

const BEFORE_NOUN = new Set<Role>(['grade', 'determiner', 'adjective', 'amount', 'possessive', 'having', 'giving', 'receiving', 'of', 'in', 'things']);

/** Whether the writers say of themselves what they say or give at once. */
function isPolite(words: readonly Word[], at: number, before: Phrase | undefined): boolean {
  const gives = isOf(words[at + 1], 'giving') || isOf(words[at + 1], 'saying');
  return gives && isOf(words[at], 'polite') && before?.role === 'inspectorate' && before.classes.has('inspectors');
}

/** “had” before a participle: an earlier time than the one told of. */
function isPastPerfect(words: readonly Word[], at: number): boolean {
  if (!isOf(words[at], 'pastAuxiliary')) return false;
  let next = at + 1;
  while (isOf(words[next], 'adverb') || isOf(words[next], 'negating')) next++;
  const classes = classesOf(words[next]);
  return ['grading', 'inspecting', 'giving', 'receiving', 'being', 'moving'].some((name) => classes.has(name as WordClass));
}
