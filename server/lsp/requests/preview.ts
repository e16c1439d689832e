// Answers for the preview: what is published of a draft, and the grade graphic of its report.

import { parseDraft } from '../../core/draft/draft';
import type { Draft } from '../../core/draft/draft';
import { alternativeText } from '../../core/graphic/alternativeText';
import { gradeBoard } from '../../core/graphic/board';
import { graphicInsertion } from '../../core/graphic/insertion';
import { gradeGraphic } from '../../core/graphic/svg';
import { publishedHtml } from '../../core/publish/html';
import { publishedLanguage } from '../../core/publish/language';
import { makeRelease } from '../../core/release/release';
import type { Subject } from '../../core/rules/rule';
import { say } from '../../core/text/message';
import type { Voice } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import { nameOf } from '../../surroundings/uris';
import type { Context, OpenedDraft } from '../context';
import { toOffset, toRange } from '../positions';
import type { DraftParams, GradeGraphic, GradeGraphicResult, GraphicInsertionParams, GraphicInsertionResult, PreviewResult } from '../protocol';
import { NO_DRAFT } from './export';

const NO_GRAPHIC = say`There are no grades to show: the report’s framework is not known, or it grades nothing.`;
const NO_REPORT = say`The report that this press release announces cannot be found. Correct the line “report:” in its front matter.`;

/** Answers with what is published of a draft. Never refuses as a whole: a draft that is half typed gets a sentence. */
export function preview(context: Context): (params: DraftParams) => Promise<PreviewResult> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return { kind: undefined, title: nameOf(uri), language: publishedLanguage(undefined), release: { refusal: context.voice(NO_DRAFT) }, notes: [] };
    const subject = subjectOf(open);
    const language = publishedLanguage(open.draft.frontMatter.values.language);
    const common = { kind: subject.kind, title: nameOf(uri), language, graphic: graphicOf(open, subject), report: announced(open, subject) };
    if (subject.kind === 'press-release') return { ...common, release: released(open.draft, context.voice), notes: [] };
    const made = makeRelease(subject, open.templates, { report: nameOf(uri) });
    if ('refusal' in made) return { ...common, release: { refusal: context.voice(made.refusal) }, notes: [] };
    return { ...common, release: released(parseDraft(made.text), context.voice), notes: made.missing.map(context.voice) };
  };
}

/** Answers with the grade graphic, or says why there is none. */
export function gradeGraphicOf(context: Context): (params: DraftParams) => Promise<GradeGraphicResult> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return { refusal: context.voice(NO_DRAFT) };
    const subject = subjectOf(open);
    if (subject.kind === 'press-release' && !subject.report) return { refusal: context.voice(NO_REPORT) };
    return graphicOf(open, subject) ?? { refusal: context.voice(NO_GRAPHIC) };
  };
}

/** Answers with the edit that shows the graphic in the report. Null as well where there is no graphic. */
export function graphicInsertionOf(context: Context): (params: GraphicInsertionParams) => Promise<GraphicInsertionResult> {
  return async ({ uri, file, cursor }) => {
    const open = await context.open(uri);
    const subject = open && subjectOf(open);
    const board = subject && gradeBoard(subject);
    if (!open || !subject || !board) return null;
    const edit = graphicInsertion(subject, file, alternativeText(board), cursor && toOffset(open.draft, cursor));
    return edit ? { range: toRange(open.draft, edit.span), newText: edit.text } : null;
  };
}

/** A draft with nothing below its front matter has nothing to publish. */
function released(draft: Draft, voice: Voice): PreviewResult['release'] {
  const html = publishedHtml(draft);
  return html.trim() ? { html } : { refusal: voice(say`There is nothing below the front matter yet.`) };
}

function graphicOf(open: OpenedDraft, subject: Subject): GradeGraphic | undefined {
  const grader = subject.kind === 'report' ? subject : subject.report;
  const report = subject.kind === 'report' ? open.uri : announced(open, subject);
  const board = grader && gradeBoard(grader);
  return board && report !== undefined ? { svg: gradeGraphic(board), alternativeText: alternativeText(board), report } : undefined;
}

/** The URI of the report that a release announces. */
function announced({ reportUri }: OpenedDraft, { kind }: Subject): string | undefined {
  return kind === 'press-release' ? reportUri : undefined;
}
