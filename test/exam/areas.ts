// Faults in the areas of a report: sections and rows that are missing, doubled, moved or misnamed.

import { edited, splice } from './operator';
import type { Mutant, Operator } from './operator';
import { areaNamed, areaSections, headings, lineAt, namesOf, prose } from './text';
import type { ExamArea, ExamDraft, ExamHeading } from './text';

interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly area: ExamArea;
}

/** The headings and the rows of the grade table that name an area. */
function places(draft: ExamDraft, where: 'heading' | 'row'): NamePlace[] {
  if (draft.kind !== 'report') return [];
  if (where === 'heading')
    return areaSections(draft).map(({ heading, area }) => ({
      from: heading.titleFrom,
      to: heading.titleFrom + heading.title.length,
      name: heading.title,
      area,
    }));
  return gradeRows(draft).map(({ name, from, area }) => ({ from, to: from + name.length, name, area }));
}

/** The rows of the grade table: the area’s name and its place, and the place of the last cell. */
export function gradeRows(
  draft: ExamDraft,
): { name: string; from: number; area: ExamArea; grade: string; gradeFrom: number; rowFrom: number; rowTo: number }[] {
  return [...draft.text.matchAll(/^\| *(.+?) *\|(?:.*\|)? *(\S.*?) *\|$/gm)].flatMap((match) => {
    const area = areaNamed(match[1]!, draft.framework);
    if (!area) return [];
    const gradeFrom = match.index + match[0].lastIndexOf(match[2]!);
    return [
      {
        name: match[1]!,
        from: match.index + match[0].indexOf(match[1]!),
        area,
        grade: match[2]!,
        gradeFrom,
        rowFrom: match.index,
        rowTo: match.index + match[0].length + 1,
      },
    ];
  });
}

const titleLine = (text: string) => lineAt(text, text.search(/^# /m));

/** Renames each area where it is named; what is still a name of an area is left out. */
function rename(where: 'heading' | 'row', by: (name: string, area: ExamArea) => readonly string[]): Operator['mutate'] {
  return function* (draft) {
    for (const { from, to, name, area } of places(draft, where)) {
      if (name.length < 12) continue;
      for (const other of by(name, area)) if (other !== name && !areaNamed(other, draft.framework)) yield edited(draft, from, to, other);
    }
  };
}

const longWords = (name: string) => [...name.matchAll(/\p{L}{6,}/gu)].map(({ 0: word, index }) => ({ word, index }));
const letterDropped = (name: string) => longWords(name).map(({ index }) => splice(name, index + 3, index + 4, ''));
const letterDoubled = (name: string) => longWords(name).map(({ word, index }) => splice(name, index + 2, index + 2, word[2]!));
const lettersSwapped = (name: string) =>
  longWords(name)
    .filter(({ word }) => word[3] !== word[4])
    .map(({ word, index }) => splice(name, index + 3, index + 5, word[4]! + word[3]!));
const wordDropped = (name: string) => {
  const words = name.split(' ');
  return words.length < 4 ? [] : words.flatMap((_, index) => (index === 0 || index === words.length - 1 ? [] : [words.toSpliced(index, 1).join(' ')]));
};
const wordAdded = (name: string) => (name.split(' ').length < 4 ? [] : [name.replace(/ (?=[^ ]+$)/, ' all ')]);
const wordChanged = (name: string) =>
  name.split(' ').length < 4 ? [] : [name.replace(/\bchildren\b|\bpartners\b|\bpublic\b|\bresources\b|\bskills\b|\bdata\b/, 'residents')];
const former = (_: string, { formerNames = [] }: ExamArea) => formerNames;

const misnamed = (['heading', 'row'] as const).flatMap((where) =>
  Object.entries({
    'a letter dropped': letterDropped,
    'a letter doubled': letterDoubled,
    'two letters swapped': lettersSwapped,
    'a word dropped': wordDropped,
    'a word added': wordAdded,
    'a word changed': wordChanged,
    'a former name': former,
  }).map(([name, by]): Operator => ({ rule: 'misnamed-area', name: `${name} in a ${where}`, mutate: rename(where, by) })),
);

/** The area of a sentence with its grade has a slip in its name. */
const misnamedInSentence: Operator = {
  rule: 'misnamed-area',
  name: 'a letter dropped or doubled behind “good at”',
  *mutate(draft) {
    const names = draft.framework.areas.map(({ gerund }) => gerund).filter((name) => name.split(' ').length > 3);
    for (const { text, from } of prose(draft)) {
      for (const name of names) {
        const at = text.indexOf(` at ${name}.`);
        const start = from + at + ' at '.length;
        for (const by of at < 0 ? [] : [...letterDropped(name), ...letterDoubled(name)]) yield edited(draft, start, start + name.length, by);
      }
    }
  },
};

/** For each section of an area. */
function sections(
  by: (draft: ExamDraft, heading: ExamHeading, area: ExamArea, all: readonly { heading: ExamHeading; area: ExamArea }[]) => Iterable<Mutant>,
): Operator['mutate'] {
  return function* (draft) {
    if (draft.kind !== 'report') return;
    const all = areaSections(draft);
    for (const { heading, area } of all) yield* by(draft, heading, area, all);
  };
}

const onTitle = (text: string): Mutant => ({ text, lines: [titleLine(text)] });

/** Sections in another order; they are those the framework puts in a place of their own. */
function* moved(draft: ExamDraft, move: (count: number) => [number, number][], both: boolean): Iterable<Mutant> {
  const all = areaSections(draft).filter(({ area }) => area.graded !== false && area.required !== false);
  if (draft.kind !== 'report' || all.some(({ heading }, index) => index > 0 && all[index - 1]!.heading.end !== heading.from)) return;
  for (const [from, to] of move(all.length)) {
    const order = all.toSpliced(from, 1).toSpliced(to, 0, all[from]!);
    const texts = order.map(({ heading }) => draft.text.slice(heading.from, heading.end));
    const text = splice(draft.text, all[0]!.heading.from, all.at(-1)!.heading.end, texts.join(''));
    const line = (index: number) => lineAt(text, all[0]!.heading.from + texts.slice(0, index).join('').length);
    yield { text, lines: both ? [line(from), line(to)] : [line(to)] };
  }
}

const OTHERS = ['Custody arrangements', 'Use of technology', 'Tackling rural crime', 'Estates and vehicles'];

/** The operators of this family. */
export const areaOperators: readonly Operator[] = [
  ...misnamed,
  misnamedInSentence,
  {
    rule: 'missing-area',
    name: 'the section deleted',
    mutate: sections(function* (draft, { from, end }, area) {
      if (area.required !== false) yield onTitle(splice(draft.text, from, end, ''));
    }),
  },
  {
    rule: 'missing-area',
    name: 'the heading lost its marks',
    mutate: sections(function* (draft, { from, titleFrom }, area) {
      if (area.required !== false) yield onTitle(splice(draft.text, from, titleFrom, ''));
    }),
  },
  {
    rule: 'missing-area',
    name: 'the heading is about something else',
    mutate: sections(function* (draft, { titleFrom, title }, area) {
      if (area.required !== false) yield onTitle(splice(draft.text, titleFrom, titleFrom + title.length, 'Other things we looked at'));
    }),
  },
  {
    rule: 'duplicate-area',
    name: 'the section pasted twice',
    mutate: sections(function* (draft, { from, end }) {
      yield edited(draft, end, end, draft.text.slice(from, end), end);
    }),
  },
  {
    rule: 'duplicate-area',
    name: 'a second section at the end, under another name of the area',
    mutate: sections(function* (draft, _, area, all) {
      const end = all.at(-1)!.heading.end;
      const names = new Set(
        namesOf(area)
          .slice(0, 2)
          .filter((name) => name.length > 10),
      );
      for (const name of names) yield edited(draft, end, end, `## ${name}\n\nThe force has more to do here, and it knows what.\n\n`, end);
    }),
  },
  {
    rule: 'duplicate-area',
    name: 'the heading of the area before it',
    mutate: sections(function* (draft, { titleFrom, title }, area, all) {
      const index = all.findIndex((each) => each.area === area);
      if (index > 0) yield edited(draft, titleFrom, titleFrom + title.length, all[index - 1]!.heading.title);
    }),
  },
  {
    rule: 'misplaced-area',
    name: 'two sections swapped',
    mutate: (draft) => moved(draft, (count) => Array.from({ length: count - 1 }, (_, index) => [index, index + 1]), true),
  },
  { rule: 'misplaced-area', name: 'the first section last', mutate: (draft) => moved(draft, (count) => (count > 2 ? [[0, count - 1]] : []), false) },
  { rule: 'misplaced-area', name: 'the last section first', mutate: (draft) => moved(draft, (count) => (count > 2 ? [[count - 1, 0]] : []), false) },
  {
    rule: 'misplaced-area',
    name: 'a section three places too early',
    mutate: (draft) => moved(draft, (count) => Array.from({ length: Math.max(0, count - 3) }, (_, index) => [index + 3, index]), false),
  },
  {
    rule: 'unknown-area',
    name: 'a row for something that is no area',
    *mutate(draft) {
      for (const row of gradeRows(draft)) {
        const other = OTHERS[row.name.length % OTHERS.length]!;
        yield edited(draft, row.from, row.from + row.name.length, other);
      }
    },
  },
  {
    rule: 'unknown-area',
    name: 'a row too many',
    *mutate(draft) {
      const rows = gradeRows(draft);
      for (const other of rows.length ? OTHERS : []) {
        const { rowFrom, rowTo, name } = rows.at(-1)!;
        yield edited(draft, rowTo, rowTo, draft.text.slice(rowFrom, rowTo).replace(name, other), rowTo);
      }
    },
  },
  {
    rule: 'unknown-area',
    name: 'a graded heading that is no area',
    *mutate(draft) {
      const last = areaSections(draft).at(-1)?.heading;
      if (!last || draft.kind !== 'report') return;
      const style = /^(?:\*\*)?(?:Grade|Rating):(?:\*\*)? /m.exec(draft.text)?.[0] ?? 'Grade: ';
      for (const other of OTHERS) {
        yield edited(
          draft,
          last.end,
          last.end,
          `${last.end === draft.text.length ? '\n' : ''}## ${other}\n\n${style}good\n\nThere is a plan for this, and people know it.\n\n`,
          last.end + 1,
          last.end + other.length + 6,
        );
      }
    },
  },
];

/** The heading of a section that an offset stands in. */
export function headingAround(draft: ExamDraft, offset: number): ExamHeading | undefined {
  return headings(draft)
    .filter(({ from, end }) => from <= offset && offset < end)
    .at(-1);
}
