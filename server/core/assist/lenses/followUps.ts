// Findings that another kind of finding must follow, such as a cause of concern without a recommendation, and how that one is begun.

import type { Finding } from '../../claims';
import type { FindingKind } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { escapeSnippet } from '../completion/snippets';

/** A finding that nothing follows yet. */
export interface FollowUp {
  /** The heading of the finding, or the bold words that stand for one. */
  readonly heading: Span;
  /** What must follow. */
  readonly wanted: FindingKind;
  /** Where it is begun: behind the last words of the finding. */
  readonly at: number;
  /** What is written there, as a snippet: its heading, and the place where its words are to come. */
  readonly snippet: string;
}

/** The findings of a report that lack what must follow them, in its order. None where nobody can tell what follows which. */
export function followUps(subject: Subject): FollowUp[] {
  const { claims, framework, kind } = subject;
  if (kind !== 'report') return [];
  return claims.findings.flatMap((finding, index) => {
    const { followedBy } = finding.kind;
    const wanted = framework.findings.find(({ id }) => id === followedBy);
    const next = claims.findings.slice(index + 1).find(({ heading }) => heading.from !== finding.heading.from);
    const isLast = claims.findings[index + 1]?.heading.from !== finding.heading.from;
    if (!wanted || !isLast || (next?.kind === wanted && next.area === finding.area) || mayStandElsewhere(wanted, finding, subject)) return [];
    const begun = begin(wanted, finding, next, subject);
    return begun ? [{ heading: finding.heading, wanted, ...begun }] : [];
  });
}

/** Whether what is wanted stands in a part of the report of its own, or in a way that is not understood. */
function mayStandElsewhere(wanted: FindingKind, { area }: Finding, { claims }: Subject): boolean {
  return (
    claims.unclearFindings.includes(wanted) ||
    claims.findingMentions.some((mention) => mention.kind === wanted && mention.area === area) ||
    (area !== undefined && claims.findings.some((each) => each.kind === wanted && each.area === undefined))
  );
}

function begin(
  wanted: FindingKind,
  finding: Finding,
  next: Finding | undefined,
  { draft: { text }, claims }: Subject,
): Pick<FollowUp, 'at' | 'snippet'> | undefined {
  const section = claims.sections.find(({ heading }) => heading.from === finding.heading.from);
  const nextLine = next ? text.lastIndexOf('\n', next.heading.from) : text.length;
  const end = section ? section.span.to : lineEnd(text, finding.passages.at(-1)?.span.to ?? finding.heading.to);
  const at = text.slice(0, Math.min(end, nextLine)).trimEnd().length;
  const name = escapeSnippet(wanted.singular);
  if (section) {
    const nested = claims.sections.some((each) => each.finding?.kind === wanted && each.parent?.finding);
    return { at, snippet: `\n\n${'#'.repeat(Math.min(6, section.level + Number(nested)))} ${name}\n\n\${1}` };
  }
  const bold = boldStyle(finding.heading, text);
  return bold && { at, snippet: `\n\n${bold.opening}${name}${bold.closing}${bold.alone ? '\n\n' : ' '}\${1}` };
}

/**
 * The marks around the words that open a finding without a heading, and whether they stand alone on their line. Undefined
 * where something comes before them.
 */
function boldStyle({ from, to }: Span, text: string): { opening: string; closing: string; alone: boolean } | undefined {
  if (text.lastIndexOf('\n', from - 1) !== from - 1) return undefined;
  const written = text.slice(from, to);
  return { opening: /^[*_]*/.exec(written)![0], closing: /[*_:.]*$/.exec(written)![0], alone: !text.slice(to, lineEnd(text, to)).trim() };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
