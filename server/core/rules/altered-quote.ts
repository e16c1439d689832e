// altered-quote: a release quotes the words of its report, and no others.

import { alteredQuotations } from '../compare/alteredQuotations';
import type { Alteration } from '../compare/alteredQuotations';
import type { ChangedWords } from '../compare/changedWords';
import { announcedReport } from '../compare/announced';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
import { numeral } from '../text/messageParts';
import { inReport, replace } from './rule';
import type { Fix, Report, Rule } from './rule';

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

const WORD_FOR_WORD = say`A quotation must be word for word the report’s.`;

function describe(alteration: Alteration): Report {
  if (alteration.kind === 'paragraphs') {
    const { span, count } = alteration;
    const wrong =
      count === 1 ? say`This paragraph is not in the report’s quotation.` : say`These ${numeral(count)} paragraphs are not in the report’s quotation.`;
    return { span, message: join([wrong, WORD_FOR_WORD], ' ') };
  }
  const { span, place } = alteration;
  const related = [{ span: place, message: say`The report’s words are here.`, in: 'report' as const }];
  if (alteration.kind === 'order')
    return { span, message: say`In the report, this paragraph comes before one that stands above it here. Keep the report’s order.`, related };
  if (alteration.kind === 'moved') {
    const words = shortened(alteration.words);
    const fixes = alteration.edits.length ? [{ title: say`Move “${words}” to where the report has it`, edits: alteration.edits }] : [];
    return { span, message: say`In the report, “${words}” stands in another place of the quotation. Keep the report’s order.`, related, fixes };
  }
  return { span, message: join([difference(alteration), WORD_FOR_WORD], ' '), related, fixes: fixesFor(alteration) };
}

function difference({ only, said, right }: ChangedWords): Message {
  const words = only && shortened(only.words);
  if (!words || isShort(only.words)) return say`The report says “${shortened(right)}”, not “${shortened(said)}”.`;
  return only.change === 'added' ? say`The report does not say “${words}”.` : say`The report also says “${words}” here.`;
}

function fixesFor({ mendable, source, certain, only, said, right }: ChangedWords): Fix[] {
  const words = only && !isShort(only.words) ? shortened(only.words) : undefined;
  const [own, other] =
    words === undefined
      ? [say`Change to “${shortened(right)}”`, say`Change the report’s quotation to “${shortened(said)}”`]
      : only!.change === 'added'
        ? [say`Take out “${words}”`, say`Put “${words}” into the report’s quotation`]
        : [say`Put in “${words}”`, say`Take “${words}” out of the report’s quotation`];
  return [...(mendable ? [replace(mendable, right, own, certain)] : []), ...(source ? [inReport([{ span: source, text: said }], other)] : [])];
}

/** Few words say little without those around them. */
const FEW_WORDS = 4;

function isShort(words: string): boolean {
  return words.split(' ').length <= FEW_WORDS;
}

const MOST_WORDS = 14;
const KEPT_WORDS = 6;

/** A long stretch by its first and last words. */
function shortened(words: string): string {
  const each = words.split(' ');
  return each.length <= MOST_WORDS ? words : `${each.slice(0, KEPT_WORDS).join(' ')} … ${each.slice(-KEPT_WORDS).join(' ')}`;
}
