// Text as a value of the front matter.

/** The text as YAML takes it without change: as it is between marks of the kind `quote`, bare if it can be, else in marks. */
export function yamlScalar(text: string, quote: string): string {
  if (quote === "'") return text.replaceAll("'", "''");
  if (quote) return JSON.stringify(text).slice(1, -1);
  return /^(?:\.{1,2}\/)*[\p{L}\p{N}](?:[^:#]|:(?=\S)|(?<=\S)#)*$/u.test(text) ? text : JSON.stringify(text);
}
