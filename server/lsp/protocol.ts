// What the client and the server say to each other beyond LSP. The only file of the server that the client imports.

/** The language id of drafts; they stay Markdown, so that preview and other extensions keep working. */
export const LANGUAGE = 'markdown';

/** The `source` of every diagnostic. */
export const SOURCE = 'Inspection Drafts';

/** The commands that the server’s code lenses name and the client carries out. */
export const COMMANDS = {
  /** Makes the press release of a report. Argument: the report’s URI as a string, or none for the active editor. */
  makePressRelease: 'inspectionDrafts.makePressRelease',
  /** Asks for a template, and makes the press release of the active report from it. */
  makePressReleaseFrom: 'inspectionDrafts.makePressReleaseFrom',
  /** Holds the active press release against its report, and shows what could be changed. */
  updatePressRelease: 'inspectionDrafts.updatePressRelease',
  /** Takes over the change at the cursor, where a release is compared with what its report says now. */
  takeChange: 'inspectionDrafts.takeChange',
  /** Takes over all of them. */
  takeAllChanges: 'inspectionDrafts.takeAllChanges',
  /** Asks for a form and a file, and writes the draft into it. Argument: the draft’s URI, or none for the active editor. */
  exportDraft: 'inspectionDrafts.export',
  /** Puts the draft on the clipboard with its headings, lists and tables. Argument: the draft’s URI, or none for the active editor. */
  copyRichText: 'inspectionDrafts.copyRichText',
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
export const PRESS_RELEASE = 'inspectionDrafts/pressRelease';
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

/** Request: the templates for press releases, the one that is used unasked first. No parameters. */
export const TEMPLATES = 'inspectionDrafts/templates';
export type TemplateChoices = readonly { readonly id: string; /** What it makes. */ readonly title: string }[];

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

/** What an open draft can be exported as: a web page, a Word document, or plain text for an e-mail. */
export const EXPORT_FORMATS = ['html', 'docx', 'text'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Request: an open draft as a file. */
export const EXPORT = 'inspectionDrafts/export';
export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
}
export type ExportResult =
  | { readonly text: string }
  /** The bytes of a file that is no text, as base64. */
  | { readonly base64: string }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };

/** Request: an open draft as what a clipboard takes. */
export const RICH_TEXT = 'inspectionDrafts/richText';
export interface RichTextParams {
  readonly uri: string;
}
export type RichTextResult =
  | { readonly html: string; /** The same for programs that take plain text only. */ readonly text: string }
  /** Why there is none, in a plain sentence. */
  | { readonly refusal: string };

/** Request: the problems of an open draft, for a program that reads no diagnostics. */
export const CHECKED_DRAFT = 'inspectionDrafts/check';
export interface CheckedDraftParams {
  readonly uri: string;
}
/** Null for a document that is no draft. */
export type CheckedDraft = {
  readonly kind: 'report' | 'press-release';
  /** In the order of the draft; lines and columns count from 1. */
  readonly problems: readonly { readonly rule: string; readonly severity: 'error' | 'warning' | 'info' | 'hint'; readonly line: number; readonly column: number; /** The words it is about. */ readonly words: string; readonly message: string }[];
} | null;

/** Request: what an open draft claims. */
export const DRAFT_CLAIMS = 'inspectionDrafts/claims';
export interface DraftClaimsParams {
  readonly uri: string;
}
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
  /** The URIs of the open press releases that announce a report. */
  readonly releases?: readonly string[];
  /** `grade` is as the scale has it, and absent where the words are no grade of it. */
  readonly areas: readonly { readonly area: string; readonly grades: readonly { readonly line: number; readonly grade?: string; readonly written: string; readonly where: string }[] }[];
  readonly counts: readonly { readonly line: number; readonly grade: string; readonly areas: number | 'the rest'; readonly named: readonly string[] }[];
  readonly totals: readonly { readonly line: number; readonly areas: number }[];
  readonly quotations: readonly { readonly line: number; readonly words: string; /** The words that say who speaks. */ readonly attribution?: string }[];
  readonly findings: readonly { readonly line: number; readonly finding: string; readonly area?: string; readonly text: string }[];
} | null;
