// What every feature of the server is given.

import type { ClientCapabilities } from 'vscode-languageserver';
import type { Draft } from '../core/draft/draft';
import type { Voice } from '../core/text/message';
import type { Equipped } from '../surroundings/extras';
import type { PlacedDraft } from '../surroundings/placedDraft';
import type { DraftSummary } from './workspace/links';

/** An open draft and its surroundings. */
export interface OpenedDraft extends PlacedDraft {
  /** The version of the document. */
  readonly version: number;
}

/** A draft that somebody may have open: then it has a version. */
export interface WorkspaceDraft extends PlacedDraft {
  readonly version?: number;
}

/** The drafts of the workspace, whether or not somebody has them open. URIs come back normalised, and may be given as the client writes them. */
export interface Workspace {
  /** Every draft, in the order of their URIs. Nothing is read for it. */
  drafts(): readonly DraftSummary[];
  /** What one draft says of itself; undefined for what is none. */
  summary(uri: string): DraftSummary | undefined;
  /** The URI of the report that a release announces, whether or not it is there; undefined where the draft names none. */
  reportOf(release: string): string | undefined;
  /** The URIs of the drafts that announce a report. */
  releasesOf(report: string): readonly string[];
  /**
   * A draft as it stands in the editor or, where nobody has it open, on the disk; undefined for what is none. Reads and
   * parses the file: ask when it is needed.
   */
  draft(uri: string): Promise<WorkspaceDraft | undefined>;
  /** Resolves when the workspace has been looked through and all changes told so far are in. */
  ready(): Promise<void>;
  /** Calls the listener, from now on, with the drafts that came, changed or went, and with those that are judged against one that did. */
  onChange(listener: (uris: ReadonlySet<string>) => void): void;
}

/** The open drafts, those of the workspace, and what the client said of itself. */
export interface Context {
  /** The open document of that URI as it is now, if it is a draft. */
  open(uri: string): Promise<OpenedDraft | undefined>;
  readonly workspace: Workspace;
  /** What drafts are made with in a folder; without one, in the first of the workspace. */
  equipment(folder: string | undefined): Promise<Equipped>;
  /** The version of the document at that URI, null where it is not open; undefined where it no longer has the draft’s text. */
  version(uri: string, draft: Draft): number | null | undefined;
  /** Says a message in the language that the client is shown in. */
  readonly voice: Voice;
  /** What the client can do. */
  readonly capabilities: ClientCapabilities;
  /** A text as the file at that URI would be read. */
  read(uri: string, text: string): Promise<PlacedDraft>;
  /** The URI of a rule’s manual page; undefined where the client gave none. */
  manualPage(rule: string): string | undefined;
}
