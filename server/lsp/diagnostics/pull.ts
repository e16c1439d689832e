// Diagnostics of a document whose client pulls them, with result ids.

import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { problemsOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { diagnosticsOf } from './diagnostic';
import type { ResultIds } from './resultIds';

/** Answers `textDocument/diagnostic`, for a draft that nobody has open too. */
export function pullDiagnostics(context: Context, ids: ResultIds): (params: DocumentDiagnosticParams) => Promise<DocumentDiagnosticReport> {
  return async ({ textDocument: { uri }, previousResultId }) => {
    const placed = (await context.open(uri)) ?? (await context.workspace.draft(uri));
    if (!placed) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const problems = problemsOf(placed);
    const resultId = ids.of(problems);
    if (placed.version !== undefined) ids.pulled.set(uri, resultId);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(placed, context) };
  };
}
