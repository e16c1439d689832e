// The classes of words by which a press release chooses and turns sentences of its report. In doubt a sentence stays in the report.

import { z } from 'zod';
import { classOf, word } from './wordClass';

/** The shapes of these classes, by name. */
export const releaseWords = {
  praising: classOf('Words that praise: well, effective, skilled.'),
  faulting: classOf('Words that find fault: poor, lack, delay, inconsistent.'),
  lessening: classOf('Words that hold praise back or turn it round: not, but, only, should.'),
  telling: classOf('Words that open a story, a sample of cases or the inspection’s own work: in one case, for example, we examined.'),
  setting: classOf('Verbs by which a sentence only sets the scene, behind the body’s name: covers, serves, employs.'),
  pointing: classOf('Words that point at what stands elsewhere in the report: below, figure, this section.'),
  goingOn: classOf('First words of a sentence that goes on from the one before: this, such, but, for example.'),
  pointingBack: classOf('Words for what an earlier sentence has named: these, that year, the other.'),
  selfExplaining: classOf('Words that only look as if they pointed back: those who, there is, that time of.'),
  somebody: classOf('Pronouns for one person whom an earlier sentence has named: he, she, her.'),
  several: classOf('Pronouns for several, named before: they, them, their.'),
  people: classOf('Nouns that are several without an s at their end: people, children, staff.'),
  addingTo: classOf('Words that add to what was said before: also, too.'),
  impersonal: classOf('Verbs behind an “it” that is nobody, before “that”, “to” or a question: it is clear that, it seems that.'),
  inquiring: classOf('Words that open a question inside a sentence: how, whether, what.'),
  asking: classOf('Words by which a sentence asks for something: should, must, needs to.'),
  weFound: classOf('What the inspectorate says of itself before it comes to what it found: we found, we were pleased to see.'),
  firstPerson: classOf('Words of the first person, in small letters and with a capital: we, our, I.'),
  opening: classOf('Words that open a sentence before its subject: in, at, when, because.'),
  subjectless: classOf('Words that open a sentence without naming a thing of its own: this, there, we.'),
  ordinary: classOf('Words that may open a sentence and are never names, so that their capital can go: the, almost, children.'),
  joining: classOf('Words at the end of an item of a list, before the next: and, or.'),
  finite: classOf('Forms of be, have and do, and auxiliaries, which only a sentence has: is, has, does, can.'),
  subordinating: classOf('Words that open a clause with a verb of its own inside a sentence: that, who, when, because.'),
  manner: classOf('“how”, which opens a finding that names no thing: how it records calls.'),
  way: classOf('Nouns behind which a clause may stand without a word that opens it: the way officers record calls.'),
  subjectPronoun: classOf('Pronouns that are the subject of a clause: it, they, we, nobody.'),
  nounOpening: classOf('Articles and other words that can only stand before a noun: a, the, its, these, every.'),
  indefinite: classOf('Articles before what is not there yet: a, an.'),
  preposition: classOf('Prepositions: of, in, with, without, between.'),
  often: classOf('Adverbs that may stand between a subject and its verb: also, always, rarely.'),
  doing: classOf('Verbs that are no nouns too, each with all its forms (base, third person, past, participle, -ing): ensure, keep, supervise.'),
  doingOrThing: classOf('Verbs that may be nouns as well, with all their forms: record, answer, support.'),
  agents: classOf('Nouns for several who may be told to do something: officers, leaders, staff.'),
  harming: classOf('Nouns for what is done to people, which nobody wants to be better: abuse, crime, fire.'),
  bettering: classOf('Verbs of making something better, with the form in -ing: improve, strengthen.'),
  wanting: classOf('Words for what there should be more of, in the name of a finding: better, more, improved.'),
};

/** How words end that are of a kind. */
export const endingsSchema = z
  .strictObject({
    ordinary: z.array(word).default([]).describe('Words that are no names of people or places, so that their capital can go: ers, ments.'),
    adverb: z.array(word).default([]).describe('Adverbs: ly.'),
    activity: z.array(word).default([]).describe('Verbs as names of what is done: ing.'),
    participle: z.array(word).default([]).describe('Verbs that may stand behind a noun and belong to it: ing, ed.'),
  })
  .prefault({})
  .describe('Endings of words, by what words that end so are.');
