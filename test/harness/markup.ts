// Pieces of Markdown that readers do not see, and where they may be put beside and into some words.

import { parseDraft } from '../../server/core/draft/draft';

/** A text into which something was put, and how its places moved. */
export interface Variant {
  readonly name: string;
  readonly text: string;
  /** What was put in, as it is written; each stands there once. */
  readonly pieces: readonly string[];
  /** Where a span of the text before stands now: its words, not what was put in at its ends. */
  readonly moved: (span: { readonly from: number; readonly to: number }) => { readonly from: number; readonly to: number };
}

interface Put {
  readonly at: number;
  /** How many letters it stands in for. */
  readonly instead?: number;
  readonly text: string;
}

/** The text with all that is put in; `puts` are in order. */
function variant(name: string, text: string, puts: readonly Put[], pieces: readonly string[]): Variant {
  let result = '';
  let copied = 0;
  for (const { at, instead = 0, text: by } of puts) {
    result += text.slice(copied, at) + by;
    copied = at + instead;
  }
  const shifted = (place: number, isEnd: boolean) =>
    puts.reduce((sum, { at, instead = 0, text: by }) => sum + ((isEnd ? place > at : place >= at && (instead === 0 || place > at)) ? by.length - instead : 0), place);
  return { name, text: result + text.slice(copied), pieces, moved: ({ from, to }) => ({ from: shifted(from, false), to: from === to ? shifted(from, false) : shifted(to, true) }) };
}

/** What is put between letters and nobody sees. */
const UNSEEN: readonly (readonly [name: string, piece: string])[] = [
  ['a comment', '<!-- q7 -->'],
  ['a tag', '<span class="q7"></span>'],
  ['a footnote mark', '[^q7]'],
  ['a picture', '![A map of q7](q7.png)'],
  ['attributes', '{#q7 .q7}'],
];

/** What is put around words. */
const AROUND: readonly (readonly [name: string, before: string, behind: string])[] = [
  ['a link', '[', '](https://q7.example/good_(two))'],
  ['a link by reference', '[', '][q7]'],
  ['bold', '**', '**'],
  ['a tag around', '<b title="q7">', '</b>'],
];

/** What stands for a letter. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '’': '&#8217;', '‘': '&lsquo;', '“': '&ldquo;', '”': '&#x201d;' };

const BEHIND = '\n\n[q7]: https://q7.example/three\n\n[^q7]: A note.\n';

/** The text with each piece before, behind and inside the words at `span`, wherever Markdown allows it there. */
export function variants(text: string, { from, to }: { readonly from: number; readonly to: number }): Variant[] {
  const words = text.slice(from, to);
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const { frontMatter, blocks } = parseDraft(text);
  const isUnseen = blocks.some(({ block, at }) => block.unseen.some(({ span, kind }) => kind !== 'mark' && at + span.from <= from && to <= at + span.to));
  if (from < frontMatter.span.to || isUnseen || !words.trim() || /[[\]<>*_`{}|]|\n\s*\n/.test(words)) return [];
  const found: Variant[] = [];
  const blanks = [...words.matchAll(/(?<=[\p{L}\p{N}]) (?=\p{L})/gu)].map(({ index }) => from + index);
  const inside = blanks[blanks.length >> 1];
  const isTable = /^\s*\|/.test(line + words);
  // In headings nothing breaks a line, and a label’s line ends where it breaks.
  const mayBreak = !line.startsWith('#') && !/^\W*\p{L}+:/u.test(line + words);
  const startsLine = !line.trim();
  const end = { at: text.length, text: BEHIND };
  for (const [name, piece] of UNSEEN) {
    const extra = /\[\^/.test(piece) ? [end] : [];
    // At the start of a line, a footnote mark begins a footnote, and a tag or a comment a block of its own.
    const mayOpen = !startsLine || /^[!{]/.test(piece);
    if (mayOpen) found.push(variant(`${name} before`, text, [{ at: from, text: piece }, ...extra], [piece]));
    found.push(variant(`${name} behind`, text, [{ at: to, text: piece }, ...extra], [piece]));
    if (inside === undefined) continue;
    found.push(variant(`${name} inside, behind a word`, text, [{ at: inside, text: piece }, ...extra], [piece]));
    found.push(variant(`${name} inside, between blanks`, text, [{ at: inside, text: ` ${piece}` }, ...extra], [piece]));
  }
  for (const [name, before, behind] of AROUND) {
    const isWhole = /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words) && !/[\p{L}\p{N}]/u.test((text[from - 1] ?? ' ') + (text[to] ?? ' '));
    if (!isWhole) continue;
    const extra = behind.endsWith('[q7]') ? [end] : [];
    found.push(variant(`${name} around`, text, [{ at: from, text: before }, { at: to, text: behind }, ...extra], [before, behind].filter((each) => each.length > 2)));
    if (inside !== undefined) found.push(variant(`${name} inside`, text, [{ at: from, text: before }, { at: inside, text: behind }, ...extra], [behind].filter((each) => each.length > 2)));
  }
  if (inside !== undefined) {
    found.push(variant('a blank by its name', text, [{ at: inside, instead: 1, text: '&nbsp;' }], []));
    if (mayBreak) found.push(variant('a line break', text, [{ at: inside, instead: 1, text: '<br>' }], []));
    if (mayBreak && !isTable) {
      found.push(variant('a hard break', text, [{ at: inside, instead: 1, text: '  \n' }], []));
      found.push(variant('a hard break by its sign', text, [{ at: inside, instead: 1, text: '\\\n' }], []));
    }
  }
  const letters = [...words.matchAll(/[&’‘“”]/g)].map(({ index, 0: letter }) => ({ at: from + index, instead: 1, text: ENTITIES[letter]! }));
  if (letters.length) found.push(variant('entities', text, letters, []));
  return found;
}
