// Phrases: the words of a sentence in groups that mean one thing – an amount, a grade, areas, a finding, somebody – each with a role.

import type { WordClass } from '../framework/language';
import type { GradeReading } from '../framework/gradeTerms';
import type { Area, FindingKind, Grade } from '../framework/schema';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';
import { readAmount } from './amounts';
import type { Amount } from './amounts';
import type { Dictionary, Sense } from './dictionary';
import { readGradePhrase } from './grades';
import type { Word } from './words';

/** What a phrase does in its clause. `unknown` is a word that no class has; `things`, a number of something that is no area. */
export type Role =
  | 'amount' | 'areas' | 'thisArea' | 'grade' | 'finding' | 'things'
  | 'body' | 'otherBody' | 'inspectorate' | 'these'
  | 'grading' | 'inspecting' | 'giving' | 'receiving' | 'being' | 'having' | 'moving' | 'existing' | 'acting' | 'saying' | 'doubting'
  | 'mood' | 'how' | 'denial' | 'earlier' | 'now' | 'elsewhere' | 'year'
  | 'determiner' | 'possessive' | 'adjective' | 'adverb' | 'judging' | 'performance' | 'areaNoun'
  | 'in' | 'of' | 'as' | 'with' | 'by' | 'from' | 'to' | 'and' | 'or' | 'but' | 'relative' | 'there'
  | 'except' | 'mark' | 'unknown';

/** A grade phrase: one grade, or several that hold alike (“good or outstanding”, “adequate or better”). */
export interface GradePhrase {
  readonly reading: GradeReading;
  /** The grades that it admits; the one read where it is a single one. */
  readonly grades: readonly Grade[];
  readonly words: Span;
  readonly marked: boolean;
  /** Whether it is only nearly a grade’s word, and counts where nothing but a grade can stand. */
  readonly slip: boolean;
}

/** An area named in a sentence. */
export interface NamedHere {
  readonly area: Area;
  readonly span: Span;
  /** Whether the words are everyday English, and so a name only where one must stand. */
  readonly everyday: boolean;
  /** Whether it is said in other words than its names. */
  readonly loose?: boolean;
}

/** A phrase; offsets count from the sentence’s start. */
export interface Phrase {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly plain: string;
  readonly classes: ReadonlySet<WordClass>;
  readonly amount?: Amount;
  readonly grade?: GradePhrase;
  readonly areas?: readonly NamedHere[];
  readonly finding?: { readonly kind: FindingKind; readonly plural: boolean; readonly names: CountingNoun };
  readonly year?: number;
  /** Which of the body’s words it is: a name, a noun such as “the force”, or a pronoun. */
  readonly body?: 'name' | 'noun' | 'pronoun';
}

/** Which role a word of several classes has: the first of these. */
const ROLES: readonly (readonly [Role, readonly WordClass[]])[] = [
  ['elsewhere', ['elsewhere']],
  ['denial', ['negating']],
  ['mood', ['modal', 'future', 'hedging']],
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
  ['of', ['of']],
  ['as', ['as']],
  ['and', ['and']],
  ['or', ['or']],
  ['with', ['with']],
  ['by', ['by']],
  ['from', ['from']],
  ['to', ['to']],
  ['but', ['but']],
  ['these', ['theseAreas']],
  ['relative', ['relative']],
  ['determiner', ['determiner']],
  ['performance', ['performance']],
  ['adverb', ['adverb', 'exactly', 'about', 'distributive']],
  ['adjective', ['adjective', 'other', 'further']],
];
const NO_CLASSES: ReadonlySet<WordClass> = new Set();

/** The classes of a word. */
export function classesOf(word: Word | undefined): ReadonlySet<WordClass> {
  const sense = word?.senses.find((each) => each.kind === 'class');
  return sense?.kind === 'class' ? sense.classes : NO_CLASSES;
}

/** Whether the word is of the class. */
export function isOf(word: Word | undefined, name: WordClass): boolean {
  return classesOf(word).has(name);
}

/** The sense of that kind, if the word has one. */
export function senseOf<Kind extends Sense['kind']>(word: Word | undefined, kind: Kind): Extract<Sense, { kind: Kind }> | undefined {
  return word?.senses.find((each): each is Extract<Sense, { kind: Kind }> => each.kind === kind);
}

/** The phrases of a sentence, in order. Every word is in one. */
export function readPhrases(words: readonly Word[], dictionary: Dictionary): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
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
  const isNoun = classes.has('judging') && (before === undefined || before.role === 'mark' ? !isOf(words[at + 1], 'determiner') && !isOf(words[at + 1], 'pronoun') : BEFORE_NOUN.has(before.role));
  const role = isNoun ? 'judging' : ROLES.find(([, names]) => names.some((name) => classes.has(name)))?.[0];
  // “the force had graded”: the past before the past.
  if (role === 'having' && isPastPerfect(words, at)) return made('earlier', at + 1);
  if (role === 'body') return made('body', at + 1, { body: 'pronoun' });
  if (!role && senseOf(word, 'field')) return made('performance', at + 1);
  return made(role ?? 'unknown', at + 1);
}

const BEFORE_NOUN = new Set<Role>(['grade', 'determiner', 'adjective', 'amount', 'possessive', 'having', 'giving', 'receiving', 'of', 'in', 'things']);

/** “had” before a participle: an earlier time than the one told of. */
function isPastPerfect(words: readonly Word[], at: number): boolean {
  if (!isOf(words[at], 'pastAuxiliary')) return false;
  let next = at + 1;
  while (isOf(words[next], 'adverb') || isOf(words[next], 'negating')) next++;
  const classes = classesOf(words[next]);
  return ['grading', 'inspecting', 'giving', 'receiving', 'being', 'moving'].some((name) => classes.has(name as WordClass));
}
