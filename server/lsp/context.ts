// What every feature of the server is given.

import type { ClientCapabilities } from 'vscode-languageserver';
import type { Checker, Circumstances } from '../core/check';
import type { Draft } from '../core/draft/draft';
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
  /** Resolves when the checker and the templates are those of the workspace. */
  ready(): Promise<void>;
  /** The open document of that URI as it is now, if it is a draft. */
  open(uri: string): Promise<OpenedDraft | undefined>;
  /** The press releases that link the report at that URI. */
  releasesOf(uri: string): Promise<readonly OpenedDraft[]>;
  /** The version of the document at that URI, null where it is not open; undefined where it no longer has the draft’s text. */
  version(uri: string, draft: Draft): number | null | undefined;
  /** What the client can do. */
  readonly capabilities: ClientCapabilities;
  /** A text as the file at that URI would be read. */
  read(uri: string, text: string): Promise<OpenedDraft>;
  /** The URI of a rule’s manual page; undefined where the client gave none. */
  manualPage(rule: string): string | undefined;
}
