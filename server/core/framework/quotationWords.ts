// The classes of words by which quotations, those who speak and the titles of inspectors are read.

import { classOf } from './wordClass';

/** The shapes of these classes, by name. */
export const quotationWords = {
  speaking: classOf('More verbs of speech, some of which mean other things as well: note, ask, write, insist.'),
  notSaying: classOf('Set phrases with a word of speech in which nobody speaks: told to, a say, state of, needless to say.'),
  stating: classOf('Verbs of speech that may be followed by what is stated, and then promise no quotation: note, announce, stress.'),
  quoting: classOf('Other verbs that introduce or follow a quotation, but only right beside its marks: begin, go on, agree, read.'),
  voicing: classOf('Words that speak of somebody’s words or opinion without introducing them: describe, feel, views, feedback.'),
  attributing: classOf('Words behind which the speaker is named without a verb, or which stand for that: according to, in her words.'),
  speechNoun: classOf('Nouns for what people say, some of which are verb forms as well: words, views, comments, notes, reports.'),
  testimony: classOf('Nouns that head a section of what people say: words, views, voices, feedback.'),
  aside: classOf('Words between a subject and its verb of speech: also, recently, has, yesterday.'),
  indirect: classOf('Words right behind a verb of speech that make it indirect speech: that, what, how, they.'),
  spoke: classOf('Words of a sentence below a quotation that tell when it was spoken: was speaking, made the comments.'),
  listener: classOf('Pronouns for those who are told something: us, me, them.'),
  speakerPronoun: classOf('Pronouns for somebody who has spoken before: he, she, they.'),
  oneSpeaker: classOf('Words at the start of an attribution that make it one speaker: a, an, one, another, he, she.'),
  severalSpeakers: classOf('Words that begin like one speaker and mean several: a few, a number, a majority.'),
  honorific: classOf('Words before a name: Sir, Dame, Mr, Ms, Dr.'),
  nameParticle: classOf('Words in lower case within a name: de, van, von.'),
  role: classOf('Words for what one person is, behind which a name may stand: chief, constable, officer, parent, director.'),
  group: classOf('Words for several people who may speak together: officers, staff, children, parents, some.'),
  institution: classOf('Words of the names of bodies, teams and offices: police, council, service, board.'),
  notFirstName: classOf('Words that begin a sentence or a place, and no name: the, yesterday, north, saint.'),
  inspectorTitle: classOf('Short titles that only inspectors of the inspectorate have: HMI, lead inspector.'),
  inspectorRole: classOf('Words for inspectors that are ranks of the police as well: inspector, chief inspector.'),
  officeRank: classOf('Words before an office: Chief, Deputy, Acting.'),
  titleLink: classOf('Words between a name and its title: is, as, the, our.'),
  pastHolder: classOf('Words before a title of somebody who no longer has it: then, former, retired.'),
  pastSpan: classOf('Words behind a title that say when somebody had it: at the time, until.'),
  caption: classOf('Words that label a picture, a film or a link to more: picture, above, left, watch, read more.'),
};
