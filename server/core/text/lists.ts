// Lists as a sentence has them.

/** The names in quotation marks: “a”, “b” and “c”. */
export function listInWords(names: readonly string[]): string {
  const marked = names.map((name) => `“${name}”`);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} and ${marked.at(-1)!}`;
}
