// What a release says of strengths and weaknesses: sentences of the report, chosen and turned, never made up.

import type { Subject } from '../../rules/rule';
import { demand } from './demands';
import { improvements } from './improvements';
import { lead } from './leads';
import type { Passages } from './leads';
import { practice, strengths } from './praise';
import type { Standing } from './standing';
import { createTurning } from '../sentences/turn';

/** Chooses and turns the sentences. No sentence of the report is used twice. */
export function passages(subject: Subject, all: readonly Standing[]): Passages {
  const turning = createTurning(subject);
  const used = new Set<string>();
  const examples = practice(subject, turning, used);
  const praised = strengths(subject, all, turning, used);
  return lead({ strengths: praised, practice: examples, weaknesses: improvements(subject, all, turning, used) }, subject.framework);
}

/** What a report recommends, a sentence each: its own words, said of the body and not by the inspectorate. */
export function recommendations(subject: Subject): string[] {
  const turning = createTurning(subject);
  const { claims } = subject;
  const actions = claims.findings.filter(({ kind }) => kind.tone === 'action');
  const placed = actions.filter(({ area }) => area);
  return (placed.length ? placed : actions).flatMap((finding) => {
    const asked = demand(finding, turning);
    return (asked && turning.plain(asked)) ?? [];
  });
}
