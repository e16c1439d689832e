// The quotation for the press, as the report gives it.

import { pressWords } from '../../claims';
import type { Draft } from '../../draft/draft';
import type { Unseen, UnseenKind } from '../../draft/prose';
import { proseAt } from '../../draft/wordsAt';
import { heldTitle } from '../../framework/heldTitle';
import { dateInWords } from '../../text/dates';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';

/** Somebody’s words for the press, without quotation marks around them. */
export interface Speech {
  /** The line that says who speaks, up to and with its colon; null where the report does not say. */
  readonly attribution: string | null;
  readonly paragraphs: readonly string[];
}

/** The quotations in the report’s section for the press, word for word; none where there is no such section or nothing in it. */
export function pressQuotations(subject: Subject): Speech[] {
  const { draft, claims } = subject;
  const written = (span: Span) => flow(asWritten(draft, span).replace(/\\?\n(?:[ \t]*>)*/g, '\n'));
  return pressWords(draft, claims).map(({ attribution, paragraphs }) => ({
    attribution: attribution ? line(written(attribution)) : fromFrontMatter(subject),
    paragraphs: paragraphs.map(written),
  }));
}

/** What a report does not show, or what only it says where it leads. */
const LEFT_OUT: ReadonlySet<UnseenKind> = new Set(['comment', 'footnote', 'picture', 'attributes']);

/** The source of the words between two places, with its emphasis and its links, but nothing that readers of the report do not see. */
function asWritten(draft: Draft, span: Span): string {
  const cut: Span[] = [];
  const open: Unseen[] = [];
  for (const each of proseAt(draft, span).unseen) {
    if (LEFT_OUT.has(each.kind)) cut.push(each.span);
    else if (each.kind === 'link' && each.written === '[') open.push(each);
    else if (each.kind === 'link') {
      const opening = open.pop();
      // Only the report says where “[the council][c]” leads.
      if (opening && !each.written.endsWith(')')) cut.push(opening.span, each.span);
    }
  }
  let text = '';
  let copied = span.from;
  for (const { from, to } of cut.sort((a, b) => a.from - b.from)) {
    text += draft.text.slice(copied, from);
    copied = to;
  }
  return text + draft.text.slice(copied, span.to);
}

/** “<title> <name> said:” for the inspector of the front matter, with the title held at the draft’s date. */
function fromFrontMatter({ draft, reference, framework }: Subject): string | null {
  const { inspector, published } = draft.frontMatter.values;
  const person = reference.people.find(({ name, variants }) => inspector !== undefined && [name, ...variants].includes(inspector));
  const title = person && published && dateInWords(published) ? heldTitle(person, published, framework) : undefined;
  return title === undefined ? null : `${title} ${inspector} said:`;
}

/** An attribution as a line of its own: what stood behind the quotation or between commas still ends in a colon. */
function line(words: string): string {
  return `${words.replace(/^[–—-]+\s*/, '').replace(/[\s,.:;]+$/, '')}:`;
}

/** The words on one line, with single blanks. */
function flow(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
