// The classes of words around what drafts mention: other bodies, the inspectorate, private details, contact notes.

import { classOf } from './wordClass';

/** Classes of words by which names and details are understood. */
export const mentionWords = {
  somebodyElses: classOf('Words behind a body’s name that make it somebody else’s: federation, and crime.'),
  besideBody: classOf('Words before a body’s name in a title that is not about it alone: with, unlike, near.'),
  placedIn: classOf('Words before the name of a place: in, near.'),
  comparing: classOf('Words of sentences that compare bodies or speak of several: unlike, other forces, joint.'),
  howWell: classOf('Words that ask how well a body does something: how well.'),
  bodyVerb: classOf('Participles before the body that is graded or inspected: graded, inspected.'),
  openingDemand: classOf('Words that open what comes before the body in a recommendation: by, within, with immediate effect.'),
  numberingDemand: classOf('Words that number or join recommendations: first, also, therefore.'),
  recommends: classOf('Verbs that recommend: recommend.'),
  chief: classOf('Who leads a body: chief constable.'),
  leader: classOf('Who may act for a body: senior leaders, supervisors.'),
  urging: classOf('Adverbs before what a body should do: urgently.'),
  commended: classOf('What a body should that is no recommendation: be commended, have.'),
  historic: classOf('Words that make an earlier name of the inspectorate right: then, formerly, established.'),
  nameLink: classOf('Words inside names that say nothing by themselves: of, and, for, the.'),
  endsMark: classOf('What stands alone where a release ends: ends.'),
  greeting: classOf('What opens a letter: dear.'),
  signedOff: classOf('What closes a letter: yours sincerely.'),
  pressDesk: classOf('Who answers journalists: press office, media team.'),
  bornOn: classOf('Words before a day of birth: born.'),
  birthLabel: classOf('What labels a day of birth: date of birth, DOB.'),
  recordedAs: classOf('Words between a label and a day of birth: is, given as.'),
  reference: classOf('Words before figures that are a reference and no telephone number: incident, charity.'),
  referenceNumber: classOf('Words between such a word and its figures: number, no.'),
  helpline: classOf('Words that say that a number is there to be printed: helpline.'),
  postcodeWord: classOf('What labels a postcode: postcode.'),
};
