// Two texts word by word: where they differ, however they are spaced, wrapped and marked.

/** A word and its place in its text. */
export interface Word {
  /** As it is compared: in lower case, with a plain apostrophe. */
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

// What nobody sees within a word: soft hyphens, and blanks and joiners without width.
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTERS = `[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${UNSEEN}]*`;
const APOSTROPHE = "(?:['’‘ʼ]|&(?:rsquo|apos|#0?39|#8217);)";
const PATTERN = [
  `\\p{Sc}?${LETTERS}(?:(?:${APOSTROPHE}(?=\\p{L})|[.,:](?=\\p{N})(?<=\\p{N}.))${LETTERS})*%?`,
  '&(?<mark>nbsp|shy|e[nm]sp|thinsp|[nm]dash|hellip|[lr][sd]quo|quot|apos|#\\d{2,6}|#x[\\da-f]{2,6});', // a mark or a blank by its name
  '&(?:amp;)?',
].join('|');
const WORD = new RegExp(PATTERN, 'giu');

/** The words of a text. Marks, dashes, hyphens and blanks only part them; “&” is “and”. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index, groups }) => {
    if (groups!['mark'] !== undefined) return [];
    return [{ plain: word.startsWith('&') ? 'and' : plainWord(word), from: index, to: index + word.length }];
  });
}

function plainWord(word: string): string {
  // Letters that were set as one, such as “ﬁ”, come from PDF files.
  return word.replace(HIDDEN, '').replace(MARKED, "'").normalize('NFKC').toLowerCase();
}

const HIDDEN = new RegExp(`[${UNSEEN}]`, 'gu');
const MARKED = new RegExp(APOSTROPHE, 'gu');

/** A stretch of each text, by the indexes of its words, that the other has otherwise; one of the two may be empty. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** How many pairs of words are compared; longer stretches are one difference. */
const MOST_PAIRS = 250_000;

/** Where two lists of words differ: the fewest words, with no stretch of fewer than two equal words between differences. */
export function wordDifferences(words: readonly string[], others: readonly string[]): Difference[] {
  const shorter = Math.min(words.length, others.length);
  let start = 0;
  while (start < shorter && words[start] === others[start]) start++;
  let same = 0;
  while (same < shorter - start && words[words.length - 1 - same] === others[others.length - 1 - same]) same++;
  const to = words.length - same;
  const otherTo = others.length - same;
  if (start === to && start === otherTo) return [];
  if ((to - start) * (otherTo - start) > MOST_PAIRS) return [{ from: start, to, otherFrom: start, otherTo }];
  return between(words.slice(start, to), others.slice(start, otherTo)).map((each) => ({
    from: each.from + start,
    to: each.to + start,
    otherFrom: each.otherFrom + start,
    otherTo: each.otherTo + start,
  }));
}

function between(words: readonly string[], others: readonly string[]): Difference[] {
  const width = others.length + 1;
  // At each pair of places, how many words the rests of both lists have in common, in order.
  const common = new Uint32Array((words.length + 1) * width);
  for (let at = words.length - 1; at >= 0; at--) {
    for (let other = others.length - 1; other >= 0; other--) {
      common[at * width + other] =
        words[at] === others[other] ? common[(at + 1) * width + other + 1]! + 1 : Math.max(common[(at + 1) * width + other]!, common[at * width + other + 1]!);
    }
  }
  const found: Difference[] = [];
  const add = (from: number, to: number, otherFrom: number, otherTo: number) => {
    const last = found.at(-1);
    if (last && from - last.to < 2) found[found.length - 1] = { ...last, to, otherTo };
    else found.push({ from, to, otherFrom, otherTo });
  };
  let at = 0;
  let other = 0;
  while (at < words.length || other < others.length) {
    if (at < words.length && other < others.length && words[at] === others[other]) {
      at++;
      other++;
      continue;
    }
    const [from, otherFrom] = [at, other];
    while ((at < words.length || other < others.length) && !(at < words.length && other < others.length && words[at] === others[other])) {
      const skipsOther = at === words.length || (other < others.length && common[at * width + other + 1]! > common[(at + 1) * width + other]!);
      if (skipsOther) other++;
      else at++;
    }
    add(from, at, otherFrom, other);
  }
  return found;
}
