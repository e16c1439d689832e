// Faults in counts: totals, counts of grades, and counts of findings.

import { edited, hits } from './operator';
import type { Mutant, Operator } from './operator';
import { areaSections, headings, lineAt, NUMBER, prose, quoted, sentenceAround, valueOf, writtenLike } from './text';
import type { ExamDraft } from './text';

const S = String.raw`\s+`;
const GRADE = String.raw`(?:outstanding|good|adequate|require(?:s|d)\s+improvement|inadequate)`;
/** “‘good’ in two areas”, “adequate in three”, “adequate in all five areas”, “three ‘adequate’”. */
const COUNT = new RegExp(
  String.raw`\b${GRADE}’?${S}in${S}(?:the${S}remaining${S}|all${S})?(?<it>${NUMBER})\b(?!${S}(?:of|out|forces|times|cases))|\b(?<before>${NUMBER})${S}‘${GRADE}’`,
  'i',
);
const PAST = /\b(?:previous|last|earlier|in (?:\w+ )?20\d\d|at that time|we asked)\b/i;

/** Whether the sentence speaks of another time. */
const isPast = (draft: ExamDraft, offset: number) => PAST.test(sentenceAround(draft.text, offset));

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  /** Where the grade or the number begins, whichever comes first. */
  readonly start: number;
}

/** The numbers of areas with a grade, by tally: those of one paragraph or of one list. */
function counts(draft: ExamDraft): Counted[] {
  return [...draft.text.matchAll(new RegExp(COUNT, 'gid'))].flatMap((match) => {
    const [from, to] = (match.indices!.groups!['it'] ?? match.indices!.groups!['before'])!;
    return from < draft.bodyFrom || isPast(draft, from) || quoted(draft, from)
      ? []
      : [{ from, to, number: draft.text.slice(from, to), start: match.index }];
  });
}

/** The declared totals: “across five areas”, “graded nine areas”. */
function* totals(draft: ExamDraft): Iterable<Counted & { inspected: boolean }> {
  const number = draft.framework.areas.filter((area) => area.counted !== false && area.graded !== false).length;
  for (const { it, from, to } of hits(draft, new RegExp(String.raw`\b(?<it>${NUMBER})${S}(?:(?:key|inspected|graded)${S})?(?:areas|questions)\b`, 'i'))) {
    const sentence = sentenceAround(draft.text, from);
    const optional = draft.framework.areas.filter((area) => area.required === false && area.counted !== false).length;
    if (
      valueOf(it) > number ||
      valueOf(it) < number - optional ||
      quoted(draft, from) ||
      !/graded|assess|inspect|examined|asked|performs|protects/.test(sentence)
    )
      continue;
    if (counts(draft).some((count) => count.from === from)) continue;
    yield { from, to, number: it, start: from, inspected: !/graded/.test(sentence) };
  }
}

/** Whether the grades behind the counts are at hand: in a report always, in a release where its report is. */
const graded = ({ kind, report }: ExamDraft) => kind === 'report' || report !== undefined;

function* wrongTotals(draft: ExamDraft, by: number): Iterable<Mutant> {
  // Where some areas are inspected and not graded, one more may be right.
  const ungraded = draft.framework.areas.some((area) => area.graded === false || area.required === false);
  for (const { from, to, number, inspected } of totals(draft)) {
    if (ungraded && inspected && by > 0) continue;
    const value = valueOf(number) + (ungraded ? by * 2 : by);
    if (value > 1) yield edited(draft, from, to, writtenLike(number, value));
  }
}

function* wrongCounts(draft: ExamDraft, by: number): Iterable<Mutant> {
  for (const { from, to, number } of counts(draft)) {
    const value = valueOf(number) + by;
    if (value > 0) yield edited(draft, from, to, writtenLike(number, value));
  }
}

/** The numbers of two counts, exchanged, so that the sum stays right. */
function* swappedCounts(draft: ExamDraft): Iterable<Mutant> {
  const all = counts(draft);
  for (const [index, first] of all.entries()) {
    const second = all[index + 1];
    if (!second || valueOf(first.number) === valueOf(second.number) || draft.text.slice(first.to, second.from).includes('\n\n')) continue;
    const between = draft.text.slice(first.to, second.from);
    yield edited(draft, first.from, second.to, second.number + between + first.number, first.from, first.from + second.number.length + between.length);
  }
}

/** A count left out of a list of three or more that declares its total. */
function* droppedCounts(draft: ExamDraft): Iterable<Mutant> {
  if (![...totals(draft)].length) return;
  for (const { it, from } of hits(
    draft,
    new RegExp(String.raw`${GRADE}’?${S}in${S}${NUMBER}(?:${S}areas?)?(?<it>,${S}‘?${GRADE}’?${S}in${S}${NUMBER}(?:${S}areas?)?)${S}and${S}`, 'i'),
  )) {
    if (quoted(draft, from) || isPast(draft, from)) continue;
    const paragraph = draft.text.lastIndexOf('\n\n', from);
    const lines = new Set(
      [
        from,
        paragraph + 2,
        ...counts(draft)
          .map((count) => count.start)
          .filter((at) => at > paragraph && at < from),
      ].map((at) => lineAt(draft.text, at)),
    );
    yield { ...edited(draft, from, from + it.length, ''), lines: [...lines] };
  }
}

/** The lines of all counts and totals, any of which a sum that is wrong may be reported on. */
const anyCount = (draft: ExamDraft) =>
  [...counts(draft), ...totals(draft)].flatMap(({ from, start }) => [from, start]).map((at) => lineAt(draft.text, at));

const KINDS = [
  { one: 'area for improvement', many: 'areas for improvement' },
  { one: 'cause of concern', many: 'causes of concern' },
  { one: 'recommendation', many: 'recommendations' },
];
const FINDINGS = new RegExp(
  String.raw`\b(?<it>${NUMBER})${S}(?:areas?${S}for${S}improvement|causes?${S}of${S}concern|recommendations?|examples?${S}of${S}promising${S}practice)\b`,
  'i',
);

function* wrongFindings(draft: ExamDraft, by: number): Iterable<Mutant> {
  if (!graded(draft)) return;
  for (const { it, from, to } of hits(draft, FINDINGS)) {
    const sentence = sentenceAround(draft.text, from);
    if (/\b(?:previous|20\d\d|at that time|acted on|last)\b/.test(sentence) || quoted(draft, from) || /^0?$/.test(it)) continue;
    const value = valueOf(it) + by;
    if (value > 0) yield edited(draft, from, to, writtenLike(it, value));
  }
}

/** How many findings of a kind have a heading or a lead-in of their own; undefined where a list makes counting a matter of opinion. */
function numberOf(draft: ExamDraft, kind: (typeof KINDS)[number]): number | undefined {
  if (headings(draft).some(({ title }) => title.toLowerCase() === kind.many)) return undefined;
  const single = new RegExp(String.raw`^(?:#+ +${kind.one}(?: \d+)?|\*\*${kind.one}:\*\*.*)$`, 'gim');
  return [...draft.text.matchAll(single)].length;
}

/** A sentence in the summary that counts the findings of the report, and is out by one. */
function* insertedFindings(draft: ExamDraft, sentence: (count: string) => string): Iterable<Mutant> {
  const first = areaSections(draft)[0];
  if (draft.kind !== 'report' || !first) return;
  const place = prose(draft).find(({ to }) => to < first.heading.from);
  for (const kind of place ? KINDS : []) {
    const number = numberOf(draft, kind);
    // A recommendation in plain prose would not be counted here.
    if (!number) continue;
    for (const value of [number + 1, number - 1].filter((each) => each > 0)) {
      yield edited(
        draft,
        place!.to,
        place!.to,
        `\n\n${sentence(`${writtenLike(value > 10 ? '11' : 'one', value)} ${value === 1 ? kind.one : kind.many}`)}`,
        place!.to + 3,
      );
    }
  }
}

/** An area that was graded badly loses all its findings that ask for improvement. */
function* withoutFindings(draft: ExamDraft): Iterable<Mutant> {
  if (draft.kind !== 'report') return;
  const { scale, improvementFrom } = draft.framework;
  const bad = scale.slice(scale.findIndex(({ id }) => id === improvementFrom)).map((grade) => grade.term);
  for (const { heading, area } of areaSections(draft)) {
    const section = draft.text.slice(heading.from, heading.end);
    const row = draft.text.split('\n').find((line) => [area.name, area.label].some((name) => line.toLowerCase().startsWith(`| ${name.toLowerCase()} |`)));
    // An earlier grade may stand in a column before.
    const cell = row?.split('|').at(-2)?.trim().toLowerCase();
    const own = new RegExp(
      String.raw`(?:^|\*\*|: |is |\*\* )(?:${bad.join('|').replaceAll(' ', String.raw`\s`)})(?:$|\*\*| at)|requires\simprovement\sat`,
      'im',
    );
    if (cell === undefined ? !own.test(section.slice(0, 400)) : !bad.includes(cell)) continue;
    const kinds = String.raw`(?:areas? for improvement|causes? of concern|recommendations?)`;
    const without = section
      .replace(new RegExp(String.raw`^(#+) +${kinds}(?: \d+)?\n(?:(?!^#{1,6} )[^\n]*\n|\n)*`, 'gim'), '')
      .replace(new RegExp(String.raw`^\*\*${kinds}:\*\*.*\n\n?`, 'gim'), '');
    if (without === section) continue;
    const text = draft.text.slice(0, heading.from) + without + draft.text.slice(heading.end);
    const graded = [...without.matchAll(new RegExp(bad.join('|').replaceAll(' ', String.raw`\s`), 'gi'))].map(({ index }) => heading.from + index);
    yield { text, lines: [heading.from, ...graded, ...(row ? [draft.text.indexOf(row)] : [])].map((at) => lineAt(text, at)) };
  }
}

/** The operators of this family. */
export const countOperators: readonly Operator[] = [
  ...[1, -1, 2].map((by): Operator => ({
    rule: 'miscounted-areas',
    name: `the total ${by > 0 ? '+' : ''}${by}`,
    mutate: (draft) => wrongTotals(draft, by),
  })),
  ...[1, -1].map((by): Operator => ({
    rule: 'miscounted-grades',
    name: `a count ${by > 0 ? '+' : ''}${by}`,
    mutate: (draft) => (graded(draft) ? wrongCounts(draft, by) : []),
  })),
  { rule: 'miscounted-grades', name: 'two counts exchanged', mutate: (draft) => (graded(draft) ? swappedCounts(draft) : []) },
  ...[1, -1].map((by): Operator => ({
    rule: 'miscounted-areas',
    name: `a count ${by > 0 ? '+' : ''}${by} where the grades are not at hand`,
    *mutate(draft) {
      // “All the others” is whatever the other counts leave; and without a total anything may be right.
      if (!graded(draft) && [...totals(draft)].length && !/\b(?:all the others|the rest)\b/.test(draft.text))
        for (const mutant of wrongCounts(draft, by)) yield { ...mutant, lines: anyCount(draft) };
    },
  })),
  { rule: 'miscounted-areas', name: 'a count left out', mutate: droppedCounts },
  ...[1, -1, 3].map((by): Operator => ({
    rule: 'miscounted-findings',
    name: `a count ${by > 0 ? '+' : ''}${by}`,
    mutate: (draft) => wrongFindings(draft, by),
  })),
  {
    rule: 'miscounted-findings',
    name: 'a sentence “We have identified …”',
    mutate: (draft) => insertedFindings(draft, (count) => `We have identified ${count}.`),
  },
  {
    rule: 'miscounted-findings',
    name: 'a sentence “This report contains …”',
    mutate: (draft) => insertedFindings(draft, (count) => `This report contains ${count}.`),
  },
  { rule: 'missing-improvement', name: 'the findings deleted', mutate: withoutFindings },
];
