// What the client asks the server where a lens, or a command that does the same, is used: what can be written, and where.

/** A line and a character in it, both counted from 0. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** A replacement in a document. */
export interface Replacement {
  readonly range: { readonly start: TextPlace; readonly end: TextPlace };
  readonly newText: string;
}

/** Request: the areas of an open report that have no grade, and the edits that give them each grade of the scale. */
export const UNGRADED_AREAS = 'inspectionDrafts/ungradedAreas';
export interface UngradedAreasParams {
  readonly uri: string;
}
export type UngradedAreas = readonly {
  readonly id: string;
  readonly name: string;
  /** Best first. */
  readonly grades: readonly { readonly term: string; readonly meaning: string; readonly edits: readonly Replacement[] }[];
}[];

/** Request: the findings of an open report that another kind of finding must follow and does not. */
export const FOLLOW_UPS = 'inspectionDrafts/followUps';
export interface FollowUpsParams {
  readonly uri: string;
}
export type FollowUps = readonly {
  /** The line of the finding’s heading. */
  readonly line: number;
  /** Where the snippet is to be put. */
  readonly at: TextPlace;
  readonly snippet: string;
}[];
