// Requests for what drafts say, one of them or all: grades, claims, problems.

import { RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { DraftParams, TextRange } from './session';

/** Request: where an open document claims a grade. */
export const GRADED_PLACES = new RequestType<DraftParams, GradedPlaces, void>('inspectionDrafts/gradedPlaces');
/** The words of the grades by what they say: a strength, a call for improvement, or what lies between. None for what is no draft. */
export type GradedPlaces = Readonly<Record<'best' | 'middle' | 'worst', readonly TextRange[]>>;

/** Request: every draft of the workspace, in the order of their URIs, once all of them are known. No parameters. */
export const DRAFTS = new RequestType0<ListedDrafts, void>('inspectionDrafts/drafts');
export type ListedDrafts = readonly {
  readonly uri: string;
  readonly kind: 'report' | 'press-release';
  readonly framework?: string;
  readonly body?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  /** The URI of the report it announces, whether or not that is there. */
  readonly report?: string;
  /** The URIs of the drafts that announce it. */
  readonly releases: readonly string[];
}[];

/** Request: the problems of an open draft, for a program that reads no diagnostics. */
export const CHECKED_DRAFT = new RequestType<DraftParams, CheckedDraft, void>('inspectionDrafts/check');
/** Null for a document that is no draft. */
export type CheckedDraft = {
  readonly kind: 'report' | 'press-release';
  /** In the order of the draft; lines and columns count from 1. */
  readonly problems: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info' | 'hint';
    readonly line: number;
    readonly column: number;
    /** The words it is about. */
    readonly words: string;
    readonly message: string;
  }[];
} | null;

/** Request: what an open draft claims. */
export const DRAFT_CLAIMS = new RequestType<DraftParams, DraftClaims, void>('inspectionDrafts/claims');
/** Lines count from 1. Null for a document that is no draft. */
export type DraftClaims = {
  readonly kind: 'report' | 'press-release';
  /** The framework’s name. */
  readonly framework: string;
  readonly body?: string;
  /** An ISO date. */
  readonly published?: string;
  readonly title?: string;
  /** The URI of the report that a release announces, where it can be read. */
  readonly report?: string;
  /** The URIs of the press releases that announce a report. */
  readonly releases?: readonly string[];
  /** `grade` is as the scale has it, and absent where the words are no grade of it. */
  readonly areas: readonly {
    readonly area: string;
    readonly grades: readonly { readonly line: number; readonly grade?: string; readonly written: string; readonly where: string }[];
  }[];
  readonly counts: readonly { readonly line: number; readonly grade: string; readonly areas: number | 'the rest'; readonly named: readonly string[] }[];
  readonly totals: readonly { readonly line: number; readonly areas: number }[];
  readonly quotations: readonly { readonly line: number; readonly words: string; /** The words that say who speaks. */ readonly attribution?: string }[];
  readonly findings: readonly { readonly line: number; readonly finding: string; readonly area?: string; readonly text: string }[];
} | null;
