// Texts with places to fill in, as the editor takes them.

/** The words with every sign escaped that would mean something in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

/** The text of a snippet for an editor that knows none: what its places hold stays, and nothing is escaped. */
export function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d+(?::([^}]*))?\}/g, '$1').replace(/\\([$}\\])/g, '$1');
}
