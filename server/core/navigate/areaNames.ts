// Every place where a draft names an area: headings, rows of grade tables, counts, headlines and running text.

import { wordsOf } from '../claims';
import { isDraft } from '../draft/draft';
import type { PlacedBlock } from '../draft/draft';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import { contains, shift } from '../span';
import type { Span } from '../span';
import { plainName } from '../text/patterns';

/** A name of an area: of its section, of its row in a grade table, or in a sentence. */
export interface AreaName {
  readonly area: Area;
  readonly span: Span;
  readonly place: 'heading' | 'row' | 'text';
}

/** The names of areas that headings and rows are about, by whatever name, in the order of the draft. */
export function headedAreas({ draft, claims }: Subject): AreaName[] {
  if (!isDraft(draft)) return [];
  const headings = claims.sections.flatMap(({ name, named }): AreaName[] => (named ? [{ area: named.area, span: name, place: 'heading' }] : []));
  const rows = claims.tables.flatMap((table) =>
    table.rows.flatMap(({ span, named }): AreaName[] => (named ? [{ area: named.area, span, place: 'row' }] : [])),
  );
  return inOrder([...headings, ...rows]);
}

/**
 * The names of areas in sentences, in the order of the draft; what might be English, such as “children at risk”, only
 * where a count has it. With `blocks`, only what they name.
 */
export function mentionedAreas(subject: Subject, blocks: readonly PlacedBlock[] = subject.draft.blocks): AreaName[] {
  const { draft, claims, lexicon } = subject;
  if (!isDraft(draft)) return [];
  const headed = headedAreas(subject);
  const counted = claims.tallies.flatMap(({ items }) => items.flatMap(({ areas }) => areas));
  const written = blocks.flatMap(({ block, at }) =>
    wordsOf(block).flatMap(({ prose }) =>
      [...prose.text.matchAll(lexicon.pattern('{area}', 'giu'))].flatMap((match) => {
        const area = lexicon.exactArea(match[0]);
        return area && isName(match[0], area) ? [{ area, span: shift(prose.source(match.index, match.index + match[0].length), at) }] : [];
      }),
    ),
  );
  const isKnown = ({ span }: { span: Span }) => headed.some((name) => contains(name.span, span));
  const each = new Map([...written, ...counted].filter((name) => !isKnown(name)).map((name) => [`${name.span.from} ${name.span.to}`, name]));
  return inOrder([...each.values()].map((name): AreaName => ({ ...name, place: 'text' })));
}

/** As few words may stand by chance in any sentence. */
const FEW_WORDS = 2;

/** Whether the words are one of the names that the inspectorate gives the area, and not an alias that may be English. */
function isName(words: string, { name, label, gerund }: Area): boolean {
  const plain = plainName(words);
  return plain.split(' ').length > FEW_WORDS && [name, label, gerund].some((each) => plainName(each) === plain);
}

function inOrder(names: readonly AreaName[]): AreaName[] {
  return [...names].sort((a, b) => a.span.from - b.span.from);
}
