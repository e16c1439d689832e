// Words as HTML may hold them.

/** The words with every sign escaped that means something to HTML, in text and in attributes. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
