// Requests for what leaves the editor: a draft as a file, or as what a clipboard takes.

import { RequestType } from 'vscode-jsonrpc';
import type { DraftParams } from './session';

/** What an open draft can be exported as: a web page, a Word document, or plain text for an e-mail. */
export const EXPORT_FORMATS = ['html', 'docx', 'text'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Request: an open draft as a file. */
export const EXPORT = new RequestType<ExportParams, ExportResult, void>('inspectionDrafts/export');
export interface ExportParams extends DraftParams {
  readonly format: ExportFormat;
}
export type ExportResult =
  | { readonly text: string }
  /** The bytes of a file that is no text, as base64. */
  | { readonly base64: string }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };

/** Request: an open draft as what a clipboard takes. */
export const RICH_TEXT = new RequestType<DraftParams, RichTextResult, void>('inspectionDrafts/richText');
export type RichTextResult =
  | { readonly html: string; /** The same for programs that take plain text only. */ readonly text: string }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };
