// Quick fixes for the problems in a range, and “fix all”. Recomputed from the draft, never taken from a diagnostic.

import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../core/draft/draft';
import { sureEdits } from '../core/fixes';
import { touches } from '../core/span';
import type { Context, OpenedDraft } from './context';
import { toDiagnostic } from './diagnostics';
import { toRange, toSpan } from './places';

/** The kind of “fix all” for drafts. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.inspectionDrafts`;

/** Answers `textDocument/codeAction`. */
export function codeActions(context: Context): (params: CodeActionParams) => Promise<CodeAction[]> {
  return async ({ textDocument, range, context: { only } }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const wanted = (kind: string) => !only || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    return [...(wanted(CodeActionKind.QuickFix) ? quickFixes(open, range, context) : []), ...(wanted(FIX_ALL) ? fixAll(open, context) : [])];
  };
}

function quickFixes(open: OpenedDraft, range: CodeActionParams['range'], context: Context): CodeAction[] {
  const span = toSpan(open.draft, range);
  return context.checker
    .check(open.draft, open.circumstances)
    .filter((problem) => touches(problem.span, span))
    .flatMap((problem) =>
      (problem.fixes ?? []).map(({ title, edits, sure }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(problem, open, context)],
        isPreferred: sure,
        edit: changes(open, edits),
      })),
    );
}

function fixAll(open: OpenedDraft, context: Context): CodeAction[] {
  const edits = sureEdits(context.checker.check(open.draft, open.circumstances));
  return edits.length ? [{ title: 'Fix everything that can be fixed without asking', kind: FIX_ALL, edit: changes(open, edits) }] : [];
}

function changes({ uri, draft }: OpenedDraft, edits: readonly Edit[]): { changes: Record<string, TextEdit[]> } {
  return { changes: { [uri]: edits.map(({ span, text }) => ({ range: toRange(draft, span), newText: text })) } };
}
