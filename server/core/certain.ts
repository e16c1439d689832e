// Which fixes are certain: those that were tried. The edit is made, the draft checked again, and the problem must be gone and none have come.

import type { Checker, Circumstances } from './check';
import { applyEdits, editDraft, parseDraft } from './draft/draft';
import type { Draft, Edit } from './draft/draft';
import { composeEdits } from './edits/composed';
import type { Fix, Problem } from './rules/rule';
import { withValues } from './settings/files';
import { touches } from './span';
import { inEnglish } from './text/message';

/** A draft as it is checked, and the press releases that announce it, which a fix must leave in agreement too. */
export interface Situation {
  readonly draft: Draft;
  readonly circumstances?: Circumstances | undefined;
  readonly releases?: readonly Pick<Situation, 'draft' | 'circumstances'>[] | undefined;
}

/** Whether the fix does what it promises: its problem is gone, and no other has come, in the draft or in a release that announces it. Checks anew: ask when it is needed. */
export function isCertain(fix: Fix, problem: Problem, situation: Situation, checker: Checker): boolean {
  return mayBe(fix) && solves([{ problem, edits: fix.edits }], situation, checker);
}

/** The fix among several that nobody need choose. */
export function plainFix({ fixes }: Problem): Fix | undefined {
  return fixes?.find(mayBe);
}

/** In rounds: each takes away problems and brings none, so that there is a last one; this many are for what nobody writes. */
const MOST_ROUNDS = 20;
/** So often a draft is checked at most before what is left to try is left alone. */
const MOST_TRIES = 200;

/**
 * The edits of all fixes that are certain together, as one change of the draft, in its order; none where nothing is to be
 * fixed. Made once, nothing is left to make a second time. Checks anew, again and again: ask when it is needed.
 */
export function certainEdits(situation: Situation, checker: Checker): Edit[] {
  let current = situation;
  const rounds: (readonly Edit[])[] = [];
  const tries = { left: MOST_TRIES };
  while (rounds.length < MOST_ROUNDS) {
    const edits = certainRound(current, checker, tries);
    if (!edits.length) break;
    rounds.push(edits);
    current = { ...current, draft: edited(current.draft, edits) };
  }
  return composeEdits(situation.draft.text, rounds);
}

/** A problem and the edits that are to mend it. */
interface Attempt {
  readonly problem: Problem;
  readonly edits: readonly Edit[];
}

/** What can be mended in one go. What stands in each other’s way waits for the next round, or for the first to fail. */
function certainRound(situation: Situation, checker: Checker, tries: { left: number }): Edit[] {
  const problems = checker.check(situation.draft, situation.circumstances);
  let waiting = problems.flatMap((problem): Attempt[] => {
    const fix = plainFix(problem);
    return fix?.edits.length ? [{ problem, edits: fix.edits }] : [];
  });
  while (waiting.length) {
    const together = apart(waiting);
    const found = certainOf(together, situation, checker, tries);
    if (found.length) return found.flatMap(({ edits }) => edits).sort((a, b) => a.span.from - b.span.from);
    waiting = waiting.filter((each) => !together.includes(each));
  }
  return [];
}

/** Those of the attempts that succeed together: all of them, or else what is found by halving. */
function certainOf(attempts: readonly Attempt[], situation: Situation, checker: Checker, tries: { left: number }): Attempt[] {
  let found: Attempt[] = [];
  const add = (some: readonly Attempt[]) => {
    if (!some.length || tries.left-- <= 0) return;
    if (solves([...found, ...some], situation, checker)) found = [...found, ...some];
    else if (some.length > 1) {
      const middle = some.length >> 1;
      add(some.slice(0, middle));
      add(some.slice(middle));
    }
  };
  add(attempts);
  return found;
}

/** The attempts, in order, whose edits touch none of those before. */
function apart(attempts: readonly Attempt[]): Attempt[] {
  const taken: Edit[] = [];
  return attempts.filter(({ edits }) => {
    const isFree = edits.every((edit) => taken.every((other) => !touches(edit.span, other.span) || bothInsert(edit, other)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

/** Two insertions at one place follow each other. */
function bothInsert(a: Edit, b: Edit): boolean {
  return a.span.from === a.span.to && b.span.from === b.span.to;
}

/** Fixes of another draft, and those that somebody must choose, never are certain. */
function mayBe(fix: Fix): boolean {
  return !fix.choice && !fix.in;
}

/** Whether the attempts, made together, take away their problems and bring none. */
function solves(attempts: readonly Attempt[], { draft, circumstances, releases = [] }: Situation, checker: Checker): boolean {
  const edits = attempts.flatMap((attempt) => attempt.edits).sort((a, b) => a.span.from - b.span.from);
  const after = edited(draft, edits);
  const solved = attempts.map(({ problem }) => problem);
  if (bringsAny(checker.check(draft, circumstances), checker.check(after, circumstances), solved, edits)) return false;
  return releases.every((release) => {
    const checked = (report: Draft) => checker.check(release.draft, { ...release.circumstances, report });
    return !bringsAny(checked(draft), checked(after), [], []);
  });
}

/** Whether problems stand in `after` that did not before, the solved ones included. They are told by their rule and words, or by their place. */
function bringsAny(before: readonly Problem[], after: readonly Problem[], solved: readonly Problem[], edits: readonly Edit[]): boolean {
  const left = new Map<string, Problem[]>();
  const key = ({ rule, message }: Problem) => `${rule}: ${inEnglish(message)}`;
  const place = (problem: Problem) => `${problem.span.from} ${problem.span.to} ${key(problem)}`;
  const gone = new Set(solved.map(place));
  for (const problem of before.filter((each) => !gone.has(place(each)))) left.set(key(problem), [...(left.get(key(problem)) ?? []), problem]);
  const others = after.filter((problem) => !left.get(key(problem))?.shift());
  // What a message counts or quotes may have changed with the draft.
  const places = new Set([...left.values()].flat().map(({ rule, span }) => `${rule} ${movedBy(edits, span.from)}`));
  return others.some(({ rule, span }) => !places.delete(`${rule} ${span.from}`));
}

/** Where a place stands after the edits, which are in order. */
function movedBy(edits: readonly Edit[], place: number): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.from > place) break;
    by += text.length - (Math.min(place, span.to) - span.from);
  }
  return place + by;
}

/** The draft after edits, in order, that do not overlap; what is given from outside as its front matter stays given. */
function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const { values, places } = draft.frontMatter;
  const after = edits.length > FEW ? parseDraft(applyEdits(draft.text, edits)) : edits.reduceRight((each, edit) => editDraft(each, edit), draft);
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => !places.has(name)));
  return withValues(after, given);
}

/** Of more edits than these, the draft is read afresh. */
const FEW = 12;
