// The frameworks and registers that ship, as the tests use them.

import { inEnglish } from '../../server/core/text/message';
import { createChecker } from '../../server/core/check';
import { certainEdits, isCertain, plainFix } from '../../server/core/certain';
import type { Situation } from '../../server/core/certain';
import { applyEdits, parseDraft } from '../../server/core/draft/draft';
import type { Draft, Edit } from '../../server/core/draft/draft';
import type { Problem } from '../../server/core/rules/rule';
import { createReference } from '../../server/core/framework/reference';
import { shippedReference } from '../../server/data';
import { withoutMarks, writeMarks } from './marks';

export const reference = createReference(shippedReference());
export const checker = createChecker(reference);

const drafts = new Map<string, Draft>();

/** The draft of a text that is used again and again, such as a report with many releases: it and its claims are read once. */
export function draftOf(text: string): Draft {
  const known = drafts.get(text) ?? parseDraft(text);
  drafts.set(text, known);
  return known;
}

/** The problems of a text; `report` is the text of the report it links, where it does. */
export function problemsOf(text: string, report?: string): readonly Problem[] {
  return checker.check(parseDraft(text), { report: report === undefined ? undefined : draftOf(report) });
}

/** “rule: message”, in English. */
export function told({ rule, message }: Problem): string {
  return `${rule}: ${inEnglish(message)}`;
}

/** A marked draft as the check would mark it; equal to `marked` where all is as expected. */
export function marksOf(marked: string, rules?: ReadonlySet<string>, report?: string): string {
  const draft = withoutMarks(marked);
  return writeMarks(
    draft,
    problemsOf(draft, report)
      .filter(({ rule }) => !rules || rules.has(rule))
      .map((problem) => ({ ...problem, message: inEnglish(problem.message) })),
  );
}

/**
 * A text with the first fix of it that each of the problems has applied; `where` is the report for the text of that. Of
 * fixes in each other’s way the first counts.
 */
export function applyFixes(text: string, problems: readonly Problem[], where?: 'report'): string {
  const taken: Edit[] = [];
  for (const { fixes = [] } of problems) {
    const edits = fixes.find((fix) => fix.in === where)?.edits ?? [];
    const inTheWay = edits.some(({ span }) => taken.some((other) => span.from < other.span.to && other.span.from < span.to));
    if (!inTheWay) taken.push(...edits);
  }
  return applyEdits(text, taken);
}

/** A text with everything fixed that is certain; `report` is the text of the report it links, where it does. */
export function fixAll(text: string, report?: string): string {
  return applyEdits(text, certainEdits(situationOf(text, report), checker));
}

/** The problems of a text whose fix nobody need choose, but which is not certain. */
export function uncertain(text: string, report?: string): readonly Problem[] {
  const situation = situationOf(text, report);
  return checker.check(situation.draft, situation.circumstances).filter((problem) => {
    const fix = plainFix(problem);
    return fix && !isCertain(fix, problem, situation, checker);
  });
}

function situationOf(text: string, report: string | undefined): Situation {
  return { draft: parseDraft(text), circumstances: { report: report === undefined ? undefined : draftOf(report) } };
}
