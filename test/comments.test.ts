// The text of a report’s comments reaches nobody: no release by any template and no export, whatever the report and wherever the comment stands.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { parseDraft } from '../server/core/draft/draft';
import { publishedHtml } from '../server/core/publish/html';
import { richText, standalonePage } from '../server/core/publish/page';
import { plainText } from '../server/core/publish/plainText';
import { wordDocument } from '../server/core/publish/word';
import { templatesOf } from '../server/core/release/template/templates';
import { readSample, releaseOf, templates } from './harness/releases';

const SAMPLES = readdirSync('test/samples')
  .filter((file) => /^(?!.*press-release).*\.md$/.test(file))
  .sort();
const TEMPLATES = templatesOf(templates, 'press-release').map(({ id }) => id);
const SECRET = 'zzsecret';
const COMMENT = `<!-- ${SECRET} -->`;
const LONG = `<!-- ${SECRET}\n\n${SECRET} goes on,\n- in a list\n\n# ${SECRET} and ends -->`;

type Put = (body: string) => string;
const all =
  (...puts: readonly Put[]): Put =>
  (body) =>
    puts.reduce((text, put) => put(text), body);
/** Changes the lines of a report, but for those under the head of a table. */
const lines =
  (change: (line: string) => string): Put =>
  (body) =>
    body
      .split('\n')
      .map((line) => (/^\|[ :|-]+\|$/.test(line) ? line : change(line)))
      .join('\n');
/** Of one line: Markdown takes a line that begins with a comment for HTML, which ends with it. */
const BEGINS_PARAGRAPH = /(?<=\n\n)(?=[\p{L}“].*(?:\n\n|$))/gu;
const ITEM = /^(\s*(?:[-*]|\d+\.) )/;

/** Where Markdown sees a comment: a release says what it said without it. */
const SEEN: Readonly<Record<string, Put>> = {
  'between words, in cells and at the ends of lines': all(
    lines((line) => line.replace(/(?<=\p{L}) (?=\p{L})/gu, ` ${COMMENT} `)),
    lines((line) => (line.startsWith('|') ? line.replace(/(?<=\p{L}) \|/gu, ` ${COMMENT} |`) : line && `${line} ${COMMENT}`)),
  ),
  'right behind words, and between paragraphs': all(
    lines((line) => line.replace(/(?<=\p{L})(?= \p{L})/gu, COMMENT)),
    (body) => body.replace(/\n\n(?=[^|])/g, `\n\n${COMMENT}\n\n`),
  ),
  'right before words, and at the starts of paragraphs, items and headings': all(
    lines((line) =>
      line
        .replace(/(?<=\p{L} )(?=\p{L})/gu, COMMENT)
        .replace(ITEM, `$1${COMMENT} `)
        .replace(/^(#+ )/, `$1${COMMENT} `),
    ),
    (body) => body.replace(BEGINS_PARAGRAPH, `${COMMENT} `),
  ),
  'in emphasis, and over paragraphs between others': all(
    lines((line) => (/^[\p{L}“]/u.test(line) ? line.replace(/(?<= )(\p{Ll}+)(?= )/u, `*$1${COMMENT}*`) : line)),
    (body) => body.replace(/\n\n(?=[^|])/g, `\n\n${LONG}\n\n`),
  ),
};

/** Where Markdown would show it. */
const LOST: Readonly<Record<string, Put>> = {
  'over paragraphs, from the end of one, of a heading or of an item': all(
    lines((line) => (ITEM.test(line) || /^#+ \p{L}/u.test(line) ? `${line} ${LONG}` : line)),
    (body) => body.replace(/(?<=\p{L}[.:”])\n\n(?=[\p{L}“])/gu, ` ${LONG}\n\n`),
  ),
  'over lines and cells, or without an end': all(
    lines((line) => (line.startsWith('#') ? `${line} <!-- ${SECRET}\n${SECRET} -->` : line.replace(/(?<=\p{L}) \|$/u, ` <!-- ${SECRET} | ${SECRET} --> |`))),
    (body) => body.replace(/(?<=\p{L}\.)\n\n(?=\p{L})/gu, ` <!-- ${SECRET}\n\n`).replace(/$/, ` <!-- ${SECRET}`),
  ),
};

describe('comments', () => {
  for (const [name, put] of Object.entries({ ...SEEN, ...LOST })) {
    for (const [index, file] of SAMPLES.entries()) {
      it(`${name} reach no release of ${file} and no export`, async () => {
        const bare = readSample(file)
          .replace(/\r/g, '')
          .replace(/<!--[^]*?-->\n*/g, '')
          .trimEnd();
        const at = bare.indexOf('\n---\n', 3) + '\n---\n'.length;
        const text = bare.slice(0, at) + put(bare.slice(at));
        assert.ok(text.includes(SECRET));
        // Each template for a sample, and for all of them two that take up everything between them.
        for (const template of index ? ['web', 'summary'] : TEMPLATES) {
          const made = releaseOf(text, { template }).text;
          assert.ok(!made.includes(SECRET), template);
          if (name in SEEN) assert.equal(made, releaseOf(bare, { template }).text, template);
        }
        const draft = parseDraft(text);
        const exported = {
          preview: publishedHtml(draft),
          page: standalonePage(draft),
          'rich text': richText(draft),
          'plain text': plainText(draft),
          'Word document': await wordsInWord(draft),
        };
        for (const [what, words] of Object.entries(exported)) assert.ok(!words.includes(SECRET) && !/&lt;!--|<!--|-->|--&gt;/.test(words), what);
      });
    }
  }

  it('in code are examples, and are printed', () => {
    const fenced = `\`\`\`\n${LONG}\n\`\`\`\n\n- \`\`\`\n  ${COMMENT}\n  \`\`\``;
    const draft = parseDraft(`---\nframework: ncpi\n---\n\nWrite \`${COMMENT}\` here.\n\n${fenced}\n\nSo:\n\n    ${COMMENT}\n\n\\${COMMENT}\n`);
    assert.equal(plainText(draft).split(SECRET).length - 1, 7);
  });
});

/** What stands in the parts of a Word document. */
async function wordsInWord(draft: ReturnType<typeof parseDraft>): Promise<string> {
  const zip = Buffer.from(await wordDocument(draft), 'base64');
  const parts: string[] = [];
  let entry = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  while (zip.readUInt32LE(entry) === CENTRAL) {
    const [packed, name, extra, comment] = [
      zip.readUInt32LE(entry + 20),
      zip.readUInt16LE(entry + 28),
      zip.readUInt16LE(entry + 30),
      zip.readUInt16LE(entry + 32),
    ];
    const local = zip.readUInt32LE(entry + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(data, data + packed);
    parts.push((zip.readUInt16LE(entry + 10) ? inflateRawSync(bytes) : bytes).toString());
    entry += 46 + name + extra + comment;
  }
  assert.ok(parts.length > 3);
  return parts.join('\n');
}

/** How an entry of a zip file’s list begins. */
const CENTRAL = 0x02014b50;
