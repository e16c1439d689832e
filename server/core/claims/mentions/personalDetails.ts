// Details of a private person, or of a press office: telephone numbers, e-mail addresses, dates of birth and the like.

import type { Block } from '../../draft/blocks';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../text/dates';
import type { Words } from '../words';

/** What kinds of detail are told apart, as a message names them. */
export type DetailKind = 'telephone number' | 'e-mail address' | 'date of birth' | 'National Insurance number' | 'full postcode';

/** A personal detail, its span counted from the block’s start. */
export interface DetailIn {
  readonly kind: DetailKind;
  readonly span: Span;
  readonly written: string;
}

const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMERIC = `\\d{1,2}[/.-]\\d{1,2}[/.-](?:${YEAR}|\\d\\d)|${YEAR}-\\d\\d-\\d\\d`;
const DATE = `(?:${DAY}(?:\\sof)?\\s(?:${MONTH_WORDS}),?\\s${YEAR}|(?:${MONTH_WORDS})\\s${DAY},?\\s${YEAR}|${NUMERIC})(?![\\p{L}\\p{N}])`;
const WEEKDAY = `(?:(?:${WEEKDAY_WORDS}),?\\s)?`;
const BIRTH = '(?:{words:birthLabel})(?:\\s(?:{words:recordedAs}))?';
// The postcode areas of the United Kingdom and the Crown dependencies.
const AREA =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|J[E]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRWE]?|' +
  'O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

/** A form of detail: a template of the lexicon’s patterns, and its flags. */
interface Form {
  readonly kind: DetailKind;
  readonly template: string;
  readonly flags: string;
  accept?(match: RegExpExecArray, text: string, lexicon: Lexicon): boolean;
}

const FORMS: readonly Form[] = [
  { kind: 'date of birth', template: `(?:(?:{words:bornOn})\\s|${BIRTH}\\s?[:–—,(-]?\\s?)(?:the\\s)?${WEEKDAY}${DATE}`, flags: 'giu' },
  {
    kind: 'National Insurance number',
    template: '(?<![\\p{L}\\p{N}])[A-Z]{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?[A-D](?![\\p{L}\\p{N}])',
    flags: 'gu',
  },
  {
    kind: 'full postcode',
    template: `(?<![\\p{L}\\p{N}])(?:${AREA})\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`,
    flags: 'gu',
    accept: isPostcode,
  },
  {
    kind: 'telephone number',
    template: '(?<![\\p{L}\\p{N}/£$€#@_=.,-])(?:(?:\\+|00)\\d{1,3}[\\s-]?(?:\\(0\\)[\\s-]?)?|\\(?0)\\d[\\d\\s()-]{6,16}\\d(?![\\p{L}\\p{N}/%]|[.,]\\d|-\\d)',
    flags: 'gu',
    accept: isTelephone,
  },
];

/** A figure, without which there is no detail but an address. */
const MAY_TELL = /\d/;

/** The details among some words. */
export function readDetails({ prose }: Words, lexicon: Lexicon): DetailIn[] {
  const { text } = prose;
  if (!MAY_TELL.test(text)) return [];
  return FORMS.flatMap(({ kind, template, flags, accept }) =>
    [...text.matchAll(lexicon.pattern(template, flags))]
      .filter((match) => !accept || accept(match, text, lexicon))
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
function isPostcode(match: RegExpExecArray, text: string, { pattern }: Lexicon): boolean {
  return match[0].includes(' ') || pattern('(?:{words:postcodeWord})(?:\\s\\p{L}+)?:?\\s$').test(text.slice(Math.max(0, match.index - 24), match.index));
}

const REFERENCE = '(?:{words:reference})(?:\\s(?:{words:referenceNumber}))?(?:\\s(?:{words:recordedAs}))?\\s?[:.#]?\\s*$';

/** Ten or eleven figures, in groups as telephone numbers have them; not a helpline’s, which is there to be printed. */
function isTelephone(match: RegExpExecArray, text: string, { pattern }: Lexicon): boolean {
  const [written] = match;
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  if (/[\s-]{2}|\((?![\s-]?0)|\d\(|\)$/.test(written.replace(/\(0\)/, ''))) return false;
  if (pattern(REFERENCE).test(text.slice(Math.max(0, match.index - 40), match.index))) return false;
  if (/^(?:\+|00)/.test(written)) return digits.length >= 10 && digits.length <= 14 && (written.startsWith('+') || digits.startsWith('0044'));
  if (digits.length < 10 || digits.length > 11 || !/^0[1-9]/.test(digits)) return false;
  // Free numbers are public; those of organisations are when a helpline is spoken of.
  return !digits.startsWith('080') && !(digits.startsWith('03') && pattern('{words:helpline}').test(text));
}
