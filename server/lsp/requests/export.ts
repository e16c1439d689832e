// A draft taken out of the editor: as a file for others, or as rich text for the clipboard.

import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { z } from 'zod';
import type { Draft } from '../../core/draft/draft';
import { richText, standalonePage } from '../../core/publish/page';
import { plainText } from '../../core/publish/plainText';
import { say } from '../../core/text/message';
import type { Context } from '../context';
import { EXPORT_FORMATS } from '../protocol';
import type { DraftParams, ExportParams, ExportResult, RichTextResult } from '../protocol';

/** Makes a Word document, as base64. */
export type WordWriter = (draft: Draft) => Promise<string>;

/** Why nothing can be made of what is no draft. */
export const NO_DRAFT = say`This is not an inspection report or a press release. Its first lines must be front matter that names a framework and a body.`;
const NO_WORD = say`Word documents cannot be made here. Export a web page instead: Word can open it.`;

const richTextParams = z.object({ uri: z.string() });
const exportParams = richTextParams.extend({ format: z.enum(EXPORT_FORMATS) });

/** Answers with an open draft as a file. `word` is absent where Word documents cannot be made. */
export function exportDraft(context: Context, word: WordWriter | undefined): (params: ExportParams) => Promise<ExportResult> {
  return async (params) => {
    const { uri, format } = checked(exportParams, params);
    const open = await context.open(uri);
    if (!open) return { refusal: context.voice(NO_DRAFT) };
    if (format === 'html') return { text: standalonePage(open.draft) };
    if (format === 'text') return { text: plainText(open.draft) };
    return word ? { base64: await word(open.draft) } : { refusal: context.voice(NO_WORD) };
  };
}

/** Answers with an open draft as what a clipboard takes. */
export function draftAsRichText(context: Context): (params: DraftParams) => Promise<RichTextResult> {
  return async (params) => {
    const open = await context.open(checked(richTextParams, params).uri);
    return open ? { html: richText(open.draft), text: plainText(open.draft) } : { refusal: context.voice(NO_DRAFT) };
  };
}

function checked<Value>(schema: z.ZodType<Value>, params: unknown): Value {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(parsed.error));
  return parsed.data;
}
