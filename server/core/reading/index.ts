// The door to reading: from the words of one sentence to what it says. It knows no draft.

export type { Quantity, Unit } from './amount';
export { compileDictionary } from './dictionary';
export type { Dictionary } from './senses';
export type { NamedHere, Phrase } from './phrase';
export type { Counted, Found, Graded, Proposition, Total, Unread } from './propositions';
export { readSentence } from './read';
export type { Reading } from './read';
export type { Standing, Time } from './standing';
