// Deadlines of recommendations: “By 31 December 2024, the chief constable should …”.

import type { Span } from '../../span';
import { MONTH_WORDS, readMonth } from '../../text/dates';
import { splitSentences } from '../sentences';
import type { Deadline } from '../types';

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

const MODAL = '(?:should|must|needs? to|will need to|ought to|ha(?:s|ve) to|(?:is|are) (?:expected |required )?to)\\b(?! have\\b)';
const BY = '(?:by|before|no later than|not later than|on or before)(?: the)?(?: (?:end|close|start) of)?';
const LABEL = '(?:[\\p{L}\\p{N} ’\']{1,60}[:–—-]\\s*|\\(?[\\p{L}\\p{N}]{1,3}[.)]\\s*|\\d{1,2}(?:\\.\\d{1,2})*\\s+)?';
const OPENS = new RegExp(`^\\s*${LABEL}(?:we (?:therefore )?recommend(?: that)?,? )?${BY}\\s*$`, 'iu');
const TELLS = /\b(?:had|was|were|said|told|knew|recogni[sz]e[sd]?|accept(?:s|ed)|agreed|expected|planned|intended|promised|asked|required|set out|reported|recommended|\p{L}+ed that)\b/iu;
const ASKS = new RegExp(`^(?<between>[^]{0,300}?)\\b${MODAL}`, 'iu');
const ASKED = new RegExp(`\\b${MODAL}(?<between>[^]{0,400}?)(?<comma>,?)\\s*\\b${BY}\\s*$`, 'iu');
const STATE = /(?<!\b(?:be|is|are|been) )\b(?:\p{L}+ed|open|opened|held|made|known|kept|taken|given|found|begun|sent)$/iu;
const ENDS = /^(?:,? at the (?:very )?latest)?\s*[.;:]?\s*$/i;
const LABELLED = /^\s*(?:deadline|time ?scale|time ?frame|due(?: date| by)?|(?:to be )?completed? by|completion date|by when|target date)\s*[:–—-]?\s*(?:by\s*)?$/i;
const REPORTED_BEFORE = /\b(?:recommended|(?:made|issued|gave|set)\b[^.]{0,60}\brecommendations?|previous(?:ly)?|earlier (?:inspection|report)|last (?:inspection|report|year))\b/i;
const MONTH_ONLY = new RegExp(`(?<=\\b${BY} )(?<month>${MONTH_WORDS}) (?<year>(?:19|20)\\d\\d)(?![\\d–-])`, 'giu');

/** Finds deadlines in the prose of a passage; quotations in it must be blotted out. */
export function deadlineFinder(text: string): DeadlineFinder {
  const sentences = MAY_BE_DEADLINE.test(text) ? splitSentences(text) : [];
  const of = ({ from, to }: Span): Deadline | undefined => {
    const sentence = sentences[lastStart(sentences, from)];
    if (!sentence || REPORTED_BEFORE.test(text.slice(Math.max(0, sentence.at - FAR), sentence.at))) return undefined;
    const end = sentence.at + sentence.text.length;
    return judge(text.slice(Math.max(sentence.at, from - FAR), from), text.slice(to, Math.min(end, to + FAR)));
  };
  const months = () =>
    [...(sentences.length ? text.matchAll(MONTH_ONLY) : [])].flatMap((match): MonthDeadline[] => {
      const span = { from: match.index, to: match.index + match[0].length };
      const deadline = of(span);
      return deadline ? [{ ...span, month: readMonth(match.groups!['month']!), year: Number(match.groups!['year']), deadline }] : [];
    });
  return { of, months };
}

const FAR = 500;
const MAY_BE_DEADLINE = new RegExp(`\\b${BY}\\s|deadline|time ?scale|time ?frame|due|complet|target`, 'i');

/** What a date between `head` and `tail` of its sentence is a deadline of. */
function judge(head: string, tail: string): Deadline | undefined {
  if (LABELLED.test(head)) return 'finding';
  if (OPENS.test(head)) {
    const between = ASKS.exec(tail)?.groups!['between'];
    if (between !== undefined) return TELLS.test(between) ? undefined : 'sentence';
    return /^\s*:?\s*$/.test(tail) ? 'finding' : undefined;
  }
  const asked = ASKED.exec(head);
  if (!asked || TELLS.test(head)) return undefined;
  const { between, comma } = asked.groups!;
  const apart = (comma && /^\s*(?:,|$)/.test(tail)) || between!.trim() === '';
  const last = ENDS.test(tail) && !STATE.test(between!.trimEnd()) && !/\bbefore\s*$/i.test(head);
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
