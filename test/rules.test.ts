// Every rule’s page is its manual and its test: drafts with marks, drafts without, and what the fix gives.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../server/core/rules';
import { withoutMarks } from './harness/marks';
import { applyFixes, marksOf, problemsOf } from './harness/reference';

const FOLDER = 'test/rules';
const UPDATE = process.env['UPDATE'] !== undefined;

/** What stands above a draft of a page that does not bring its own front matter. */
const frontMatter = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;

const FENCE = /^(`{3,})(report|press-release|fixed)\n([^]*?)^\1$/gm;

describe('rule pages', () => {
  it('has a page for every rule, and a rule for every page', () => {
    const pages = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), RULES.map((rule) => rule.id).sort());
  });

  for (const rule of RULES) {
    const page = join(FOLDER, `${rule.id}.md`);
    if (!existsSync(page)) continue;
    describe(rule.id, () => {
      const text = readFileSync(page, 'utf8');
      let rewritten = text;
      let last: { kind: string; draft: string } | undefined;
      let bad = 0;
      let good = 0;

      for (const [fence, ticks, kind, body] of text.matchAll(FENCE)) {
        const line = text.slice(0, text.indexOf(fence)).split('\n').length;
        if (kind === 'fixed') {
          const before = last!;
          it(`line ${line}: the fix gives this`, () => {
            const fixed = applyFixes(before.draft, own(before.draft));
            const top = body!.startsWith('---\n') ? '' : frontMatter(before.kind);
            if (UPDATE) rewritten = rewritten.replace(fence, `${ticks}fixed\n${fixed.slice(top.length)}${ticks}`);
            else assert.equal(fixed, top + body!);
            assert.deepEqual(own(fixed).filter((problem) => problem.fixes?.length), [], 'something is still fixable');
          });
          continue;
        }
        const top = body!.startsWith('---\n') ? '' : frontMatter(kind!);
        const marked = top + body!;
        last = { kind: kind!, draft: withoutMarks(marked) };
        const isBad = marked !== last.draft;
        if (isBad) bad++;
        else good++;
        it(`line ${line}: ${isBad ? 'is reported' : 'is silent'}`, () => {
          const actual = marksOf(marked, new Set([rule.id]));
          if (UPDATE) rewritten = rewritten.replace(fence, `${ticks}${kind}\n${actual.slice(top.length)}${ticks}`);
          else assert.equal(actual, marked);
        });
      }

      it('shows bad drafts and good ones, and what a fix gives where there is one', () => {
        assert.ok(bad > 0 && good > 0, 'the page needs a draft with marks and one without');
        assert.equal(/^`{3,}fixed$/m.test(text), rule.fixable);
      });

      after(() => {
        if (UPDATE && rewritten !== text) writeFileSync(page, rewritten);
      });

      const own = (draft: string) => problemsOf(draft).filter((problem) => problem.rule === rule.id);
    });
  }
});
