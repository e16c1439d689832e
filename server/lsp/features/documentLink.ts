// Links: the report that a release’s front matter names.

import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { reportLink } from '../../core/navigate/reportLink';
import { say } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';

/** Answers `textDocument/documentLink`. */
export function documentLinks(context: Context): (params: DocumentLinkParams) => Promise<DocumentLink[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    const span = open && reportLink(subjectOf(open));
    if (!span || open.reportUri === undefined) return [];
    return [{ range: toRange(open.draft, span), target: open.reportUri, tooltip: context.voice(say`Open the report`) }];
  };
}
