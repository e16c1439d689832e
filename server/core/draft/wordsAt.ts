// The words that stand somewhere in a draft, whatever their source looks like.

import { contains, shift } from '../span';
import type { Span } from '../span';
import type { Block, Cell, Passage } from './blocks';
import { blocksIn } from './draft';
import type { Draft } from './draft';
import { partOf, readProse } from './prose';
import type { Prose } from './prose';

/** The prose between two places of a draft; its source is the draft. Where several passages stand there, a blank is between them. */
export function proseAt(draft: Pick<Draft, 'text' | 'blocks' | 'frontMatter'>, span: Span): Prose {
  const parts = blocksIn(draft, span).flatMap(({ block, at }) => {
    const inside = shift(span, -at);
    return wordsIn(block)
      .filter((passage) => passage.span.from < inside.to && inside.from < passage.span.to)
      .map(({ prose }) => moved(partOf(prose, prose.offset(inside.from), prose.offset(inside.to)), at));
  });
  if (parts.length === 1) return parts[0]!;
  // In the front matter, and where nothing stands.
  if (!parts.length) return readProse(contains(draft.frontMatter.span, span) ? draft.text.slice(span.from, span.to) : '', span.from);
  return joined(parts);
}

/** The passage or cell in which the letter stands that begins at `place` of a draft, and the letter’s offset in it; undefined where there is none. */
export function proseAround(draft: Pick<Draft, 'blocks'>, place: number): { readonly prose: Prose; readonly offset: number } | undefined {
  for (const { block, at } of blocksIn(draft, { from: place, to: place + 1 })) {
    const found = wordsIn(block).find(({ span }) => span.from <= place - at && place - at <= span.to);
    if (found) return { prose: moved(found.prose, at), offset: found.prose.offset(place - at) };
  }
  return undefined;
}

/** The words between two places of a draft. */
export function wordsAt(draft: Pick<Draft, 'text' | 'blocks' | 'frontMatter'>, span: Span): string {
  return proseAt(draft, span).text;
}

function wordsIn({ passages, rows }: Block): readonly (Passage | Cell)[] {
  return rows.length ? rows.flatMap(({ cells }) => cells) : passages;
}

/** The prose of a block as one of its draft, in which the block stands at `by`. */
function moved(prose: Prose, by: number): Prose {
  return {
    text: prose.text,
    source: (from, to) => shift(prose.source(from, to), by),
    offset: (place) => prose.offset(place - by),
    get unseen() {
      return prose.unseen.map((each) => ({ ...each, span: shift(each.span, by), ...(each.words && { words: shift(each.words, by) }) }));
    },
    breaks: prose.breaks,
    emphasis: prose.emphasis,
  };
}

function joined(parts: readonly Prose[]): Prose {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (starts.length) text += ' ';
    starts.push(text.length);
    text += part.text;
  }
  const partAt = (offset: number) => Math.max(0, starts.findLastIndex((start) => start <= offset));
  const placed = (each: number, index: number) => each + starts[index]!;
  const letter = (offset: number): Span => {
    const index = partAt(offset);
    const part = parts[index]!;
    const inside = offset - starts[index]!;
    if (inside < part.text.length) return part.source(inside, inside + 1);
    // The blank between two passages is all that stands between them.
    const end = endOf(part);
    return { from: end, to: parts[index + 1]?.source(0, 0).from ?? end };
  };
  return {
    text,
    source: (from, to) => ({ from: letter(from).from, to: to > from ? letter(to - 1).to : letter(from).from }),
    offset: (place) => {
      const index = parts.findIndex((part) => endOf(part) > place);
      if (index < 0) return text.length;
      const isBefore = index > 0 && place <= endOf(parts[index - 1]!);
      return isBefore ? starts[index]! - 1 : placed(parts[index]!.offset(place), index);
    },
    get unseen() {
      return parts.flatMap((part) => part.unseen);
    },
    breaks: parts.flatMap((part, index) => part.breaks.map((each) => placed(each, index))),
    emphasis: () => parts.flatMap((part, index) => part.emphasis().map((each) => ({ ...each, from: placed(each.from, index), to: placed(each.to, index) }))),
  };
}

function endOf({ text, source }: Prose): number {
  return source(0, text.length).to;
}
