// Reads the words of an editor from the screen.

/** The lines that can be seen within a locator, from top to bottom; a line that wraps gives several. */
export async function visibleText(within) {
  const lines = await within.locator('.view-line').evaluateAll(all => all.map(line => ({ top: line.getBoundingClientRect().top, words: line.innerText })));
  return lines.sort((a, b) => a.top - b.top).map(({ words }) => words).join('\n').replaceAll('\u00a0', ' ');
}

/** The same with every white space as one blank. */
export async function visibleWords(within) {
  return (await visibleText(within)).replace(/\s+/g, ' ');
}
