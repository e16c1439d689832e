// The words of a run of Markdown as readers see them: one tidy string, and the way back to where each letter stands.

import { shift } from '../span';
import type { Span } from '../span';
import { findStretches } from './emphasis';
import type { Stretch } from './emphasis';
import { scanMarkup } from './markup';
import type { Defined, Piece, UnseenKind } from './markup';

export { OPAQUE } from './markup';
export type { Defined, UnseenKind } from './markup';

/** What stands among words and is no word; in the coordinates of the prose’s source. */
export interface Unseen {
  readonly kind: UnseenKind;
  readonly span: Span;
  /** As it is written. */
  readonly written: string;
  /** The alternative text of a picture. */
  readonly words?: Span;
}

/**
 * Words as a reader sees them: comments, tags, targets of links, footnote marks, attributes, pictures and marks of emphasis
 * gone, entities and escapes the letters they stand for, white space, hard wraps and line breaks folded to one blank,
 * hyphens plain, and code and addresses, which are seen but no words, replaced by one U+FFFC.
 */
export interface Prose {
  readonly text: string;
  /** The span of the source that the prose between two offsets came from, without what nobody sees at its ends. */
  source(from: number, to: number): Span;
  /** The offset of the first letter that begins at or behind a place of the source. */
  offset(place: number): number;
  /** What stands among the words and is none, in order. */
  readonly unseen: readonly Unseen[];
  /** The offsets of those blanks at which a line ends. */
  readonly breaks: readonly number[];
  /** The stretches in bold and in italics; offsets into the prose. */
  emphasis(): readonly Stretch[];
}

/** The prose of `raw`, whose first character stands at offset `at` of the source. `defined` knows the draft’s link definitions. */
export function readProse(raw: string, at: number, defined?: Defined): Prose {
  const pieces = scanMarkup(raw, defined);
  const { text, starts, froms, tos, breaks } = compose(raw, pieces);
  const last = starts.length - 1;
  const endOf = (run: number) => (run === last ? text.length : starts[run + 1]!);
  /** Whether a run stands for its source letter by letter. */
  const isPlain = (run: number) => {
    const length = endOf(run) - starts[run]!;
    return froms[run]! + length === tos[run];
  };

  /** The place of one letter; the last place of all behind the text. */
  const letter = (offset: number): Span => {
    if (last < 0) return { from: 0, to: 0 };
    const run = lastAtOrBefore(starts, offset);
    const [from, to] = [froms[run]!, tos[run]!];
    if (offset >= text.length) return { from: to, to };
    return isPlain(run) ? { from: from + offset - starts[run]!, to: from + offset - starts[run]! + 1 } : { from, to };
  };
  const offset = (place: number): number => {
    const run = last < 0 ? -1 : lastAtOrBefore(froms, place - at);
    if (run < 0 || place - at < froms[0]!) return 0;
    const into = place - at - froms[run]!;
    return into === 0 ? starts[run]! : isPlain(run) ? Math.min(starts[run]! + into, endOf(run)) : endOf(run);
  };
  let unseen: readonly Unseen[] | undefined;
  let stretches: readonly Stretch[] | undefined;
  const prose: Prose = {
    text,
    source: (from, to) => shift({ from: letter(from).from, to: to > from ? letter(to - 1).to : letter(from).from }, at),
    offset,
    get unseen() {
      return (unseen ??= pieces.filter(isUnseen).map(({ kind, from, to, words }) => ({
        kind, span: shift({ from, to }, at), written: raw.slice(from, to), ...(words && { words: shift(words, at) }),
      })));
    },
    breaks,
    emphasis: () => (stretches ??= findStretches(raw, pieces).map(({ from, to, bold }) => ({ from: offset(from + at), to: offset(to + at), bold }))),
  };
  return prose;
}

function isUnseen(piece: Piece): piece is Piece & { readonly kind: UnseenKind } {
  return piece.kind !== 'letter' && piece.kind !== 'blank';
}

/** The prose between two offsets of a prose, as one of its own with the same source. */
export function partOf(prose: Prose, from: number, to: number): Prose {
  const length = Math.max(0, to - from);
  const { from: begin, to: end } = prose.source(from, to);
  const inside = (offset: number) => Math.max(0, Math.min(length, offset - from));
  return {
    text: prose.text.slice(from, to),
    // Behind its last letter, not before the next one, which may stand behind a comment.
    source: (a, b) => (length > 0 && a >= length ? { from: end, to: end } : prose.source(from + a, from + b)),
    offset: (place) => inside(prose.offset(place)),
    unseen: prose.unseen.filter(({ span }) => begin <= span.from && span.to <= end),
    breaks: prose.breaks.filter((at) => from <= at && at < to).map((at) => at - from),
    emphasis: () => prose.emphasis().filter((each) => each.from < to && each.to > from).map((each) => ({ ...each, from: inside(each.from), to: inside(each.to) })),
  };
}

/** The lines of a prose, without the blanks at which they end. */
export function linesOf(prose: Prose): Prose[] {
  if (!prose.breaks.length) return [prose];
  const starts = [0, ...prose.breaks.map((at) => at + 1)];
  return starts.map((from, index) => partOf(prose, from, prose.breaks[index] ?? prose.text.length));
}

/** Runs of prose: where each starts in it, and the span of the source that it stands for. Runs of equal length are letter by letter. */
interface Composed {
  readonly text: string;
  readonly starts: readonly number[];
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  readonly breaks: readonly number[];
}

/** Kinds that leave a blank on either side of them one blank, and none before a full stop. */
const LEAVES_NO_GAP: ReadonlySet<Piece['kind']> = new Set(['comment', 'tag', 'picture', 'footnote', 'attributes']);
const NO_BLANK_BEFORE = /[.,;:)\]]/;

function compose(raw: string, pieces: readonly Piece[]): Composed {
  const [starts, froms, tos, breaks]: number[][] = [[], [], [], []];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let endsInBlank = false;
  /** Whether something that nobody sees stands behind the last letter. */
  let gap = false;

  const run = (from: number, to: number, by: string) => {
    starts!.push(length);
    froms!.push(from);
    tos!.push(to);
    parts.push(by);
    length += by.length;
    endsInBlank = by.endsWith(' ');
    gap = false;
  };
  const dropBlank = () => {
    const last = parts.pop()!.slice(0, -1);
    length--;
    endsInBlank = false;
    if (breaks!.at(-1) === length) breaks!.pop();
    if (last) {
      parts.push(last);
      tos!.push(tos!.pop()! - 1);
    } else for (const each of [starts, froms, tos]) each!.pop();
  };
  const copy = (to: number) => {
    // Blanks on both sides of a comment are one.
    if (copied < to && raw[copied] === ' ' && (endsInBlank || (gap && !length))) copied++;
    if (copied >= to) return;
    if (gap && endsInBlank && NO_BLANK_BEFORE.test(raw[copied]!)) dropBlank();
    run(copied, to, raw.slice(copied, to));
  };

  for (const { kind, from, to, text: by, endsLine } of pieces) {
    copy(from);
    copied = to;
    if (by === ' ') {
      // A line break before the first word breaks nothing.
      if (!endsInBlank && (length || (kind === 'blank' && !gap))) run(from, to, by);
      if (endsLine && length && breaks!.at(-1) !== length - 1) breaks!.push(length - 1);
    } else if (by) run(from, to, by);
    if (LEAVES_NO_GAP.has(kind)) gap = true;
  }
  copy(raw.length);
  if (gap && endsInBlank) dropBlank();
  return { text: parts.join(''), starts: starts!, froms: froms!, tos: tos!, breaks: breaks! };
}

/** The index of the last number that is not greater; 0 where all are. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
