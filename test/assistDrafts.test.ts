// Completion and hover in whole drafts: at every word of the samples and the exam’s drafts, and while they are being typed.

import assert from 'node:assert/strict';
import { complete } from '../server/core/assist/completion/complete';
import type { Completion } from '../server/core/assist/completion/complete';
import { hover } from '../server/core/assist/hover/hover';
import type { Pointing } from '../server/core/assist/hover/hover';
import { editDraft, parseDraft } from '../server/core/draft/draft';
import type { Draft } from '../server/core/draft/draft';
import type { Subject } from '../server/core/rules/rule';
import { inEnglish, say } from '../server/core/text/message';
import type { Message } from '../server/core/text/message';
import { cleanDrafts } from './exam/drafts';
import { sample } from './harness/effort';
import { readMessages } from './harness/manifestWords';
import { checker, told } from './harness/reference';

const POINTING: Pointing = { link: () => say`${'line 1'}`, problems: () => [] };

/** What translators find, and what is shown and is not among it. */
const FOUND = readMessages('l10n/bundle.l10n.json');
const notFound = new Set<string>();
let shown = 0;

const drafts = cleanDrafts().map(({ file, text, report }) => {
  const linked = report === undefined ? undefined : parseDraft(report);
  return { file, text, linked, subject: checker.subject(parseDraft(text), { report: linked }) };
});
const subjectOf = (draft: Draft, linked: Draft | undefined) => checker.subject(draft, { report: linked });

/** Both sides of every word, and every line end, in order. */
function places(text: string): number[] {
  const edges = [...text.matchAll(/[\p{L}\p{N}’'-]+|\n/gu)].flatMap(({ 0: word, index }) => [index, index + word.length]);
  return [...new Set([0, ...edges, text.length])];
}

describe('assist in whole drafts', () => {
  const applied = { grade: 0, date: 0 };

  for (const { file, text, linked, subject } of drafts) {
    it(`${file}: offers and hovers are about the cursor’s words, and what is offered as right contradicts nothing`, () => {
      const before = errorsOf(subject.draft, linked);
      const done = new Set<string>();
      for (const offset of sample(places(text), 5)) {
        for (const offer of check(subject, offset)) {
          const isRight = (offer.kind === 'grade' && offer.detail !== undefined) || offer.kind === 'date';
          const key = `${offer.span.from} ${offer.span.to} ${offer.text}`;
          if (!isRight || done.has(key)) continue;
          done.add(key);
          const after = errorsOf(editDraft(subject.draft, offer), linked);
          assert.deepEqual(
            after.filter((each) => !before.includes(each)),
            [],
            `${offer.label} at ${offset}`,
          );
          applied[offer.kind as 'grade' | 'date']++;
        }
      }
    });
  }

  it('has grades that stand elsewhere and deadlines among them', () => {
    assert.ok(applied.grade > 30 && applied.date > 5, JSON.stringify(applied));
  });

  for (const { file, text, linked } of sample(drafts, 15)) {
    it(`${file}: the same while it is being typed, word by word`, () => {
      let draft = parseDraft('');
      for (const word of text.match(/\s*[^\s]+|\s+$/g) ?? []) {
        // Half a word, and then the rest of it.
        for (const part of [word.slice(0, word.length >> 1), word.slice(word.length >> 1)]) {
          const end = draft.text.length;
          draft = editDraft(draft, { span: { from: end, to: end }, text: part });
          check(subjectOf(draft, linked), draft.text.length);
        }
      }
      assert.equal(draft.text, text);
    });
  }

  it('offers nothing in code, comments and quotations', () => {
    let seen = 0;
    for (const { file, text, subject } of drafts) {
      const { claims, draft } = subject;
      const quoted = claims.quotations.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
      const closed = draft.blocks
        .filter(({ block }) => block.kind === 'code' || block.kind === 'comment')
        .map(({ block, at }) => ({ from: at, to: at + block.text.length }));
      for (const { from, to } of [...quoted, ...closed]) {
        for (const offset of places(text.slice(from, to))
          .map((each) => from + each)
          .filter((each) => each > from && each < to)) {
          seen++;
          // Behind its opening a comment may become one that silences a rule.
          if (/<!--\s*$/.test(text.slice(offset - 10, offset))) continue;
          assert.deepEqual(
            complete(subject, offset).map(({ label }) => label),
            [],
            `${file} at ${offset}: ${text.slice(offset - 40, offset)}‸`,
          );
        }
      }
    }
    assert.ok(seen > 1_000, `only ${seen} places`);
  });

  it('shows nothing that translators do not find', () => {
    assert.ok(shown > 1_000, `only ${shown} messages`);
    assert.deepEqual([...notFound], []);
  });
});

describe('assist that says what is right', () => {
  it('the counts sentence, put where the draft has its own, miscounts nothing', () => {
    let applied = 0;
    for (const { file, linked, subject } of drafts) {
      for (const paragraph of countedParagraphs(subject)) {
        const without = editDraft(subject.draft, { span: paragraph, text: '' });
        for (const offer of complete(subjectOf(without, linked), paragraph.from).filter(({ kind }) => kind === 'sentence')) {
          const after = editDraft(without, offer);
          assert.deepEqual(miscounts(after, linked), miscounts(without, linked), `${file}: ${offer.text}`);
          assert.ok(checker.claims(after).tallies.length > checker.claims(without).tallies.length, `${file}: not read as counts: ${offer.text}`);
          applied++;
        }
      }
    }
    assert.ok(applied >= 10, `only ${applied} sentences`);
  });
});

/** Holds everything offered or shown at a place against what the editor asks of it, and gives what is offered. */
function check(subject: Subject, offset: number): Completion[] {
  const { text } = subject.draft;
  const offers = complete(subject, offset);
  for (const { span, label, detail, documentation } of offers) {
    look(detail);
    look(documentation);
    const place = `“${label}” at ${offset}`;
    assert.ok(label !== '' && span.from <= offset && offset <= span.to && span.to <= text.length, `${place} does not contain the cursor`);
    assert.ok(!text.slice(span.from, span.to).includes('\n'), `${place} crosses a line`);
  }
  const found = hover(subject, offset, POINTING);
  look(found?.markdown);
  assert.ok(!found || (found.span.from <= offset && offset <= found.span.to && inEnglish(found.markdown) !== ''), `the hover at ${offset} is elsewhere`);
  return offers;
}

/** Notes what a message has of words that translators do not find. */
function look(message: Message | undefined): void {
  if (!message) return;
  shown++;
  const { english, filled } = message;
  if (/\p{L}/u.test(english.replace(/\{\d+\}/g, '')) && !(english in FOUND)) notFound.add(english);
  for (const each of filled) if (typeof each === 'object') look(each);
}

/** The paragraphs that count grades. */
function countedParagraphs({ draft, claims }: Subject) {
  const counted = claims.tallies.flatMap(({ items }) => items.map(({ span }) => span.from));
  return draft.blocks
    .filter(({ block, at }) => block.kind === 'paragraph' && counted.some((from) => from >= at && from < at + block.text.length))
    .map(({ block, at }) => ({ from: at, to: at + block.text.length }));
}

function errorsOf(draft: Draft, report: Draft | undefined): string[] {
  return checker
    .check(draft, { report })
    .filter(({ severity }) => severity === 'error')
    .map(told);
}

function miscounts(draft: Draft, report: Draft | undefined): string[] {
  return errorsOf(draft, report).filter((each) => each.startsWith('miscounted'));
}
