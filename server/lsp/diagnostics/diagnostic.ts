// Problems in LSP’s words: diagnostics.

import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Problem, Related, Severity } from '../../core/rules/rule';
import { problemsOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';
import { SOURCE } from '../protocol';
import { sideOf } from '../workspace/linked';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** All diagnostics of a draft. */
export function diagnosticsOf(placed: PlacedDraft, context: Context): Diagnostic[] {
  return problemsOf(placed).map((problem) => toDiagnostic(problem, placed, context));
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
