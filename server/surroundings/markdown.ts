// Which files are Markdown: those that editors open as such, whatever the case of their ending.

const ENDINGS = ['md', 'markdown', 'mdown', 'mkd', 'mdwn', 'markdn', 'mdtxt', 'mdtext'];
const ENDING = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i');

/** The glob that finds them. Globs tell capital letters from small ones, so that each letter stands there in both. */
export const MARKDOWN_FILES = `**/*.{${ENDINGS.map((ending) => ending.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join(',')}}`;

/** Whether a file of that name, or under that path, is Markdown. */
export function isMarkdown(name: string): boolean {
  return ENDING.test(name);
}

/** The name or path without the ending that says it is Markdown. */
export function withoutEnding(name: string): string {
  return name.replace(ENDING, '');
}
