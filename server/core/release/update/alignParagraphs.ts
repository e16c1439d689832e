// Which paragraph of a press release is which of the one that would be made now, though words were changed.

import { splitWords } from '../../text/wordDifferences';

/** A paragraph, heading or list between blank lines. */
export interface Paragraph {
  /** The blank lines above it. */
  readonly before: string;
  readonly text: string;
}

/** A paragraph that both releases have, or one of them: the person’s `own`, and the one that would be `made` now. */
export interface Aligned {
  readonly own?: Paragraph;
  readonly made?: Paragraph;
  /** Whether both are the same words, however they are wrapped and marked. */
  readonly same?: boolean;
}

/** The part of the pairs of neighbouring words that two paragraphs share if one was made from the other. */
const ALIKE = 0.4;
/** A release in which less than this part of what would be made now can be recognised has been rewritten. */
const RECOGNISED = 1 / 2;

/** The paragraphs of a text without front matter. */
export function splitParagraphs(text: string): Paragraph[] {
  const words = text.trim();
  if (!words) return [];
  const pieces = words.split(/(\n[ \t]*\n\s*)/);
  const above = text.slice(0, text.indexOf(words[0]!));
  return pieces.flatMap((piece, index) => (index % 2 ? [] : [{ before: index ? pieces[index - 1]! : above, text: piece }]));
}

/**
 * Both lists in one order, like beside like: the pairs that are most alike in all. What has only moved stands where the
 * person has it, so that no words come twice.
 */
export function alignParagraphs(own: readonly Paragraph[], made: readonly Paragraph[]): Aligned[] {
  return pairMoved(alignInOrder(own, made));
}

function pairMoved(aligned: readonly Aligned[]): Aligned[] {
  const alone = aligned.filter((each) => !each.made).map((each) => ({ each, words: wordsOf(each.own!) }));
  const moved = new Map<Aligned, Aligned>();
  for (const fresh of aligned.filter((each) => !each.own)) {
    const words = wordsOf(fresh.made!);
    const parts = alone.map((other) => (moved.has(other.each) ? 0 : likeness(other.words, words)));
    const most = Math.max(0, ...parts);
    if (most) moved.set(alone[parts.indexOf(most)]!.each, fresh);
  }
  const gone = new Set(moved.values());
  return aligned.filter((each) => !gone.has(each)).map((each) => (moved.has(each) ? pair(each.own!, moved.get(each)!.made!) : each));
}

function pair(own: Paragraph, made: Paragraph): Aligned {
  return { own, made, same: wordsOf(own).all === wordsOf(made).all };
}

function alignInOrder(own: readonly Paragraph[], made: readonly Paragraph[]): Aligned[] {
  const ownWords = own.map(wordsOf);
  const madeWords = made.map(wordsOf);
  const alike = ownWords.map((words) => madeWords.map((others) => likeness(words, others)));
  const width = made.length + 1;
  // At each pair of places, how alike the rests of both lists can be made.
  const best = new Float64Array((own.length + 1) * width);
  for (let at = own.length - 1; at >= 0; at--) {
    for (let other = made.length - 1; other >= 0; other--) {
      const paired = alike[at]![other]! && alike[at]![other]! + best[(at + 1) * width + other + 1]!;
      best[at * width + other] = Math.max(paired, best[(at + 1) * width + other]!, best[at * width + other + 1]!);
    }
  }
  const aligned: Aligned[] = [];
  let at = 0;
  let other = 0;
  while (at < own.length || other < made.length) {
    const here = best[at * width + other]!;
    if (at < own.length && here === best[(at + 1) * width + other]!) aligned.push({ own: own[at++]! });
    else if (other < made.length && here === best[at * width + other + 1]!) aligned.push({ made: made[other++]! });
    else aligned.push(pair(own[at++]!, made[other++]!));
  }
  return aligned;
}

/** Whether little is left of what would be made now. */
export function isRewritten(alignment: readonly Aligned[]): boolean {
  const made = alignment.filter((each) => each.made);
  return made.filter((each) => each.own).length < made.length * RECOGNISED;
}

interface Words {
  readonly all: string;
  readonly pairs: ReadonlySet<string>;
}

function wordsOf({ text }: Paragraph): Words {
  const words = splitWords(text).map(({ plain }) => plain);
  return { all: words.join(' '), pairs: new Set(words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)) };
}

/** From 0, for too little in common, to 1 for the same pairs of words. */
function likeness(one: Words, other: Words): number {
  if (one.all === other.all) return 1;
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  const part = (2 * shared) / (one.pairs.size + other.pairs.size);
  return part >= ALIKE ? part : 0;
}
