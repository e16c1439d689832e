// What readers see of a run of Markdown, what they do not see of it, and where each letter stands.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editDraft, parseDraft } from '../server/core/draft/draft';
import { linesOf, OPAQUE, partOf, readProse } from '../server/core/draft/prose';
import type { Prose } from '../server/core/draft/prose';
import { proseAt } from '../server/core/draft/wordsAt';

/** The source, and the words that are left of it; `■` stands for code and addresses. */
const SEEN: readonly [source: string, words: string][] = [
  // Comments, processing instructions and tags.
  ['Work<!-- x -->ing', 'Working'],
  ['in <!-- x --> two areas', 'in two areas'],
  ['good <!-- x -->, and adequate', 'good, and adequate'],
  ['<!-- x --> The force', 'The force'],
  ['by night. <!-- x -->', 'by night.'],
  ['by night. <!-- never closed', 'by night.'],
  ['by <?php x ?>night', 'by night'],
  ['<b>Good</b> at <span class="a > b">it</span>', 'Good at it'],
  ['Good<br>The force<br/>', 'Good The force'],
  ['<p>One</p><p>Two</p>', 'One Two'],
  ['less < more and 3 <5', 'less < more and 3 <5'],
  // Emphasis.
  ['**Grade:** good', 'Grade: good'],
  ['***very*** __well__ _done_', 'very well done'],
  ['snake_case, 2 * 3 * 4, ~~no~~, a~b', 'snake_case, 2 * 3 * 4, no, a~b'],
  // Links and pictures.
  ['[the report](https://example.org/a_(b) "title") says', 'the report says'],
  ['[the report](<a b.md>) says', 'the report says'],
  ['[the report][r], [R][] and [r]', 'the report, R and r'],
  ['[the report][no] and [no]', '[the report][no] and [no]'],
  ['[name](see [this](x))', '[name](see this)'],
  ['see ![A map](map.png "t"){width=50%}.', 'see.'],
  ['see ![A map][r] here', 'see here'],
  ['[![A map](map.png)](https://example.org) here', 'here'],
  // Footnotes and attributes.
  ['areas[^1], two[^note].', 'areas, two.'],
  ['areas <sup>1</sup> and areas<sup>[2]</sup>, 10<sup>6</sup>', 'areas and areas, 106'],
  ['areas¹ and 10²', 'areas and 10²'],
  ['[^1]: Seen in June.\n[^2]: Read in May.', 'Seen in June. Read in May.'],
  ['Partners {#partners .area key="a b"}', 'Partners'],
  ['[the force]{.name} and {: .lead}', 'the force and'],
  ['{name}, {{name}} and {insert date}', '{name}, {{name}} and {insert date}'],
  // Letters that are written in several.
  ['Fire &amp; Rescue&nbsp;Service&#8217;s &#x201C;x&rdquo; &no; AT&T', 'Fire & Rescue Service’s “x” &no; AT&T'],
  ['\\*not\\* \\[x\\] C:\\dir', '*not* [x] C:\\dir'],
  ['ade\u00ADquate well\u2011being\u00A0now\u200B', 'adequate well-being now'],
  // Line ends.
  ['one  \ntwo\\\nthree\nfour', 'one two three four'],
  ['one\n> two\n>  > three', 'one two three'],
  // Code and addresses.
  ['put `good` and ``a`b`` in', 'put ■ and ■ in'],
  ['rock `n roll', 'rock `n roll'],
  ['(https://example.org/a_(b)), www.example.org.', '(■), ■.'],
  ['example.org/wellbeing, hmicfrs.example.gov.uk and e.g. this', '■, ■ and e.g. this'],
  ['<https://example.org> and <mailto:a@b.org>', '■ and ■'],
  ['write to jo.de-la.rue@example.org.', 'write to ■.'],
  ['The force.It is and/or 10.30am/11.30am', 'The force.It is and/or 10.30am/11.30am'],
];

const isDefined = (label: string) => label === 'r';

/** Where the letters of a prose stand must be in order, and lead back. */
function checkPlaces(prose: Prose, source: string, at: number): void {
  let end = 0;
  for (let offset = 0; offset < prose.text.length; offset++) {
    const { from, to } = prose.source(offset, offset + 1);
    const written = source.slice(from - at, to - at);
    const letter = prose.text[offset]!;
    assert.ok(from >= end && to > from, `the letter ${offset} of ${JSON.stringify(prose.text)}`);
    assert.ok(prose.offset(from) <= offset && prose.source(prose.offset(from), prose.offset(from) + 1).from === from);
    assert.ok(written === letter || letter === OPAQUE || letter === ' ' || /^[&\\<\u2010\u2011]/.test(written), `${letter} from ${written}`);
    assert.ok(prose.unseen.every(({ kind, span }) => kind === 'code' || kind === 'address' || letter === ' ' || to <= span.from || span.to <= from));
    end = to > from + 1 && written.startsWith('&') ? end : to;
  }
}

describe('prose', () => {
  for (const [source, words] of SEEN) {
    it(JSON.stringify(source), () => {
      const prose = readProse(source, 7, isDefined);
      assert.equal(prose.text.replaceAll(OPAQUE, '■'), words);
      checkPlaces(prose, source, 7);
    });
  }

  it('has what nobody sees, as it is written', () => {
    const unseen = (source: string) => readProse(source, 0, isDefined).unseen.map(({ kind, written }) => `${kind} ${written}`);
    assert.deepEqual(unseen('**a**<!-- b -->[c](d)[^1]{.e}`f` <i>x</i>'), ['mark **', 'mark **', 'comment <!-- b -->', 'link [', 'link ](d)', 'footnote [^1]', 'attributes {.e}', 'code `f`', 'tag <i>', 'tag </i>']);
    const [picture] = readProse('![A map of **Kent**](map.png)', 0).unseen;
    assert.deepEqual(picture, { kind: 'picture', span: { from: 0, to: 29 }, written: '![A map of **Kent**](map.png)', words: { from: 2, to: 19 } });
  });

  it('knows what is bold and what is in italics', () => {
    const prose = readProse('**Area for improvement:** *a title* of `x` _two_ ***both***', 0);
    assert.deepEqual(prose.emphasis().map(({ from, to, bold }) => `${bold ? 'bold' : 'italics'} ${prose.text.slice(from, to)}`), ['bold Area for improvement:', 'italics a title', 'italics two', 'bold both', 'italics both']);
  });

  it('knows its lines', () => {
    const lines = linesOf(readProse('Grade:<br>good<!-- a\nb --> now  \nThe force\\\nlistens', 5));
    assert.deepEqual(lines.map(({ text }) => text), ['Grade:', 'good now', 'The force', 'listens']);
    assert.deepEqual(lines[1]!.source(0, 4), { from: 15, to: 19 });
  });

  it('is cut between letters, and stays where it is', () => {
    const prose = readProse('in <!-- x --> two **areas** <!-- y --> of six', 100);
    const part = partOf(prose, 3, 12);
    assert.equal(part.text, 'two areas');
    assert.deepEqual(part.source(4, 9), { from: 120, to: 125 });
    assert.deepEqual(part.source(9, 9), { from: 125, to: 125 });
    assert.deepEqual(part.unseen.map(({ written }) => written), ['**']);
  });
});

describe('words of a draft', () => {
  const passagesOf = (text: string) => parseDraft(text).blocks.flatMap(({ block }) => block.passages.map(({ kind, prose }) => `${block.kind} ${kind} ${prose.text}`));

  it('are those behind a comment, and those of raw HTML but for its tables and code', () => {
    const draft = '<!-- x --> The force\n\n- <!-- x -->Calls\n\n<div>\nOne <b>two</b>\n<p>three</p>\n</div>\n\n<!-- x -->\n\n<pre>code</pre>\n\n<table><tr><td>Good</td></tr></table>\n';
    assert.deepEqual(passagesOf(draft), ['paragraph paragraph The force', 'list item Calls', 'paragraph paragraph One two', 'paragraph paragraph three']);
  });

  it('are those of footnotes, which are blocks of their own', () => {
    assert.deepEqual(passagesOf('One[^1]\n\n[^1]: TBC\n\n[^2]: Read in May.\n'), ['paragraph paragraph One', 'footnote paragraph TBC', 'footnote paragraph Read in May.']);
  });

  it('change where a definition of a link comes or goes, and only there', () => {
    const words = (draft: ReturnType<typeof parseDraft>) => draft.blocks.flatMap(({ block }) => block.passages.map(({ prose }) => prose.text));
    const others = 'The force.\n\n'.repeat(9);
    const before = parseDraft(`See [date].\n\n${others}[date](x) [other]\n\n${others}`);
    const end = before.text.length;
    const after = editDraft(before, { span: { from: end, to: end }, text: '[Date]: https://example.org\n' });
    const withLinks = (draft: ReturnType<typeof parseDraft>) => words(draft).filter((each) => each !== 'The force.');
    assert.deepEqual(withLinks(before), ['See [date].', 'date [other]']);
    assert.deepEqual(withLinks(after), ['See date.', 'date [other]']);
    const same = before.blocks.map(({ block }, index) => after.blocks[index]!.block === block);
    assert.deepEqual([...new Set(same.slice(1, 10))], [true]);
    const again = editDraft(after, { span: { from: end, to: after.text.length }, text: '' });
    assert.deepEqual(words(again), words(before));
  });

  it('are found at any two places, over several passages too', () => {
    const text = 'The <!-- x -->force\n\n- sees\n- *hears*\n\n| a | b |\n|---|---|\n| Good[^1] | c |\n';
    const draft = parseDraft(text);
    const all = proseAt(draft, { from: 4, to: text.length });
    assert.equal(all.text, 'force sees hears a b Good c');
    checkPlaces(all, text, 0);
    assert.equal(proseAt(draft, { from: 14, to: 17 }).text, 'for');
  });

  it('have places in every trap', () => {
    for (const file of readdirSync('test/traps')) {
      const draft = parseDraft(readFileSync(join('test/traps', file), 'utf8'));
      for (const { block } of draft.blocks) {
        const cells = block.rows.flatMap((row) => row.cells);
        for (const { prose, span } of [...block.passages, ...cells]) checkPlaces(prose, block.text.slice(span.from, span.to), span.from);
      }
    }
  });
});
