// What is published of a draft: all its words, none of its machinery.

import assert from 'node:assert/strict';
import { parseDraft } from '../server/core/draft/draft';
import { publishedHtml } from '../server/core/publish/html';

const html = (body: string) => publishedHtml(parseDraft(`---\nframework: ncpi\n---\n\n${body}\n`)).trim();

describe('a published draft', () => {
  it('has no front matter and no comments', () => {
    assert.equal(
      html('# A title\n\n<!-- inspection-drafts-disable-next-line placeholder -- agreed -->\nWords <!-- not these --> stay.'),
      '<h1>A title</h1>\n<p>Words  stay.</p>',
    );
  });

  it('keeps tables, emphasis and links', () => {
    assert.match(html('| Area | Grade |\n| --- | --- |\n| **One** | Good |'), /<th>Area<\/th>[^]*<td><strong>One<\/strong><\/td>/);
    assert.equal(html('[Get the report](kent.md)'), '<p><a href="kent.md">Get the report</a></p>');
  });

  it('keeps the words of raw HTML, and none of its tags', () => {
    assert.equal(html('A <b>bold</b> word<br>and more.'), '<p>A bold word<br>\nand more.</p>');
    assert.equal(html('<div>One<br>two <b>th</b>ree</div><p>four</p>'), '<p>One<br>\ntwo three</p>\n<p>four</p>');
    assert.equal(html('<div onclick="x()">\nKept & safe.\n</div>'), '<p>Kept &amp; safe.</p>');
    assert.doesNotMatch(
      html('<script>alert(1)</script>\n\n<scr<!-- -->ipt>alert(2)</script>\n\n[x](javascript:alert(3)) <img src=x onerror=alert(4)>'),
      /<(?!\/?p>)/,
    );
  });

  it('never throws', () => {
    for (const text of ['<', '<!--', '<div', '[](', '|', '```', '\0', '<a <b <c', `${'> '.repeat(500)}x`, `${'<'.repeat(2_000)}`])
      assert.equal(typeof html(text), 'string');
  });
});
