// The quotation for the press, as the report gives it.

import { pressWords, shownWords } from '../../claims';
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
  const shown = (span: Span) => shownWords(proseAt(draft, span));
  const speeches: { attribution: string | null; paragraphs: string[] }[] = [];
  for (const { attribution, paragraphs: spans } of pressWords(draft, claims)) {
    const paragraphs = spans.map(shown).filter(Boolean);
    // Whoever spoke goes on behind a picture or a table.
    if (!attribution && speeches.length) speeches.at(-1)!.paragraphs.push(...paragraphs);
    else if (paragraphs.length) speeches.push({ attribution: attribution ? line(shown(attribution)) : fromFrontMatter(subject), paragraphs });
  }
  return speeches;
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
