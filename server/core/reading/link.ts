// A link: a grade phrase and the amount or the areas that have it.

import type { Amount } from './amount';
import type { NamedHere, Phrase, Role } from './phrase';
import { apposedBefore } from './apposition';

/** A grade phrase and what has it. The numbers are indices of phrases. */
export interface Link {
  readonly grade: number;
  readonly target: number;
  readonly amount: Amount | undefined;
  /** The areas named in the target, or beside the amount: “two areas – leadership and initial response”. */
  readonly areas: readonly NamedHere[];
  readonly thisArea: boolean;
  /** Whether the target stands before the grade, behind it, or is joined to it by a colon, a dash or a bracket. */
  readonly form: 'before' | 'behind' | 'label';
  /** Whether a word of judging stands at the grade: “a ‘good’ rating”, “two grades of good”. */
  readonly rated: boolean;
  /** The roles between grade and target. */
  readonly between: ReadonlySet<Role>;
  /** Phrases between the two that only add to one of them: “two areas, among them leadership, are good”. */
  readonly skipped: { readonly from: number; readonly to: number } | undefined;
  /** The first and the last phrase of both. */
  readonly from: number;
  readonly to: number;
}

/** The link of a grade and what stands at `at`, with the areas that are apposed to it. */
export function made(
  phrases: readonly Phrase[],
  grade: number,
  at: number,
  form: Link['form'],
  rated: boolean,
  between: ReadonlySet<Role>,
  skipped?: Link['skipped'],
): Link {
  let target = at;
  let named = phrases[at]!.areas ?? [];
  let to = Math.max(grade, at);
  const apposed = phrases[at]!.role === 'areas' ? apposedBefore(phrases, at) : undefined;
  if (apposed !== undefined && form === 'before') target = apposed;
  const { amount } = phrases[target]!;
  const also = phrases[at + 2]?.amount;
  // “adequate for leadership and one other area”.
  if (phrases[at]!.role === 'areas' && phrases[at + 1]?.role === 'and' && also?.unit === 'areas' && also.further && also.quantity.kind === 'number') {
    const value = named.length + also.quantity.least;
    const all = {
      ...also,
      quantity: { kind: 'number', least: value, most: value },
      span: { from: phrases[at]!.from, to: also.span.to },
      only: true,
    } as const;
    return {
      grade,
      target,
      amount: all,
      areas: named,
      thisArea: false,
      form,
      rated,
      between,
      skipped,
      from: Math.min(grade, target),
      to: Math.max(grade, at + 2),
    };
  }
  if (amount && target === at) {
    const mark = phrases[at + 1];
    const names = phrases[at + 2];
    if (mark?.role === 'mark' && /^[,:–—(-]$/.test(mark.plain) && names?.role === 'areas' && (form !== 'before' || at + 2 < grade)) {
      named = names.areas!;
      to = Math.max(to, at + 2);
    }
  }
  return {
    grade,
    target,
    amount,
    areas: named,
    thisArea: phrases[at]!.role === 'thisArea',
    form,
    rated,
    between,
    skipped,
    from: Math.min(grade, target),
    to,
  };
}
