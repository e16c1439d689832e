// Puts every fault into every draft, asks the checker, and counts what it found, missed and imagined.

import { inEnglish } from '../../server/core/text/message';
import type { Circumstances } from '../../server/core/check';
import { editDraft, parseDraft } from '../../server/core/draft/draft';
import type { Draft } from '../../server/core/draft/draft';
import type { Problem } from '../../server/core/rules/rule';
import { checker } from '../harness/reference';
import { cleanDrafts } from './drafts';
import { harmless } from './harmless';
import { sample } from './operator';
import type { Operator } from './operator';
import { operators } from './operators';
import { lineAt } from './text';
import type { ExamDraft } from './text';

/** How a rule did. */
export interface Score {
  /** Faults that it should have reported. */
  faults: number;
  found: number;
  /** What it reported of mutants whose fault was another rule’s. */
  beside: number;
}

/** A fault that was not reported by its rule on its line. */
export interface Miss {
  readonly operator: Operator;
  readonly draft: string;
  readonly lines: readonly number[];
  /** The line as the mutant has it. */
  readonly words: string;
  /** What was reported instead, as “rule:line”. */
  readonly instead: readonly string[];
}

/** Problems where there are none, in a clean draft or after a harmless change. */
export interface FalseAlarm {
  readonly draft: string;
  readonly change: string;
  readonly rule: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly line: string;
}

/** Problems beyond the expected one. */
export interface Cascade {
  readonly operator: Operator;
  readonly rule: string;
  /** Of so many mutants. */
  count: number;
  readonly example: string;
}

/** The result of an exam. */
export interface Result {
  readonly scores: ReadonlyMap<string, Score>;
  readonly misses: readonly Miss[];
  readonly cascades: readonly Cascade[];
  /** In the drafts as they are. */
  readonly falseAlarms: readonly FalseAlarm[];
  /** After changes that are no faults. */
  readonly harmlessAlarms: readonly FalseAlarm[];
  readonly words: number;
  readonly mutants: number;
  /** Texts with a harmless change. */
  readonly unharmed: number;
  /** Operators that found no place in any draft. */
  readonly idle: readonly Operator[];
}

/** How much is examined. The same limits always choose the same mutants. */
export interface Limits {
  /** Mutants of one draft for each operator. */
  readonly perDraft: number;
  /** Mutants for each operator, and changed texts for each harmless change. */
  readonly perOperator: number;
  readonly rules?: readonly string[];
}

/** Examines the checker. */
export function runExam({ perDraft, perOperator, rules }: Limits): Result {
  const only = (rule: string) => !rules?.length || rules.includes(rule);
  const drafts = cleanDrafts();
  const reports = new Map<string, Circumstances['report']>();
  // A mutant is an edit of its draft, so that only what changed is read again.
  const parsed = new Map(drafts.map((draft) => [draft.text, parseDraft(draft.text)]));
  const problemsIn = (
    draft: ExamDraft,
    { text, report = draft.report }: { readonly text: string; readonly report?: string | undefined },
  ): readonly Problem[] => {
    if (report !== undefined && !reports.has(report)) reports.set(report, report === 'missing' ? 'missing' : parseDraft(report));
    return checker.check(changed(parsed.get(draft.text)!, text), { report: report === undefined ? undefined : reports.get(report) });
  };
  const scores = new Map<string, Score>();
  const score = (rule: string) => scores.get(rule) ?? scores.set(rule, { faults: 0, found: 0, beside: 0 }).get(rule)!;
  const misses: Miss[] = [];
  const cascades = new Map<string, Cascade>();
  const idle: Operator[] = [];
  const before = new Map(drafts.map((draft) => [draft, problemsIn(draft, draft)]));
  let mutants = 0;
  let unharmed = 0;

  for (const operator of operators.filter(({ rule }) => only(rule))) {
    const all = drafts.flatMap((draft) => sample([...operator.mutate(draft)], perDraft, draft.file + operator.name).map((mutant) => ({ draft, mutant })));
    if (!all.length) idle.push(operator);
    for (const { draft, mutant } of sample(all, perOperator, operator.name)) {
      mutants++;
      const added = newProblems(problemsIn(draft, mutant), before.get(draft)!);
      const place = ({ span }: Problem) => lineAt(mutant.text, span.from);
      const right = added.filter((problem) => problem.rule === operator.rule && mutant.lines.includes(place(problem)));
      const others = added.filter((problem) => !right.includes(problem));
      const own = score(operator.rule);
      own.faults++;
      if (right.length) own.found++;
      else {
        const words = mutant.text.split('\n')[mutant.lines[0]! - 1]!;
        misses.push({ operator, draft: draft.file, lines: mutant.lines, words, instead: others.map((problem) => `${problem.rule}:${place(problem)}`) });
        continue;
      }
      for (const problem of others) {
        score(problem.rule).beside++;
        const key = `${operator.rule} ${operator.name} ${problem.rule}`;
        const known = cascades.get(key);
        if (known) known.count++;
        else cascades.set(key, { operator, rule: problem.rule, count: 1, example: `${draft.file}:${place(problem)} ${inEnglish(problem.message)}` });
      }
    }
  }

  const alarms = (draft: ExamDraft, change: string, text: string, problems: readonly Problem[]): FalseAlarm[] =>
    problems.map(({ rule, severity, message, span }) => ({
      draft: draft.file,
      change,
      rule,
      severity,
      message: inEnglish(message),
      line: text.split(/\r?\n/)[lineAt(text.replaceAll('\r\n', '\n'), span.from) - 1] ?? '',
    }));
  const harmlessAlarms = harmless.flatMap(({ name, mutate }) => {
    const all = drafts.flatMap((draft) => [...mutate(draft)].map((text) => ({ draft, text })));
    return sample(all, perOperator, name).flatMap(({ draft, text }) => {
      unharmed++;
      return alarms(
        draft,
        name,
        text,
        newProblems(problemsIn(draft, { text }), before.get(draft)!).filter(({ rule }) => only(rule)),
      );
    });
  });
  return {
    scores,
    misses,
    cascades: [...cascades.values()].sort((a, b) => b.count - a.count),
    falseAlarms: drafts.flatMap((draft) =>
      alarms(
        draft,
        '',
        draft.text,
        before.get(draft)!.filter(({ rule }) => only(rule)),
      ),
    ),
    harmlessAlarms,
    words: drafts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    mutants,
    unharmed,
    idle,
  };
}

/** The draft with another text, as one edit. */
function changed(draft: Draft, text: string): Draft {
  if (draft.text === text) return draft;
  if (text.includes('\r') || text.startsWith('\uFEFF')) return parseDraft(text);
  const shorter = Math.min(draft.text.length, text.length);
  let from = 0;
  while (from < shorter && draft.text[from] === text[from]) from++;
  let same = 0;
  while (same < shorter - from && draft.text.at(-1 - same) === text.at(-1 - same)) same++;
  return editDraft(draft, { span: { from, to: draft.text.length - same }, text: text.slice(from, text.length - same) });
}

/** The problems that were not there before, whatever their places. */
function newProblems(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const old = before.map(({ rule, message }) => rule + message);
  return after.filter(({ rule, message }) => {
    const at = old.indexOf(rule + message);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
}
