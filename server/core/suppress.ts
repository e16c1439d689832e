// Takes out the problems that comments ask to be silent about, and finds the comments that silence nothing.

import type { Suppression } from './claims';
import type { Problem, UnusedSuppression } from './rules/rule';
import type { Span } from './span';

/** One rule, or all of them, silenced from one place to another. */
interface Silence {
  readonly suppression: Suppression;
  readonly rule: Suppression['rules'][number] | undefined;
  readonly range: Span;
  used: boolean;
}

/** The problems that stay, and what suppresses none of `problems`. */
export function suppress(problems: readonly Problem[], suppressions: readonly Suppression[], text: string): { kept: Problem[]; unused: UnusedSuppression[] } {
  if (!suppressions.length) return { kept: [...problems], unused: [] };
  const { silences, idle } = silencesOf(suppressions, text);
  const kept = problems.filter((problem) => {
    const own = silences.filter(({ rule, range }) => (!rule || rule.id === problem.rule) && problem.span.from >= range.from && problem.span.from <= range.to);
    for (const silence of own) silence.used = true;
    return !own.length;
  });
  const unused = silences.filter(({ used }) => !used).map(({ suppression, rule }) => ({ suppression, rule }));
  return { kept, unused: [...unused, ...idle].sort((a, b) => place(a) - place(b)) };
}

function place({ suppression, rule }: UnusedSuppression): number {
  return rule?.span.from ?? suppression.span.from;
}

function silencesOf(suppressions: readonly Suppression[], text: string): { silences: Silence[]; idle: UnusedSuppression[] } {
  const silences: Silence[] = [];
  const idle: UnusedSuppression[] = [];
  const open: { suppression: Suppression; rule: Suppression['rules'][number] | undefined }[] = [];
  const close = (at: number, wanted: (id: string | undefined) => boolean): boolean => {
    const closing = open.filter(({ rule }) => wanted(rule?.id));
    for (const each of closing) {
      open.splice(open.indexOf(each), 1);
      silences.push({ ...each, range: { from: each.suppression.span.from, to: at }, used: false });
    }
    return closing.length > 0;
  };
  for (const suppression of suppressions) {
    const rules = suppression.rules.length ? suppression.rules : [undefined];
    for (const rule of rules) {
      if (suppression.verb === 'disable') open.push({ suppression, rule });
      else if (suppression.verb === 'enable') {
        const found = close(suppression.span.from, (id) => !rule || id === rule.id);
        if (!found) idle.push({ suppression, rule });
      } else silences.push({ suppression, rule, range: lineOf(suppression, text), used: false });
    }
  }
  close(text.length, () => true);
  return { silences, idle };
}

/** The line a comment speaks of: its own, or the next one that is not blank. */
function lineOf({ verb, span }: Suppression, text: string): Span {
  if (verb === 'disable-line') return { from: text.lastIndexOf('\n', span.from - 1) + 1, to: lineEnd(text, span.to) };
  const next = /\n[^]*?(?=\S)/y;
  next.lastIndex = lineEnd(text, span.to);
  const blank = next.exec(text);
  if (!blank) return { from: text.length, to: text.length };
  const word = blank.index + blank[0].length;
  return { from: text.lastIndexOf('\n', word - 1) + 1, to: lineEnd(text, word) };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
