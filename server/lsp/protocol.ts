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
  /** Holds a press release against its report, and shows what could be changed. Argument: URIs to choose from, or none for the active editor. */
  updatePressRelease: 'inspectionDrafts.updatePressRelease',
  /** Shows a press release beside its report. Argument: the URIs of those there are; where there are several, the person chooses. */
  openPressRelease: 'inspectionDrafts.openPressRelease',
  /** Asks for the grade of an area and writes it. Arguments: the report’s URI and the area’s id, or none for the active editor and an area of its that the person chooses. */
  gradeArea: 'inspectionDrafts.gradeArea',
  /** Begins what must follow a finding. Arguments: the report’s URI and the line of the finding’s heading, or none for the one at the cursor. */
  addFollowUp: 'inspectionDrafts.addFollowUp',
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
  /** Finds out how every draft of the workspace stands, and shows the problems of all. */
  checkAll: 'inspectionDrafts.checkAll',
  /** Asks which drafts the view of inspections is to show. */
  filterInspections: 'inspectionDrafts.filterInspections',
  /** Lists what is left to do in the active draft: areas without a grade, and problems. */
  showWhatIsLeft: 'inspectionDrafts.showWhatIsLeft',
  /** Lists the problems of the active draft. */
  showProblems: 'inspectionDrafts.showProblems',
  /** Says which setting decides how severe a rule is in the active draft. */
  whySeverity: 'inspectionDrafts.whySeverity',
  /** Shows beside the editor what is published of a draft. Argument: its URI, or none for the active editor. So with the next three. */
  preview: 'inspectionDrafts.preview',
  /** Saves the grade graphic of a draft’s report as a file. */
  saveGradeGraphic: 'inspectionDrafts.saveGradeGraphic',
  /** Copies the alternative text of the grade graphic. */
  copyAlternativeText: 'inspectionDrafts.copyAlternativeText',
  /** Puts the grade graphic into the report, with its alternative text. */
  insertGradeGraphic: 'inspectionDrafts.insertGradeGraphic',
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
/** Request: what is published of an open draft: a press release as it is, or the one that would be made of a report now. */
export const PREVIEW = 'inspectionDrafts/preview';
export interface PreviewParams {
  readonly uri: string;
}
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
export const GRADE_GRAPHIC = 'inspectionDrafts/gradeGraphic';
export interface GradeGraphicParams {
  readonly uri: string;
}
export type GradeGraphicResult = GradeGraphic | { readonly refusal: string };

/** Request: the edit that puts the grade graphic into an open report, or brings its words up to date. */
export const GRAPHIC_INSERTION = 'inspectionDrafts/graphicInsertion';
export interface GraphicInsertionParams {
  readonly uri: string;
  /** The name of the graphic’s file beside the report. */
  readonly file: string;
  /** Where to put it if the report has no section for its grades. */
  readonly cursor?: { readonly line: number; readonly character: number } | undefined;
}
/** Null where the report shows the graphic with these very words. */
export type GraphicInsertionResult = { readonly range: { readonly start: GraphicPlace; readonly end: GraphicPlace }; readonly newText: string } | null;
type GraphicPlace = { readonly line: number; readonly character: number };
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
