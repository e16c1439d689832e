// Tools for an assistant in VS Code: it may check a draft and read what it claims. Nothing is changed, and we send nothing anywhere.

import * as vscode from 'vscode';
import type { LanguageClient, RequestType } from 'vscode-languageclient/node';
import { minLength, optional, strictObject, string, trim } from 'zod/mini';
import { CHECKED_DRAFT, DRAFT_CLAIMS } from '../server/lsp/protocol';
import type { DraftParams } from '../server/lsp/protocol';
import { fileInWorkspace, isInWorkspace } from './workspaceFile';

/** What a tool asks the server, and what it says while it works. */
interface Tool {
  readonly request: RequestType<DraftParams, object | null, void>;
  readonly doing: (name: string) => string;
}

const TOOLS: Readonly<Record<string, Tool>> = {
  'inspection-drafts_check': { request: CHECKED_DRAFT, doing: (name) => vscode.l10n.t('Checking {0}', name) },
  'inspection-drafts_claims': { request: DRAFT_CLAIMS, doing: (name) => vscode.l10n.t('Reading the claims of {0}', name) },
};

const inputSchema = strictObject({ file: optional(string().check(trim(), minLength(1))) });

/** Offers the tools; to nobody where the editor has no assistants. */
export function registerAssistantTools(client: LanguageClient): vscode.Disposable[] {
  if (typeof vscode.lm?.registerTool !== 'function') return [];
  return Object.entries(TOOLS).map(([name, tool]) =>
    vscode.lm.registerTool(name, {
      prepareInvocation: ({ input }) => prepare(input, tool),
      invoke: ({ input }) => answer(input, tool, client),
    }),
  );
}

/** What the person sees of a call; a file outside the folders that are open is read only with consent. */
async function prepare(input: unknown, { doing }: Tool): Promise<vscode.PreparedToolInvocation> {
  const uri = await draftAt(input);
  const name = vscode.workspace.asRelativePath(uri, false);
  if (isInWorkspace(uri) || isShown(uri)) return { invocationMessage: doing(name) };
  const message = vscode.l10n.t(
    'The assistant wants to read {0}, which is not in a folder that is open here. What it reads goes to whoever runs the assistant.',
    name,
  );
  return { invocationMessage: doing(name), confirmationMessages: { title: vscode.l10n.t('Let the assistant read this file?'), message } };
}

async function answer(input: unknown, { request }: Tool, client: LanguageClient): Promise<vscode.LanguageModelToolResult> {
  const uri = await draftAt(input);
  const name = vscode.workspace.asRelativePath(uri, false);
  // One that is not in an editor must be open for the server to know it.
  const document = await vscode.workspace.openTextDocument(uri);
  const result = await client.sendRequest(request, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  if (!result) throw new Error(`“${name}” is not an inspection report or a press release: its first lines must be front matter that names a framework.`);
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify({ file: name, ...result }, null, 1))]);
}

/** Whether the person has it in a tab; that some extension has it open, such as this one for an earlier call, is no consent. */
function isShown(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

/** The draft that the input names, or the one in the active editor. Throws a sentence that tells the assistant what to do instead. */
async function draftAt(input: unknown): Promise<vscode.Uri> {
  const parsed = inputSchema.safeParse(input ?? {});
  if (!parsed.success) throw new Error('The input must be {"file": "the path or URI of a draft"}, or {} for the draft in the active editor.');
  const { file } = parsed.data;
  if (file !== undefined) return fileInWorkspace(file);
  const active = vscode.window.activeTextEditor?.document.uri;
  if (!active) throw new Error('There is no draft in the active editor. Name a file.');
  return active;
}
