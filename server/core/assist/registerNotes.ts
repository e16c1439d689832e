// What hovers and completions say about people and bodies, in Markdown.

import { heldTitle } from '../framework/heldTitle';
import type { Body, Person } from '../framework/registers';
import { listInWords } from '../release/words';
import type { Subject } from '../rules/rule';
import { dateInWords, monthName } from '../text/dates';

/** A body’s other names, what reports call it, and what kind it is. */
export function bodyNote({ name, noun, kind, variants }: Body): string {
  const others = variants.length ? `Also called ${listInWords(variants)}. ` : '';
  return `**${name}**\n\n${others}Reports call it “the ${noun}”.${kind === undefined ? '' : ` Kind of body: ${kind}.`}`;
}

/** The title that is right in this draft, and those a person has held for its kind of body, each with its time. */
export function personNote(person: Person, { draft, framework }: Subject): string {
  const { published } = draft.frontMatter.values;
  const { name, variants, titles } = person;
  const title = heldTitle(person, published, framework);
  const day = published && dateInWords(published);
  const when = day ? `On ${day}, the day of publication,` : 'Now';
  const here = title === undefined ? `${when} ${name} holds no title for this kind of body.` : `${when} ${name} speaks as **${title}**.`;
  const { bodyKind } = framework;
  const ours = titles.filter((each) => bodyKind === undefined || each.bodyKind === undefined || each.bodyKind === bodyKind);
  const spans = ours.map((each) => `- ${each.title}, ${spanInWords(each)}`).join('\n');
  const others = variants.length ? `\n\nAlso written ${listInWords(variants)}.` : '';
  return `**${name}**\n\n${here}\n\n${spans}${others}`;
}

/** “since August 2023”, “October 2012 to 31 March 2022”. */
function spanInWords({ from, to }: Person['titles'][number]): string {
  if (from !== undefined && to !== undefined) return from === to ? partInWords(from) : `${partInWords(from)} to ${partInWords(to)}`;
  return from === undefined ? (to === undefined ? 'at any time' : `until ${partInWords(to)}`) : `since ${partInWords(from)}`;
}

/** A date as exact as it is known: “2009”, “August 2023”, “31 March 2022”. */
function partInWords(date: string): string {
  const [year, month] = date.split('-');
  return dateInWords(date) ?? (month === undefined ? year! : `${monthName(Number(month))} ${year!}`);
}
