// Every rule’s page is its manual and its test: drafts with marks, drafts without, and what the fix gives.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../server/core/rules';
import { withoutMarks } from './harness/marks';
import { FENCE, frontMatter } from './harness/pages';
import { applyFixes, marksOf, problemsOf, told, uncertain } from './harness/reference';

const FOLDER = 'test/rules';
const UPDATE = process.env['UPDATE'] !== undefined;

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
      let last: { kind: string; draft: string; report: string | undefined } | undefined;
      let announced: string | undefined;
      let end = 0;
      let bad = 0;
      let good = 0;

      for (const { 0: fence, 1: ticks, 2: kind, 3: body, index } of text.matchAll(FENCE)) {
        const line = text.slice(0, index).split('\n').length;
        if (/^#/m.test(text.slice(end, index))) announced = undefined;
        end = index + fence.length;
        if (kind === 'announced') {
          announced = (body!.startsWith('---\n') ? '' : frontMatter('report')) + body!;
          continue;
        }
        if (kind === 'fixed') {
          const before = last!;
          it(`line ${line}: the fix gives this`, () => {
            const fixed = applyFixes(before.draft, own(before.draft, before.report));
            const top = body!.startsWith('---\n') ? '' : frontMatter(before.kind);
            if (UPDATE) rewritten = rewritten.replace(fence, `${ticks}fixed\n${fixed.slice(top.length)}${ticks}`);
            else assert.equal(fixed, top + body!);
            assert.deepEqual(
              uncertain(before.draft, before.report)
                .filter((problem) => problem.rule === rule.id)
                .map(told),
              [],
              'a fix that nobody need choose brings something',
            );
            assert.deepEqual(
              own(fixed, before.report).filter(({ fixes = [] }) => fixes.some((fix) => !fix.in)),
              [],
              'something is still fixable',
            );
          });
          continue;
        }
        if (kind === 'fixed-report') {
          const { draft, report = '' } = last!;
          it(`line ${line}: the fix of the report gives this`, () => {
            const fixed = applyFixes(report, own(draft, report), 'report');
            const top = body!.startsWith('---\n') ? '' : frontMatter('report');
            if (UPDATE) rewritten = rewritten.replace(fence, () => `${ticks}fixed-report\n${fixed.slice(top.length)}${ticks}`);
            else assert.equal(fixed, top + body!);
            assert.notEqual(fixed, report);
          });
          continue;
        }
        const top = body!.startsWith('---\n') ? '' : frontMatter(kind!);
        const marked = top + body!;
        const report = kind === 'press-release' ? announced : undefined;
        last = { kind: kind!, draft: withoutMarks(marked), report };
        const isBad = marked !== last.draft;
        if (isBad) bad++;
        else good++;
        it(`line ${line}: ${isBad ? 'is reported' : 'is silent'}`, () => {
          const actual = marksOf(marked, new Set([rule.id]), report);
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

      const own = (draft: string, report: string | undefined) => problemsOf(draft, report).filter((problem) => problem.rule === rule.id);
    });
  }
});
