// What every feature of the server is given.

import type { ClientCapabilities } from 'vscode-languageserver';
import type { Checker, Circumstances } from '../core/check';
import type { Draft } from '../core/draft/draft';
import type { ReleaseTemplates } from '../core/release/template/templates';
import type { Voice } from '../core/text/message';
import type { DraftSummary } from './workspace/links';

/** A draft and what it is checked with. */
export interface PlacedDraft {
  readonly uri: string;
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  /** The address that `report:` names, whether or not there is such a file; undefined where it names none. */
  readonly reportUri: string | undefined;
  /** The version of the open document; absent where nobody has it open. */
  readonly version?: number;
}

/** An open draft and what it is checked with. */
export interface OpenedDraft extends PlacedDraft {
  readonly version: number;
}

/** The drafts of the workspace, whether or not somebody has them open. Addresses come back normalised, and may be given as the client writes them. */
export interface Workspace {
  /** Every draft, in the order of their addresses. Nothing is read for it. */
  drafts(): readonly DraftSummary[];
  /** What one draft says of itself; undefined for what is none. */
  summary(uri: string): DraftSummary | undefined;
  /** The address of the report that a release announces, whether or not it is there; undefined where the draft names none. */
  reportOf(release: string): string | undefined;
  /** The addresses of the drafts that announce a report. */
  releasesOf(report: string): readonly string[];
  /** A draft as it stands in the editor or, where nobody has it open, on the disk; undefined for what is none. Reads and parses the file: ask when it is needed. */
  draft(uri: string): Promise<PlacedDraft | undefined>;
  /** Resolves when the workspace has been looked through and all changes told so far are in. */
  ready(): Promise<void>;
  /** Calls the listener, from now on, with the drafts that came, changed or went, and with those that are judged against one that did. */
  onChange(listener: (uris: ReadonlySet<string>) => void): void;
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
  readonly workspace: Workspace;
  /** The version of the document at that URI, null where it is not open; undefined where it no longer has the draft’s text. */
  version(uri: string, draft: Draft): number | null | undefined;
  /** Says a message in the language that the client is shown in. */
  readonly voice: Voice;
  /** What the client can do. */
  readonly capabilities: ClientCapabilities;
  /** A text as the file at that URI would be read. */
  read(uri: string, text: string): Promise<OpenedDraft>;
  /** The URI of a rule’s manual page; undefined where the client gave none. */
  manualPage(rule: string): string | undefined;
}
