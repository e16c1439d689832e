// What the client and the server say to each other beyond LSP. The only file of the server that the client imports.

/** The language id of drafts; they stay Markdown, so that preview and other extensions keep working. */
export const LANGUAGE = 'markdown';

/** The `source` of every diagnostic. */
export const SOURCE = 'Inspection Drafts';

/** The commands that the server’s code lenses name and the client carries out. */
export const COMMANDS = {
  /** Makes the press release of a report. Argument: the report’s URI as a string, or none for the active editor. */
  makePressRelease: 'inspectionDrafts.makePressRelease',
  /** Asks for a framework and a body, and writes an empty report. */
  newReport: 'inspectionDrafts.newReport',
  /** Lists the problems of the active draft. */
  showProblems: 'inspectionDrafts.showProblems',
  /** Says which setting decides how severe a rule is in the active draft. */
  whySeverity: 'inspectionDrafts.whySeverity',
} as const;

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** The URI of the folder that holds the rules’ manual pages, with a slash at its end. */
  readonly manual?: string;
  /** Whether the person trusts the workspace, so that its own settings may be read. Taken as yes if absent. */
  readonly trusted?: boolean;
}

/** Notification: the person now trusts the workspace. No parameters. */
export const TRUST_GRANTED = 'inspectionDrafts/trustGranted';

/** Request: what an open document is. */
export const DRAFT_STATUS = 'inspectionDrafts/draftStatus';
export interface DraftStatusParams {
  readonly uri: string;
}
/** Null for a document that is no draft. */
export type DraftStatus = { readonly kind: 'report' | 'press-release'; readonly graded: number; readonly areas: number; readonly problems: number } | null;

/** Request: the press release of an open report. */
export const PRESS_RELEASE = 'inspectionDrafts/pressRelease';
export interface PressReleaseParams {
  readonly uri: string;
}
export type PressReleaseResult =
  | {
      readonly text: string;
      /** What the release still lacks, a plain sentence each. */
      readonly missing: readonly string[];
    }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };

/** Request: what a new report can be of. No parameters. */
export const CHOICES = 'inspectionDrafts/choices';
export interface Choices {
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly bodies: readonly { readonly name: string; readonly variants: readonly string[] }[];
}

/** Request: the text of a new report. */
export const NEW_REPORT = 'inspectionDrafts/newReport';
export interface NewReportParams {
  readonly framework: string;
  readonly body: string;
}
export interface NewReportResult {
  readonly text: string;
}

/** Request: how severe each rule is in an open draft, and why. */
export const EXPLAIN_RULES = 'inspectionDrafts/explainRules';
export interface ExplainRulesParams {
  readonly uri: string;
}
export type ExplainRulesResult = readonly { readonly rule: string; readonly level: string; readonly explanation: string; /** The URI of its manual page. */ readonly page?: string }[];

/** Request: every draft of the workspace, in the order of their addresses, once all of them are known. No parameters. */
export const DRAFTS = 'inspectionDrafts/drafts';
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
