// Problems as LSP diagnostics: pulled with result ids, or pushed to clients that cannot pull.

import { DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Problem, Related, Severity } from '../core/rules/rule';
import type { Context, OpenedDraft } from './context';
import { sideOf } from './linked';
import { toRange } from './places';
import { SOURCE } from './protocol';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Answers `textDocument/diagnostic`. The result id names one state of one document. */
export function pullDiagnostics(context: Context): (params: DocumentDiagnosticParams) => Promise<DocumentDiagnosticReport> {
  // The checker gives the same list as long as neither the draft nor what it is checked with has changed.
  const ids = new WeakMap<readonly Problem[], string>();
  let last = 0;
  return async ({ textDocument, previousResultId }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const problems = context.checker.check(open.draft, open.circumstances);
    let resultId = ids.get(problems);
    if (!resultId) ids.set(problems, (resultId = String(++last)));
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(open, context) };
  };
}

/** All diagnostics of an open draft. */
export function diagnosticsOf(open: OpenedDraft, context: Context): Diagnostic[] {
  return context.checker.check(open.draft, open.circumstances).map((problem) => toDiagnostic(problem, open, context));
}

/** One problem as a diagnostic. */
export function toDiagnostic(problem: Problem, open: OpenedDraft, context: Context): Diagnostic {
  const href = context.manualPage(problem.rule);
  const related = (problem.related ?? []).flatMap((each) => toRelated(each, open));
  return {
    range: toRange(open.draft, problem.span),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    source: SOURCE,
    message: problem.message,
    ...(href ? { codeDescription: { href } } : {}),
    ...(related.length ? { relatedInformation: related } : {}),
  };
}

/** The other place, in the draft itself or in the report that it announces. */
function toRelated({ span, message, in: where }: Related, open: OpenedDraft): DiagnosticRelatedInformation[] {
  const side = sideOf(open, where);
  return side ? [{ location: { uri: side.uri, range: toRange(side.draft, span) }, message }] : [];
}
