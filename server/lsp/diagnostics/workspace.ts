// The problems of every draft in the workspace, for a client that asks for all of them: `workspace/diagnostic`.
//
// Clients ask again as soon as they have an answer. One that takes its answers in parts (partial results) is therefore
// answered only when there is news, and an idle workspace costs nothing: a long poll.

import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError, WorkDoneProgressReporter } from 'vscode-languageserver';
import type {
  CancellationToken, Connection, PreviousResultId, ResultProgressReporter, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult, WorkspaceDocumentDiagnosticReport, WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Problem } from '../../core/rules/rule';
import { say } from '../../core/text/message';
import { problemsOf } from '../../surroundings/placedDraft';
import { normaliseUri } from '../../surroundings/uris';
import type { Context } from '../context';
import { showWork } from '../workspace/progress';
import type { Turns } from '../workspace/turns';
import { diagnosticsOf } from './diagnostic';
import type { ResultIds } from './resultIds';

/** What the answers are made with. */
export interface WorkspaceSources {
  readonly connection: Connection;
  readonly context: Context;
  readonly ids: ResultIds;
  readonly turns: Turns;
}

type Parts = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
type Answering = (
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  parts: Parts,
) => Promise<WorkspaceDiagnosticReport>;

/** How many drafts are told of at once. */
const PART = 100;
/** From how many drafts to check on the work is shown though the client has not asked for that. */
const LONG = 100;
const NONE: readonly Problem[] = [];

/** Answers `workspace/diagnostic`. */
export function pullWorkspaceDiagnostics({ connection, context, ids, turns }: WorkspaceSources): Answering {
  const { workspace } = context;
  /** The result ids of drafts that nobody has open, until something changes that they are judged by. */
  const known = new Map<string, string>();
  /** What was told of open drafts; the client may prefer what it asked for by itself, and would be told again and again. */
  const told = new Map<string, string>();
  /** What was a draft and is none any more. */
  const cleared = new Set<string>();
  /** Drafts that are being checked, and of which no change has been told since that began. */
  const judging = new Set<string>();
  const waiting = new Set<() => void>();
  let changes = 0;
  workspace.onChange((uris) => {
    changes++;
    for (const uri of uris) {
      known.delete(uri);
      judging.delete(uri);
      if (workspace.summary(uri)) cleared.delete(uri);
      else cleared.add(uri);
    }
    for (const go of waiting) go();
  });

  const judge = async (uri: string, previous: string | undefined): Promise<WorkspaceDocumentDiagnosticReport> => {
    const same = known.get(uri);
    if (same !== undefined && same === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: same };
    await turns.quiet();
    judging.add(uri);
    const placed = await workspace.draft(uri);
    const problems = placed ? problemsOf(placed) : NONE;
    const resultId = ids.of(problems);
    const isCurrent = judging.delete(uri);
    const at = { uri: placed?.uri ?? uri, version: placed?.version ?? null, resultId };
    const isTold = previous === resultId || (previous !== undefined && told.get(uri) === resultId);
    if (placed?.version !== undefined) told.set(uri, resultId);
    else if (isCurrent) known.set(uri, resultId);
    return isTold
      ? { kind: DocumentDiagnosticReportKind.Unchanged, ...at }
      : { kind: DocumentDiagnosticReportKind.Full, ...at, items: placed ? diagnosticsOf(placed, context) : [] };
  };

  /** What is to be said of URIs that the client knows or may know, and that are no drafts any more. */
  const clear = (previous: ReadonlyMap<string, PreviousResultId>): WorkspaceFullDocumentDiagnosticReport[] => {
    for (const uri of previous.keys()) if (!workspace.summary(uri)) cleared.add(uri);
    const uris = [...cleared].map((uri) => previous.get(uri)?.uri ?? uri);
    cleared.clear();
    return uris.map((uri) => ({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }));
  };

  const changeSince = (seen: number, token: CancellationToken) =>
    new Promise<void>((resolve) => {
      if (changes !== seen || token.isCancellationRequested) return resolve();
      const cancelling = token.onCancellationRequested(go);
      waiting.add(go);
      function go() {
        waiting.delete(go);
        cancelling.dispose();
        resolve();
      }
    });
  const show = (progress: WorkDoneProgressReporter) => {
    const title = say`Inspection Drafts: checking drafts`;
    if (!WorkDoneProgressReporter.isNullInstance(progress)) return showWork(title, context.voice, Promise.resolve(progress), false);
    const unchecked = workspace.drafts().filter(({ uri }) => !known.has(uri)).length;
    return unchecked > LONG ? showWork(title, context.voice, connection.window.createWorkDoneProgress(), false) : undefined;
  };

  return async ({ previousResultIds }, token, progress, parts) => {
    const previous = new Map(previousResultIds.map((each) => [normaliseUri(each.uri), each]));
    await workspace.ready();
    const shown = show(progress);
    for (;;) {
      const seen = changes;
      const answer = startAnswer(parts);
      answer.add(...clear(previous));
      const drafts = workspace.drafts();
      for (const [index, { uri }] of drafts.entries()) {
        if (token.isCancellationRequested) break;
        answer.add(await judge(uri, previous.get(uri)?.value));
        shown?.report(index + 1, drafts.length);
      }
      shown?.end();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'This is not wanted any more.');
      if (answer.hasNews() || !parts) return answer.end();
      await changeSince(seen, token);
      await workspace.ready();
    }
  };
}

/** An answer that is given in parts where the client takes parts; what is news at once, and what is not only at the end. */
function startAnswer(parts: Parts) {
  const full: WorkspaceDocumentDiagnosticReport[] = [];
  const unchanged: WorkspaceDocumentDiagnosticReport[] = [];
  let news = false;
  const send = (items: WorkspaceDocumentDiagnosticReport[]) => {
    if (!parts) return;
    while (items.length) parts.report({ items: items.splice(0, PART) });
  };
  return {
    add(...reports: readonly WorkspaceDocumentDiagnosticReport[]) {
      for (const report of reports) (report.kind === DocumentDiagnosticReportKind.Full ? full : unchanged).push(report);
      news ||= full.length > 0;
      if (full.length >= PART) send(full);
    },
    hasNews: () => news,
    end(): WorkspaceDiagnosticReport {
      send(full);
      send(unchanged);
      return { items: [...full, ...unchanged] };
    },
  };
}
