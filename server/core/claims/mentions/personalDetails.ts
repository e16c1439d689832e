// Details of a private person, or of a press office: telephone numbers, e-mail addresses, dates of birth and the like.

import type { Block } from '../../draft/blocks';
import type { Span } from '../../span';
import type { Words } from '../words';

/** What kinds of detail are told apart, as a message names them. */
export type DetailKind = 'telephone number' | 'e-mail address' | 'date of birth' | 'National Insurance number' | 'full postcode';

/** A personal detail, its span counted from the block’s start. */
export interface DetailIn {
  readonly kind: DetailKind;
  readonly span: Span;
  readonly written: string;
}

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMERIC = `\\d{1,2}[/.-]\\d{1,2}[/.-](?:${YEAR}|\\d\\d)|${YEAR}-\\d\\d-\\d\\d`;
const DATE = `(?:${DAY}(?:\\sof)?\\s${MONTH},?\\s${YEAR}|${MONTH}\\s${DAY},?\\s${YEAR}|${NUMERIC})(?![\\p{L}\\p{N}])`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?';
const BIRTH = '\\b(?:D\\.?O\\.?B\\.?|dates?\\sof\\sbirth)(?:\\s(?:is|was|of|as|given\\sas|recorded\\sas))?';
// The postcode areas of the United Kingdom and the Crown dependencies.
const AREA =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|J[E]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRWE]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

interface Form {
  readonly kind: DetailKind;
  readonly pattern: RegExp;
  accept?(match: RegExpExecArray, text: string): boolean;
}

const FORMS: readonly Form[] = [
  { kind: 'date of birth', pattern: new RegExp(`(?:\\bborn\\s(?:on\\s)?|${BIRTH}\\s?[:–—,(-]?\\s?)(?:the\\s)?${WEEKDAY}${DATE}`, 'giu') },
  { kind: 'National Insurance number', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[A-D](?![\p{L}\p{N}])/gu },
  { kind: 'full postcode', pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${AREA})\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`, 'gu'), accept: isPostcode },
  {
    kind: 'telephone number',
    pattern: /(?<![\p{L}\p{N}/£$€#@_=.,-])(?:(?:\+|00)\d{1,3}[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d[\d\s()-]{6,16}\d(?![\p{L}\p{N}/%]|[.,]\d|-\d)/gu,
    accept: isTelephone,
  },
];

/** A figure, without which there is no detail but an address. */
const MAY_TELL = /\d/;

/** The details among some words. */
export function readDetails({ prose }: Words): DetailIn[] {
  const { text } = prose;
  if (!MAY_TELL.test(text)) return [];
  return FORMS.flatMap(({ kind, pattern, accept }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !accept || accept(match, text))
      .map((match): DetailIn => ({ kind, span: prose.source(match.index, match.index + match[0].length), written: match[0] })),
  );
}

const MAIL = /^(?:<(?:mailto:)?|\]\(<?mailto:)?(?<mail>[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/i;

/** The e-mail addresses in a block, in its words or behind those of a link. */
export function readAddresses({ unseen }: Block): DetailIn[] {
  return unseen.flatMap(({ kind, span, written }): DetailIn[] => {
    const match = kind === 'address' || kind === 'link' ? MAIL.exec(written) : null;
    if (!match) return [];
    const to = span.from + match[0].length;
    const { mail } = match.groups as { mail: string };
    return [{ kind: 'e-mail address', span: { from: to - mail.length, to }, written: mail }];
  });
}

/** Without its blank a postcode looks like any reference, unless the words before it say what it is. */
function isPostcode(match: RegExpExecArray, text: string): boolean {
  return match[0].includes(' ') || /\bpost\s?codes?(?:\s\p{L}+)?:?\s$/iu.test(text.slice(Math.max(0, match.index - 24), match.index));
}

const REFERENCE = new RegExp(
  '\\b(?:references?|ref|incident|crime|case|log|URN|ISBN|ISSN|charity|account|company|registration|licen[cs]e|serial|order)\\b' +
    '(?:\\s(?:numbers?|no\\.?|codes?))?(?:\\s(?:is|was))?\\s?[:.#]?\\s*$',
  'i',
);
const HELPLINE = /\b(?:help\s?lines?|hot\s?lines?|freephone|free\sphone|(?:support|advice|reporting)\slines?)\b/i;

/** Ten or eleven figures, in groups as telephone numbers have them; not a helpline’s, which is there to be printed. */
function isTelephone(match: RegExpExecArray, text: string): boolean {
  const [written] = match;
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  if (/[\s-]{2}|\((?![\s-]?0)|\d\(|\)$/.test(written.replace(/\(0\)/, ''))) return false;
  if (REFERENCE.test(text.slice(Math.max(0, match.index - 40), match.index))) return false;
  if (/^(?:\+|00)/.test(written)) return digits.length >= 10 && digits.length <= 14 && (written.startsWith('+') || digits.startsWith('0044'));
  if (digits.length < 10 || digits.length > 11 || !/^0[1-9]/.test(digits)) return false;
  // Free numbers are public; those of organisations are when a helpline is spoken of.
  return !digits.startsWith('080') && !(digits.startsWith('03') && HELPLINE.test(text));
}
