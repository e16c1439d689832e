// The dictionary of a lexicon: framework, registers and language compiled into one index over first words.

import type { Language, WordClass } from '../framework/language';
import { everyGrade } from '../framework/scales';
import { statementForms } from '../framework/statements';
import { findingNames } from '../framework/findingNames';
import { namesOf } from '../framework/lexicon';
import type { Lexicon } from '../framework/lexicon';
import type { Area } from '../framework/schema';
import { shortInspectorate, inspectionStaff } from '../framework/wording';
import { readingWords } from '../framework/readingWords';
import { countingNouns } from '../text/numbers';
import { areasByVocabulary } from './areaVocabulary';
import { tokensOf } from './words';
import type { Dictionary, Sense, Token } from './senses';

interface Entry {
  readonly words: readonly string[];
  readonly senses: Sense[];
  /** Names of other bodies count with their capitals only: “the Met” is a force, “the met target” is not. */
  readonly capitals: boolean;
}

const EVERYDAY_WORDS = 3;

/** Whether people may write the words without meaning the area: “leadership”, “partnership working”; its official names of two words and more they do not. */
function isEveryday(name: string, { name: long, label }: Area): boolean {
  const count = name.split(/[\s-]+/).length;
  return count <= EVERYDAY_WORDS && !(count > 1 && (name === long || name === label));
}

/** Compiles the dictionary of a lexicon; `others` puts the other bodies in the place of the draft’s own, for what a sentence would say of one of them. */
export function compileDictionary(lexicon: Lexicon, whose: 'own' | 'others' = 'own'): Dictionary {
  const { framework, body, languages } = lexicon;
  const byFirst = new Map<string, Entry[]>();
  const put = (name: string, sense: Sense, capitals = false) => {
    const words = wordsIn(name);
    const [first] = words;
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    if (!byFirst.has(first)) byFirst.set(first, list);
    const key = words.join(' ');
    const known = list.find((each) => each.capitals === capitals && each.words.join(' ') === key);
    if (!known) list.push({ words, senses: [sense], capitals });
    else if (sense.kind === 'class') joinClass(known.senses, sense.classes);
    else if (!known.senses.some(({ kind }) => kind === sense.kind)) known.senses.push(sense);
  };

  for (const area of framework.areas) {
    for (const name of namesOf(area)) {
      // “Overall” is a word of every sentence; whole cells and headings may still have it.
      if (!area.counted && !name.includes(' ')) continue;
      put(name, { kind: 'area', area, everyday: area.counted && isEveryday(name, area) });
    }
  }
  for (const finding of framework.findings) {
    for (const names of findingNames(finding)) {
      put(names.plural, { kind: 'finding', finding, plural: true, names });
      put(names.singular, { kind: 'finding', finding, plural: false, names });
    }
  }
  for (const grade of everyGrade(framework)) {
    for (const term of [grade.term, ...grade.otherForms, ...grade.inflections, ...grade.abbreviations])
      put(term, { kind: 'grade', reading: lexicon.readGrade(term) });
  }
  for (const term of framework.otherTerms) put(term, { kind: 'grade', reading: lexicon.readGrade(term) });
  for (const noun of countingNouns(framework.areaNoun)) {
    put(noun.plural, { kind: 'areaNoun', plural: true });
    put(noun.singular, { kind: 'areaNoun', plural: false });
  }
  for (const field of framework.fields) put(field, { kind: 'field' });
  for (const noun of countingNouns(framework.areaNoun)) put(`this ${noun.singular}`, { kind: 'class', classes: new Set<WordClass>(['thisArea']) });
  const [own, other] = whose === 'own' ? (['body', 'otherBody'] as const) : (['otherBody', 'body'] as const);
  for (const name of [body.name, ...body.variants]) if (name) put(name, { kind: own });
  const short = shortName(body.name, [body.name, ...lexicon.otherBodyNames]);
  if (short) put(short, { kind: own }, true);
  for (const noun of new Set([body.noun, ...framework.bodyNouns])) put(noun, { kind: 'bodyNoun' });
  // “outcomes for prisoners were …” says of them what other programmes say of the body.
  for (const { subject } of statementForms(framework)) {
    const words = subject.replace(/\{body\}/g, body.name).trim();
    if (words && !/[{}]/.test(words) && words !== body.name) put(words, { kind: own });
  }
  for (const name of lexicon.otherBodyNames) put(name, { kind: other }, true);
  const { inspectorate } = framework;
  const ours = [
    inspectorate.name,
    inspectorate.opening,
    inspectorate.abbreviation,
    inspectorate.noun,
    shortInspectorate(framework),
    inspectionStaff(framework),
    ...(inspectorate.formerNames ?? []),
  ];
  for (const name of ours) if (name) for (const each of [name, name.replace(/^the /i, '')]) put(each, { kind: 'inspectorate' });
  for (const language of languages) putLanguage(language, put);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const sensesOf = (word: string) => (byFirst.get(word) ?? []).filter((entry) => entry.words.length === 1).flatMap(({ senses }) => senses);
  const areaOf = areasByVocabulary(lexicon, (word) => areEmpty(sensesOf(word)));

  return {
    lexicon,
    longest(tokens, at) {
      const candidates = byFirst.get(tokens[at]!.plain);
      for (const entry of candidates ?? []) {
        const length = matchLength(entry, tokens, at);
        if (length) return { length, senses: withShorter(entry, candidates!) };
      }
      const value = figure(tokens[at]!);
      return value === undefined ? undefined : { length: 1, senses: [{ kind: 'number', value }] };
    },
    term: (words) => [{ kind: 'grade', reading: lexicon.readGrade(words) }],
    areaOf,
    isEmpty: ({ senses }) => areEmpty(senses),
  };
}

/** Classes of words that join others and mean nothing by themselves. */
const EMPTY: readonly WordClass[] = [
  'determiner',
  'in',
  'of',
  'and',
  'or',
  'with',
  'by',
  'from',
  'to',
  'as',
  'adverb',
  'relative',
  'pronoun',
  'being',
  'having',
  'theseAreas',
  'modal',
  'hedging',
  'but',
  'performance',
  'both',
  'all',
];

function areEmpty(senses: readonly Sense[]): boolean {
  return senses.some(
    (sense) =>
      sense.kind === 'bodyNoun' ||
      sense.kind === 'body' ||
      sense.kind === 'areaNoun' ||
      (sense.kind === 'class' && EMPTY.some((name) => sense.classes.has(name))),
  );
}

/** What a headline calls the body: “Durham” for Durham Constabulary. The words that end several names of the register are left off. */
function shortName(name: string, names: readonly string[]): string | undefined {
  const words = name.split(' ');
  for (let length = 1; length < words.length; length++) {
    const ending = ` ${words.slice(length).join(' ')}`;
    if (names.filter((each) => each.endsWith(ending)).length >= SEVERAL) return words.slice(0, length).join(' ');
  }
  return undefined;
}

const SEVERAL = 3;

function putLanguage({ numbers, fractions, times, classes }: Language, put: (name: string, sense: Sense) => void): void {
  const tens = Object.entries(numbers).filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const units = Object.entries(numbers).filter(([word, value]) => value > 0 && value < 10 && !word.includes(' '));
  for (const [word, value] of Object.entries(numbers)) put(word, { kind: 'number', value });
  for (const [ten, tenValue] of tens) for (const [unit, unitValue] of units) put(`${ten} ${unit}`, { kind: 'number', value: tenValue + unitValue });
  for (const [words, [over, under]] of Object.entries(fractions)) put(words, { kind: 'fraction', over, under });
  for (const [words, value] of Object.entries(times)) put(words, { kind: 'times', value });
  for (const name of Object.keys(readingWords) as (keyof typeof readingWords)[]) {
    for (const word of classes[name].flat()) put(word, { kind: 'class', classes: new Set([name]) });
  }
}

function joinClass(senses: Sense[], classes: ReadonlySet<WordClass>): void {
  const at = senses.findIndex(({ kind }) => kind === 'class');
  const known = senses[at];
  if (known?.kind !== 'class') senses.push({ kind: 'class', classes });
  else senses[at] = { kind: 'class', classes: new Set([...known.classes, ...classes]) };
}

/** An entry of one word in two lists, with capitals and without, is both. */
function withShorter(entry: Entry, candidates: readonly Entry[]): readonly Sense[] {
  const twin = candidates.find(
    (each) => each !== entry && each.words.length === entry.words.length && each.words.every((word, index) => word === entry.words[index]),
  );
  return twin ? [...entry.senses, ...twin.senses] : entry.senses;
}

/** The name’s words as tokens have them. */
function wordsIn(name: string): string[] {
  // “'ve” is a word behind another only.
  if (name.startsWith("'")) return [name];
  return tokensOf(name).flatMap(({ kind, plain }) => (plain === '&' ? ['and'] : kind === 'word' ? [plain] : []));
}

/** How many tokens from `at` on are the entry’s words, with commas and hyphens between them left aside; 0 where they are not. */
function matchLength({ words, capitals }: Entry, tokens: readonly Token[], at: number): number {
  let next = at;
  for (let index = 0; index < words.length; index++) {
    const wanted = words[index]!;
    // Marks inside a name count for nothing: “Building, supporting and protecting”, “well-being”.
    if (index > 0) while (isInsideName(tokens[next], words.length)) next++;
    const token = tokens[next];
    if (!token) return 0;
    const same = token.plain === wanted || (wanted === 'and' && token.plain === '&');
    if (!same || (capitals && !token.capital && (token.plain.length > LONGEST_SMALL_WORD || words.length === 1))) return 0;
    next++;
  }
  return next - at;
}

/** Whether a mark may stand in a name of so many words. */
function isInsideName(token: Token | undefined, length: number): boolean {
  if (token?.kind !== 'mark') return false;
  return /^[-\u2010\u2011]$/.test(token.plain) ? token.glued : token.plain === ',' && length > 2;
}

/** “of” and “and” stand in names without a capital. */
const LONGEST_SMALL_WORD = 3;

function figure({ plain, kind }: Token): number | undefined {
  return kind === 'word' && /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
}
