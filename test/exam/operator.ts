// An operator is one way of going wrong; a mutant is a draft in which that has happened once.

import { lineAt } from './text';
import type { ExamDraft } from './text';

/** A draft with one fault in it, or with a change that is none. */
export interface Mutant {
  readonly text: string;
  /** The lines, from 1, on any of which the fault may be reported. */
  readonly lines: readonly number[];
  /** The text of the linked report, where it is not the draft’s own. */
  readonly report?: string | 'missing';
}

/** One way of going wrong that one rule must report. */
export interface Operator {
  readonly rule: string;
  readonly name: string;
  /** Every mutant of a draft; none where the fault cannot happen or would perhaps be none. */
  mutate(draft: ExamDraft): Iterable<Mutant>;
}

/** One way of changing a draft that no rule may mind. */
export interface Harmless {
  readonly name: string;
  mutate(draft: ExamDraft): Iterable<string>;
}

/** A text with one stretch replaced. */
export function splice(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** The mutant with one stretch replaced; the fault is on the line where it starts, or on those of the offsets in the new text. */
export function edited(draft: ExamDraft, from: number, to: number, by: string, ...at: number[]): Mutant {
  const text = splice(draft.text, from, to, by);
  return { text, lines: (at.length ? at : [from]).map((offset) => lineAt(text, offset)) };
}

/** A match of a pattern with a group named `it`, and where that group stands. */
export interface Hit {
  readonly it: string;
  readonly from: number;
  readonly to: number;
  readonly match: RegExpExecArray;
}

/** Every place behind the front matter where the pattern, which has a group named `it`, matches. */
export function* hits(draft: ExamDraft, pattern: RegExp): Iterable<Hit> {
  for (const match of draft.text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}dg`))) {
    const [from, to] = match.indices!.groups!['it']!;
    if (from >= draft.bodyFrom) yield { it: match.groups!['it']!, from, to, match };
  }
}

/** An operator’s `mutate` that rewrites the group `it` of every match; `by` may give several texts or none. */
export function rewrite(pattern: RegExp, by: (hit: Hit, draft: ExamDraft) => string | readonly string[] | undefined): Operator['mutate'] {
  return function* (draft) {
    for (const hit of hits(draft, pattern)) {
      const texts = by(hit, draft) ?? [];
      for (const text of typeof texts === 'string' ? [texts] : texts) if (text !== hit.it) yield edited(draft, hit.from, hit.to, text);
    }
  };
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function seeded(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most `most` of the items, chosen by the seed, in their order. */
export function sample<Item>(items: readonly Item[], most: number, seed: string): readonly Item[] {
  if (items.length <= most) return items;
  const random = seeded(seed);
  const chosen = new Set(items.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key).slice(0, most).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
}
