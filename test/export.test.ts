// Exports: the committed pages and texts are what people get, and no word of a draft is lost on the way. UPDATE=1 rewrites them.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseDraft } from '../server/core/draft/draft';
import { publishedHtml } from '../server/core/publish/html';
import { richText, standalonePage } from '../server/core/publish/page';
import { plainText } from '../server/core/publish/plainText';
import { wordDocument } from '../server/core/publish/word';
import { EXPORT, RICH_TEXT } from '../server/lsp/protocol';
import { openInLibreOffice } from './harness/libreOffice';
import { allDrafts, plainWords, wordsOf } from './harness/published';
import { outlineOf, textBodyOf, WRITER_INLINE } from './harness/writer';
import { startServer } from './harness/server';

const SHOWN = {
  northamptonshire: 'test/samples/northamptonshire.md',
  'northamptonshire.web': 'test/releases/northamptonshire.web.md',
  forms: 'test/exports/forms.md',
};

const draft = (body: string) => parseDraft(`---\nframework: ncpi\nbody: Kent Police\n---\n\n${body}\n`);
const read = (file: string) => parseDraft(readFileSync(file, 'utf8'));

/** Fails unless the file says `actual`; with UPDATE=1 it is written anew. */
function same(file: string, actual: string): void {
  if (process.env['UPDATE'] && (!existsSync(file) || readFileSync(file, 'utf8') !== actual)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    assert.fail(`${file} has been written anew. Read it, and run the tests again.`);
  }
  assert.equal(actual, existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : '');
}

describe('an exported web page', () => {
  for (const [name, file] of Object.entries(SHOWN)) it(`of ${name}`, () => same(`test/exports/${name}.html`, standalonePage(read(file))));

  it('needs nothing from outside and runs nothing', () => {
    for (const [name, text] of Object.entries(allDrafts())) {
      assert.doesNotMatch(standalonePage(parseDraft(text)), /<(?:script|link|img|iframe|object|embed|form|base)\b|\bon\w+="|url\(|@import/i, name);
    }
  });

  it('is named after the first of its highest headings, or else after the body', () => {
    const titleOf = (body: string) => /<title>(.*)<\/title>/.exec(standalonePage(draft(body)))![1];
    assert.equal(titleOf('## Notes\n\n# The *real* title & more\n\n# Another'), 'The real title &amp; more');
    assert.equal(titleOf('Words.'), 'Kent Police');
  });

  it('has links only where a reader elsewhere can follow them, and the words of all', () => {
    const body = (markdown: string) => /<main>\n([^]*)<\/main>/.exec(standalonePage(draft(markdown)))![1];
    assert.equal(
      body('[Get the report](kent.md) [site](https://example.org) <jo@example.org> ![a *map*](map.png)'),
      '<p>Get the report <a href="https://example.org" rel="noopener noreferrer">site</a> <a href="mailto:jo@example.org" rel="noopener ' +
        'noreferrer">jo@example.org</a> a <em>map</em></p>\n',
    );
  });
});

describe('exported plain text', () => {
  for (const [name, file] of Object.entries(SHOWN)) it(`of ${name}`, () => same(`test/exports/${name}.txt`, plainText(read(file))));

  it('has the addresses of links behind their words, once', () => {
    assert.equal(
      plainText(draft('[The site](https://example.org), <https://example.org>, <jo@example.org>, [write](mailto:jo@example.org), [report](kent.md).')),
      'The site (https://example.org), https://example.org, jo@example.org, write (jo@example.org), report.\n',
    );
  });

  it('breaks no line that the draft does not break', () => {
    assert.equal(plainText(draft('One line\nand its rest\\\nthen another.')), 'One line and its rest\nthen another.\n');
  });
});

describe('rich text', () => {
  it('has tables that mail programs draw', () => {
    const html = richText(draft('| Area |\n| :-: |\n| One |'));
    assert.match(html, /<table style="border-collapse: collapse;">/);
    assert.match(html, /<td style="border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; text-align:center">One<\/td>/);
  });
});

describe('every export', () => {
  const drafts = Object.entries(allDrafts()).map(([name, text]) => ({ name, draft: parseDraft(text) }));

  it('as HTML has all the words of the draft, in their order', () => {
    for (const { name, draft: each } of drafts) {
      const expected = wordsOf(publishedHtml(each));
      assert.deepEqual(wordsOf(/<main>([^]*)<\/main>/.exec(standalonePage(each))![1]!), expected, name);
      assert.deepEqual(wordsOf(richText(each)), expected, name);
    }
  });

  it('as plain text has all the words of the draft', () => {
    for (const { name, draft: each } of drafts) {
      const left = plainWords(plainText(each));
      const lost = wordsOf(publishedHtml(each)).filter((word) => {
        const at = left.indexOf(word);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      assert.deepEqual(lost, [], name);
    }
  });

});

describe('an exported Word document, as LibreOffice opens it,', () => {
  const drafts = allDrafts();
  let opened: Record<string, Buffer>;
  before(async () => {
    const documents: Record<string, Uint8Array> = {};
    for (const [name, text] of Object.entries(drafts)) documents[name] = Buffer.from(await wordDocument(parseDraft(text)), 'base64');
    opened = openInLibreOffice(documents, 'fodt');
  });

  it('has all the words of the draft, in their order', () => {
    for (const [name, text] of Object.entries(drafts))
      assert.deepEqual(wordsOf(textBodyOf(opened[name]!), WRITER_INLINE), wordsOf(publishedHtml(parseDraft(text))), name);
  });

  for (const name of Object.keys(SHOWN))
    it(`has the headings, lists and header rows of ${name}`, () => same(`test/exports/${name}.libreoffice.txt`, outlineOf(opened[name]!)));
});

describe('the server', () => {
  it('loads what writes Word documents only when one is asked for', () => {
    const holders = ['extension', 'server', 'server.browser', 'cli', 'word'].filter((name) =>
      readFileSync(`dist/${name}.js`, 'utf8').includes('wordprocessingml'),
    );
    assert.deepEqual(holders, ['word']);
  });

  it('exports an open draft, and refuses what is none', async () => {
    const server = await startServer({});
    const uri = 'file:///drafts/kent.md';
    await server.open(uri, '---\nframework: ncpi\nbody: Kent Police\n---\n\n# Title\n\nWords.\n');
    await server.open('file:///drafts/other.md', '# Title\n');
    const exported = (params: object) => server.connection.sendRequest(EXPORT.method, params);
    assert.deepEqual(await exported({ uri, format: 'text' }), { text: 'Title\n\nWords.\n' });
    assert.match(
      ((await exported({ uri, format: 'html' })) as { text: string }).text,
      /^<!DOCTYPE html>\n<html lang="en-GB">[^]*<h1>Title<\/h1>\n<p>Words\.<\/p>/,
    );
    // A .docx is a zip file, which begins with these two letters.
    assert.equal(Buffer.from((await exported({ uri, format: 'docx' }) as { base64: string }).base64, 'base64').subarray(0, 2).toString(), 'PK');
    assert.deepEqual(await server.connection.sendRequest(RICH_TEXT, { uri }), { html: '<h1>Title</h1>\n<p>Words.</p>\n', text: 'Title\n\nWords.\n' });
    const refusal = { refusal: 'This is not an inspection report or a press release. Its first lines must be front matter that names a framework and a body.' };
    assert.deepEqual(await exported({ uri: 'file:///drafts/other.md', format: 'docx' }), refusal);
    assert.deepEqual(await server.connection.sendRequest(RICH_TEXT, { uri: 'file:///drafts/other.md' }), refusal);
    await assert.rejects(exported({ uri, format: 'pdf' }), /Invalid option: expected one of "html"\|"docx"\|"text"/);
    await assert.rejects(exported({ format: 'docx' }), /uri/);
    await server.stop();
  });
});
