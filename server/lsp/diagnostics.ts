// Problems as LSP diagnostics: pulled with result ids, or pushed to clients that cannot pull.

import { DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Problem, Related, Severity } from '../core/rules/rule';
import type { Context, PlacedDraft } from './context';
import { sideOf } from './linked';
import { toRange } from './places';
import { SOURCE } from './protocol';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Which state of which document the client was told of. */
export interface ResultIds {
  /** The id of a list of problems. The checker gives the same list as long as neither the draft nor what it is checked with has changed. */
  of(problems: readonly Problem[]): string;
  /** The id last given for a document that was asked for by itself, by the document’s address as the client writes it. */
  readonly pulled: Map<string, string>;
}

/** No ids yet. */
export function createResultIds(): ResultIds {
  const ids = new WeakMap<readonly Problem[], string>();
  let last = 0;
  return {
    of(problems) {
      let id = ids.get(problems);
      if (!id) ids.set(problems, (id = String(++last)));
      return id;
    },
    pulled: new Map(),
  };
}

/** Answers `textDocument/diagnostic`, for a draft that nobody has open too. */
export function pullDiagnostics(context: Context, ids: ResultIds): (params: DocumentDiagnosticParams) => Promise<DocumentDiagnosticReport> {
  return async ({ textDocument: { uri }, previousResultId }) => {
    const placed = (await context.open(uri)) ?? (await context.workspace.draft(uri));
    if (!placed) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const problems = context.checker.check(placed.draft, placed.circumstances);
    const resultId = ids.of(problems);
    if (placed.version !== undefined) ids.pulled.set(uri, resultId);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(placed, context) };
  };
}

/** All diagnostics of a draft. */
export function diagnosticsOf(placed: PlacedDraft, context: Context): Diagnostic[] {
  return context.checker.check(placed.draft, placed.circumstances).map((problem) => toDiagnostic(problem, placed, context));
}

/** One problem as a diagnostic. */
export function toDiagnostic(problem: Problem, placed: PlacedDraft, context: Context): Diagnostic {
  const href = context.manualPage(problem.rule);
  const related = (problem.related ?? []).flatMap((each) => toRelated(each, placed, context));
  return {
    range: toRange(placed.draft, problem.span),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    source: SOURCE,
    message: context.voice(problem.message),
    ...(href ? { codeDescription: { href } } : {}),
    ...(related.length ? { relatedInformation: related } : {}),
  };
}

/** The other place, in the draft itself or in the report that it announces. */
function toRelated({ span, message, in: where }: Related, open: PlacedDraft, context: Context): DiagnosticRelatedInformation[] {
  const side = sideOf(open, where);
  return side ? [{ location: { uri: side.uri, range: toRange(side.draft, span) }, message: context.voice(message) }] : [];
}
