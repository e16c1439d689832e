// The classes of words around dates: deadlines, embargoes, the day of publication.

import { classOf } from './wordClass';

/** Classes of words by which dates are understood. */
export const dateWords = {
  dueBy: classOf('Words before a date that something is due by: by, before, no later than.'),
  edgeOf: classOf('Words between “by” and a date or month: the, the end of.'),
  atTheLatest: classOf('Words behind a date that make it a deadline: at the latest.'),
  obliging: classOf('Verbs that ask for something to be done: should, must, needs to, is to.'),
  recommending: classOf('Words with which a recommendation opens: we recommend that.'),
  tellsOfDeadline: classOf('Words that make a sentence with a deadline one that tells what happened: was, told, agreed.'),
  stateBy: classOf('Participles before “by” and a date that tell a state: “open by 31 March”, “made by”.'),
  deadlineLabel: classOf('What stands alone before a deadline in a table or list: deadline, due date.'),
  recommendedBefore: classOf('Past forms that tell of recommendations made before: recommended, made, issued.'),
  toldBefore: classOf('Words that say by themselves that what follows was asked for before: recommended, previously, last inspection.'),
  leadsToPast: classOf('Words in the lead of a list that say that what is listed was asked for before: recommended, previous, last.'),
  recommendation: classOf('What was made before: recommendations.'),
  ofThisReport: classOf('Words that say that recommendations are this report’s own: this inspection, we have made.'),
  pastHeading: classOf('Words of a heading below which deadlines are those of an earlier report: progress, previous, follow-up.'),
  otherYear: classOf('Words that speak of another year than a date beside them would be of: last year, years ago.'),
  upTo: classOf('Words between the first and the last date of a span: to, until, and.'),
  beforeDate: classOf('Words before what may be a date: on, by, of, dated.'),
  surelyBeforeDate: classOf('Words before what must be a date: on, by, until, ending.'),
  beforeClock: classOf('Words before a time of day: at, from.'),
  clockWord: classOf('Times of day that are words: noon, midnight.'),
  beforeDay: classOf('Words before a day: on.'),
  beforeEmbargoEnds: classOf('Words before the end of an embargo: until, before.'),
  embargoed: classOf('Words that put what follows under an embargo, before “until”: embargoed, not for publication.'),
  embargoLabel: classOf('What stands before the colon of a line that says when the embargo ends: embargo, for release.'),
  publishedLabel: classOf('What opens a line that says the day of publication: published on, publication date.'),
  thisReport: classOf('What a sentence calls the report or release itself: the report, this release.'),
  publishing: classOf('Verbs that say when it comes out: will be published.'),
};
