// Faults between a press release and its report: words altered, grades, bodies and dates that contradict.

import { gradeStatements } from './grades';
import { edited } from './operator';
import type { Mutant, Operator } from './operator';
import { lineAt, paragraphs, plain } from './text';
import type { ExamDraft } from './text';

/** The paragraphs of a release’s quotation that stand in its report as well. */
export function quotedParagraphs(draft: ExamDraft) {
  const { report } = draft;
  return report === undefined || draft.kind !== 'press-release'
    ? []
    : paragraphs(draft).filter(({ text }) => text.startsWith('“') && plain(report).includes(plain(text)));
}

/** Rewrites the words of each quoted paragraph, each way; what has the same words as before is left out. */
function alter(by: (words: string) => readonly string[]): Operator['mutate'] {
  return function* (draft) {
    for (const { from, to, text } of quotedParagraphs(draft)) {
      for (const words of by(text)) {
        if (plain(words) === plain(text)) continue;
        const mutant = edited(draft, from, to, words);
        const lines = Array.from({ length: words.split('\n').length }, (_, index) => lineAt(mutant.text, from) + index);
        yield { ...mutant, lines };
      }
    }
  };
}

/** Each way of taking out or changing one of the inner words. */
const eachWord = (by: (word: string) => string) => (words: string) =>
  [...words.matchAll(/(?<= )(\p{Ll}{4,})(?= \p{L})/gu)]
    .filter((_, index) => index % 4 === 0)
    .map(({ 0: word, index }) => (words.slice(0, index) + by(word) + words.slice(index + word.length)).replace('  ', ' '));

function* frontMatter(draft: ExamDraft, key: string, values: readonly string[]): Iterable<Mutant> {
  const match = new RegExp(`^${key}: (.+)$`, 'm').exec(draft.text.slice(0, draft.bodyFrom));
  if (!match || draft.report === undefined || draft.kind !== 'press-release') return;
  for (const value of values) if (value !== match[1]) yield edited(draft, match.index + key.length + 2, match.index + match[0].length, value);
}

const BODIES: Record<string, readonly string[]> = {
  ncpi: ['Kent Police', 'Dorset Police', 'Cheshire Constabulary'],
  'peel-2023-25': ['Kent Police', 'West Yorkshire Police', 'North Yorkshire Police'],
  'frs-2023-25': ['Kent Fire and Rescue Service', 'South Yorkshire Fire and Rescue Service', 'London Fire Brigade'],
};

/** The operators of this family. */
export const linkedOperators: readonly Operator[] = [
  { rule: 'altered-quote', name: 'a word left out', mutate: alter(eachWord(() => '')) },
  { rule: 'altered-quote', name: 'a word changed', mutate: alter(eachWord((word) => (word.endsWith('s') ? `${word}es` : `${word}s`))) },
  { rule: 'altered-quote', name: 'a word added', mutate: alter(eachWord((word) => `really ${word}`)) },
  { rule: 'altered-quote', name: 'two words exchanged', mutate: alter((words) => [words.replace(/ (\p{Ll}+) (\p{Ll}+) (?=\p{Ll})/u, ' $2 $1 ')]) },
  {
    rule: 'altered-quote',
    name: 'part of a sentence left out',
    mutate: alter((words) => [words.replace(/, [^.,]+(?=\.)/, ''), words.replace(/ (?:but|and|that|when|which) [^.,]+(?=\.)/, '')]),
  },
  {
    rule: 'altered-quote',
    name: 'a sentence added',
    mutate: alter((words) => [words.replace(/(?<=\.)(?= )/, ' That is not good enough.'), words.replace(/(?=”?$)/, ' I will not rest.')]),
  },
  {
    rule: 'altered-quote',
    name: 'said by a colleague in other words',
    mutate: alter((words) => [words.replace(/\b(?:has|have|does|do|is|are)\b/, 'may have')]),
  },
  { rule: 'contradicts-report', name: 'another body', mutate: (draft) => frontMatter(draft, 'body', BODIES[draft.framework.id] ?? []) },
  {
    rule: 'contradicts-report',
    name: 'another date',
    mutate: (draft) =>
      frontMatter(draft, 'published', [
        draft.published.replace(/^\d{4}/, (year) => String(Number(year) - 1)),
        draft.published.replace(/\d\d$/, (day) => (day === '11' ? '12' : '11')),
        `${draft.published.slice(0, 5)}${draft.published.slice(5, 7) === '03' ? '04' : '03'}-09`,
      ]),
  },
  {
    rule: 'contradicts-report',
    name: 'another grade in a statement',
    *mutate(draft) {
      if (draft.report === undefined || draft.kind !== 'press-release') return;
      for (const { from, to, written } of gradeStatements(draft)) {
        for (const { term } of draft.framework.scale) {
          if (term === written.replace(/\s+/g, ' ') || term.startsWith('requires') || written.startsWith('requires')) continue;
          yield edited(draft, from, to, term);
        }
      }
    },
  },
  {
    rule: 'contradicts-report',
    name: 'a sentence with another grade',
    *mutate(draft) {
      if (draft.report === undefined || draft.kind !== 'press-release') return;
      const places = paragraphs(draft).filter(({ text }) => /^(?:HMICFRS|The inspectorate|However)[^]*\.$/.test(text));
      for (const [index, { gerund, name }] of draft.framework.areas.filter((area) => area.graded !== false && area.counted !== false).entries()) {
        const grade = gradeIn(draft.report, draft, name);
        const place = places[index % Math.max(1, places.length)];
        const other = ['outstanding', 'inadequate', 'good'].find((each) => each !== grade && !(each === 'good' && index % 2));
        if (grade && place && other) yield edited(draft, place.to, place.to, ` ${draft.body} is ${other} at ${gerund}.`, place.to + 1);
      }
    },
  },
];

/** The grade that the report’s table or section gives an area. */
function gradeIn(report: string, { framework }: ExamDraft, name: string): string | undefined {
  const terms = framework.scale.map(({ term }) => term).join('|');
  const row = new RegExp(String.raw`^\| ${name} \| (${terms}) \|$`, 'im').exec(report)?.[1];
  return (row ?? new RegExp(String.raw`^## ${name}\n\n(?:Grade: |\*\*)?(${terms})`, 'im').exec(report)?.[1])?.toLowerCase();
}
