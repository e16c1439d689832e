// What published drafts and their exports say, as words to compare.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Markdown that nobody would write on purpose, by a name for each. */
export const BROKEN: Record<string, string> = {
  empty: '',
  'open-marks': '**bold *both `code [link](x',
  'html-in-table': '| A <b>b</b> | C |\n| - | - |\n| 1<br>2 | <div>3</div> |\n| only one |',
  'control-characters': 'one\u0000two \u000Bthree\u0008 \u001Bfour\uFFFE \uD800five',
  'two-tables': '| A |\n| - |\n\n| B | C | D |\n| - | - | - |\n| 1 | | 3 |\n| x | y | z | lost |',
  'html-page': '<html><head><title>T</title><style>p { color: red }</style></head><body><p>Words</p><script>run()</script>',
  deep: `${'> '.repeat(60)}quoted\n\n${'  - a\n'.repeat(3)}${Array.from({ length: 14 }, (_, depth) => `${'  '.repeat(depth)}- level${depth}`).join('\n')}`,
  'empty-parts': '#\n\n-\n\n1.\n\n>\n\n| | |\n| - | - |\n| | |\n\n***\n\n```\n```',
  'pictures-in-links': '[![a *picture*](x.png) and words](kent.md) [![another](y.png)](https://example.org)',
  'not-a-list': '1986\\. A great year\n\n1986. A great year\n\n999999999. Last',
  entities: '&amp; &lt;b&gt; &copy; &#x41; a<b && c>d "quoted" \'so\'',
};

/** Every sample, every careful draft of the exam, every release that is committed and every broken text, by a name for each. */
export function allDrafts(): Record<string, string> {
  const files = globSync(['test/samples/*.md', 'test/exam/drafts/*.md', 'test/releases/*.md', 'test/exports/*.md']).sort();
  const named = files.map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')] as const);
  const broken = Object.entries(BROKEN).map(([name, body]) => [`broken-${name}`, `---\nframework: ncpi\n---\n\n${body}\n`] as const);
  return Object.fromEntries([...named, ...broken]);
}

/** The words of HTML or of another XML, in order: `inline` matches the names of elements that stand within words. */
export function wordsOf(xml: string, inline = /^(?:a|strong|em|s|code)$/): string[] {
  return plainWords(textOf(xml, inline));
}

/** The text of HTML or of another XML, with a blank for each element that does not stand within words. */
export function textOf(xml: string, inline: RegExp): string {
  return xml
    .replace(/<img\b[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?([\w:-]+)[^>]*>/g, (_, name: string) => (inline.test(name) ? '' : ' '))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)));
}

/** The words of plain text, in order: runs of letters and figures. */
export function plainWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
