// Finds, for each quoted paragraph, the paragraph of the report that it repeats, even where words were changed.

import { plainWords } from '../claims';
import type { SpokenParagraph } from '../claims';

/** Paragraphs of a release and of the report that say the same: mostly one and one, more where they were run together or parted. */
export interface ParagraphGroup {
  readonly quoted: readonly SpokenParagraph[];
  readonly sources: readonly SpokenParagraph[];
}

/** The groups in the order of the release, and the paragraphs that the report has nowhere. */
export interface Pairing {
  readonly groups: readonly ParagraphGroup[];
  readonly unpaired: ReadonlySet<SpokenParagraph>;
}

/** The part of the pairs of neighbouring words, of the shorter paragraph, that two paragraphs share if one was made from the other … */
const SHARED = 1 / 3;
/** … even though somebody else is said to speak. */
const SHARED_BY_OTHERS = 0.6;
const SHARED_BY_ANOTHER = 1 / 2;
const FEWEST_OF_ANOTHER = 3;

/** Pairs the paragraphs that a release quotes with those of its report; `others` are the quotations of somebody whom the report does not quote. */
export function pairParagraphs(quoted: readonly SpokenParagraph[], sources: readonly SpokenParagraph[], others: ReadonlySet<number>): Pairing {
  const groups: { isWhole: boolean; quoted: SpokenParagraph[]; sources: SpokenParagraph[] }[] = [];
  const unpaired = new Set<SpokenParagraph>();
  const texts = sources.map((source) => plainWords([source]).join(' '));
  const pairsOf = sources.map(wordPairs);
  const whole = quoted.map((paragraph) => texts.indexOf(plainWords([paragraph]).join(' ')));
  const inFull = new Set(whole);
  quoted.forEach((paragraph, index) => {
    if (whole[index]! >= 0) {
      groups.push({ isWhole: true, quoted: [paragraph], sources: [sources[whole[index]!]!] });
      return;
    }
    const text = plainWords([paragraph]).join(' ');
    // A sentence lifted out of a paragraph that the release quotes in full as well is no alteration.
    if (texts.some((each, at) => inFull.has(at) && ` ${each} `.includes(` ${text} `))) return;
    const found = sourcesOf(wordPairs(paragraph), pairsOf, others.has(paragraph.quotation) ? SHARED_BY_OTHERS : SHARED).map((at) => sources[at]!);
    if (!found.length) {
      unpaired.add(paragraph);
      return;
    }
    const group = groups.find((each) => !each.isWhole && each.sources.some((source) => found.includes(source)));
    if (!group) groups.push({ isWhole: false, quoted: [paragraph], sources: found });
    else {
      group.quoted.push(paragraph);
      group.sources.push(...found.filter((source) => !group.sources.includes(source)));
    }
  });
  return { groups, unpaired };
}

/** The sources, by index in their order, that a paragraph was made from; none where it shares too little with any. */
function sourcesOf(pairs: ReadonlySet<string>, sources: readonly ReadonlySet<string>[], least: number): number[] {
  const shared = sources.map((source) => [...source].filter((pair) => pairs.has(pair)).length);
  const most = Math.max(0, ...shared);
  const best = shared.indexOf(most);
  if (!most || most < least * Math.min(pairs.size, sources[best]!.size)) return [];
  const rest = new Set([...pairs].filter((pair) => !sources[best]!.has(pair)));
  return sources.flatMap((source, index) => {
    if (index === best) return [index];
    const more = [...source].filter((pair) => rest.has(pair)).length;
    return source.size >= FEWEST_OF_ANOTHER && more >= SHARED_BY_ANOTHER * source.size ? [index] : [];
  });
}

/** Each two neighbouring words of a paragraph; its only word, if it has no more. */
function wordPairs({ words }: SpokenParagraph): Set<string> {
  if (words.length === 1) return new Set([words[0]!.plain]);
  return new Set(words.slice(1).map(({ plain }, index) => `${words[index]!.plain} ${plain}`));
}
