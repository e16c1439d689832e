// Completion: what the core offers at the cursor, in LSP’s words.

import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams, InsertReplaceEdit, TextEdit } from 'vscode-languageserver';
import { complete } from '../../core/assist/completion/complete';
import type { Completion } from '../../core/assist/completion/complete';
import { withoutPlaces } from '../../core/assist/completion/snippets';
import type { Draft } from '../../core/draft/draft';
import type { Voice } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toOffset, toRange } from '../positions';
import { reportsFrom } from '../workspace/linked';

const COMPLETION_KINDS: Record<Completion['kind'], CompletionItemKind> = {
  grade: CompletionItemKind.EnumMember,
  area: CompletionItemKind.Class,
  section: CompletionItemKind.Interface,
  finding: CompletionItemKind.Event,
  body: CompletionItemKind.Module,
  person: CompletionItemKind.Constant,
  date: CompletionItemKind.Unit,
  sentence: CompletionItemKind.Text,
  comment: CompletionItemKind.Snippet,
  rule: CompletionItemKind.Reference,
  framework: CompletionItemKind.Struct,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** What was just written leaves a place for a controlled term, so the next list opens at once. The command is VS Code’s own. */
const SUGGEST_AGAIN = { title: 'Show suggestions', command: 'editor.action.triggerSuggest' };

/** The characters behind which a list may open by itself, where the core is certain that nothing else can be meant. */
export const TRIGGER_CHARACTERS = ['|', ' ', ':', '‘', "'"];

/** What the client can take. */
interface Abilities {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly labelDetails: boolean;
}

/** Answers `textDocument/completion`. Nothing has commit characters: a comma, a bar or a blank is part of what people write next. */
export function completion(context: Context): (params: CompletionParams) => Promise<CompletionItem[]> {
  return async ({ textDocument, position, context: trigger }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const { draft, circumstances, checker } = open;
    const { capabilities, voice } = context;
    const byItself = trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const offset = toOffset(draft, position);
    const offers = complete(subjectOf(open), offset, {
      byItself,
      problems: () => checker.unsilenced(draft, circumstances),
      reports: () => reportsFrom(open.uri, context.workspace),
    });
    const item = capabilities.textDocument?.completion?.completionItem;
    const abilities = {
      snippets: item?.snippetSupport === true,
      insertReplace: item?.insertReplaceSupport === true,
      labelDetails: item?.labelDetailsSupport === true,
    };
    return offers.map((each) => toCompletionItem(each, offset, draft, abilities, voice));
  };
}

function toCompletionItem(each: Completion, offset: number, draft: Draft, { snippets, insertReplace, labelDetails }: Abilities, voice: Voice): CompletionItem {
  const newText = each.snippet && !snippets ? withoutPlaces(each.text) : each.text;
  return {
    label: each.label,
    kind: COMPLETION_KINDS[each.kind],
    sortText: String(each.rank).padStart(4, '0'),
    textEdit: toEdit(each, newText, offset, draft, insertReplace),
    insertTextFormat: each.snippet && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(each.continues ? { command: SUGGEST_AGAIN } : {}),
    ...(each.filter === undefined ? {} : { filterText: each.filter }),
    ...(each.detail === undefined ? {} : toDetail(voice(each.detail), labelDetails)),
    ...(each.documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: voice(each.documentation) } }),
  };
}

/** The words beside the label. A client that can shows them with every item; whatever is too long for its list stands with the documentation. */
function toDetail(detail: string, labelDetails: boolean): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  return labelDetails ? { detail, labelDetails: { description: detail } } : { detail };
}

/**
 * The change. What stands behind the cursor is mostly the rest of the old term, and “adequatequires improvement” helps
 * nobody; only where it may be another word does the client decide whether it goes.
 */
function toEdit({ span, keeps }: Completion, newText: string, offset: number, draft: Draft, insertReplace: boolean): TextEdit | InsertReplaceEdit {
  const range = toRange(draft, span);
  if (!keeps || !insertReplace) return { range, newText };
  return { insert: toRange(draft, { from: span.from, to: offset }), replace: range, newText };
}
