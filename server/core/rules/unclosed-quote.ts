// unclosed-quote: the last paragraph of a quotation closes it.

import { lastWord, marksOf } from '../claims';
import type { Span } from '../span';
import { say } from '../text/message';
import { replace } from './rule';
import type { Fix, Report, Rule } from './rule';

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  summary: 'A quotation is never closed.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims }) {
    for (const quotation of claims.quotations) {
      const mark = marksOf(quotation, draft.text).closing;
      for (const place of quotation.paragraphs.flatMap(({ again }) => again)) yield openedAgain(draft.text, place, mark);
      const last = quotation.paragraphs.at(-1)!;
      if (last.closing || last.again.length) continue;
      // A term in the middle of a sentence may end anywhere; a quotation of its own ends with its paragraph.
      const sure = last.certain && (quotation.attribution?.introduces === true || draft.text[last.span.from - 1] === '\n');
      yield {
        span: lastWord(draft.text, last.span),
        message: say`The quotation is not closed. Put ${mark} where it ends.`,
        fixes: [{ title: say`Put ${mark} here`, edits: [{ span: { from: last.span.to, to: last.span.to }, text: mark }], sure }],
      };
    }
  },
};

/** Two paragraphs run together, or a sentence whose closing mark is gone: only at the start of a line is it plain which. */
function openedAgain(text: string, again: Span, closing: string): Report {
  const mark = text.slice(again.from, again.to);
  const apart: Fix = { title: say`Start a new paragraph`, edits: [{ span: { from: again.from, to: again.from }, text: '\n' }], sure: true };
  const startsLine = text[again.from - 1] === '\n';
  return {
    span: again,
    message: say`The quotation is opened again here before it is closed. If a new paragraph begins here, leave a blank line above it; if not, put ${closing} where the words before it end, or take out ${mark}.`,
    fixes: [startsLine ? apart : replace(again, '', say`Take out ${mark}`, false)],
  };
}
