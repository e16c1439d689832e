// Requests about the work on a draft: how far it is, its press release, a new report, its rules.

import { RequestType } from 'vscode-jsonrpc';
import type { DraftParams } from './session';

/** Request: what an open document is. */
export const DRAFT_STATUS = new RequestType<DraftParams, DraftStatus, void>('inspectionDrafts/draftStatus');
/** Null for a document that is no draft. */
export type DraftStatus = {
  readonly kind: 'report' | 'press-release';
  readonly graded: number;
  readonly areas: number;
  readonly problems: number;
  /** How many of the problems are errors. */
  readonly errors: number;
  /** The URI of the report that a release announces. */
  readonly report?: string;
} | null;

/** Request: the press release of an open report. */
export const PRESS_RELEASE = new RequestType<PressReleaseParams, PressReleaseResult, void>('inspectionDrafts/pressRelease');
export interface PressReleaseParams {
  readonly uri: string;
  /** The id of a template; without it, the first. */
  readonly template?: string;
  /** The release that there is already, as the person has it: then the text is that, with what the report says now. */
  readonly existing?: { readonly uri: string; readonly text: string };
}
export type PressReleaseResult =
  | {
      /** Its lines end in `\n`. */
      readonly text: string;
      /** What the release still lacks, a plain sentence each. */
      readonly missing: readonly string[];
    }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };

/** Request: the templates for press releases of a report, the one that is used unasked first. */
export const TEMPLATES = new RequestType<DraftParams, TemplateChoices, void>('inspectionDrafts/templates');
export type TemplateChoices = readonly { readonly id: string; /** What it makes. */ readonly title: string }[];

/** Request: what a new report can be of. */
export const CHOICES = new RequestType<ChoicesParams, Choices, void>('inspectionDrafts/choices');
export interface ChoicesParams {
  /** The URI of the folder where it will stand; without it, the first of the workspace. */
  readonly folder?: string | undefined;
}
export interface Choices {
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly bodies: readonly {
    readonly name: string;
    readonly variants: readonly string[];
    /** The ids of the frameworks under which such bodies are inspected. */
    readonly frameworks: readonly string[];
  }[];
}

/** Request: the text of a new report. */
export const NEW_REPORT = new RequestType<NewReportParams, NewReportResult, void>('inspectionDrafts/newReport');
export interface NewReportParams extends ChoicesParams {
  readonly framework: string;
  /** A body of the register by any of its names, or another by its full name. */
  readonly body: string;
}
export interface NewReportResult {
  readonly text: string;
  /** The body as a register would have it. */
  readonly body: { readonly name: string; readonly noun: string };
  /** The places to fill in, in the order of the text, as UTF-16 offsets; those of one key take the same words. */
  readonly stops: readonly { readonly key: string; readonly from: number; readonly to: number }[];
}

/** Request: how severe each rule is in an open draft, and why. */
export const EXPLAIN_RULES = new RequestType<DraftParams, ExplainRulesResult, void>('inspectionDrafts/explainRules');
export type ExplainRulesResult = readonly {
  readonly rule: string;
  readonly level: string;
  readonly explanation: string;
  /** The URI of its manual page. */
  readonly page?: string;
}[];
