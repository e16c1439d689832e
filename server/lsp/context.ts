// What every feature of the server is given.

import type { ClientCapabilities } from 'vscode-languageserver';
import type { Checker, Circumstances } from '../core/check';
import type { ReleaseTemplates } from '../core/release/templates';
import type { OpenDraft } from './openDrafts';

/** An open draft and what it is checked with. */
export interface OpenedDraft extends OpenDraft {
  readonly circumstances: Circumstances;
}

/** The checker, the open drafts, and what the client said of itself. */
export interface Context {
  /** The checker in use; another one once the frameworks or registers have changed. */
  readonly checker: Checker;
  readonly templates: ReleaseTemplates;
  readonly capabilities: ClientCapabilities;
  /** Resolves when the checker and the templates are those of the workspace. */
  ready(): Promise<void>;
  /** The open document of that URI as it is now, if it is a draft. */
  open(uri: string): Promise<OpenedDraft | undefined>;
  /** The URI of a rule’s manual page; undefined where the client gave none. */
  manualPage(rule: string): string | undefined;
}
