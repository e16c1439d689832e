// unclosed-quote: the last paragraph of a quotation closes it.

import { lastWord, marksOf } from '../claims';
import type { Draft } from '../draft/draft';
import { proseAround, wordsAt } from '../draft/wordsAt';
import type { Span } from '../span';
import { say } from '../text/message';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  summary: 'A quotation is never closed.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims }) {
    for (const quotation of claims.quotations) {
      const mark = marksOf(quotation, draft).closing;
      for (const place of quotation.paragraphs.flatMap(({ again }) => again)) yield openedAgain(draft, place, mark);
      const last = quotation.paragraphs.at(-1)!;
      if (last.closing || last.again.length) continue;
      // A term in the middle of a sentence may end anywhere; a quotation of its own ends with its paragraph.
      const isPlain = last.certain && (quotation.attribution?.introduces === true || startsLine(draft, last.span.from));
      yield {
        span: lastWord(draft, last.span),
        message: say`The quotation is not closed. Put ${mark} where it ends.`,
        fixes: [replace({ from: last.span.to, to: last.span.to }, mark, say`Put ${mark} here`, isPlain)],
      };
    }
  },
};

/** Two paragraphs run together, or a sentence whose closing mark is gone: only at the start of a line is it plain which. */
function openedAgain(draft: Draft, again: Span, closing: string): Report {
  const mark = wordsAt(draft, again);
  const line = draft.text.lastIndexOf('\n', again.from - 1) + 1;
  const apart = replace({ from: line, to: line }, '\n', say`Start a new paragraph`);
  return {
    span: again,
    message: say`The quotation is opened again here before it is closed. If a new paragraph begins here, leave a blank line above it; if not, put ${closing} where the words before it end, or take out ${mark}.`,
    fixes: [startsLine(draft, again.from) ? apart : replace(again, '', say`Take out ${mark}`, false)],
  };
}

/** Whether a letter is the first of its line, for readers and in the source. */
function startsLine(draft: Draft, place: number): boolean {
  const around = proseAround(draft, place);
  return around !== undefined && (around.offset === 0 || around.prose.breaks.includes(around.offset - 1));
}
