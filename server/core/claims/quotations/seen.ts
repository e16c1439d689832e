// Whether a passage is only a picture, a link or a caption.

import type { Block, Passage } from '../../draft/blocks';
import type { Lexicon } from '../../framework/lexicon';

/** What stands between the paragraphs of a quotation without being one of them: surely, or only where the quotation goes on below. */
export type Aside = 'sure' | 'likely';

const LONGEST_ASIDE = 2000;
const LONGEST_CAPTION = 160;
const TARGET = '(?:\\([^)\\n]*\\)|\\[[^\\]]*\\])';
const PICTURES = new RegExp(
  `^(?:\\s|[*_~>|.→›»]|\\[!\\[[^\\]]*\\]${TARGET}\\]${TARGET}|!?\\[[^\\]]*\\]${TARGET}|\\{[^}\\n]*\\}|<!--(?:(?!-->)[^])*-->|</?[A-Za-z][^<>]*>|<https?:[^<>\\s]*>|https?://\\S+(?=\\s|$))+$`,
);
/** A picture with its caption in the same paragraph; right before a word, it stands among words. */
const CAPTIONED = new RegExp(`^\\s*(?:\\[!\\[[^\\]]*\\]${TARGET}\\]|!\\[[^\\]]*\\])${TARGET}(?:\\{[^}\\n]*\\})?(?=\\s)`);
const LABEL = /^\s*\p{Lu}[\p{Lu}\s&’'-]{2,40}:/u;
const WRAPPED = /^\s*(?:([*_]{1,3})(?!\s)[^*_]+\1|\([^()]+\)|\[[^[\]]+\])\s*$/;
const ENDS_SENTENCE = /[.!?…:,;“”"][’')\]]*\s*$/;

/** Whether a passage is an aside: a picture, a link alone on its line, a footnote, or what reads like a caption. */
export function asideOf({ span, prose }: Passage, block: Block, lexicon: Lexicon): Aside | undefined {
  const raw = block.text.slice(span.from, span.to);
  if (raw.length > LONGEST_ASIDE) return undefined;
  if (PICTURES.test(raw) || block.kind === 'footnote') return 'sure';
  const text = prose.text.trim();
  if (text.length > LONGEST_CAPTION || /[“”"]/.test(text)) return undefined;
  if (CAPTIONED.test(raw)) return 'sure';
  const isCaption = LABEL.test(text) || WRAPPED.test(raw) || !ENDS_SENTENCE.test(text) || lexicon.pattern('^\\W*{words:caption}[^.:]{0,30}:').test(text);
  return isCaption ? 'likely' : undefined;
}
