// What the client and the server must know of each other before they talk: names, commands, options.

import { NotificationType0 } from 'vscode-jsonrpc';

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
  /**
   * Asks for the grade of an area and writes it. Arguments: the report’s URI and the area’s id, or none for the active editor
   * and an area of its that the person chooses.
   */
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
  /** Asks for a folder, and opens a copy of the sample drafts there. */
  openSamples: 'inspectionDrafts.openSamples',
  /** Opens the walkthrough. */
  getStarted: 'inspectionDrafts.getStarted',
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
export const TRUST_GRANTED = new NotificationType0('inspectionDrafts/trustGranted');

/** A range of a document; lines and characters count from 0, as LSP’s do. */
export interface TextRange {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** A place in a document. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** A replacement in a document. */
export interface Replacement {
  readonly range: TextRange;
  readonly newText: string;
}

/** What most requests are about: one open document. */
export interface DraftParams {
  readonly uri: string;
}
