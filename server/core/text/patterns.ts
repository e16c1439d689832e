// Names as people vary them, and regular expressions that find them.

/** A name reduced to what makes it the same name: no case, marks, commas or hyphens, and “and” for “&”. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[‘’'“”",.:;*_!?]/g, '')
    .replace(/[-–—\s]+/g, ' ')
    .trim();
}

/** What a heading says whose section goes on from before: “(continued)”. */
export const CONTINUED = /\s*\((?:continued|cont\.?|cont’d)\)\s*$/i;

/** The source of a case-insensitive pattern that finds any of the names as whole words, the longest first; none, never. */
export function alternatives(names: readonly string[]): string {
  const sources = [...new Set(names)].sort((a, b) => b.length - a.length).map(nameSource);
  return sources.length ? `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
}

/** The same without a look at what stands around the words: cheaper, to see whether a text may have any of them. */
export function anywhere(names: readonly string[]): string {
  const sources = [...new Set(names)].map(nameSource);
  return sources.length ? `(?:${sources.join('|')})` : '(?!)';
}

function nameSource(name: string): string {
  return name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, '[’\']')
    .replace(/,/g, ',?')
    .replace(/[-\s]+/g, '[- ]')
    .replace(/\[- \](?:and|&)\[- \]/g, '[- ](?:and|&)[- ]');
}
