// Reads a press release as a proof-reader would: what in it is from nowhere, and what nobody would print.

import { reference } from './reference';
import { subjectOf } from './releases';

/** The words that the web template and the wording of headlines and lead-ins add to a report’s and its framework’s. */
const TEMPLATE_WORDS = new Set(
  'get the report and as at in is was were it its also however said say says found find that pointed to raised another cause of concern example for has have graded rated performance across assessing assessed when inspectors inspectorate publishes on should must needs need improve how all areas area with a but s'.split(
    ' ',
  ),
);

/** The words of a release, placeholders and links aside, that neither its report nor the framework nor the template has. */
export function inventedWords(release: string, report: string): string[] {
  const subject = subjectOf(report);
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set([
    ...wordsOf(report),
    ...wordsOf(JSON.stringify(subject.framework)),
    ...wordsOf(JSON.stringify(subject.lexicon.body)),
    ...NUMBERS,
    ...TEMPLATE_WORDS,
  ]);
  // The attribution’s title may come from the register of people.
  const people = wordsOf(JSON.stringify(reference.people));
  return [...new Set(wordsOf(bodyOf(release).replace(/\[[^\]]*\](?:\([^)]*\))?/g, '')))].filter((word) => !own.has(word) && !people.includes(word));
}

const NUMBERS = 'one two three four five six seven eight nine ten 11'.split(' ');

/** What nobody would print: doubled words and blanks, values of a program, paragraphs without an end. */
export function unreadable(release: string): string[] {
  const body = bodyOf(release);
  const paragraphs = body.split('\n\n').map((paragraph) => paragraph.trim());
  const doubled = [...body.matchAll(/\b(\p{L}+) \1\b/giu)].map(([words]) => `doubled word: ${words}`);
  const values = body.match(/undefined|\bnull\b|\[object|NaN/g) ?? [];
  const endless = paragraphs.filter(
    (paragraph) => paragraph && !/^(?:# |\[)/.test(paragraph) && !/(?:[.!?:]”?|\.\])$/.test(paragraph) && !paragraph.startsWith('“'),
  );
  const long = paragraphs.filter((paragraph) => !paragraph.startsWith('“') && (paragraph.match(/[.!?] \p{Lu}/gu) ?? []).length > 2);
  return [
    ...doubled,
    ...(/\S {2,}\S/.test(body) ? ['two blanks'] : []),
    ...values.map((value) => `no value: ${value}`),
    ...endless.map((paragraph) => `no full stop: ${paragraph}`),
    ...long.map((paragraph) => `more than three sentences: ${paragraph}`),
    ...[...body.matchAll(/^# (.{101,})$/gm)].map(([, headline]) => `a long headline: ${headline}`),
  ];
}

function bodyOf(release: string): string {
  return release.replace(/^---\n[^]*?\n---\n/, '');
}
