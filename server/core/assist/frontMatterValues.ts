// Values of the front matter: frameworks, kinds, bodies and inspectors.

import { DRAFT_KINDS } from '../draft/frontMatter';
import type { DraftKind, FrontMatterKey } from '../draft/frontMatter';
import { yamlScalar } from '../draft/yamlScalar';
import type { Body, Person } from '../framework/registers';
import { heldTitle } from '../framework/heldTitle';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import type { Completion } from './completion';

type Offer = Omit<Completion, 'span' | 'rank'>;

const KIND_NOTES: Record<DraftKind, string> = {
  report: 'A report of an inspection.',
  'press-release': 'A press release that announces a report.',
};

const OFFERS: Partial<Record<FrontMatterKey, (subject: Subject) => Offer[]>> = {
  framework: ({ reference }) =>
    reference.frameworks.map(({ id, name }) => ({ label: id, kind: 'framework', text: id, detail: name, filter: `${id} ${name}` })),
  kind: () => DRAFT_KINDS.map((kind) => ({ label: kind, kind: 'value', text: kind, documentation: KIND_NOTES[kind] })),
  body: offerBodies,
  inspector: offerPeople,
};

/** The values that the key on the cursor’s line may have, where they can be known. */
export function completeValue(subject: Subject, offset: number, line: Span): Completion[] {
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
  return offers(subject).map((offer, rank) => ({ ...offer, span, text: lead + yamlScalar(offer.text, quote), rank }));
}

/** Bodies of the framework’s kind first, each by any of its names. */
function offerBodies({ reference, framework }: Subject): Offer[] {
  const nouns = new Set(framework.bodyNouns);
  // Where either does not say what kind it is, what the body is called must tell.
  const isOurs = ({ kind, noun }: Body) => (kind === undefined || framework.bodyKind === undefined ? nouns.has(noun) : kind === framework.bodyKind);
  return [...reference.bodies]
    .sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)))
    .map(({ name, variants }) => ({ label: name, kind: 'body', text: name, filter: [name, ...variants].join(' ') }));
}

/** People with the title they hold at the publication date; those who hold none then come last. */
function offerPeople({ reference, draft, framework }: Subject): Offer[] {
  const { published } = draft.frontMatter.values;
  const offers = reference.people.map((person) => ({ person, title: heldTitle(person, published, framework) }));
  return offers
    .sort((a, b) => Number(b.title !== undefined) - Number(a.title !== undefined))
    .map(({ person: { name, variants, titles }, title }) => ({
      label: name,
      kind: 'person',
      text: name,
      detail: title ?? `${titles[0]!.title}, ${yearsOf(titles)}`,
      filter: [name, ...variants].join(' '),
    }));
}

/** The years of all the titles together: “2016 to 2022”, “from 2023”, “until 2022”. */
function yearsOf(titles: Person['titles']): string {
  const first = titles.map(({ from = '' }) => from.slice(0, 4)).sort()[0]!;
  const last = titles.some(({ to }) => to === undefined) ? '' : titles.map(({ to = '' }) => to.slice(0, 4)).sort().at(-1)!;
  if (!last) return `from ${first}`;
  return first ? `${first} to ${last}` : `until ${last}`;
}
