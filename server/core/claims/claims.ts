// Folds what the blocks claim into what the draft claims: a light pass over cached parts, at every keystroke.

import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import type { Lexicon } from '../framework/lexicon';
import type { Reference } from '../framework/reference';
import { shift } from '../span';
import { readBlockClaims } from './blockClaims';
import type { BlockClaims } from './blockClaims';
import { gatherClaims } from './gatherClaims';
import type { PlacedClaims } from './gatherClaims';
import { readQuotations } from './quotations';
import type { Step } from './quotations';
import { readSections } from './sections';
import type { PlacedHeading } from './sections';
import type { Claims, Section } from './types';

/** What the block claims were read by; a block read by the same object need not be read again. */
type Known = WeakMap<Block, BlockClaims>;

/** Reads the claims of drafts, keeping those of blocks for as long as the blocks, the framework and the body stay. */
export interface ClaimReader {
  (draft: Draft): Claims;
}

/** A reader of claims for one set of frameworks and registers. */
export function createClaimReader(reference: Reference): ClaimReader {
  const known = new WeakMap<Lexicon, Map<string, Known>>();
  return (draft) => {
    const { values } = draft.frontMatter;
    const lexicon = reference.lexicon(values);
    const year = values.published?.slice(0, 4) ?? '';
    let byYear = known.get(lexicon);
    if (!byYear) known.set(lexicon, (byYear = new Map()));
    let blocks = byYear.get(year);
    if (!blocks) byYear.set(year, (blocks = new WeakMap()));
    return foldClaims(draft, lexicon, blocks);
  };
}

function foldClaims(draft: Draft, lexicon: Lexicon, known: Known): Claims {
  const published = draft.frontMatter.values.published;
  const placed = draft.blocks.map(({ block, at }): PlacedClaims => {
    let claims = known.get(block);
    if (!claims) known.set(block, (claims = readBlockClaims(block, lexicon, published)));
    return { block, at, claims };
  });
  const headings = placed.flatMap(({ block, at, claims }): PlacedHeading[] =>
    claims.heading ? [{ heading: claims.heading, level: block.level, at, to: at + block.text.length }] : [],
  );
  const sections = readSections(headings, draft, lexicon);
  const steps = placed.flatMap(({ block, at, claims }): Step[] => {
    if (claims.heading) return [{ heading: claims.heading.title, span: shift(claims.heading.span, at) }];
    if (claims.passages.length) return claims.passages.map(({ passage, speech }) => ({ passage, speech, at }));
    return block.kind === 'comment' ? [] : ['break'];
  });
  const { quotations, unkept } = readQuotations(steps, lexicon);
  const gathered = gatherClaims(placed, sections, quotations);
  return { title: titleOf(draft, sections), sections, ...gathered, quotations, unkept };
}

/** The draft’s title: its first heading of the highest level, or else its first heading. */
function titleOf(draft: Draft, sections: readonly Section[]): Claims['title'] {
  const first = sections.find((section) => section.level === 1) ?? sections[0];
  return first && { span: first.heading, text: draft.text.slice(first.heading.from, first.heading.to) };
}
