// What readers see of a passage: its words without comments, tags and footnote marks, and whether it is only a picture, a link or a caption.

import { OPAQUE } from '../../draft/prose';
import type { Block, Passage } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';

const UNSEEN = /\uFFFC|\[\^[^\]\s]{1,40}\]/g;

/** The prose of a passage without comments, tags, link targets and footnote marks. Code stays: readers see it. */
export function seenProse({ prose }: Passage, { text: source }: Block): Prose {
  const { text } = prose;
  if (!text.includes(OPAQUE) && !text.includes('[^')) return prose;
  const isCode = (at: number) => source[prose.source(at, at + 1).from] === '`';
  const unseen = [...text.matchAll(UNSEEN)].filter(({ 0: match, index }) => match !== OPAQUE || !isCode(index));
  const kept: number[] = []; // the offset in `text` of each letter that is seen
  let next = 0;
  for (const { 0: match, index } of [...unseen, { 0: '', index: text.length }]) {
    while (next < index) kept.push(next++);
    next = index + match.length;
  }
  const letter = (at: number) => prose.source(kept[at] ?? text.length, (kept[at] ?? text.length) + 1);
  return {
    ...prose,
    text: kept.map((at) => text[at]).join(''),
    source: (from, to) => ({ from: letter(from).from, to: to > from ? letter(to - 1).to : letter(from).from }),
  };
}

/** What stands between the paragraphs of a quotation without being one of them: surely, or only where the quotation goes on below. */
export type Aside = 'sure' | 'likely';

const LONGEST_ASIDE = 2000;
const LONGEST_CAPTION = 160;
const TARGET = '(?:\\([^)\\n]*\\)|\\[[^\\]]*\\])';
const PICTURES = new RegExp(
  `^(?:\\s|[*_~>|.→›»]|\\[!\\[[^\\]]*\\]${TARGET}\\]${TARGET}|!?\\[[^\\]]*\\]${TARGET}|\\{[^}\\n]*\\}|<!--(?:(?!-->)[^])*-->|</?[A-Za-z][^<>]*>|<https?:[^<>\\s]*>|https?://\\S+(?=\\s|$))+$`,
);
/** A picture with its caption in the same paragraph. */
const CAPTIONED = new RegExp(`^\\s*(?:\\[!\\[[^\\]]*\\]${TARGET}\\]|!\\[[^\\]]*\\])${TARGET}`);
const FOOTNOTE = /^\s*\[\^[^\]\s]+\]:/;
const LABEL = /^\s*\p{Lu}[\p{Lu}\s&’'-]{2,40}:/u;
const WRAPPED = /^\s*(?:([*_]{1,3})(?!\s)[^*_]+\1|\([^()]+\)|\[[^[\]]+\])\s*$/;
const ENDS_SENTENCE = /[.!?…:,;“”"][’')\]]*\s*$/;

/** Whether a passage is an aside: a picture, a link alone on its line, a footnote, or what reads like a caption; `seen` is its prose as readers see it. */
export function asideOf({ span }: Passage, seen: Prose, block: Block, lexicon: Lexicon): Aside | undefined {
  const raw = block.text.slice(span.from, span.to);
  if (raw.length > LONGEST_ASIDE) return undefined;
  if (PICTURES.test(raw) || FOOTNOTE.test(raw)) return 'sure';
  const text = seen.text.trim();
  if (text.length > LONGEST_CAPTION || /[“”"]/.test(text)) return undefined;
  if (CAPTIONED.test(raw)) return 'sure';
  const isCaption = LABEL.test(text) || WRAPPED.test(raw) || !ENDS_SENTENCE.test(text) || lexicon.pattern('^\\W*{words:caption}[^.:]{0,30}:').test(text);
  return isCaption ? 'likely' : undefined;
}
