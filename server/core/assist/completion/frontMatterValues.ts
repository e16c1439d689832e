// Values of the front matter: frameworks, kinds, bodies, inspectors, reports, and the dates that the draft already knows.

import { DRAFT_KINDS } from '../../draft/frontMatter';
import type { DraftKind, FrontMatterKey } from '../../draft/frontMatter';
import { yamlScalar } from '../../draft/yamlScalar';
import { inspects } from '../../framework/inspected';
import type { Body, Person } from '../../framework/registers';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { readIsoDate, weekdayOf } from '../../text/dates';
import { inEnglish, say } from '../../text/message';
import type { Message } from '../../text/message';
import { dayInWords, weekdayInWords } from '../../text/messageParts';
import { offerReports } from './announcedReports';
import type { Asking, Completion } from './completion';
import { bodyNote, personNote } from '../registerNotes';
import { speakersFor } from '../speakers';

type Offer = Omit<Completion, 'span' | 'rank'>;

const KIND_NOTES: Record<DraftKind, Message> = {
  report: say`A report of an inspection.`,
  'press-release': say`A press release that announces a report.`,
};

const LANGUAGES = [
  { id: 'en', name: say`English` },
  { id: 'cy', name: say`Welsh` },
];

const OFFERS: Partial<Record<FrontMatterKey, (subject: Subject, asking: Asking) => Offer[]>> = {
  framework: ({ reference }) =>
    reference.frameworks.map(({ id, name }) => ({ label: id, kind: 'framework', text: id, detail: say`${name}`, filter: `${id} ${name}` })),
  kind: () => DRAFT_KINDS.map((kind) => ({ label: kind, kind: 'value', text: kind, documentation: KIND_NOTES[kind] })),
  body: offerBodies,
  published: offerPublished,
  inspector: offerPeople,
  report: offerReports,
  embargo: offerEmbargo,
  language: () => LANGUAGES.map(({ id, name }) => ({ label: id, kind: 'value', text: id, detail: name, filter: `${id} ${inEnglish(name)}` })),
};

/** The values that the key on the cursor’s line may have, where they can be known. */
export function completeValue(subject: Subject, offset: number, line: Span, asking: Asking = {}): Completion[] {
  const { text } = subject.draft;
  const written = text.slice(line.from, line.to);
  const parts = /^(?<key>[\w-]+)[ \t]*:(?<blank>[ \t]*)(?<quote>["']?)(?<value>(?:[^#]|(?<![ \t])#)*)/.exec(written)?.groups;
  const offers = parts && OFFERS[parts['key'] as FrontMatterKey];
  if (!parts || !offers || !Object.hasOwn(OFFERS, parts['key']!)) return [];
  const quote = parts['quote']!;
  const value = parts['value']!;
  const colon = line.from + written.indexOf(':') + 1;
  const open = colon + parts['blank']!.length + quote.length;
  const inside = quote && value.includes(quote) ? value.slice(0, value.indexOf(quote)) : value.trimEnd();
  // Up to the end of the value; further on a closing mark or a comment stands.
  if (offset < (quote ? open : colon) || offset > open + (quote ? inside : value).length) return [];
  const span = { from: Math.min(open, offset), to: Math.max(open + inside.length, offset) };
  const lead = offset === colon && !parts['blank'] && !quote && !inside ? ' ' : '';
  return offers(subject, asking).map((offer, rank) => ({ ...offer, span, text: lead + yamlScalar(offer.text, quote), rank }));
}

/** The report’s body, then bodies of the framework’s kind, each by any of its names. */
function offerBodies({ reference, framework, report }: Subject): Offer[] {
  const order = (body: Body) => (body.name === report?.lexicon.body.name ? 0 : inspects(framework, body) ? 1 : 2);
  return [...reference.bodies]
    .sort((a, b) => order(a) - order(b))
    .map((body) => ({ label: body.name, kind: 'body', text: body.name, filter: [body.name, ...body.variants].join(' '), documentation: bodyNote(body) }));
}

/** The day of the report that a release announces, and the day of its embargo. */
function offerPublished({ draft, report }: Subject): Offer[] {
  const known = [report?.draft.frontMatter.values.published, draft.frontMatter.values.embargo?.slice(0, 10)];
  return [...new Set(known)].flatMap((day) => (day === undefined ? [] : [{ label: day, kind: 'value', text: day, ...inWords(day) }]));
}

/** A minute past midnight on the day of publication, as embargoes are. */
function offerEmbargo({ draft }: Subject): Offer[] {
  const { published } = draft.frontMatter.values;
  return published === undefined ? [] : [{ label: `${published}T00:01`, kind: 'value', text: `${published}T00:01`, ...inWords(published) }];
}

function inWords(iso: string): { detail?: Message } {
  const day = readIsoDate(iso.slice(0, 10));
  return day ? { detail: say`${weekdayInWords(weekdayOf(day))} ${dayInWords(iso)!}` } : {};
}

/** People with the title they hold at the publication date; those who hold none then come last. */
function offerPeople(subject: Subject): Offer[] {
  return speakersFor(subject).map(({ person, title }) => ({
    label: person.name,
    kind: 'person',
    text: person.name,
    detail: title === undefined ? say`${person.titles[0]!.title}, ${yearsOf(person.titles)}` : say`${title}`,
    documentation: personNote(person, subject),
    filter: [person.name, ...person.variants].join(' '),
  }));
}

/** The years of all the titles together: “2016 to 2022”, “from 2023”, “until 2022”. */
function yearsOf(titles: Person['titles']): Message {
  const first = titles.map(({ from = '' }) => from.slice(0, 4)).sort()[0]!;
  const last = titles.some(({ to }) => to === undefined) ? '' : titles.map(({ to = '' }) => to.slice(0, 4)).sort().at(-1)!;
  if (!last) return say`from ${first}`;
  return first ? say`${first} to ${last}` : say`until ${last}`;
}
