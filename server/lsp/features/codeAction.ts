// Quick fixes for the problems in a range, in either of two linked drafts, and “fix all”. Recomputed from the drafts, never taken from a diagnostic.

import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Range, WorkspaceEdit } from 'vscode-languageserver';
import { certainEdits, isCertain, plainFix } from '../../core/certain';
import type { Situation } from '../../core/certain';
import type { Fix, Problem } from '../../core/rules/rule';
import { touches } from '../../core/span';
import type { Span } from '../../core/span';
import { say } from '../../core/text/message';
import { problemsOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import { nameOf } from '../../surroundings/uris';
import type { Context, OpenedDraft } from '../context';
import { toDiagnostic } from '../diagnostics/diagnostic';
import { toRange, toSpan } from '../positions';
import { confirmed, releasesOf, sideOf, workspaceEdit } from '../workspace/linked';

/** The kind of “fix all” for drafts. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.inspectionDrafts`;

/** What an action is found again by when its edit is asked for. */
type Wanted = { readonly uri: string } & ({ readonly all: true } | { readonly rule: string; readonly range: Range; readonly fix: number });

/** Answers `textDocument/codeAction`. Where the client asks for edits one by one, none is tried before. */
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
      ...(wanted(FIX_ALL) ? await fixAll(open, context) : []),
    ];
  };
}

/** Answers `codeAction/resolve`: tries what was chosen, and gives its edit. */
export function resolvedCodeAction(context: Context): (action: CodeAction) => Promise<CodeAction> {
  return async (action) => {
    const wanted = action.data as Wanted;
    const open = await context.open(wanted.uri);
    if (!open) return action;
    const edit = 'all' in wanted ? await editOfAll(open, context) : await editOfOne(wanted, open, context);
    return edit ? { ...action, edit } : action;
  };
}

function asksForEdits({ capabilities }: Context): boolean {
  const { resolveSupport, dataSupport } = capabilities.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

function quickFixes(open: OpenedDraft, span: Span, context: Context): CodeAction[] {
  return problemsOf(open)
    .filter((problem) => touches(problem.span, span))
    .flatMap((problem) =>
      (problem.fixes ?? []).flatMap((fix, index) =>
        toAction(fix, open, context).map(({ edit, ...action }) => {
          const data: Wanted = { uri: open.uri, rule: problem.rule, range: toRange(open.draft, problem.span), fix: index };
          return { ...action, diagnostics: [toDiagnostic(problem, open, context)], isPreferred: fix === plainFix(problem), ...(asksForEdits(context) ? { data } : edit && { edit }) };
        }),
      ),
    );
}

async function editOfOne(wanted: Extract<Wanted, { rule: string }>, open: OpenedDraft, context: Context): Promise<WorkspaceEdit | undefined> {
  const span = toSpan(open.draft, wanted.range);
  const problem = problemsOf(open).find((each) => each.rule === wanted.rule && each.span.from === span.from && each.span.to === span.to);
  const fix = problem?.fixes?.[wanted.fix];
  const edit = fix && toAction(fix, open, context)[0]?.edit;
  if (!edit || fix !== plainFix(problem!) || isCertain(fix, problem!, await situationOf(open, context), open.checker)) return edit;
  return confirmed(edit, say`Another problem remains or comes with this change. Check it first.`, context);
}

/** What a draft is tried in: with the releases that announce it. */
async function situationOf(open: OpenedDraft, context: Context): Promise<Situation> {
  return { ...open, releases: await releasesOf(open.uri, context) };
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

async function fixAll(open: OpenedDraft, context: Context): Promise<CodeAction[]> {
  const action: CodeAction = { title: context.voice(say`Fix everything that can be fixed without asking`), kind: FIX_ALL };
  const data: Wanted = { uri: open.uri, all: true };
  if (asksForEdits(context)) return problemsOf(open).some(plainFix) ? [{ ...action, data }] : [];
  const edit = await editOfAll(open, context);
  return edit ? [{ ...action, edit }] : [];
}

async function editOfAll(open: OpenedDraft, context: Context): Promise<WorkspaceEdit | undefined> {
  const edits = certainEdits(await situationOf(open, context), open.checker);
  return edits.length ? workspaceEdit([{ ...open, edits }], context) : undefined;
}
