// Drafts damaged at random, in the same way each time: what somebody deletes, pastes, or has not closed yet.

/** A number from 0 up to but not including 1, from the same seed always in the same order. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  '<!-- x -->', '<!-- ', ' -->', '<br>', '[^1]',
  '[', '](https://example.org)', '**', '*', '_', '`', '``', '```\n', '~~~\n', '{#id}', '![A map](map.png)', '\\', '  \n',
  '\n', '\n\n', '<pre>\n', '</pre>\n', '<div>\n', '</div>\n\n', '<b>', '</b>', '> ', '- ', '    ', '# ', '## ', '|', '&amp;', '&nbsp;', '“', '”', '"', '’',
  ' said:', ' two ', ' six areas ', ' Good ', ' wellbeing ', ' well-being ',
  '\n\nGrade: goood\n\n', '<!-- inspection-drafts-disable-line placeholder -->', '<!-- inspection-drafts-disable-next-line misspelt-grade, placeholder -->\n',
  '\n[x]: https://example.org\n', '[x]', '\n\n## Working with safegarding partners\n\nGrade: Requires Improvement\n\n',
];

/** The text after one to three changes. */
export function mutate(text: string, random: () => number): string {
  const upTo = (limit: number) => Math.floor(random() * (limit + 1));
  const one = <Each>(list: readonly Each[]): Each => list[Math.floor(random() * list.length)]!;
  let result = text;
  for (let count = 1 + upTo(2); count > 0; count--) {
    const from = upTo(result.length);
    const to = Math.min(result.length, from + one([0, 0, 1, upTo(12), upTo(200)]));
    const piece = one([() => one(PIECES), () => one(PIECES), () => '', () => result.slice(from, to) + result.slice(from, to)])();
    result = result.slice(0, from) + piece + result.slice(to);
  }
  return result;
}
