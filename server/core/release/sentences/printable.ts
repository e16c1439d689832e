// What a release may print of a report’s sentences: whole ones of some length, which nobody else has said.

/** In words: a shorter sentence says too little to stand in a release. */
const SHORTEST = 5;
/** In letters: nobody prints a longer sentence. */
export const LONGEST = 400;

/** Whether it is neither too short nor too long, whole, and nobody else’s words. */
export function isPrintable(sentence: string): boolean {
  return wordCount(sentence) >= SHORTEST && isWhole(sentence);
}

/** Whether it is not too long, nobody else’s words, and has its end: a sentence may have been cut in two inside brackets, or lead into a list. */
export function isWhole(sentence: string): boolean {
  const count = (brackets: RegExp) => sentence.match(brackets)?.length ?? 0;
  return sentence.length <= LONGEST && !/[“”"]|:$/.test(sentence) && count(/[([]/g) === count(/[)\]]/g);
}

function wordCount(sentence: string): number {
  return sentence.split(' ').length;
}
