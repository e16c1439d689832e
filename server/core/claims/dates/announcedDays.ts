// The day on which a draft says that it comes out, or that its embargo ends: “EMBARGOED UNTIL 00:01 on Friday 22 August 2025”.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { speaksOfEarlier } from '../sentences';
import type { Words } from '../words';
import type { AnnouncedDay } from './dateClaim';

/** In letters: more than such words take up. */
const REACH = 160;

const CLOCK = '(?:\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?|{words:clockWord})(?:\\s(?:BST|GMT))?';
/** “00:01 on ”, before a date. */
const TIME = `(?:(?:(?:{words:beforeClock})\\s)?(?<time>${CLOCK}),?\\s)?(?:(?:{words:beforeDay})\\s)?(?:the\\s)?$`;
const COLON = '\\s?(?:[:–—-]\\s?)?';

const MAY_ANNOUNCE = '{letters:embargoed}|{letters:embargoLabel}|{letters:publishedLabel}|{letters:publishing}';
const EMBARGO = `(?:{words:embargoed})${COLON}(?:{words:beforeEmbargoEnds})\\s${TIME}`;
const EMBARGO_LABEL = `^\\W*(?:\\p{L}+ly\\s)?(?:{words:embargoLabel})\\s?[:–—-]\\s?(?:(?:{words:beforeEmbargoEnds})\\s)?${TIME}`;
const PUBLISHED = `(?:{words:thisReport})\\s(?:{words:publishing})\\s${TIME}`;
const PUBLISHED_LABEL = `^\\W*(?:{words:publishedLabel})${COLON}${TIME}`;
/** A time of day behind a date, and the end of the line. */
const TIME_BEHIND = `^,?\\s\\(?(?:(?:{words:beforeClock})\\s)?(?<time>${CLOCK})`;
const LINE_ENDS = `^(?:,?\\s\\(?(?:(?:{words:beforeClock})\\s)?${CLOCK})?\\W*$`;

/** What the date at the span of some words is said to be of the draft itself; undefined for any other date. */
export function announcedIn(words: Words, { from, to }: Span, lexicon: Lexicon): AnnouncedDay | undefined {
  const { own, prose, quoted, kind } = words;
  const start = Math.max(0, from - REACH);
  const before = own.slice(start, from);
  if (quoted || !lexicon.pattern(MAY_ANNOUNCE).test(before)) return undefined;
  const behind = own.slice(to, to + REACH);
  const isLine = kind !== 'item' && kind !== 'cell' && start === 0 && lexicon.pattern(LINE_ENDS).test(behind);
  const embargo = lexicon.pattern(EMBARGO, 'diu').exec(before) ?? (start === 0 ? lexicon.pattern(EMBARGO_LABEL, 'diu').exec(before) : null);
  const label = embargo || !isLine ? null : lexicon.pattern(PUBLISHED_LABEL, 'diu').exec(before);
  const found = embargo ?? label ?? lexicon.pattern(PUBLISHED, 'diu').exec(before);
  if (!found || speaksOfEarlier(before, undefined, lexicon)) return undefined;
  const timeBefore = found.indices!.groups!['time'];
  const timeBehind = timeBefore ? undefined : lexicon.pattern(TIME_BEHIND, 'diu').exec(behind)?.indices!.groups!['time'];
  const at = timeBefore ? ([start + timeBefore[0], start + timeBefore[1]] as const) : timeBehind && ([to + timeBehind[0], to + timeBehind[1]] as const);
  const written = at && own.slice(...at);
  const minutes = written === undefined ? undefined : minutesOf(written);
  return {
    kind: embargo ? 'embargo' : 'publication',
    label: label !== null,
    time: at && written !== undefined && minutes !== undefined ? { minutes, span: prose.source(...at), written } : undefined,
  };
}

const HALF_A_DAY = 12;
const MINUTES = 60;

/** The minutes since midnight that a time in figures says; undefined for a time in words. */
function minutesOf(written: string): number | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m)?/i.exec(written);
  if (!parts) return undefined;
  const [, hours = '', minutes = '0', half] = parts;
  const hour = half ? (Number(hours) % HALF_A_DAY) + (half.toLowerCase() === 'p' ? HALF_A_DAY : 0) : Number(hours);
  return hour * MINUTES + Number(minutes);
}
