// What the view of all inspections asks the server beyond the list of drafts, and how it is told of changes.

import { NotificationType, RequestType } from 'vscode-jsonrpc';

/**
 * Request: how drafts of the workspace stand, open or not, in the order asked for; those that are no drafts are left out. Each
 * is read and checked: ask for those that are shown, or for none in order to be told of changes from now on (to subscribe).
 */
export const INSPECTION_DETAILS = new RequestType<InspectionDetailsParams, InspectionDetailsResult, void>('inspectionDrafts/inspectionDetails');
export interface InspectionDetailsParams {
  readonly uris: readonly string[];
}
export interface InspectionDetails {
  /** As the request had it. */
  readonly uri: string;
  /** The name of the framework; undefined where it is not known. */
  readonly framework?: string | undefined;
  /** The areas of a report in the framework’s order; none for a release. */
  readonly grades: readonly ShownGrade[];
  readonly problems: number;
  /** How many of the problems are errors. */
  readonly errors: number;
  /** The press releases of a report. */
  readonly releases: readonly { readonly uri: string; readonly agrees: boolean }[];
  /** For a release whose report is at hand: whether it agrees with it. */
  readonly agrees?: boolean | undefined;
}
/** How an area is graded. */
export interface ShownGrade {
  readonly area: string;
  /** In words, also where there is none: “Not yet graded”. */
  readonly words: string;
  /** In a letter or two, such as “RI”. */
  readonly letters: string;
  /** #rrggbb */
  readonly colour: string;
}
export type InspectionDetailsResult = readonly InspectionDetails[];

/** Notification to a client that has asked for details: these drafts may stand otherwise now. Not sent with every key. */
export const INSPECTIONS_CHANGED = new NotificationType<InspectionsChangedParams>('inspectionDrafts/inspectionsChanged');
export interface InspectionsChangedParams {
  readonly uris: readonly string[];
  /** Whether the list of drafts is another: some came or went, or say something else in their front matter. */
  readonly listed: boolean;
}
