// altered-quote: a release quotes the words of its report, and no others.

import { alteredQuotations } from '../claims/alteredQuotations';
import type { Alteration } from '../claims/alteredQuotations';
import { announcedReport } from '../claims/announced';
import { houseNumber } from '../text/numbers';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const alteredQuote: Rule = {
  id: 'altered-quote',
  summary: 'A release’s quotation is not word for word the report’s.',
  severity: 'error',
  fixable: true,
  acrossDrafts: true,
  *check(subject) {
    const report = announcedReport(subject);
    if (!report) return;
    for (const alteration of alteredQuotations(subject, report, subject.reference.people)) yield describe(alteration);
  },
};

function describe(alteration: Alteration): Report {
  if (alteration.kind === 'paragraphs') {
    const { span, count } = alteration;
    const which = count === 1 ? 'This paragraph is' : `These ${houseNumber(count)} paragraphs are`;
    return { span, message: `${which} not in the report’s quotation. A quotation must be word for word the report’s.` };
  }
  const { span, place } = alteration;
  const related = [{ span: place, message: 'The report’s words are here.', in: 'report' as const }];
  if (alteration.kind === 'order') return { span, message: 'In the report, this paragraph comes before one that stands above it here. Keep the report’s order.', related };
  const right = shortened(alteration.right);
  const fixes = alteration.mendable ? [replace(alteration.mendable, alteration.right, `Change to “${right}”`)] : [];
  return { span, message: `The report says “${right}”, not “${shortened(alteration.said)}”. A quotation must be word for word the report’s.`, related, fixes };
}

const MOST_WORDS = 14;
const KEPT_WORDS = 6;

/** A long stretch by its first and last words. */
function shortened(words: string): string {
  const each = words.split(' ');
  return each.length <= MOST_WORDS ? words : `${each.slice(0, KEPT_WORDS).join(' ')} … ${each.slice(-KEPT_WORDS).join(' ')}`;
}
