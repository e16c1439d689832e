// Faults in grades: blank, unknown, misspelt, unexpected, or not the same everywhere.

import { gradeRows } from './areas';
import { edited, splice } from './operator';
import type { Mutant, Operator } from './operator';
import { areaNamed, areaSections, lineAt, quoted, sentenceAround } from './text';
import type { ExamArea, ExamDraft } from './text';

interface GradePlace {
  readonly kind: 'row' | 'line' | 'bold' | 'statement' | 'count';
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly area: ExamArea | undefined;
}

const term = ({ framework }: ExamDraft) =>
  framework.scale
    .map((grade) => grade.term)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Every place that grades an area, in the order of the draft. */
function gradePlaces(draft: ExamDraft): GradePlace[] {
  const { text, framework } = draft;
  const found: GradePlace[] = gradeRows(draft).map(({ grade, gradeFrom, area }) => ({
    kind: 'row',
    from: gradeFrom,
    to: gradeFrom + grade.length,
    written: grade,
    area,
  }));
  for (const { heading, area } of areaSections(draft)) {
    for (const match of text
      .slice(heading.from, heading.end)
      .matchAll(new RegExp(String.raw`^(?:\*\*)?(?<label>(?:Grade|Rating):(?:\*\*)? +)?(?<it>${term(draft)})(?:\*\*)?$`, 'gimd'))) {
      const [from, to] = match.indices!.groups!['it']!;
      const kind = match.groups!['label'] ? 'line' : 'bold';
      found.push({ kind, from: heading.from + from, to: heading.from + to, written: match.groups!['it']!, area });
    }
  }
  const body = `(?:${draft.body}|[Tt]he (?:force|constabulary|service)|[Ii]t)`;
  const gerunds = framework.areas
    .flatMap((area) => [area.gerund, area.gerund.replace('leading child', 'leading its child')])
    .sort((a, b) => b.length - a.length);
  for (const match of text.matchAll(
    new RegExp(String.raw`\b${body} (?:is |(?=requires))(?<it>${term(draft)}) at (?<gerund>${gerunds.join('|')})`.replaceAll(' ', String.raw`\s+`), 'gd'),
  )) {
    const [from, to] = match.indices!.groups!['it']!;
    const area = areaNamed(match.groups!['gerund']!.replace(/\s+/g, ' ').replace('its ', ''), framework);
    if (!quoted(draft, from)) found.push({ kind: 'statement', from, to, written: match.groups!['it']!, area });
  }
  for (const match of text.matchAll(new RegExp(String.raw`‘(?<it>${term(draft)})’(?= (?:in|at|rating))`, 'gd'))) {
    const [from, to] = match.indices!.groups!['it']!;
    if (!quoted(draft, from)) found.push({ kind: 'count', from, to, written: match.groups!['it']!, area: undefined });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Rewrites the grade of every place of some kinds. */
function regrade(kinds: readonly GradePlace['kind'][], by: (place: GradePlace, draft: ExamDraft) => string | readonly string[]): Operator['mutate'] {
  return function* (draft) {
    for (const place of gradePlaces(draft)) {
      if (!kinds.includes(place.kind)) continue;
      const texts = by(place, draft);
      for (const text of typeof texts === 'string' ? [texts] : texts) if (text && text !== place.written) yield edited(draft, place.from, place.to, text);
    }
  };
}

const likeCase = (written: string, other: string) => (/^\p{Lu}/u.test(written) ? other[0]!.toUpperCase() + other.slice(1) : other);
const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const only =
  (grade: string, by: string) =>
  ({ written }: GradePlace) =>
    written.toLowerCase() === grade ? likeCase(written, by) : '';
const EVERYWHERE = ['row', 'line', 'bold', 'statement', 'count'] as const;
const UNKNOWN = ['satisfactory', 'excellent', 'poor', 'weak', 'exceptional'];

const slips: [string, string][] = [
  ['outstanding', 'oustanding'],
  ['outstanding', 'outstandng'],
  ['good', 'goood'],
  ['adequate', 'adequte'],
  ['adequate', 'adaquate'],
  ['adequate', 'adequatte'],
  ['requires improvement', 'requires improvment'],
  ['requires improvement', 'requries improvement'],
  ['requires improvement', 'requires improvements'],
  ['inadequate', 'inadequte'],
  ['inadequate', 'inadaquate'],
];

/** The grade of one place is another one; the fault is on a later place of the same area, or on this one if it is the last. */
function* disagreeing(draft: ExamDraft, kinds: readonly GradePlace['kind'][]): Iterable<Mutant> {
  const all = gradePlaces(draft).filter(({ area, kind }) => area && kind !== 'count');
  for (const place of all) {
    const same = all.filter(({ area }) => area === place.area);
    if (!kinds.includes(place.kind) || same.length < 2 || same.some(({ written }) => written.toLowerCase() !== place.written.toLowerCase())) continue;
    // Verbs stay verbs, so that the sentence stays English.
    const verb = place.kind === 'statement' && place.written.startsWith('requires');
    for (const { term: other } of draft.framework.scale) {
      if (other === place.written.toLowerCase() || verb || (place.kind === 'statement' && other.startsWith('requires'))) continue;
      const text = splice(draft.text, place.from, place.to, likeCase(place.written, other));
      const longer = text.length - draft.text.length;
      const later = same.filter(({ from }) => from > place.from).map(({ from }) => lineAt(text, from + longer));
      yield { text, lines: later.length && same[0] === place ? later : [lineAt(text, place.from)] };
    }
  }
}

/** A second statement, at the end of a section, that contradicts the grade the section begins with. */
function* contradicted(draft: ExamDraft): Iterable<Mutant> {
  const all = gradePlaces(draft);
  for (const { heading, area } of areaSections(draft)) {
    const grade = all.find((place) => place.area === area)?.written.toLowerCase();
    const other = draft.framework.scale.find((each) => each.term !== grade && !each.term.startsWith('requires') && each.term !== 'good')?.term;
    if (!grade || !other || area.graded === false) continue;
    const end = draft.text.slice(0, heading.end).trimEnd().length;
    if (!draft.text.slice(0, end).endsWith('.') || /^(?:[-*>]|\d+\.) /m.test(draft.text.slice(draft.text.lastIndexOf('\n', end) + 1, end))) continue;
    yield edited(draft, end, end, `\n\n${draft.body} is ${other} at ${area.gerund}.`, end + 4);
  }
}

/** The only grade of an area is taken away: its line, or what the line says. */
function* ungraded(draft: ExamDraft, what: 'line' | 'words'): Iterable<Mutant> {
  const all = gradePlaces(draft).filter(({ kind }) => kind !== 'count');
  for (const { heading, area } of areaSections(draft)) {
    const own = all.filter((place) => place.area === area);
    const [place] = own;
    if (draft.kind !== 'report' || own.length !== 1 || !place || !['line', 'statement', 'bold'].includes(place.kind)) continue;
    if (what === 'words') {
      if (place.kind === 'line') yield edited(draft, place.from, place.to, '');
      continue;
    }
    const from = draft.text.lastIndexOf('\n', place.from) + 1;
    const to = draft.text.indexOf('\n\n', place.from);
    yield edited(draft, from, to < 0 ? draft.text.length : to, 'The work in this area has changed a good deal.', heading.from);
  }
}

/** A grade for an area that is inspected and not graded. */
function unexpected(by: (draft: ExamDraft, area: ExamArea, grade: string) => string | undefined, where: 'section' | 'table' = 'section'): Operator['mutate'] {
  return function* (draft) {
    for (const { heading, area } of areaSections(draft).filter((each) => each.area.graded === false && draft.kind === 'report')) {
      for (const { term: grade } of draft.framework.scale) {
        const text = by(draft, area, grade);
        const last = gradeRows(draft).at(-1);
        if (where === 'section') yield edited(draft, heading.to, heading.to, `\n\n${text}`, heading.to + 3);
        else if (last) yield edited(draft, last.rowTo, last.rowTo, `${text}\n`, last.rowTo);
      }
    }
  };
}

/** The operators of this family. */
export const gradeOperators: readonly Operator[] = [
  { rule: 'missing-grade', name: 'the line with the only grade is gone', mutate: (draft) => ungraded(draft, 'line') },
  { rule: 'missing-grade', name: 'the only grade line is blank', mutate: (draft) => ungraded(draft, 'words') },
  {
    rule: 'missing-grade',
    name: 'the area is graded nowhere',
    *mutate(draft) {
      const all = gradePlaces(draft).filter(({ kind }) => kind !== 'count');
      for (const { heading, area } of areaSections(draft)) {
        const own = all.filter((place) => place.area === area).sort((a, b) => b.from - a.from);
        if (draft.kind !== 'report' || own.length < 2) continue;
        let text = draft.text;
        for (const { from: at } of own) {
          const from = text.lastIndexOf('\n', at) + 1;
          const end = text.indexOf(text.startsWith('| ', from) ? '\n' : '\n\n', at);
          const to = end < 0 ? text.length : end + 1;
          text = splice(text, from, to, text.startsWith('| ', from) ? '' : 'There is more to say.\n');
        }
        yield { text, lines: [lineAt(text, text.indexOf(heading.text))] };
      }
    },
  },
  {
    rule: 'unknown-grade',
    name: 'a word that is no grade',
    mutate: regrade(['row', 'line', 'bold'], ({ written }, { framework }) =>
      UNKNOWN.filter((word) => !framework.scale.some((grade) => grade.term === word)).map((word) => likeCase(written, word)),
    ),
  },
  {
    rule: 'unknown-grade',
    name: 'a word that is no grade, in a statement',
    mutate: regrade(['statement'], ({ written }) => (written.startsWith('requires') ? [] : ['satisfactory', 'excellent', 'unsatisfactory'])),
  },
  { rule: 'unknown-grade', name: 'a marked word that is no grade, in a count', mutate: regrade(['count'], () => ['satisfactory', 'excellent']) },
  {
    rule: 'unknown-grade',
    name: 'a grade of another scale',
    mutate: regrade(['row', 'line', 'bold'], ({ written }) => ['not met', 'needs attention', 'very good'].map((word) => likeCase(written, word))),
  },
  ...slips.map(([grade, slip]): Operator => ({ rule: 'misspelt-grade', name: `“${slip}”`, mutate: regrade(EVERYWHERE, only(grade, slip)) })),
  {
    rule: 'misspelt-grade',
    name: 'every word with a capital',
    mutate: regrade(['row', 'line', 'bold', 'statement', 'count'], ({ written }) =>
      written.includes(' ') ? written.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : '',
    ),
  },
  { rule: 'misspelt-grade', name: 'a capital in a sentence', mutate: regrade(['statement', 'count'], ({ written }) => capital(written)) },
  { rule: 'misspelt-grade', name: 'in capitals', mutate: regrade(['row', 'line', 'bold', 'statement', 'count'], ({ written }) => written.toUpperCase()) },
  { rule: 'misspelt-grade', name: 'with a hyphen', mutate: regrade(EVERYWHERE, ({ written }) => written.replace(' ', '-')) },
  {
    rule: 'misspelt-grade',
    name: 'as RI',
    mutate: regrade(['row', 'line', 'bold', 'count'], ({ written }) => (/^requires improvement$/i.test(written) ? 'RI' : '')),
  },
  {
    rule: 'misspelt-grade',
    name: 'inflected where it may not be',
    mutate: regrade(['row', 'line', 'bold', 'count'], ({ written }) =>
      /^requires/i.test(written) ? [written.replace('quires', 'quired'), written.replace('quires', 'quire')] : '',
    ),
  },
  {
    rule: 'misspelt-grade',
    name: '“is requires improvement at”',
    mutate: regrade(['statement'], ({ written }) => (written.startsWith('requires') ? `is ${written}` : '')),
  },
  { rule: 'conflicting-grade', name: 'another grade in the table', mutate: (draft) => (draft.kind === 'report' ? disagreeing(draft, ['row']) : []) },
  { rule: 'conflicting-grade', name: 'another grade in the section', mutate: (draft) => (draft.kind === 'report' ? disagreeing(draft, ['line', 'bold']) : []) },
  { rule: 'conflicting-grade', name: 'another grade in the statement', mutate: (draft) => (draft.kind === 'report' ? disagreeing(draft, ['statement']) : []) },
  { rule: 'conflicting-grade', name: 'a second statement says otherwise', mutate: (draft) => (draft.kind === 'report' ? contradicted(draft) : []) },
  { rule: 'unexpected-grade', name: 'a grade line where none is given', mutate: unexpected((_, __, grade) => `Grade: ${grade}`) },
  { rule: 'unexpected-grade', name: 'a bold grade where none is given', mutate: unexpected((_, __, grade) => `**${capital(grade)}**`) },
  { rule: 'unexpected-grade', name: 'a row where none is given', mutate: unexpected((_, { name }, grade) => `| ${name} | ${capital(grade)} |`, 'table') },
  {
    rule: 'unexpected-grade',
    name: 'a statement where none is given',
    mutate: unexpected(({ body }, { gerund }, grade) => `${body} ${grade.startsWith('requires') ? '' : 'is '}${grade} at ${gerund}.`),
  },
];

/** The sentences that grade the body now, for families that write another body or grade into them. */
export function gradeStatements(draft: ExamDraft): GradePlace[] {
  return gradePlaces(draft).filter(({ kind, from }) => kind === 'statement' && !/previous|last time/i.test(sentenceAround(draft.text, from)));
}
