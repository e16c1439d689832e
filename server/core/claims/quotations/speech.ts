// What one passage shows of quotations: its marks, the stretches between them, and who speaks. Judged for each passage by itself.

import type { Block, Passage } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import { around, attribution, behind, forgottenClose, introduction, onlyAttributes, runIn } from './attributions';
import type { AttributionIn } from './attributions';
import { findMarks } from './marks';
import type { Mark } from './marks';
import { othersSpeak, speaks } from './sayings';
import { asideOf } from './seen';
import type { Aside } from './seen';
import { signature } from './signatures';
import { blot } from '../words';

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
  /** Whether the place of a missing mark is beyond doubt. */
  readonly sure: boolean;
  /** Whether only the speaker stands between it and the stretch before: “I waited,” she said, “and nobody came.” */
  readonly goesOn: boolean;
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
  /** Words without marks that tell what somebody says, who may go on in the paragraph below. */
  readonly tells: AttributionIn | undefined;
  /** Whether the passage may stand between the paragraphs of a quotation without being one of them. */
  readonly aside: Aside | undefined;
  /** Whether words in single marks begin the passage, or follow its introduction. */
  readonly single: boolean;
}

/** Reads the marks and the attributions of a passage of the block. */
export function readSpeech(passage: Passage, block: Block, lexicon: Lexicon): Speech {
  const { prose } = passage;
  const { text } = prose;
  const marks = findMarks(text);
  if (!marks.length) return readUnmarked(prose, asideOf(passage, block, lexicon), lexicon);
  const [first] = marks;
  const closesFirst = first!.role === 'closing';
  const opensAtStart = !closesFirst && AT_START.test(text.slice(0, Math.min(first!.at, 40))) && first!.at < 40;
  const before = closesFirst
    ? runIn(text.slice(0, first!.at), lexicon)
    : opensAtStart
      ? undefined
      : introduction(text.slice(0, first!.at), false, lexicon);
  const stretches = readStretches(text, marks, before?.to ?? 0, lexicon);
  const [start] = stretches;
  const last = stretches.at(-1)!;
  const after = last.closing && introductionAfter(text, last.to, lexicon);
  const within = findWithin(after ? text.slice(0, after.from) : text, stretches, lexicon);
  return {
    prose,
    stretches,
    opens:
      opensAtStart &&
      (!start!.closing || within?.close || isWhole(text, start!) || (isSentence(text, start!) && !GOES_ON.test(text.slice(start!.to - 2)))),
    closesFirst,
    before,
    within,
    after,
    signature: undefined,
    tells: within && othersSpeak(outside(text, stretches), lexicon) ? within : undefined,
    aside: undefined,
    single: false,
  };
}

/** Whether nothing but punctuation follows the stretch in its passage. */
export function isWhole(text: string, { to }: Stretch): boolean {
  return text.length - to < 12 && /^[\s\p{P}\d]*$/u.test(text.slice(to));
}

const WORDS_OF_SPEECH = 6;

/** Whether a stretch is a sentence, as somebody’s speech is, and not a term: one that ends in a comma needs some length. */
export function isSentence(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.from + 1, stretch.closing ? stretch.to - 1 : stretch.to).trim();
  if (!/^[‘'…\s]*\p{Lu}/u.test(words)) return false;
  return /[.!?…][’')]*$/.test(words) || (/[,’'–—]$/.test(words) && words.split(' ', WORDS_OF_SPEECH).length >= WORDS_OF_SPEECH);
}

/** “Are you safe?” comes first: words in marks that are part of a sentence; behind a comma they would be a quotation. */
const GOES_ON = /^[^,].\s+\p{Ll}/u;
const AT_START = /^[\s…(•·*–—-]*$/;
const SINGLE = /^\s*[‘']/;

function readUnmarked(prose: Prose, aside: Aside | undefined, lexicon: Lexicon): Speech {
  const { text } = prose;
  const before = introduction(text, true, lexicon) ?? runIn(text, lexicon);
  const single = SINGLE.test(before ? text.slice(before.to) : text);
  const none = { stretches: [], opens: false, closesFirst: false, within: undefined, after: undefined };
  const tells = !before && othersSpeak(text, lexicon) ? attribution(text, 0, text.length, {}, lexicon) : undefined;
  return { prose, ...none, before, signature: before || aside === 'sure' ? undefined : signature(text, lexicon), tells, aside, single };
}

function introductionAfter(text: string, to: number, lexicon: Lexicon): AttributionIn | undefined {
  const rest = text.slice(to);
  const begin = to + rest.length - rest.trimStart().length;
  const found = introduction(text.slice(begin), false, lexicon);
  return found?.promises ? { ...found, from: begin + found.from, to: begin + found.to } : undefined;
}

/** Pairs the marks. Marks within marks are counted down to where the outer one closes. */
function readStretches(text: string, marks: readonly Mark[], start: number, lexicon: Lexicon): Stretch[] {
  const stretches: Stretch[] = [];
  const openings = marks.filter(({ role }) => role === 'opening').length;
  const nested = openings * 2 <= marks.length;
  let opening: Mark | undefined;
  let again: Mark[] = [];
  let depth = 0;
  for (const mark of marks) {
    if (mark.role === 'opening') {
      if (!opening) [opening, depth] = [mark, 1];
      else if (!nested && beginsSentence(text, mark.at, lexicon)) again.push(mark);
      else depth++;
    } else if (!opening) {
      stretches.push(unopened(text, mark, stretches.at(-1), start, lexicon));
    } else if (--depth === 0) {
      const attributed = goesOn(text, stretches.at(-1), opening, lexicon);
      stretches.push({ from: opening.at, to: mark.at + 1, opening, closing: mark, again, sure: true, goesOn: attributed });
      opening = undefined;
      again = [];
    }
  }
  if (opening) {
    const end = again.length ? undefined : forgottenClose(text, lexicon);
    const isForgotten = end !== undefined && end.at > opening.at + 1;
    const to = isForgotten ? end.at : text.trimEnd().length;
    stretches.push({ from: opening.at, to, opening, closing: undefined, again, sure: !isForgotten || end.certain, goesOn: false });
  }
  return stretches;
}

function goesOn(text: string, before: Stretch | undefined, { at }: Mark, lexicon: Lexicon): boolean {
  return (
    before !== undefined &&
    onlyAttributes(
      text
        .slice(before.to, at)
        .replace(/[,.:–—-]?\s*$/, '')
        .trimStart(),
      lexicon,
    )
  );
}

/** A closing mark that nothing opened: where its words begin, as far as one can tell. */
function unopened(text: string, closing: Mark, before: Stretch | undefined, start: number, lexicon: Lexicon): Stretch {
  const lead = text.slice(before?.to ?? start, closing.at);
  const to = closing.at + 1;
  const base = { to, opening: undefined, closing, again: [], goesOn: false };
  if (before) {
    const split = /^[^“”"]{0,80}?[,.:]\s+/.exec(lead);
    const sure = split !== null && speaks(split[0], lexicon);
    return { ...base, from: sure ? before.to + split[0].length : closing.at, sure };
  }
  const from = start + lead.length - lead.trimStart().length;
  return { ...base, from, sure: start > 0 || (/[.!?,…]$/.test(lead) && !speaks(lead.slice(0, 200), lexicon)) };
}

const SENTENCE_END = /[.!?…][’')\]]*\s+$/;
const SPLIT = /,\s[^,“”".]{1,60},\s+$/;

function beginsSentence(text: string, at: number, lexicon: Lexicon): boolean {
  const lead = text.slice(Math.max(0, at - 80), at);
  if (SENTENCE_END.test(lead)) return true;
  const split = SPLIT.exec(lead);
  return split !== null && speaks(split[0], lexicon);
}

/** Words beside the stretches that say who spoke: right behind one of them, or anywhere outside. */
function findWithin(text: string, stretches: readonly Stretch[], lexicon: Lexicon): AttributionIn | undefined {
  const end = text.trimEnd().length;
  for (const stretch of stretches) {
    const found = stretch.to < end ? behind(text, stretch.to, lexicon) : undefined;
    if (found) return found;
  }
  return around(
    outside(text, stretches),
    stretches.map(({ from }) => from),
    lexicon,
  );
}

/** The text with the stretches blotted out. */
function outside(text: string, stretches: readonly Stretch[]): string {
  return blot(
    text,
    stretches.map(({ from, to }) => ({ index: from, 0: text.slice(from, to) })),
  );
}
