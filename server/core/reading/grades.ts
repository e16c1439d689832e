// Grade phrases: a grade, several that hold alike (“good or outstanding”), or a side of the scale (“adequate or better”).

import type { Grade } from '../framework/schema';
import type { GradePhrase } from './phrase';
import { numberAt } from './amountNouns';
import { isOf, senseOf } from './senses';
import type { Dictionary, Word } from './senses';

/** Words shorter than that are no slips of a grade: another letter makes another word. */
const SHORTEST_SLIP = 5;

/** The grade phrase that begins at the word, and the word behind it. */
export function readGradePhrase(words: readonly Word[], at: number, { lexicon }: Dictionary): { phrase: GradePhrase; next: number } | undefined {
  const { scale } = lexicon.framework;
  const side = isOf(words[at], 'better')
    ? 'better'
    : isOf(words[at], 'worse')
      ? 'worse'
      : isOf(words[at], 'least')
        ? 'least'
        : isOf(words[at], 'most')
          ? 'most'
          : undefined;
  const first = side ? at + 1 : at;
  const read = gradeAt(words, first, lexicon);
  if (!read) return extreme(words, at, scale);
  const { word, reading, slip, last } = read;
  const base = { reading, words: { from: word.from, to: word.to }, marked: word.marked, slip, isNoun: read.isNoun, atMost: side === 'most' };
  if (last)
    return { phrase: { ...base, grades: reading.kind === 'grade' ? [reading.grade] : [], words: { from: word.from, to: last.to } }, next: first + 2 };
  if (reading.kind !== 'grade') return { phrase: { ...base, grades: [] }, next: first + 1 };
  const index = scale.indexOf(reading.grade);
  if (side) return { phrase: { ...base, grades: onSide(scale, index, side) }, next: first + 1 };
  const behind = words[first + 1];
  if (isOf(behind, 'orBetter')) return { phrase: { ...base, grades: scale.slice(0, index + 1) }, next: first + 2 };
  if (isOf(behind, 'orWorse')) return { phrase: { ...base, grades: scale.slice(index) }, next: first + 2 };
  const grades: Grade[] = [reading.grade];
  let next = first + 1;
  const listed = slip ? undefined : alternatives(words, next, lexicon);
  if (listed) {
    grades.push(...listed.grades);
    next = listed.next;
  }
  return { phrase: { ...base, grades }, next };
}

/** The grades behind the first of “good, adequate or inadequate”; undefined where no “or” ends the list. */
function alternatives(words: readonly Word[], at: number, lexicon: Dictionary['lexicon']): { grades: Grade[]; next: number } | undefined {
  const grades: Grade[] = [];
  for (let next = at; ;) {
    const last = isOf(words[next], 'or');
    if (!last && words[next]?.plain !== ',') return undefined;
    let from = next + 1;
    if (last) while (isOf(words[from], 'being') || isOf(words[from], 'to')) from++;
    const more = gradeAt(words, from, lexicon);
    if (more?.reading.kind !== 'grade' || more.slip) return undefined;
    grades.push(more.reading.grade);
    next = from + 1;
    if (last) return { grades, next };
  }
}

function gradeAt(
  words: readonly Word[],
  at: number,
  lexicon: Dictionary['lexicon'],
):
  | (Pick<GradePhrase, 'reading' | 'slip' | 'isNoun'> & { word: Word; /** The second word of a slip in two: “requires improvment”. */ last?: Word })
  | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const sense = senseOf(word, 'grade');
  if (sense) {
    const reading = word.marked ? sense.reading : lexicon.readGrade(word.text);
    return reading.kind === 'blank' ? undefined : { word, reading, slip: false, isNoun: false };
  }
  const noun = pluralOf(word, lexicon);
  if (noun && numberAt(words, at - 1) !== undefined) return { word, reading: noun, slip: false, isNoun: true };
  const behind = words[at + 1];
  if (behind?.kind === 'word' && !behind.senses.length && !word.marked && behind.plain.length > SHORTEST_SLIP) {
    const both = lexicon.readGrade(`${word.text} ${behind.text}`);
    if (both.kind === 'grade' && both.grade.term.includes(' ')) return { word, reading: both, slip: true, isNoun: false, last: behind };
  }
  if (word.senses.length || word.plain.length < SHORTEST_SLIP) return undefined;
  const reading = lexicon.readGrade(word.text);
  return reading.kind === 'grade' ? { word, reading, slip: true, isNoun: false } : undefined;
}

/** “three adequates”: the grade of which the word is the plural. */
function pluralOf({ text, plain, marked }: Word, lexicon: Dictionary['lexicon']): GradePhrase['reading'] | undefined {
  if (marked || !plain.endsWith('s')) return undefined;
  const reading = lexicon.readGrade(text.slice(0, -1));
  return reading.kind === 'grade' && reading.form === 'exact' ? reading : undefined;
}

function onSide(scale: readonly Grade[], index: number, side: 'better' | 'worse' | 'least' | 'most'): Grade[] {
  // The scale is best first: “at least adequate” is what comes before and adequate itself.
  if (side === 'better') return scale.slice(0, index);
  if (side === 'worse') return scale.slice(index + 1);
  return side === 'least' ? scale.slice(0, index + 1) : scale.slice(index);
}

/** “the highest grade”, “our lowest rating”: an end of the scale without its word. */
function extreme(words: readonly Word[], at: number, scale: readonly Grade[]): { phrase: GradePhrase; next: number } | undefined {
  const end = isOf(words[at], 'best') ? scale[0] : isOf(words[at], 'worst') ? scale.at(-1) : undefined;
  let next = at + 1;
  while (isOf(words[next], 'adjective')) next++;
  if (!end) return undefined;
  // “The lowest, inadequate, is for …”, “the lowest we gave”.
  const bare = isOf(words[next], 'inspectors') || (words[next]?.plain === ',' && senseOf(words[next + 1], 'grade') !== undefined);
  if (!bare && !isOf(words[next], 'judging')) return undefined;
  if (bare) next--;
  const reading = { kind: 'grade', grade: end, form: 'exact' } as const;
  return {
    phrase: { reading, grades: [end], words: { from: words[at]!.from, to: words[next]!.to }, marked: false, slip: false, isNoun: false, atMost: false },
    next: next + 1,
  };
}
