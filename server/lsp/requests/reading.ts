// Answers what drafts say, one of them or all: grades, links, and for programs such as an assistant the problems and claims as plain data with line numbers.

import { claimsSummary } from '../../core/assist/claimsSummary';
import type { Draft } from '../../core/draft/draft';
import { gradedPlaces } from '../../core/navigate/gradedPlaces';
import type { GradeTone } from '../../core/navigate/gradedPlaces';
import type { Span } from '../../core/span';
import { inEnglish } from '../../core/text/message';
import { problemsOf, subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';
import type { CheckedDraft, DraftClaims, DraftParams, GradedPlaces, ListedDrafts, TextRange } from '../protocol';
import { reportOf } from '../workspace/linked';

/** Answers where an open document claims a grade, by what the grade says. */
export function gradedPlacesOf(context: Context): (params: DraftParams) => Promise<GradedPlaces> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    const places = open ? gradedPlaces(subjectOf(open)) : [];
    const of = (wanted: GradeTone): TextRange[] => places.filter(({ tone }) => tone === wanted).map(({ span }) => toRange(open!.draft, span));
    return { best: of('best'), middle: of('middle'), worst: of('worst') };
  };
}

/** Answers with every draft of the workspace and how they are linked. */
export function listDrafts({ workspace }: Context): () => Promise<ListedDrafts> {
  return async () => {
    await workspace.ready();
    return workspace.drafts().map((draft) => ({ ...draft, releases: workspace.releasesOf(draft.uri) }));
  };
}

/** Answers with the problems of an open draft; null for a document that is no draft. */
export function checkedDraft(context: Context): (params: DraftParams) => Promise<CheckedDraft> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return null;
    const { draft } = open;
    const problems = problemsOf(open).map(({ rule, severity, message, span }) => {
      const { line, character } = toRange(draft, span).start;
      return { rule, severity, line: line + 1, column: character + 1, words: draft.text.slice(span.from, span.to), message: inEnglish(message) };
    });
    return { kind: subjectOf(open).kind, problems };
  };
}

/** Answers with what an open draft claims; null for a document that is no draft. */
export function draftClaims(context: Context): (params: DraftParams) => Promise<DraftClaims> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return null;
    const { draft } = open;
    const { areas, counts, totals, quotations, findings, ...rest } = claimsSummary(subjectOf(open));
    const report = reportOf(open);
    const releases = context.workspace.releasesOf(uri);
    const placed = <Item extends { readonly span: Span }>(items: readonly Item[]) => items.map((item) => withLine(item, draft));
    return {
      ...rest,
      ...(report && { report: report.uri }),
      ...(releases.length ? { releases } : {}),
      areas: areas.map(({ area, grades }) => ({ area, grades: placed(grades) })),
      counts: placed(counts),
      totals: placed(totals),
      quotations: placed(quotations),
      findings: placed(findings),
    };
  };
}

function withLine<Item extends { readonly span: Span }>({ span, ...rest }: Item, draft: Draft): Omit<Item, 'span'> & { readonly line: number } {
  return { line: toRange(draft, span).start.line + 1, ...rest };
}
