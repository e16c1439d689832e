// What readers do not see changes nothing: put beside and into the words of every problem of the rules’ pages and the traps, it
// leaves the same problems, in the same places, and their fixes leave it whole.

import assert from 'node:assert/strict';
import { inEnglish } from '../server/core/text/message';
import type { Problem } from '../server/core/rules/rule';
import { effort } from './harness/effort';
import { variants } from './harness/markup';
import { pageDrafts, traps } from './harness/pages';
import type { PageDraft } from './harness/pages';
import { applyFixes, problemsOf } from './harness/reference';

/** Of so many variants one is tried: which, the number of variants before it says. */
const EVERY = effort(11, 1);
const EVERY_OF_TRAPS = effort(31, 1);

const timesIn = (text: string, part: string) => text.split(part).length - 1;

/** The variants of a draft that are tried, and what is wrong with each. */
function tryVariants({ text, report, rule }: PageDraft, every: number, counter: { count: number; tried: number }): string[] {
  const before = problemsOf(text, report);
  const own = (problem: Problem) => !rule || problem.rule === rule;
  const seen = new Set<string>();
  const spans = before.filter(own).map(({ span }) => span).filter(({ from, to }) => !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`));
  return spans.flatMap((span) =>
    variants(text, span).flatMap((variant) => {
      if (counter.count++ % every) return [];
      counter.tried++;
      const after = problemsOf(variant.text, report);
      // A problem on a whole line or section may take in what stands there; a break ends a line that it is shown on.
      const isExact = (problem: Problem) => own(problem) && !variant.name.includes('break');
      const list = (problems: readonly Problem[], place: (span: Problem['span']) => Problem['span']) =>
        problems
          .map((problem) => `${place(problem.span).from}–${isExact(problem) ? place(problem.span).to : ''} ${problem.rule}: ${inEnglish(problem.message)}`)
          .sort();
      const where = `${variant.name}: ${JSON.stringify(variant.text.slice(Math.max(0, span.from - 40), span.to + 60))}`;
      const [expected, actual] = [list(before, variant.moved), list(after, (place) => place)];
      if (expected.join('\n') !== actual.join('\n')) {
        const [gone, come] = [expected.filter((each) => !actual.includes(each)), actual.filter((each) => !expected.includes(each))];
        return [`${where}\n  - ${gone.join('\n  - ')}\n  + ${come.join('\n  + ')}`];
      }
      const fixed = applyFixes(variant.text, after.filter(own));
      const cut = variant.pieces.filter((piece) => timesIn(fixed, piece) !== timesIn(variant.text, piece));
      return cut.length ? [`${where}\n  the fix cuts ${cut.join(' and ')}: ${JSON.stringify(fixed.slice(Math.max(0, span.from - 40), span.to + 80))}`] : [];
    }),
  );
}

describe('what readers do not see', function () {
  const rounds: readonly (readonly [name: string, drafts: readonly PageDraft[], every: number, least: number])[] = [
    ['the rules’ pages', pageDrafts(), EVERY, 400],
    ['the traps', traps(), EVERY_OF_TRAPS, 90],
  ];
  for (const [name, drafts, every, least] of rounds) {
    it(`leaves the problems of ${name} as they are, and is left whole by their fixes`, () => {
      const counter = { count: 0, tried: 0 };
      const wrong = drafts.flatMap((draft) => tryVariants(draft, every, counter).map((each) => `${draft.name}, ${each}`));
      assert.deepEqual(wrong, []);
      assert.ok(counter.tried >= least, `${counter.tried} of ${counter.count} variants`);
    });
  }
});
