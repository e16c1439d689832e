// Comments that ask a rule to be silent: <!-- inspection-drafts-disable-next-line RULE … -- why -->.

import type { PlacedBlock } from '../draft/draft';
import type { Block } from '../draft/blocks';
import type { Span } from '../span';

/** What a comment asks for. */
export type SuppressionVerb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** A comment that asks rules to be silent, or to speak again. */
export interface Suppression {
  readonly verb: SuppressionVerb;
  /** The whole comment. */
  readonly span: Span;
  /** The rules it names; none for all of them. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
}

const COMMENT = /^<!--\s*inspection-drafts-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)-->$/;
const WHY = /\s--(?=\s|$)/;

/** The suppressions of a draft, in order. `known` keeps those of blocks that stay. */
export function readSuppressions(blocks: readonly PlacedBlock[], known: WeakMap<Block, readonly Suppression[]>): Suppression[] {
  return blocks.flatMap(({ block, at }) => {
    let own = known.get(block);
    if (!own) known.set(block, (own = inBlock(block)));
    return own.map(({ verb, span, rules }) => ({ verb, span: moved(span, at), rules: rules.map((rule) => ({ id: rule.id, span: moved(rule.span, at) })) }));
  });
}

function inBlock(block: Block): Suppression[] {
  if (!block.text.includes('inspection-drafts-')) return [];
  return block.unseen.flatMap(({ kind, written, span }): Suppression[] => {
    const match = kind === 'comment' ? COMMENT.exec(written) : null;
    if (!match) return [];
    const [, verb, rest] = match;
    const named = rest!.slice(0, WHY.exec(rest!)?.index);
    const start = span.from + written.indexOf(verb!) + verb!.length;
    const rules = Array.from(named.matchAll(/[^\s,]+/g), (word) => {
      const from = start + word.index;
      return { id: word[0], span: { from, to: from + word[0].length } };
    });
    return [{ verb: verb as SuppressionVerb, span, rules }];
  });
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
