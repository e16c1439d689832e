// What “fix all” does is certain: done twice it does nothing more, no problem comes, and nothing changes that readers do not see.

import assert from 'node:assert/strict';
import { certainEdits, isCertain, plainFix } from '../server/core/certain';
import { composeEdits } from '../server/core/edits/composed';
import { keepUnseen } from '../server/core/edits/unseen';
import { applyEdits, parseDraft } from '../server/core/draft/draft';
import { effort } from './harness/effort';
import { mutate, randomNumbers } from './harness/mutants';
import { frontMatter, pageDrafts, traps } from './harness/pages';
import { checker, fixAll, problemsOf, told } from './harness/reference';

/**
 * What readers do not see of a text, in any order; not the suppressions, which “fix all” may take out. Marks of emphasis count
 * by what they emphasise: one without its partner is a sign that readers see.
 */
function unseenOf(text: string): string[] {
  const { blocks } = parseDraft(text);
  const unseen = blocks
    .flatMap(({ block }) => block.unseen)
    .filter(({ kind, written }) => kind !== 'mark' && !(kind === 'comment' && written.includes('inspection-drafts-')))
    .map(({ written }) => written);
  const emphasis = blocks.flatMap(({ block }) => block.passages.flatMap(({ prose }) => prose.emphasis())).map(({ bold }) => (bold ? 'bold' : 'italics'));
  return [...unseen, ...emphasis].sort();
}

/** Longer traps would take the time of many others. */
const LONG = 5_000;

const count = (text: string, report: string | undefined) => problemsOf(text, report).length;

describe('fix all', function () {
  const drafts = [...pageDrafts(), ...traps().filter(({ text }) => text.length < LONG)];
  const SEEDS = effort(3, 100);
  const MUTANTS = 100;

  it('mends the drafts of the rules’ pages and the traps as far as it can', () => {
    for (const { name, text, report } of drafts) {
      const fixed = fixAll(text, report);
      assert.equal(fixAll(fixed, report), fixed, name);
      assert.ok(fixed === text || count(fixed, report) < count(text, report), name);
    }
  });

  for (let seed = 1; seed <= SEEDS; seed++) {
    it(`does twice what it does once to ${MUTANTS} damaged drafts, and no harm, seed ${seed}`, () => {
      const random = randomNumbers(seed);
      for (let index = 0; index < MUTANTS; index++) {
        const { name, text, report } = drafts[Math.floor(random() * drafts.length)]!;
        const damaged = mutate(text, random);
        const fixed = fixAll(damaged, report);
        const where = `${name}, seed ${seed}, ${index}: ${JSON.stringify(damaged)}`;
        assert.equal(fixAll(fixed, report), fixed, where);
        assert.ok(fixed === damaged || count(fixed, report) < count(damaged, report), where);
        assert.deepEqual(unseenOf(fixed), unseenOf(damaged), where);
      }
    });
  }
});

describe('a certain fix', () => {
  const top = frontMatter('report').replace('2025-08-22', '2025/8/22').replace('---\n\n', 'rules: {missing-area: off}\n---\n\n');
  const report = `${top}# Northamptonshire Police\n\nThe force plans well.\n`;
  const release = `${frontMatter('press-release').replace('---\n\n', 'report: report.md\n---\n\n')}# Northamptonshire Police\n\nThe force plans well.\n`;
  const draft = parseDraft(report);
  const [problem] = checker.check(draft);
  const fix = plainFix(problem!)!;

  it('takes its problem away and brings none', () => {
    assert.equal(told(problem!).slice(0, 13), 'front-matter:');
    assert.equal(isCertain(fix, problem!, { draft }, checker), true);
    const added = (text: string) => ({ span: { from: report.length, to: report.length }, text });
    assert.equal(isCertain({ ...fix, edits: [added('\nMore.\n')] }, problem!, { draft }, checker), false, 'the problem stays');
    assert.equal(isCertain({ ...fix, edits: [...fix.edits, added('\nTBC\n')] }, problem!, { draft }, checker), false, 'another comes');
  });

  it('is none where somebody must choose, or where the report would change', () => {
    assert.equal(isCertain({ ...fix, choice: true }, problem!, { draft }, checker), false);
    assert.equal(isCertain({ ...fix, in: 'report' }, problem!, { draft }, checker), false);
  });

  it('leaves the releases of a report in agreement with it', () => {
    const agreeing = { draft: parseDraft(release), circumstances: { report: draft } };
    const other = { ...agreeing, draft: parseDraft(release.replace('2025-08-22', '2025-08-21')) };
    assert.equal(isCertain(fix, problem!, { draft, releases: [agreeing] }, checker), true);
    assert.equal(isCertain(fix, problem!, { draft, releases: [agreeing, other] }, checker), false);
    assert.equal(certainEdits({ draft, releases: [agreeing] }, checker).length, 1);
    assert.deepEqual(certainEdits({ draft, releases: [other] }, checker), []);
  });

  it('keeps what is given from outside as its front matter', () => {
    const given = parseDraft('---\nframework: ncpi\npublised: 2025-08-22\n---\n\n# A title\n');
    const { values } = given.frontMatter;
    const whole = { ...given, frontMatter: { ...given.frontMatter, values: { ...values, body: 'Northamptonshire Police', kind: 'press-release' as const } } };
    const [, slip] = checker.check(whole);
    assert.equal(told((slip ?? checker.check(whole)[0])!), 'front-matter: “publised” is not a key of the front matter. Did you mean “published”?');
    assert.equal(applyEdits(whole.text, certainEdits({ draft: whole }, checker)), whole.text.replace('publised', 'published'));
  });
});

describe('edits', () => {
  /** The text with the words `old` replaced as they stand between the slashes; undefined where the edit is refused. */
  const replaced = (text: string, by: string) => {
    const [before, old, behind] = text.split('/');
    const draft = parseDraft(before! + old! + behind!);
    const edits = keepUnseen([{ span: { from: before!.length, to: before!.length + old!.length }, text: by }], draft);
    return edits && applyEdits(draft.text, edits);
  };
  const KEPT: readonly [text: string, by: string, result: string | undefined][] = [
    ['in /two/ areas', 'three', 'in three areas'],
    ['/safegarding <!-- x -->partners/ x', 'safeguarding partners', 'safeguarding <!-- x -->partners x'],
    ['/safe<!-- x -->garding partners/ x', 'safeguarding partners', 'safe<!-- x -->guarding partners x'],
    ['/harm of <!-- x --> risk/ x', 'risk of harm', 'risk of <!-- x --> harm x'],
    ['/six<!-- x -->teen[^1] areas/ x', 'no areas', 'no<!-- x -->[^1] areas x'],
    ['/six **key** areas/ x', 'five key areas', 'five **key** areas x'],
    ['/six **key** areas/ x', 'five areas', undefined],
    ['/the [force](a)’s area/ x', 'the force’s areas', 'the [force](a)’s areas x'],
    ['/the [fo](a)rce/ x', 'it', undefined],
    ['/requires<br>improvement/ x', 'requires no improvement', 'requires<br>no improvement x'],
    ['/requires<br>improvement/ x', 'is good', 'is<br>good x'],
    ['/requires<br>improvement/ x', 'good', undefined],
    ['a `b// c` d', 'x', undefined],
    ['a <!-- b// c --> d', 'x', undefined],
    ['a <!-- b//', 'x', undefined],
    ['a [b](c//d) e', 'x', undefined],
    ['a [b](c)// e', 'x', 'a [b](c)x e'],
    ['a\n\n```\nb//', 'x', undefined],
    ['a\n\n```\nb\n```//', '\n\nc', 'a\n\n```\nb\n```\n\nc'],
    ['/a <!-- b --> c\n/ d', 'e\n', undefined],
    ['Fire /&amp;/ Rescue', 'and', 'Fire and Rescue'],
  ];
  for (const [text, by, result] of KEPT) {
    it(`${result === undefined ? 'refuse' : 'make'} “${by}” of ${JSON.stringify(text)}`, () => {
      assert.equal(replaced(text, by), result);
    });
  }

  it('may move a section with all that nobody sees in it', () => {
    const draft = parseDraft('## A <!-- x -->\n\na\n\n## B\n');
    const edits = [{ span: { from: 0, to: 19 }, text: '' }, { span: { from: 24, to: 24 }, text: '## A <!-- x -->\n\na\n' }];
    assert.deepEqual(keepUnseen(edits, draft), edits);
    assert.equal(keepUnseen([edits[0]!], draft), undefined);
  });

  it('made one after the other are one change', () => {
    const random = randomNumbers(3);
    const upTo = (limit: number) => Math.floor(random() * (limit + 1));
    for (let round = 0; round < 300; round++) {
      const first = 'abcdefghijklmnopqrstuvwxyz'.slice(upTo(20));
      let text = first;
      const rounds = Array.from({ length: upTo(4) }, () => {
        const places = [upTo(text.length), upTo(text.length), upTo(text.length), upTo(text.length)].sort((a, b) => a - b);
        const edits = [
          { span: { from: places[0]!, to: places[1]! }, text: 'XYZ'.slice(upTo(3)) },
          { span: { from: places[2]!, to: places[3]! }, text: '123'.slice(upTo(3)) },
        ];
        text = applyEdits(text, edits);
        return edits;
      });
      assert.equal(applyEdits(first, composeEdits(first, rounds)), text);
    }
  });
});
