// What the client asks about one open draft: what is left to do in it, and what can be written where a lens, or the command that does the same, is used.

import { RequestType } from 'vscode-jsonrpc';
import type { DraftParams, Replacement, TextPlace, TextRange } from './session';

/** Request: the areas of an open report that have no grade, and the edits that give them each grade of the scale. */
export const UNGRADED_AREAS = new RequestType<DraftParams, UngradedAreas, void>('inspectionDrafts/ungradedAreas');
export type UngradedAreas = readonly {
  readonly id: string;
  readonly name: string;
  /** Best first. */
  readonly grades: readonly { readonly term: string; readonly meaning: string; readonly edits: readonly Replacement[] }[];
}[];

/** Request: the findings of an open report that another kind of finding must follow and does not. */
export const FOLLOW_UPS = new RequestType<DraftParams, FollowUps, void>('inspectionDrafts/followUps');
export type FollowUps = readonly {
  /** The line of the finding’s heading. */
  readonly line: number;
  /** Where the snippet is to be put. */
  readonly at: TextPlace;
  readonly snippet: string;
}[];

/** Request: what is left to do in an open draft. Null for a document that is no draft. */
export const WHAT_IS_LEFT = new RequestType<DraftParams, WhatIsLeft, void>('inspectionDrafts/whatIsLeft');
export type WhatIsLeft = {
  /** The areas of a report that have no grade, in the framework’s order. */
  readonly areas: readonly {
    readonly name: string;
    /** Where its grade is to be written, or its section, or else the title. */
    readonly range: TextRange;
    /** Whether the report has a section or a row for it. */
    readonly present: boolean;
  }[];
  /** In the order of the draft. */
  readonly problems: readonly { readonly message: string; readonly severity: 'error' | 'warning' | 'info' | 'hint'; readonly range: TextRange }[];
} | null;
