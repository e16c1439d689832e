// A draft kept in step with its edits is the draft one would get by reading its text afresh, and most of it is the same objects.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../server/core/check';
import { editDraft, normaliseLineEnds, parseDraft } from '../server/core/draft/draft';
import type { Draft, Edit } from '../server/core/draft/draft';
import { effort } from './harness/effort';
import { longDraft } from './harness/longDraft';
import { withoutMarks } from './harness/marks';
import { randomNumbers } from './harness/mutants';
import { reference } from './harness/reference';

const TRAPS = 'test/traps';
const ROUNDS = effort(4, 1000);
const EDITS_A_ROUND = 100;

/** What people type, paste and break; `\r` is taken out by the server before it edits. */
const PIECES = [
  'a',
  'the force ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '---\n',
  '\n---\n',
  '---',
  '...\n',
  '#',
  '## ',
  '### Area for improvement\n',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '|',
  '| Working with partners | Good |\n',
  '|---|---|\n',
  '| Area | Grade |\r\n|---|---|\r\n| Working with partners | Good |\r\n',
  '```\n',
  '~~~',
  '<!-- ',
  ' -->',
  '“',
  '”',
  '"',
  '‘good’ in two areas',
  'The force requires improvement at working with safeguarding partners. ',
  '**',
  '`',
  '[',
  '](',
  '\\',
  '=====\n',
  '***\n',
  '\u00A0',
  '\uFEFF',
  '\u2011',
  '😀',
  'framework: ncpi\n',
  'framework: fire\n',
  'kind: press-release\n',
  'body: Kent Police\n',
  'published: 2024-01-02\n',
  'rules:\n  ',
  '---\nframework: ncpi\n---\n\n',
  ': ',
  '<div>\n',
  '</div>\n\n',
  '&nbsp;',
  'Inspector Ann Example said:\n\n“We saw good work.\n\n“There is more to do.”\n\n',
  'Across six areas, it was ‘adequate’ in three and ‘good’ in the others.\n',
];

function randomEdit(draft: Draft, random: () => number): Edit {
  const upTo = (limit: number) => Math.floor(random() * (limit + 1));
  const one = <Each>(list: readonly Each[]): Each => list[Math.floor(random() * list.length)]!;
  const { text } = draft;
  const border = () => Math.max(0, Math.min(text.length, (draft.blocks.length ? one(draft.blocks).at : 0) + upTo(2) - 1));
  const from = one([() => upTo(text.length), border, () => upTo(Math.min(text.length, draft.frontMatter.span.to + 2))])();
  const to = Math.min(text.length, from + one([0, 0, 0, 1, 1, 2, upTo(20), upTo(400)]));
  const section = () => {
    const start = draft.blocks.length ? one(draft.blocks).at : 0;
    return text.slice(start, start + upTo(900));
  };
  const written = one([() => one(PIECES), () => one(PIECES), () => '', () => one(PIECES) + one(PIECES), section])();
  return { span: { from, to }, text: normaliseLineEnds(written) };
}

/** What a draft is made of, without functions and what is read only on demand. */
function plain(draft: Draft): object {
  return {
    frontMatter: { ...draft.frontMatter, places: [...draft.frontMatter.places] },
    blocks: draft.blocks.map(({ block, at }) => ({
      at,
      kind: block.kind,
      level: block.level,
      text: block.text,
      passages: block.passages.map(({ kind, span, quoted, prose }) => ({ kind, span, quoted, words: prose.text })),
      rows: block.rows.map(({ span, cells }) => ({ span, cells: cells.map((cell) => cell.span) })),
    })),
  };
}

/** Areas and grades by their ids; everything else as it is. */
const asText = (value: unknown) => JSON.stringify(value, (_, each) => (each?.id && (each.criteria || each.meaning) ? each.id : each), 1);

describe('incremental parsing', () => {
  const samples = readdirSync(TRAPS)
    .filter((file) => file.endsWith('.md'))
    .map((file) => withoutMarks(readFileSync(join(TRAPS, file), 'utf8')));
  samples.push(longDraft(1), '', 'Not a draft at all.\n');

  for (let seed = 1; seed <= ROUNDS; seed++) {
    it(`equals a fresh parse after each of ${EDITS_A_ROUND} random edits, seed ${seed}`, () => {
      const random = randomNumbers(seed);
      const kept = createChecker(reference);
      const fresh = createChecker(reference);
      const sample = samples[Math.floor(random() * samples.length)]!;
      let draft = parseDraft(sample);
      for (let count = 1; count <= EDITS_A_ROUND; count++) {
        const edit = randomEdit(draft, random);
        const before = draft.text;
        draft = editDraft(draft, edit);
        const again = parseDraft(draft.text);
        const which = `seed ${seed}, edit ${count}: ${JSON.stringify(edit)} in ${JSON.stringify(before)}`;
        assert.equal(asText(plain(draft)), asText(plain(again)), which);
        assert.equal(asText(kept.claims(draft)), asText(fresh.claims(again)), which);
        assert.equal(asText(kept.check(draft)), asText(fresh.check(again)), which);
        if (draft.text.length > 30_000) draft = parseDraft(sample);
      }
    });
  }

  it('keeps at least nine blocks of ten of a long draft at a one-letter edit, and the draft’s claims right', () => {
    const draft = parseDraft(longDraft(100));
    assert.ok(draft.text.length > 90_000);
    const random = randomNumbers(7);
    for (let count = 0; count < 60; count++) {
      const from = Math.floor(random() * draft.text.length);
      const edited = editDraft(draft, { span: { from, to: from }, text: 'e' });
      const before = new Set(draft.blocks.map(({ block }) => block));
      const same = edited.blocks.filter(({ block }) => before.has(block)).length;
      assert.ok(same >= 0.9 * edited.blocks.length, `an “e” at ${from} keeps ${same} of ${edited.blocks.length} blocks`);
    }
  });
});
