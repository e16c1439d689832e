// Quick fixes for the problems in a range, in either of two linked drafts, and “fix all”. Recomputed from the drafts, never taken from a diagnostic.

import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { sureEdits } from '../../core/edits/sureEdits';
import type { Fix, Problem } from '../../core/rules/rule';
import { touches } from '../../core/span';
import type { Span } from '../../core/span';
import { say } from '../../core/text/message';
import { problemsOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import { nameOf } from '../../surroundings/uris';
import type { Context, OpenedDraft } from '../context';
import { toDiagnostic } from '../diagnostics/diagnostic';
import { toSpan } from '../positions';
import { releasesOf, sideOf, workspaceEdit } from '../workspace/linked';

/** The kind of “fix all” for drafts. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.inspectionDrafts`;

/** Answers `textDocument/codeAction`. */
export function codeActions(context: Context): (params: CodeActionParams) => Promise<CodeAction[]> {
  return async ({ textDocument, range, context: { only } }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const wanted = (kind: string) => !only || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    const span = toSpan(open.draft, range);
    const releases = wanted(CodeActionKind.QuickFix) ? await releasesOf(open.uri, context) : [];
    return [
      ...(wanted(CodeActionKind.QuickFix) ? quickFixes(open, span, context) : []),
      ...releases.flatMap((release) => fixesInRelease(release, span, context)),
      ...(wanted(FIX_ALL) ? fixAll(open, context) : []),
    ];
  };
}

function quickFixes(open: OpenedDraft, span: Span, context: Context): CodeAction[] {
  return problemsOf(open)
    .filter((problem) => touches(problem.span, span))
    .flatMap((problem) =>
      (problem.fixes ?? []).flatMap((fix) =>
        toAction(fix, open, context).map((action) => ({ ...action, diagnostics: [toDiagnostic(problem, open, context)], isPreferred: fix.sure })),
      ),
    );
}

/** What mends a release where it says otherwise than its report does at `span`. */
function fixesInRelease(release: PlacedDraft, span: Span, context: Context): CodeAction[] {
  return problemsOf(release)
    .filter((problem) => speaksOfReport(problem, span))
    .flatMap(({ fixes = [] }) => fixes.filter((fix) => !fix.in))
    .flatMap((fix) => toAction({ ...fix, title: say`In ${nameOf(release.uri)}: ${fix.title}` }, release, context));
}

/** Whether a problem of a release is about the place in its report: it names the place, or would change it. */
function speaksOfReport({ related = [], fixes = [] }: Problem, span: Span): boolean {
  const places = [...related, ...fixes.flatMap(({ edits, in: where }) => edits.map((edit) => ({ ...edit, in: where })))];
  return places.some((place) => place.in && touches(place.span, span));
}

function toAction({ title, edits, in: where }: Fix, open: PlacedDraft, context: Context): CodeAction[] {
  const side = sideOf(open, where);
  const edit = side && workspaceEdit([{ ...side, edits }], context);
  return edit ? [{ title: context.voice(title), kind: CodeActionKind.QuickFix, edit }] : [];
}

function fixAll(open: OpenedDraft, context: Context): CodeAction[] {
  const edits = sureEdits(problemsOf(open));
  const edit = edits.length ? workspaceEdit([{ ...open, edits }], context) : undefined;
  return edit ? [{ title: context.voice(say`Fix everything that can be fixed without asking`), kind: FIX_ALL, edit }] : [];
}
