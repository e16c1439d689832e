// Every place where a draft names the body that was inspected, and what renaming it changes.

import { covers } from '../assist/hover/pointed';
import { isOfAnother, wordsOf } from '../claims';
import { blocksAt, isDraft } from '../draft/draft';
import type { Draft, Edit, PlacedBlock } from '../draft/draft';
import { yamlScalar } from '../draft/yamlScalar';
import { keepUnseen } from '../edits/unseen';
import type { Lexicon } from '../framework/lexicon';
import type { Subject } from '../rules/rule';
import { shift } from '../span';
import type { Span } from '../span';
import { alternatives, plainName } from '../text/patterns';

/** A name of the inspected body, by its full name or a variant. */
export interface BodyName {
  readonly span: Span;
  /** The name as prose has it: hyphens and blanks plain. */
  readonly written: string;
  /** Whether it is the value of `body:` in the front matter. */
  readonly isKey: boolean;
}

/**
 * The names of the draft’s own body: the front matter’s, and all in its text, quotations too. None for a text that is no
 * draft. With `blocks`, only the front matter’s and theirs.
 */
export function bodyNames({ draft, lexicon }: Subject, blocks: readonly PlacedBlock[] = draft.blocks): BodyName[] {
  const key = draft.frontMatter.values.body;
  if (!isDraft(draft) || key === undefined) return [];
  return namesIn(draft, blocks, [key, lexicon.body.name, ...lexicon.body.variants], lexicon);
}

function namesIn(draft: Draft, blocks: readonly PlacedBlock[], names: readonly string[], lexicon: Lexicon): BodyName[] {
  const pattern = new RegExp(alternatives(names.filter(Boolean)), 'giu');
  const inText = blocks.flatMap(({ block, at }) =>
    wordsOf(block).flatMap(({ prose }) =>
      [...prose.text.matchAll(pattern)].flatMap((match): BodyName[] => {
        const end = match.index + match[0].length;
        if (isOfAnother(prose.text, end, lexicon) || !names.some((name) => isSpelt(match[0], name))) return [];
        return [{ span: shift(prose.source(match.index, end), at), written: match[0], isKey: false }];
      }),
    ),
  );
  return [...keyIn(draft), ...inText];
}

/** Whether the words are the name, with at least its capitals: “the met target” is not the Met’s. */
function isSpelt(words: string, name: string): boolean {
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
  return plainName(words) === plainName(name) && capitals(words) >= capitals(name);
}

/** The value of `body:`, without the marks that YAML may need around it. */
function keyIn({ text, frontMatter }: Draft): BodyName[] {
  const value = frontMatter.places.get('body')?.value;
  const written = frontMatter.values.body;
  if (!value || written === undefined) return [];
  const marked = /^(["']).*\1$/.test(text.slice(value.from, value.to)) ? 1 : 0;
  return [{ span: { from: value.from + marked, to: value.to - marked }, written, isKey: true }];
}

/** The name of the inspected body at `offset`; undefined for all other words. */
export function bodyNameAt(subject: Subject, offset: number): BodyName | undefined {
  return bodyNames(subject, blocksAt(subject.draft, offset)).find(({ span }) => covers(span, offset));
}

/**
 * The edits that make `to` of every `from` in the draft, with what follows the name (“’s”) left as it is. Other names of the
 * body stay: whoever corrects “Northamptonshire Constabulary” does not mean the abbreviation too. Quotations change as
 * well: a name is a fact and not the speaker’s wording, and a release’s quotation must stay the report’s.
 */
export function renameBody({ draft, lexicon }: Pick<Subject, 'draft' | 'lexicon'>, from: string, to: string): Edit[] {
  if (!isDraft(draft)) return [];
  return namesIn(draft, draft.blocks, [from], lexicon)
    .filter(({ written, isKey }) => !isKey || isSpelt(written, from))
    .flatMap(({ span, isKey }) => keepUnseen([{ span, text: isKey ? yamlScalar(to, quoteBefore(draft, span)) : to }], draft) ?? []);
}

function quoteBefore({ text }: Draft, { from }: Span): string {
  return /["']/.exec(text[from - 1] ?? '')?.[0] ?? '';
}
