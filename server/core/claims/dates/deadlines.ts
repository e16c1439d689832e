// Deadlines of recommendations: “By 31 December 2024, the chief constable should …”.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { MONTH_WORDS, readMonth } from '../../text/dates';
import { splitSentences } from '../sentences';
import type { Deadline } from './dateClaim';

/** A deadline that names only a month; offsets into the prose. */
interface MonthDeadline extends Span {
  readonly month: number;
  readonly year: number;
  readonly deadline: Deadline;
}

/** Which dates of a passage are deadlines. */
export interface DeadlineFinder {
  /** What the date at the span is a deadline of; undefined where it is none. */
  of(date: Span): Deadline | undefined;
  /** The deadlines that name a month and year but no day. */
  months(): MonthDeadline[];
}

const MODAL = '(?:{words:obliging})(?! have\\b)';
const BY = '(?:{words:dueBy})(?: (?:{words:edgeOf}))?';
const LABEL = '(?:[\\p{L}\\p{N} ’\']{1,60}[:–—-]\\s*|\\(?[\\p{L}\\p{N}]{1,3}[.)]\\s*|\\d{1,2}(?:\\.\\d{1,2})*\\s+)?';
const OPENS = `^\\s*${LABEL}(?:(?:{words:recommending}),? )?${BY}\\s*$`;
const TELLS = '(?:{words:tellsOfDeadline})|\\b\\p{L}+ed that\\b';
const ASKS = `^(?<between>[^]{0,300}?)${MODAL}`;
const ASKED = `${MODAL}(?<between>[^]{0,400}?)(?<comma>,?)\\s*${BY}\\s*$`;
const STATE = '(?<!(?:{words:being}) )(?:\\b\\p{L}+ed|{words:stateBy})$';
const ENDS = '^(?:,? (?:{words:atTheLatest}))?\\s*[.;:]?\\s*$';
const LABELLED = `^\\s*(?:{words:deadlineLabel})\\s*[:–—-]?\\s*(?:(?:{words:dueBy})\\s*)?$`;
const REPORTED_BEFORE = '(?:{words:recommendedBefore})[^.]{0,60}(?:{words:recommendation})|{words:toldBefore}';
const MONTH_ONLY = `(?<=${BY} )(?<month>${MONTH_WORDS}) (?<year>(?:19|20)\\d\\d)(?![\\d–-])`;

/** Finds deadlines in the prose of a passage; quotations in it must be blotted out. */
export function deadlineFinder(text: string, lexicon: Lexicon): DeadlineFinder {
  const sentences = lexicon.pattern(MAY_BE_DEADLINE).test(text) ? splitSentences(text) : [];
  const of = ({ from, to }: Span): Deadline | undefined => {
    const sentence = sentences[lastStart(sentences, from)];
    if (!sentence || lexicon.pattern(REPORTED_BEFORE).test(text.slice(Math.max(0, sentence.at - FAR), sentence.at))) return undefined;
    const end = sentence.at + sentence.text.length;
    return judge(text.slice(Math.max(sentence.at, from - FAR), from), text.slice(to, Math.min(end, to + FAR)), lexicon);
  };
  const months = () =>
    [...(sentences.length ? text.matchAll(lexicon.pattern(MONTH_ONLY, 'giu')) : [])].flatMap((match): MonthDeadline[] => {
      const span = { from: match.index, to: match.index + match[0].length };
      const deadline = of(span);
      return deadline ? [{ ...span, month: readMonth(match.groups!['month']!), year: Number(match.groups!['year']), deadline }] : [];
    });
  return { of, months };
}

const FAR = 500;
const MAY_BE_DEADLINE = '{letters:dueBy}|{letters:deadlineLabel}';

/** What a date between `head` and `tail` of its sentence is a deadline of. */
function judge(head: string, tail: string, { pattern }: Lexicon): Deadline | undefined {
  if (pattern(LABELLED).test(head)) return 'finding';
  if (pattern(OPENS).test(head)) {
    const between = pattern(ASKS).exec(tail)?.groups!['between'];
    if (between !== undefined) return pattern(TELLS).test(between) ? undefined : 'sentence';
    return /^\s*:?\s*$/.test(tail) ? 'finding' : undefined;
  }
  const asked = pattern(ASKED).exec(head);
  if (!asked || pattern(TELLS).test(head)) return undefined;
  const { between, comma } = asked.groups!;
  const apart = (comma && /^\s*(?:,|$)/.test(tail)) || between!.trim() === '';
  const last = pattern(ENDS).test(tail) && !pattern(STATE).test(between!.trimEnd()) && !/\bbefore\s*$/i.test(head);
  return apart || last ? 'finding' : undefined;
}

/** The index of the last sentence that starts at or before the offset, or -1. */
function lastStart(sentences: readonly { readonly at: number }[], offset: number): number {
  let low = -1;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
