// The grade graphic of every sample report with its alternative text, kept as files, and what it must do with any framework.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDraft } from '../server/core/draft/draft';
import { alternativeText } from '../server/core/graphic/alternativeText';
import { gradeBoard } from '../server/core/graphic/board';
import type { BoardRow, GradeBoard } from '../server/core/graphic/board';
import { CELL, INK, MARK_INK, markColour, PAPER } from '../server/core/graphic/colours';
import { graphicInsertion } from '../server/core/graphic/insertion';
import { gradeGraphic } from '../server/core/graphic/svg';
import { textWidth, wrapWords } from '../server/core/graphic/textWidth';
import { contrast } from './harness/contrast';
import { marksOf, problemsOf } from './harness/reference';
import { readSample, report, subjectOf } from './harness/releases';

const GRAPHICS = 'test/graphics';
const UPDATE = process.env['UPDATE'] !== undefined;
const samples = readdirSync('test/samples')
  .filter((file) => /^(?!.*press-release).*\.md$/.test(file))
  .sort();
const boardOf = (text: string) => gradeBoard(subjectOf(text))!;
const textOf = (text: string) => alternativeText(boardOf(text));

describe('the grade graphic', () => {
  describe('is the file of each sample, and so are its words', () => {
    for (const file of samples) {
      const board = boardOf(readSample(file));
      same(`${basename(file, '.md')}.svg`, gradeGraphic(board));
      same(`${basename(file, '.md')}.txt`, `${alternativeText(board)}\n`);
    }
  });

  it('says the grades in words, the best first', () => {
    assert.equal(
      textOf(readSample('northamptonshire.md')),
      'Grades for Northamptonshire Police. Good: Working with partners. Adequate: Leadership of child protection arrangements; Risk assessment and referrals. ' +
        'Requires improvement: Responding to children at risk of harm; Investigating child abuse, neglect and exploitation.',
    );
  });

  it('says what has no grade, what has two, and what is never graded', () => {
    const text = report({ grades: ['good', '', 'poor', 'good', 'adequate'] }).replace(
      '## Assessing',
      'The force is inadequate at assessing risk to children and making appropriate referrals.\n\n## Assessing',
    );
    const disputed = text.replace(
      /(## Assessing[^\n]*\n\nGrade: good)/,
      '$1\n\nThe force is adequate at assessing risk to children and making appropriate referrals.',
    );
    assert.equal(
      textOf(disputed),
      'Grades for Cleveland Police. Good: Leadership of child protection arrangements. Adequate: Investigating child abuse, neglect and exploitation. ' +
        'Not yet graded: Working with partners; Responding to children at risk of harm. Grade not settled: Risk assessment and referrals.',
    );
    assert.match(textOf(readSample('south-yorkshire-peel.md')), / Inspected but not graded: Providing a service to the victims of crime\.$/);
  });

  it('speaks of ratings where the framework does, and names an overall one first', () => {
    const text =
      '---\nframework: cqc\nbody: Kent Police\n---\n\n# A title\n\n| Key question | Rating |\n| --- | --- |\n| Safe | Good |\n| Overall rating | Requires improvement |\n';
    assert.equal(
      textOf(text),
      'Ratings for Kent Police. Overall rating: Requires improvement. Good: Safe. Not yet graded: Effective, Caring, Responsive, Well-led.',
    );
  });

  it('is none where nothing is graded, or the framework is not known', () => {
    for (const text of ['', '---\nframework: nope\nbody: Kent Police\n---\n', '# No draft']) assert.equal(gradeBoard(subjectOf(text)), undefined);
  });

  it('marks each grade with its word, in the column of that word', () => {
    const words = ['Exceptional', 'Strong standard', 'Expected standard', 'Needs attention', 'Urgent improvement', 'Unsatisfactory'];
    for (let length = 3; length <= 6; length++) {
      const scale = words.slice(0, length);
      const board = boardWith({ scale, rows: scale.map((label, place) => ({ label: `Area ${label.length}`, outcome: place, apart: false })) });
      const svg = gradeGraphic(board);
      for (const term of scale) {
        const centres = term
          .split(' ')
          .map((word) => [...svg.matchAll(new RegExp(` x="([\\d.]+)"[^>]*text-anchor="middle"[^>]*>[^<]*${word}`, 'g'))].map(([, x]) => x));
        for (const found of centres) assert.ok(found.length >= 2, `${term} is the head of a column and the word of a mark`);
        const last = centres.at(-1)!;
        assert.ok(
          last.some((x, index) => last.indexOf(x) < index),
          `the mark of ${term} stands below its head`,
        );
      }
    }
  });

  it('can be read: no colour is fainter than 4.5 to 1', () => {
    for (const ground of [PAPER, CELL]) assert.ok(contrast(INK, ground) >= 4.5);
    for (let length = 2; length <= 8; length++) {
      for (let place = 0; place < length; place++)
        assert.ok(contrast(MARK_INK, markColour(place, length)) >= 4.5, `${markColour(place, length)} on ${MARK_INK}`);
    }
    assert.equal(contrast('#000000', '#ffffff'), 21);
  });

  it('escapes every word, and is XML whatever the words are', () => {
    const nasty = '</title><script>alert("1")</script> & \u0000\uD800 ]]>';
    const svg = gradeGraphic(boardWith({ title: nasty, scale: [nasty, 'b'], rows: [{ label: nasty, outcome: 0, apart: true }], inspected: [nasty] }));
    assert.doesNotMatch(svg, /<\/?script|\p{Cs}|(?!\n)\p{Cc}/u);
    assert.deepEqual([...new Set([...svg.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name))].sort(), ['desc', 'path', 'rect', 'svg', 'text', 'title']);
    assert.doesNotMatch(svg, /&(?!#\d+;)/);
    assert.doesNotMatch(svg, /\bstyle=|\bhref=|\bon\w+=/);
  });

  it('draws any number of areas, labels of any length, and grades of one very long word', () => {
    for (const label of ['', 'x'.repeat(400), 'word '.repeat(80), '調査', '👮🏽‍♀️ '.repeat(9)]) {
      assert.match(
        gradeGraphic(
          boardWith({
            title: label,
            scale: ['a', 'x'.repeat(40)],
            rows: Array.from({ length: 30 }, () => ({ label, outcome: 'disputed' as const, apart: false })),
          }),
        ),
        /^<svg [^]*<\/svg>\n$/,
      );
    }
  });
});

describe('words in a graphic', () => {
  it('are broken at blanks, and only then inside', () => {
    assert.deepEqual(wrapWords('Investigating child abuse, neglect and exploitation', 250, 15), [
      'Investigating child abuse,',
      'neglect and exploitation',
    ]);
    assert.deepEqual(wrapWords('one', 1000, 15), ['one']);
    assert.deepEqual(wrapWords('', 100, 15), ['']);
    const lines = wrapWords('a '.repeat(30) + 'x'.repeat(100), 80, 15);
    assert.equal(lines.join('').replaceAll(' ', ''), 'a'.repeat(30) + 'x'.repeat(100));
    for (const line of lines) assert.ok(textWidth(line, 15) <= 80, line);
  });
});

describe('the graphic in its report', () => {
  const FILE = 'kent.grades.svg';
  const insert = (text: string, cursor?: number, words = 'Grades for Kent Police. Good: A.') => {
    const edit = graphicInsertion(subjectOf(text), FILE, words, cursor);
    return edit && text.slice(0, edit.span.from) + edit.text + text.slice(edit.span.to);
  };
  const HEAD = '---\nframework: ncpi\nbody: Kent Police\n---\n';
  const IMAGE = '![Grades for Kent Police. Good: A.](kent.grades.svg)';

  it('stands below the sentence under the heading for judgments', () => {
    assert.equal(
      insert(`${HEAD}\n# T\n\n## Our judgments\n\nWe graded.\n\n| Area | Grade |\n| --- | --- |\n`),
      `${HEAD}\n# T\n\n## Our judgments\n\nWe graded.\n\n${IMAGE}\n\n| Area | Grade |\n| --- | --- |\n`,
    );
    assert.equal(insert(`${HEAD}\n# T\n\n## Our judgments\n\n## Next\n`), `${HEAD}\n# T\n\n## Our judgments\n\n${IMAGE}\n\n## Next\n`);
    assert.equal(insert(`${HEAD}\n# T\n\n## Our judgments`), `${HEAD}\n# T\n\n## Our judgments\n\n${IMAGE}\n`);
  });
  it('stands at the cursor where there is no such heading, never in the front matter', () => {
    const text = `${HEAD}\n# T\n\nWords.\n\nMore.\n`;
    assert.equal(insert(text, text.indexOf('\n\nMore')), `${HEAD}\n# T\n\nWords.\n\n${IMAGE}\n\nMore.\n`);
    assert.equal(insert(text, 3), `${HEAD}\n${IMAGE}\n\n# T\n\nWords.\n\nMore.\n`);
    assert.equal(insert(text), `${HEAD}\n# T\n\n${IMAGE}\n\nWords.\n\nMore.\n`);
    assert.equal(insert(HEAD), `${HEAD}\n${IMAGE}\n`);
  });
  it('is there once: only its words are brought up to date', () => {
    const text = `${HEAD}\n# T\n\nSee ![old \\[words\\]](./kent.grades.svg "Grades") here.\n`;
    assert.equal(insert(text), text.replace('old \\[words\\]', 'Grades for Kent Police. Good: A.'));
    assert.equal(insert(insert(text)!), undefined);
    assert.equal(insert(`${HEAD}\n# T\n\n![](<kent.grades.svg>)\n`), `${HEAD}\n# T\n\n![Grades for Kent Police. Good: A.](<kent.grades.svg>)\n`);
  });
  it('has its words escaped', () => {
    assert.match(insert(`${HEAD}\n# T\n`, undefined, 'A [b] *c* <d> \\ e')!, /!\[A \\\[b\\\] \\\*c\\\* \\<d\\> \\\\ e\]\(/);
  });
  it('is no problem in a careful report', () => {
    for (const file of samples.filter((each) => !each.includes('draft'))) {
      const text = readSample(file);
      const edit = graphicInsertion(subjectOf(text), 'x y (1).grades.svg', textOf(text))!;
      const after = text.slice(0, edit.span.from) + edit.text + text.slice(edit.span.to);
      assert.equal(marksOf(after), after);
      assert.match(after, /\]\(x%20y%20%281%29\.grades\.svg\)\n/);
      assert.equal(graphicInsertion(subjectOf(after), 'x y (1).grades.svg', textOf(text)), undefined);
      assert.equal(textOf(after), textOf(text), 'what it says is no claim');
      assert.deepEqual(problemsOf(after), []);
    }
  });
  it('never throws, whatever the text', () => {
    const whole = insert(readSample('gloucestershire.md'))!;
    for (let end = 0; end < whole.length; end += 97)
      assert.notEqual(graphicInsertion({ ...subjectOf(whole.slice(0, end)), draft: parseDraft(whole.slice(0, end)) }, FILE, 'x', end)?.text, '');
    for (const much of ['![', '![](', '![a](<', '\\'].map((part) => part.repeat(30_000))) assert.ok(insert(`${HEAD}\n${much}`));
  });
});

function boardWith(board: Partial<GradeBoard> & { readonly rows: readonly BoardRow[] }): GradeBoard {
  return { title: 'Grades', scale: [], inspected: [], ...board };
}

function same(name: string, made: string): void {
  const path = join(GRAPHICS, name);
  it(path, () => {
    if (UPDATE) {
      mkdirSync(GRAPHICS, { recursive: true });
      writeFileSync(path, made);
    }
    assert.equal(made, existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
}
