// The client’s own questions, and which function answers what.

import type { Connection } from 'vscode-languageserver';
import type { Context } from '../context';
import {
  CHECKED_DRAFT, CHOICES, DRAFTS, DRAFT_CLAIMS, DRAFT_STATUS, EXPLAIN_RULES, EXPORT, FOLLOW_UPS, GRADED_PLACES, GRADE_GRAPHIC, GRAPHIC_INSERTION,
  NEW_REPORT, PRESS_RELEASE, PREVIEW, RICH_TEXT, TEMPLATES, UNGRADED_AREAS, WHAT_IS_LEFT,
} from '../protocol';
import { choices, draftStatus, explainRules, newReportText, pressRelease, templateChoices } from './drafting';
import { draftAsRichText, exportDraft } from './export';
import type { WordWriter } from './export';
import { followUpsOf, ungradedAreasOf, whatIsLeft } from './leftToDo';
import { gradeGraphicOf, graphicInsertionOf, preview } from './preview';
import { checkedDraft, draftClaims, gradedPlacesOf, listDrafts } from './reading';

/** Answers what the client asks beyond LSP. */
export function answerClient(connection: Connection, context: Context, wordDocument: WordWriter | undefined): void {
  connection.onRequest(GRADED_PLACES, gradedPlacesOf(context));
  connection.onRequest(DRAFT_STATUS, draftStatus(context));
  connection.onRequest(PRESS_RELEASE, pressRelease(context));
  connection.onRequest(TEMPLATES, templateChoices(context));
  connection.onRequest(CHOICES, choices(context));
  connection.onRequest(CHECKED_DRAFT, checkedDraft(context));
  connection.onRequest(DRAFT_CLAIMS, draftClaims(context));
  connection.onRequest(NEW_REPORT, newReportText(context));
  connection.onRequest(EXPLAIN_RULES, explainRules(context));
  connection.onRequest(EXPORT, exportDraft(context, wordDocument));
  connection.onRequest(RICH_TEXT, draftAsRichText(context));
  connection.onRequest(PREVIEW, preview(context));
  connection.onRequest(GRADE_GRAPHIC, gradeGraphicOf(context));
  connection.onRequest(GRAPHIC_INSERTION, graphicInsertionOf(context));
  connection.onRequest(DRAFTS, listDrafts(context));
  connection.onRequest(WHAT_IS_LEFT, whatIsLeft(context));
  connection.onRequest(UNGRADED_AREAS, ungradedAreasOf(context));
  connection.onRequest(FOLLOW_UPS, followUpsOf(context));
}
