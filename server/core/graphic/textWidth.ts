// How wide words will be in a font nobody knows yet, and where to break them into lines.

/**
 * Widths in em of letters that are far from the usual one. They are those of DejaVu Sans Bold, rounded up: the widest
 * font that is likely to stand in where Arial and Helvetica are missing, so that words fit in all of them.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl.,:;'‘’|!]/, 0.4],
  [/[ frt()[\]/“”"-]/, 0.52],
  [/[wM]/, 1],
  [/[mW@%]/, 1.11],
  [/[A-ZÀ-ÞŴŶ&+=<>~^–]/, 0.86],
  [/[ -\u024F]/, 0.72],
];
const WIDEST = 1.4;

/** The most pixels the words will take at a font size in pixels, whether bold or not. */
export function textWidth(words: string, size: number): number {
  let em = 0;
  for (const letter of words) em += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  return em * size;
}

/** The words in lines no wider than `width` pixels, broken at blanks, and inside a word only where it alone is too wide. At least one line. */
export function wrapWords(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((each) => breakWord(each, width, size))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The word in pieces that fit. */
function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
