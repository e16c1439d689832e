// Matches a pattern at one place of a text.

/** What a sticky pattern matches at `at`. Where it goes on from is set each time, so that it keeps nothing from one call to the next. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
