// Hovers: what the core says about the words below the mouse, with links to the places it speaks of.

import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../core/assist/hover/hover';
import type { Link } from '../../core/assist/hover/hover';
import { say } from '../../core/text/message';
import { problemsOf, subjectOf } from '../../surroundings/placedDraft';
import type { Context, OpenedDraft } from '../context';
import { toOffset, toRange } from '../positions';

/** Answers `textDocument/hover`. */
export function hovers(context: Context): (params: HoverParams) => Promise<Hover | null> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const { draft } = open;
    const found = hover(subjectOf(open), toOffset(draft, position), { link: linkFrom(open), problems: () => problemsOf(open) });
    return found ? { contents: { kind: MarkupKind.Markdown, value: context.voice(found.markdown) }, range: toRange(draft, found.span) } : null;
  };
}

/** Links such as `[line 41](file:///…#L41)`, which need no command that a person would have to trust. */
function linkFrom({ uri, draft, circumstances: { report }, reportUri }: OpenedDraft): Link {
  return (span, inReport) => {
    const [target, address] = inReport && typeof report === 'object' && reportUri !== undefined ? [report, reportUri] : [draft, uri];
    const line = toRange(target, span).start.line + 1;
    return say`[line ${line}](${address.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line})`;
  };
}
