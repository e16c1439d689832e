// What a template may call besides Handlebars’ own `if`, `unless`, `each` and `with`. Each helper carries its own page of the manual.

import { dateInWords } from '../../text/dates';
import { say } from '../../text/message';
import type { Message } from '../../text/message';
import { areasInWords, houseNumber } from '../../text/numbers';
import { postLength } from '../../text/postLength';
import { markStop } from '../stops';
import { helper, Unfilled, WrongValue } from './helper';
import type { Helper } from './helper';
import { countsInBrief, countsInWords, listInWords, lowerFirst, quotationInMarks, upperFirst } from '../facts/words';

/** What the helpers’ examples are filled with. */
export const EXAMPLE_VALUES = {
  inspector: null,
  embargo: '2025-08-22T00:01',
  published: '2025-08-22',
  title: 'Kent Police: A report',
  report: 'my report.md',
  items: ['a', 'b', 'c'],
  grades: [
    { term: 'strong', count: 1 },
    { term: 'fair', count: 2 },
  ],
};

/** The helpers by name. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  number: helper({
    takes: ['a number'],
    doc: 'The number in words to ten, and in figures from 11.',
    example: '{{number 5}} or {{number 11}}',
    gives: 'five or 11',
    fill: ([value]) => houseNumber(value),
  }),
  areas: helper({
    takes: ['a number'],
    doc: 'So many areas, or whatever the framework counts.',
    example: '{{areas 1}}, {{areas 2}}',
    gives: 'one area, two areas',
    fill: ([value], noun) => areasInWords(value, noun),
  }),
  mark: helper({
    takes: ['words'],
    doc: 'The words in single quotation marks.',
    example: '{{mark "fair"}}',
    gives: '‘fair’',
    fill: ([value]) => `‘${value}’`,
  }),
  list: helper({
    takes: ['a list of words'],
    doc: 'The words of the list, joined as a sentence joins them.',
    example: '{{list items}}',
    gives: 'a, b and c',
    fill: ([value]) => listInWords(value),
  }),
  counts: helper({
    takes: ['a list of grades'],
    doc: 'How many areas have each grade.',
    example: '{{counts grades}}',
    gives: '‘strong’ in one area and ‘fair’ in two areas',
    fill: ([value], noun) => countsInWords(value, noun),
  }),
  'short-counts': helper({
    takes: ['a list of grades'],
    doc: 'The same with “areas” said once.',
    example: '{{short-counts grades}}',
    gives: '‘strong’ in one area and ‘fair’ in two',
    fill: ([value], noun) => (value.length > 1 ? countsInBrief(value, noun) : countsInWords(value, noun)),
  }),
  date: helper({
    takes: ['words'],
    doc: 'The date in words.',
    example: '{{date published}}',
    gives: '22 August 2025',
    fill: ([value]) => dateInWords(value) ?? wrong(say`a date`),
  }),
  weekday: helper({
    takes: ['words'],
    doc: 'The date in words, with its day of the week.',
    example: '{{weekday published}}',
    gives: 'Friday 22 August 2025',
    fill: ([value]) => dateInWords(value, { weekday: true }) ?? wrong(say`a date`),
  }),
  time: helper({
    takes: ['words'],
    doc: 'The time of a date and time.',
    example: '{{time embargo}}',
    gives: '00:01',
    fill: ([value]) => timeOf(value) ?? wrong(say`a date and time`),
  }),
  publication: helper({
    takes: ['words', 'words or nothing'],
    doc: 'When something is published: the day, and the time too if the embargo ends on that day.',
    example: '{{publication published embargo}}',
    gives: 'at 00:01 on Friday 22 August 2025',
    fill: ([published, embargo]) => publication(published, embargo),
  }),
  quotation: helper({
    takes: ['a list of words'],
    doc: 'The paragraphs with a mark before every one and one behind the last.',
    example: '{{quotation items}}',
    gives: '“a\n\n“b\n\n“c”',
    fill: ([value]) => quotationInMarks(value),
  }),
  small: helper({
    takes: ['words'],
    doc: 'The words with a small first letter.',
    example: '{{small "Promising practice"}}',
    gives: 'promising practice',
    fill: ([value]) => lowerFirst(value),
  }),
  capital: helper({
    takes: ['words'],
    doc: 'The words with a capital first letter.',
    example: '{{capital "the inspectorate"}}',
    gives: 'The inspectorate',
    fill: ([value]) => upperFirst(value),
  }),
  alone: helper({
    takes: ['words'],
    doc: 'A `said` standing by itself.',
    example: '{{alone "that at night the force is quick."}}',
    gives: 'At night the force is quick.',
    fill: ([value]) => upperFirst(value.replace(/^that /, '')),
  }),
  join: helper({
    takes: ['words'],
    further: 'words',
    doc: 'All the words, with a blank between.',
    example: '{{join "However," title}}',
    gives: 'However, Kent Police: A report',
    fill: (all) => all.join(' '),
  }),
  sentence: helper({
    takes: ['words'],
    further: 'words',
    doc: 'All the words as a sentence: a capital at its start, a full stop at its end.',
    example: '{{sentence "the force is" (mark "fair")}}',
    gives: 'The force is ‘fair’.',
    fill: (all) => `${upperFirst(all.join(' '))}.`,
  }),
  either: helper({
    takes: ['words or nothing', 'words'],
    doc: 'The first, or the second where the report does not have the first.',
    example: '{{either inspector "[Add the inspector’s name]"}}',
    gives: '[Add the inspector’s name]',
    fill: ([known, otherwise]) => known ?? otherwise,
  }),
  includes: helper({
    takes: ['words', 'words'],
    doc: 'The second words if the first include them, and nothing if not: for {{#if}}.',
    example: '{{#if (includes title "Kent")}}yes{{else}}no{{/if}}',
    gives: 'yes',
    fill: ([all, some]) => (all.includes(some) ? some : ''),
  }),
  paragraphs: helper({
    takes: ['words'],
    further: 'words',
    doc: 'All the words, with an empty line between.',
    example: '{{paragraphs "One." "Two."}}',
    gives: 'One.\n\nTwo.',
    fill: (all) => all.join('\n\n'),
  }),
  pick: helper({
    takes: ['a number', 'words'],
    further: 'words',
    doc: 'The first of the words for 0, the next for 1, and the last from there on: wording that changes from one item of a list to the next.',
    example: '{{#each items}}{{pick @index "One" "then"}} {{this}} {{/each}}',
    gives: 'One a then b then c',
    fill: ([index, ...choices]) => choices[Math.min(index, choices.length - 1)]!,
  }),
  'fit-post': helper({
    takes: ['a number', 'words'],
    further: 'words',
    doc:
      'The first of the texts that fits in so many characters, as social networks count them: a web address is 23, and letters of ' +
      'other scripts and emoji are two. If none fits there is no release, and a sentence says so.',
    example: '{{fit-post 12 "Kent Police is good." "Kent: good."}}',
    gives: 'Kent: good.',
    fill: ([most, ...texts]) => firstThatFits(most, texts),
  }),
  stop: helper({
    takes: ['words'],
    further: 'words',
    doc:
      'A place to fill in, by its name; the words after it stand there until then. Places of one name take ' +
      'the same words. In a new report, Tab goes from one to the next.',
    example: '{{stop "published" "# the day"}}',
    gives: '# the day',
    fill: ([name, ...words]) => markStop(name, words.join(' ')),
  }),
  yaml: helper({
    takes: ['words'],
    doc: 'The words as front matter may hold them.',
    example: '{{yaml title}}',
    gives: '"Kent Police: A report"',
    fill: ([value]) => plainOrQuoted(value),
  }),
  link: helper({
    takes: ['words'],
    doc: 'The name of a file as a Markdown link may hold it.',
    example: '{{link report}}',
    gives: 'my%20report.md',
    fill: ([value]) => encodeURI(value).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')),
  }),
};

function timeOf(moment: string): string | undefined {
  return /[T ](\d{2}:\d{2})/.exec(moment)?.[1];
}

function publication(published: string, embargo: string | null): string {
  const day = dateInWords(published, { weekday: true }) ?? wrong(say`a date`);
  const time = embargo?.slice(0, 10) === published.slice(0, 10) ? timeOf(embargo) : undefined;
  return time === undefined ? `on ${day}` : `at ${time} on ${day}`;
}

function firstThatFits(most: number, texts: readonly string[]): string {
  const fitting = texts.find((text) => postLength(text) <= most);
  if (fitting !== undefined) return fitting;
  const least = Math.min(...texts.map(postLength));
  throw new Unfilled(
    say`There is no room for this post: its shortest form has ${least} characters, and ${most} are allowed. Choose a shorter headline, or write the post yourself.`,
  );
}

function wrong(wanted: Message): never {
  throw new WrongValue(wanted);
}

function plainOrQuoted(words: string): string {
  return /^[\p{L}\p{N}.][\p{L}\p{N} ./&’'_-]*$/u.test(words) ? words : JSON.stringify(words);
}
