// What one passage shows of quotations: its marks, the stretches between them, and who speaks. Judged for each passage by itself.

import type { Prose } from '../../draft/prose';
import { around, behind, forgottenClose, introduction, runIn, signature, speaks } from './attributions';
import type { AttributionIn } from './attributions';
import { findMarks } from './marks';
import type { Mark } from './marks';

/** A stretch of quoted words with the marks that were written; offsets into the prose. */
export interface Stretch {
  /** The opening mark’s offset, or the offset of the first word where the mark is missing. */
  readonly from: number;
  /** Behind the closing mark, or behind the last word where the mark is missing. */
  readonly to: number;
  readonly opening: Mark | undefined;
  readonly closing: Mark | undefined;
  /** Opening marks inside it that begin a sentence, as when two paragraphs were run together. */
  readonly again: readonly Mark[];
  /** Whether `from` is beyond doubt; where an opening mark is missing it may not be. */
  readonly sure: boolean;
}

/** What a passage shows; offsets into its prose. */
export interface Speech {
  readonly prose: Prose;
  readonly stretches: readonly Stretch[];
  /** Whether the first stretch begins the passage and is more than a term in marks. */
  readonly opens: boolean;
  /** Whether the first mark closes what nothing in the passage opened. */
  readonly closesFirst: boolean;
  /** Words that introduce a quotation: before the first stretch, or as the whole passage. */
  readonly before: AttributionIn | undefined;
  /** Any other words of the passage that say who spoke. */
  readonly within: AttributionIn | undefined;
  /** “Y said:” behind the last stretch, at the end of the passage. */
  readonly after: AttributionIn | undefined;
  /** Whether the passage only says who spoke the words above it. */
  readonly signature: AttributionIn | undefined;
  /** Whether words in single marks begin the passage, or follow its introduction. */
  readonly single: boolean;
}

/** Reads the marks and the attributions of a passage. */
export function readSpeech(prose: Prose): Speech {
  const { text } = prose;
  const marks = findMarks(text);
  if (!marks.length) return readUnmarked(prose);
  const [first] = marks;
  const closesFirst = first!.role === 'closing';
  const opensAtStart = !closesFirst && AT_START.test(text.slice(0, Math.min(first!.at, 40))) && first!.at < 40;
  const before = closesFirst ? runIn(text.slice(0, first!.at)) : opensAtStart ? undefined : introduction(text.slice(0, first!.at), false);
  const stretches = readStretches(text, marks, before?.to ?? 0);
  const [start] = stretches;
  const last = stretches.at(-1)!;
  const after = last.closing && introductionAfter(text, last.to);
  const within = findWithin(after ? text.slice(0, after.from) : text, stretches);
  return {
    prose,
    stretches,
    opens: opensAtStart && (!start!.closing || within?.close || isWhole(text, start!) || isSentence(text, start!)),
    closesFirst,
    before,
    within,
    after,
    signature: undefined,
    single: false,
  };
}

/** Whether nothing but punctuation follows the stretch in its passage. */
export function isWhole(text: string, { to }: Stretch): boolean {
  return text.length - to < 12 && /^[\s\p{P}\d]*$/u.test(text.slice(to));
}

const SENTENCE_WORDS = 6;

/** Whether a stretch is a sentence of some length, as somebody’s speech is, and not a term or a few words. */
export function isSentence(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.from + 1, stretch.closing ? stretch.to - 1 : stretch.to).trim();
  return /^[‘'…\s]*\p{Lu}/u.test(words) && /[.!?,…’'–—]$/.test(words) && words.split(' ', SENTENCE_WORDS).length >= SENTENCE_WORDS;
}

const AT_START = /^[\s…(•·*–—-]*$/;
const SINGLE = /^\s*[‘']/;

function readUnmarked(prose: Prose): Speech {
  const { text } = prose;
  const before = introduction(text, true) ?? runIn(text);
  const single = SINGLE.test(before ? text.slice(before.to) : text);
  const none = { stretches: [], opens: false, closesFirst: false, within: undefined, after: undefined };
  return { prose, ...none, before, signature: before ? undefined : signature(text), single };
}

function introductionAfter(text: string, to: number): AttributionIn | undefined {
  const rest = text.slice(to);
  const begin = to + rest.length - rest.trimStart().length;
  const found = introduction(text.slice(begin), false);
  return found?.promises ? { ...found, from: begin + found.from, to: begin + found.to } : undefined;
}

/** Pairs the marks. Marks within marks are counted down to where the outer one closes. */
function readStretches(text: string, marks: readonly Mark[], start: number): Stretch[] {
  const stretches: Stretch[] = [];
  const openings = marks.filter(({ role }) => role === 'opening').length;
  const nested = openings * 2 <= marks.length;
  let opening: Mark | undefined;
  let again: Mark[] = [];
  let depth = 0;
  for (const mark of marks) {
    if (mark.role === 'opening') {
      if (!opening) [opening, depth] = [mark, 1];
      else if (!nested && beginsSentence(text, mark.at)) again.push(mark);
      else depth++;
    } else if (!opening) {
      stretches.push(unopened(text, mark, stretches.at(-1), start));
    } else if (--depth === 0) {
      stretches.push({ from: opening.at, to: mark.at + 1, opening, closing: mark, again, sure: true });
      opening = undefined;
      again = [];
    }
  }
  if (opening) {
    const end = again.length ? undefined : forgottenClose(text);
    const to = end !== undefined && end > opening.at + 1 ? end : text.trimEnd().length;
    stretches.push({ from: opening.at, to, opening, closing: undefined, again, sure: true });
  }
  return stretches;
}

/** A closing mark that nothing opened: where its words begin, as far as one can tell. */
function unopened(text: string, closing: Mark, before: Stretch | undefined, start: number): Stretch {
  const lead = text.slice(before?.to ?? start, closing.at);
  const to = closing.at + 1;
  const base = { to, opening: undefined, closing, again: [] };
  if (before) {
    const split = /^[^“”"]{0,80}?[,.:]\s+/.exec(lead);
    const sure = split !== null && speaks(split[0]);
    return { ...base, from: sure ? before.to + split[0].length : closing.at, sure };
  }
  const from = start + lead.length - lead.trimStart().length;
  return { ...base, from, sure: start > 0 || (/[.!?,…]$/.test(lead) && !speaks(lead.slice(0, 200))) };
}

const SENTENCE_END = /[.!?…][’')\]]*\s+$/;
const SPLIT = /,\s[^,“”".]{1,60},\s+$/;

function beginsSentence(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 80), at);
  if (SENTENCE_END.test(lead)) return true;
  const split = SPLIT.exec(lead);
  return split !== null && speaks(split[0]);
}

/** Words beside the stretches that say who spoke: right behind one of them, or anywhere outside. */
function findWithin(text: string, stretches: readonly Stretch[]): AttributionIn | undefined {
  const end = text.trimEnd().length;
  let own = '';
  let copied = 0;
  for (const stretch of stretches) {
    const found = stretch.to < end ? behind(text, stretch.to) : undefined;
    if (found) return found;
    own += text.slice(copied, stretch.from) + ' '.repeat(stretch.to - stretch.from);
    copied = stretch.to;
  }
  return around(own + text.slice(copied));
}
