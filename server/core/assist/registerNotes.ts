// What hovers and completions say about people and bodies, in Markdown.

import { heldTitle } from '../framework/heldTitle';
import type { Body, Person } from '../framework/registers';
import { needsComma } from '../release/facts/words';
import type { Subject } from '../rules/rule';
import { monthName } from '../text/dates';
import { asMessage, join, say } from '../text/message';
import type { Message } from '../text/message';
import { dayInWords } from '../text/messageParts';

/** A body’s other names, what reports call it, and what kind it is. */
export function bodyNote({ name, noun, kind, variants }: Body): Message {
  const others = variants.length ? [say`Also called ${namesInWords(variants)}.`] : [];
  const kinds = kind === undefined ? [] : [say`Kind of body: ${kind}.`];
  return join([say`**${name}**`, join([...others, say`Reports call it “the ${noun}”.`, ...kinds], ' ')], '\n\n');
}

/** The title that is right in this draft, and those a person has held for its kind of body, each with its time. */
export function personNote(person: Person, { draft, framework }: Subject): Message {
  const { name, variants, titles } = person;
  const { bodyKind } = framework;
  const { published } = draft.frontMatter.values;
  const ours = titles.filter((each) => bodyKind === undefined || each.bodyKind === undefined || each.bodyKind === bodyKind);
  const spans = ours.map((each) => say`- ${each.title}, ${spanInWords(each)}`);
  const others = variants.length ? [say`Also written ${namesInWords(variants)}.`] : [];
  return join([say`**${name}**`, titleNote(name, heldTitle(person, published, framework), published), join(spans, '\n'), ...others], '\n\n');
}

function titleNote(name: string, title: string | undefined, published: string | undefined): Message {
  const day = published === undefined ? undefined : dayInWords(published);
  if (!day) return title === undefined ? say`Now ${name} holds no title for this kind of body.` : say`Now ${name} speaks as **${title}**.`;
  return title === undefined
    ? say`On ${day}, the day of publication, ${name} holds no title for this kind of body.`
    : say`On ${day}, the day of publication, ${name} speaks as **${title}**.`;
}

/** The names as a sentence lists them: a, b and c. */
function namesInWords(names: readonly string[]): Message {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return say`${last}`;
  const others = names.slice(0, -1).join(', ');
  return needsComma(names) ? say`${others}, and ${last}` : say`${others} and ${last}`;
}

/** “since August 2023”, “October 2012 to 31 March 2022”. */
function spanInWords({ from, to }: Person['titles'][number]): Message {
  if (from !== undefined && to !== undefined) return from === to ? partInWords(from) : say`${partInWords(from)} to ${partInWords(to)}`;
  return from === undefined ? (to === undefined ? say`at any time` : say`until ${partInWords(to)}`) : say`since ${partInWords(from)}`;
}

/** A date as exact as it is known: “2009”, “August 2023”, “31 March 2022”. */
function partInWords(date: string): Message {
  const [year, month] = date.split('-');
  return dayInWords(date) ?? (month === undefined ? say`${year!}` : say`${asMessage(monthName(Number(month)))} ${year!}`);
}
