// What a release says of strengths and weaknesses: sentences of the report, chosen and turned, never made up.

import type { Subject } from '../../rules/rule';
import { demand } from './demands';
import { improvements } from './improvements';
import { lead } from './leads';
import { practice, strengths } from './praise';
import type { Standing } from './standing';
import { createTurning } from './turn';

/** A paragraph of the release: `lead` and `said` make one sentence, and others follow it. */
export interface Passage {
  /** The label of the area it comes from; empty for several. */
  readonly area: string;
  /** “HMICFRS said”, “However, the inspectorate said”. */
  readonly lead: string;
  readonly said: string;
  /** Further sentences; empty if there is one only. */
  readonly more: string;
}

/** An example that the report holds up to others. */
export interface Practice {
  /** The kind of finding, such as “Promising practice”. */
  readonly kind: string;
  /** “Inspectors pointed to promising practice:”. */
  readonly lead: string;
  readonly said: string;
  readonly more: string;
  /** All of it as sentences that stand by themselves. */
  readonly text: string;
}

/** The paragraphs between the grades and the quotation. */
export interface Passages {
  readonly strengths: readonly Passage[];
  readonly practice: readonly Practice[];
  readonly weaknesses: readonly Passage[];
}

/** Chooses and turns the sentences. No sentence of the report is used twice. */
export function passages(subject: Subject, all: readonly Standing[]): Passages {
  const turning = createTurning(subject.lexicon, subject.draft.text);
  const used = new Set<string>();
  const examples = practice(subject, turning, used);
  const praised = strengths(subject, all, turning, used);
  return lead({ strengths: praised, practice: examples, weaknesses: improvements(subject, all, turning, used) }, subject.framework);
}

/** What a report recommends, a sentence each: its own words, said of the body and not by the inspectorate. */
export function recommendations({ draft, claims, lexicon }: Subject): string[] {
  const turning = createTurning(lexicon, draft.text);
  const actions = claims.findings.filter(({ kind }) => kind.tone === 'action');
  const placed = actions.filter(({ area }) => area);
  return (placed.length ? placed : actions).flatMap((finding) => {
    const asked = demand(finding, turning);
    return (asked && turning.plain(asked)) ?? [];
  });
}
