// Problems as LSP diagnostics: pulled with result ids, or pushed to clients that cannot pull.

import { DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Draft } from '../core/draft/draft';
import type { Problem, Severity } from '../core/rules/rule';
import type { Context } from './context';
import type { OpenDraft } from './openDrafts';
import { toRange } from './places';
import { SOURCE } from './protocol';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Answers `textDocument/diagnostic`. The result id names one state of one document. */
export function pullDiagnostics(context: Context): (params: DocumentDiagnosticParams) => DocumentDiagnosticReport {
  const ids = new WeakMap<Draft, string>();
  let last = 0;
  return ({ textDocument, previousResultId }) => {
    const open = context.draft(textDocument.uri);
    if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    let resultId = ids.get(open.draft);
    if (!resultId) ids.set(open.draft, (resultId = String(++last)));
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(open, context) };
  };
}

/** All diagnostics of an open draft. */
export function diagnosticsOf(open: OpenDraft, context: Context): Diagnostic[] {
  return context.checker.check(open.draft).map((problem) => toDiagnostic(problem, open, context));
}

/** One problem as a diagnostic. */
export function toDiagnostic(problem: Problem, { uri, draft }: OpenDraft, context: Context): Diagnostic {
  const href = context.manualPage(problem.rule);
  return {
    range: toRange(draft, problem.span),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    source: SOURCE,
    message: problem.message,
    ...(href ? { codeDescription: { href } } : {}),
    ...(problem.related?.length
      ? { relatedInformation: problem.related.map(({ span, message }) => ({ location: { uri, range: toRange(draft, span) }, message })) }
      : {}),
  };
}
