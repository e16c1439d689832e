// The one way to get problems: a draft in, everything the rules report out.

import { createClaimReader } from './claims/claims';
import type { Claims } from './claims/types';
import { isDraft } from './draft/draft';
import type { Draft } from './draft/draft';
import type { Reference } from './framework/reference';
import { RULES } from './rules';
import type { Problem, Rule, Severity, Subject } from './rules/rule';

/** Checks drafts against one set of frameworks and registers. */
export interface Checker {
  readonly reference: Reference;
  /** The claims of a draft. Asking twice for the same draft costs nothing. */
  claims(draft: Draft): Claims;
  /** What rules and features may look at. */
  subject(draft: Draft): Subject;
  /** The problems of a draft in the order of their places; none for a text that is no draft. */
  check(draft: Draft): readonly Problem[];
}

/** A checker. What it remembers goes when the drafts go. */
export function createChecker(reference: Reference): Checker {
  const readClaims = createClaimReader(reference);
  const claimsOf = remember(readClaims);
  const subject = (draft: Draft): Subject => {
    const { values } = draft.frontMatter;
    const lexicon = reference.lexicon(values);
    return { draft, claims: claimsOf(draft), kind: values.kind ?? 'report', framework: lexicon.framework, lexicon, reference, report: undefined };
  };
  const check = (draft: Draft): readonly Problem[] => (isDraft(draft) ? RULES.flatMap((rule) => run(rule, subject(draft))).sort(byPlace) : []);
  return { reference, claims: claimsOf, subject, check: remember(check) };
}

function run(rule: Rule, subject: Subject): Problem[] {
  const severity: Severity = typeof rule.severity === 'string' ? rule.severity : rule.severity[subject.kind];
  return [...rule.check(subject)].map((report) => ({ ...report, rule: rule.id, severity }));
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.rule < b.rule ? -1 : 1);
}

function remember<Result>(read: (draft: Draft) => Result): (draft: Draft) => Result {
  const results = new WeakMap<Draft, Result>();
  return (draft) => {
    let result = results.get(draft);
    if (result === undefined) results.set(draft, (result = read(draft)));
    return result;
  };
}
