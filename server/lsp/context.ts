// What every feature of the server is given.

import type { Checker } from '../core/check';
import type { OpenDraft } from './openDrafts';

/** The checker, the open documents, and what the client said of itself. */
export interface Context {
  readonly checker: Checker;
  /** The open document of that URI, if it is a draft. */
  draft(uri: string): OpenDraft | undefined;
  /** The URI of a rule’s manual page; undefined where the client gave none. */
  manualPage(rule: string): string | undefined;
}

