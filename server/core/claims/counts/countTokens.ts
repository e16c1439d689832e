// The words of a sentence that a count of areas is made of.

import { readNumber } from '../../text/numbers';
import type { Area } from '../../framework/schema';
import type { GradeReading } from '../../framework/gradeTerms';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';

/** A word or mark of a sentence, told apart as far as counts care; spans count from the sentence’s start. */
export type Token = { readonly span: Span; readonly text: string } & (
  | { readonly kind: 'grade'; readonly reading: GradeReading; readonly marked: boolean; /** Without marks. */ readonly words: Span }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'noun' } // “area”, “areas”
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'rest'; /** “the remaining two”. */ readonly value: number | undefined }
  | { readonly kind: 'all' }
  | { readonly kind: 'word' }
  | { readonly kind: 'mark' }
);

/** The source of a pattern for a number in words or figures, to 99. */
export const NUMBER = '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\\d{1,2}(?![\\d.,]\\d|%)|no|none|both|zero)(?![\\p{L}\\p{N}-])';
const NOUN = '{areaNoun}(?!\\s(?:for\\simprovement|of\\sconcern|where|in\\swhich|that\\sneed|which\\sneed|to\\simprove))';
const REST = [
  `(?:all\\s)?(?:of\\s)?the\\s(?:remaining|other)(?:\\s(?<restNumber>${NUMBER}))?(?:\\s${NOUN})?`,
  'all\\s(?:the\\s)?others?',
  `both\\s(?:of\\s)?(?:the\\s)?(?:remaining|other|others)(?:\\s${NOUN})?`,
  '(?:all\\s)?the\\sothers',
  'the\\s(?:rest|remainder)',
  `all\\sother\\s${NOUN}`,
].join('|');

/** Whether a number counts something that is no area: “33 cases”, “two officers”. */
export function countsOtherThings(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    return token.kind === 'number' && next?.kind === 'word' && /^\p{L}{3,}s$|^(?:people|children)$/iu.test(next.text) && !NO_THINGS.test(next.text);
  });
}

const NO_THINGS = /^(?:was|is|has|others|areas|ratings|grades|gradings|judge?ments|these|as|requires)$/i;

/** The tokens of a sentence. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(lexicon.pattern(TOKEN, 'giu'))) {
    const groups = match.groups!;
    const span = { from: match.index, to: match.index + match[0].length };
    const base = { span, text: match[0] };
    const marked = groups['marked'] ?? groups['turned'];
    if (marked !== undefined) {
      const words = { from: span.from + 1, to: span.to - 1 };
      tokens.push({ ...base, kind: 'grade', reading: lexicon.readGrade(marked), marked: true, words });
    } else if (groups['area'] !== undefined) {
      const area = lexicon.exactArea(groups['area']);
      tokens.push(area ? { ...base, kind: 'area', area } : { ...base, kind: 'word' });
    } else if (groups['grade'] !== undefined) {
      tokens.push({ ...base, kind: 'grade', reading: lexicon.readGrade(groups['grade']), marked: false, words: span });
    } else if (groups['rest'] !== undefined) {
      const number = groups['restNumber'];
      tokens.push({ ...base, kind: 'rest', value: number === undefined ? undefined : readNumber(number) });
    } else if (groups['number'] !== undefined) {
      const value = readNumber(groups['number'].replace(' ', '-'));
      tokens.push(value === undefined ? { ...base, kind: 'word' } : { ...base, kind: 'number', value });
    } else if (groups['noun'] !== undefined) tokens.push({ ...base, kind: 'noun' });
    else if (groups['word'] !== undefined) tokens.push({ ...base, kind: groups['word'].toLowerCase() === 'all' ? 'all' : 'word' });
    else tokens.push({ ...base, kind: 'mark' });
  }
  return tokens;
}

const TOKEN = [
  `(?<![\\p{L}\\p{N}])[‘'](?=\\p{L})(?<marked>[^‘’'“”.;:?!\\n]{1,40})[’'‘](?!\\p{L})`,
  // A mark turned the wrong way; but “’tis” opens nothing.
  '(?<![\\p{L}\\p{N}])’(?<turned>{grade})[’\'‘](?!\\p{L})',
  '(?<area>{area})',
  '(?<grade>{grade})',
  `(?<![\\p{L}\\p{N}])(?<rest>${REST})(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}.,-])(?<number>${NUMBER})`,
  `(?<![\\p{L}\\p{N}])(?<noun>${NOUN})`,
  `(?<word>[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*)`,
  '(?<mark>[^\\s])',
].join('|');

/** The word that joins the last of several. */
export const AND: ReadonlySet<string> = new Set(['and']);

/** Whether the token is one of the words, whatever its case. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.text.toLowerCase());
}

/** The first token from `from` on that is none of the words. */
export function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (isWord(tokens[at], words)) at++;
  return at;
}
