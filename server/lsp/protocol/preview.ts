// Requests for the preview: what is published of a draft, and the grade graphic.

import { RequestType } from 'vscode-jsonrpc';
import type { DraftParams, Replacement, TextPlace } from './session';

/** Request: what is published of an open draft: a press release as it is, or the one that would be made of a report now. */
export const PREVIEW = new RequestType<DraftParams, PreviewResult, void>('inspectionDrafts/preview');
export interface PreviewResult {
  readonly kind: 'report' | 'press-release' | undefined;
  readonly title: string;
  /** The language of the words, as HTML’s `lang` has it. */
  readonly language: string;
  /** The release as HTML that may stand in any page, or why there is none, in a plain sentence. */
  readonly release: { readonly html: string } | { readonly refusal: string };
  /** What the release still lacks, a plain sentence each. */
  readonly notes: readonly string[];
  /** The grade graphic of the report; undefined where there is no report, or it grades nothing. */
  readonly graphic?: GradeGraphic | undefined;
  /** The URI of the report that a press release announces, if it names one. */
  readonly report?: string | undefined;
}

/** A grade graphic and what stands for it. */
export interface GradeGraphic {
  readonly svg: string;
  readonly alternativeText: string;
  /** The URI of the report whose grades it shows. */
  readonly report: string;
}

/** Request: the grade graphic of an open report, or of the report that an open press release announces. */
export const GRADE_GRAPHIC = new RequestType<DraftParams, GradeGraphicResult, void>('inspectionDrafts/gradeGraphic');
export type GradeGraphicResult = GradeGraphic | { readonly refusal: string };

/** Request: the edit that puts the grade graphic into an open report, or brings its words up to date. */
export const GRAPHIC_INSERTION = new RequestType<GraphicInsertionParams, GraphicInsertionResult, void>('inspectionDrafts/graphicInsertion');
export interface GraphicInsertionParams extends DraftParams {
  /** The name of the graphic’s file beside the report. */
  readonly file: string;
  /** Where to put it if the report has no section for its grades. */
  readonly cursor?: TextPlace | undefined;
}
/** Null where the report shows the graphic with these very words. */
export type GraphicInsertionResult = Replacement | null;
