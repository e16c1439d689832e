// The words of a language by what they do in a sentence, as data: `server/data/languages/<code>.json`. No code lists words.

import { z } from 'zod';
import { endingsSchema, releaseClasses } from './releaseWords';
import { classOf, word } from './wordClass';

/** The classes of words. A word may be in several; the longest entry at a place counts. */
export const wordClassesSchema = z.strictObject({
  grading: classOf('Verbs that give a grade: grade, rate, judge, assess as.'),
  inspecting: classOf('Verbs that look at areas and may or may not grade them: inspect, examine, cover.'),
  giving: classOf('Verbs with which a report gives findings or grades: make, identify, raise, set out, award.'),
  receiving: classOf('Verbs with which the body gets findings or grades: receive, get, achieve, face.'),
  being: classOf('Verbs that join a subject and its grade: be, remain, become, prove.'),
  having: classOf('The verb “have”, which is also an auxiliary.'),
  moving: classOf('Verbs of change from one grade to another: drop, fall, rise, improve, move.'),
  existing: classOf('Words behind “there” and the like that say that something is: exist, follow, emerge, remain.'),
  acting: classOf('Verbs of doing something about findings: address, complete, close, implement.'),
  saying: classOf('Verbs of speech that introduce a quotation: say, tell, add, comment.'),
  doubting: classOf('Verbs and phrases of opinion and hearsay, behind which nothing is stated by the author: believe, claim, feel.'),
  modal: classOf('Auxiliaries of wish, duty, possibility: should, must, could, may, would.'),
  future: classOf('Auxiliaries of the future: will, shall, going to.'),
  hedging: classOf('Words that make a sentence a condition, a wish or a question: if, whether, unless, how, hopes, plans, aims.'),
  how: classOf('Words that ask how well something is done, and grade nothing: how, how well, how good.'),
  negating: classOf('Words that deny: not, never, no longer.'),
  earlier: classOf('Words that speak of an earlier time or inspection: previous, last time, formerly, used to.'),
  now: classOf('Words that bring a sentence back to this inspection: now, this time, today.'),
  elsewhere: classOf('Words that speak of others than the body: nationally, across England and Wales, other forces, most forces.'),
  determiner: classOf('Articles and other words before a noun that leave its number as it is: the, these, its, our.'),
  least: classOf('Words before a number that make it a lower bound: at least, no fewer than.'),
  most: classOf('Words before a number that make it an upper bound: at most, up to.'),
  more: classOf('Words before a number that exclude it from below: more than, over.'),
  fewer: classOf('Words before a number that exclude it from above: fewer than, under.'),
  about: classOf('Words before a number that make it inexact: about, nearly, around.'),
  exactly: classOf('Words before a number that leave it as it is: only, just, a total of, as many as.'),
  further: classOf('Words before a number or noun that add to what was counted: another, a further, an additional.'),
  other: classOf('Words that speak of what the counts so far left over: other, remaining, rest, others.'),
  all: classOf('Words for all of several: all, every, each.'),
  both: classOf('Words for two of two: both, each of the two.'),
  none: classOf('Words for none of several: none, no, not one, not a single.'),
  neither: classOf('Words for none of two: neither.'),
  except: classOf('Words that take some out of all: all but, except, apart from.'),
  orBetter: classOf('Words behind a grade that add the better ones: or better, or above, or higher.'),
  orWorse: classOf('Words behind a grade that add the worse ones: or worse, or below, or lower.'),
  better: classOf('Words before a grade that mean the better ones only: better than, above.'),
  worse: classOf('Words before a grade that mean the worse ones only: worse than, below.'),
  judging: classOf('Nouns of judging: grade, rating, judgment, score.'),
  performance: classOf('Nouns for what is graded of the body: performance, work, effectiveness.'),
  pronoun: classOf('Pronouns that may stand for the body: it, they.'),
  theseAreas: classOf('Pronouns that may stand for areas just named: these, those, them, which, others.'),
  thisArea: classOf('Words for the area in whose section they stand: this area, this aspect.'),
  there: classOf('“there”, where it only opens a sentence.'),
  in: classOf('Prepositions that join a grade or a finding to its areas: in, across, for, at, on.'),
  of: classOf('Prepositions that join a part to its whole: of, out of, among.'),
  as: classOf('Words between “graded” and the grade: as, to be, at.'),
  with: classOf('Words that add a phrase without a verb: with, including, plus.'),
  by: classOf('Words that say who does it in the passive: by.'),
  from: classOf('Words before the grade that is left behind: from.'),
  to: classOf('Words before the grade that is reached: to.'),
  and: classOf('Words that join the like: and, as well as, along with.'),
  or: classOf('Words that offer a choice: or, either.'),
  but: classOf('Words that join clauses: but, while, although, whereas.'),
  relative: classOf('Words that open a relative clause: that, which, where, in which.'),
  adverb: classOf('Words that may stand anywhere without changing what is claimed: also, still, overall, however.'),
  inspectors: classOf('Words for the inspectorate and its people besides its names: we, us, I, inspectors.'),
  report: classOf('Words for what the inspectorate publishes or does, which may say and give: report, inspection.'),
  pastAuxiliary: classOf('The auxiliary that puts a participle before the time told of: had.'),
  possessive: classOf('Determiners of possession: its, their, our.'),
  timesNoun: classOf('Nouns behind a number of times: times, occasions.'),
  inAll: classOf('Words that make a count one of the whole report: in total, in this report.'),
  general: classOf('Words that make a sentence one about inspections in general: usually, whenever, per.'),
  others: classOf('Sources of findings that are not the inspectorate’s: coroner, audit, action plan.'),
  any: classOf('Words that are none behind a denial: any.'),
  article: classOf('Words before a finding that is one: a, this, another.'),
  best: classOf('Words before “grade” that mean the best of the scale: the highest.'),
  worst: classOf('Words before “grade” that mean the worst of the scale: the lowest.'),
  measure: classOf('Words between a number and a finding that is not counted by itself: examples of.'),
  ofThese: classOf('Words that make the number behind them one of what was just named: of which, of these.'),
  distributive: classOf('Words behind a number that spread it over several: each, apiece.'),
  wide: classOf('Prepositions before all the areas of an inspection: across, against.'),
  certainGrading: classOf('Verbs that speak of nothing but grades: grade, rate, judge.'),
  ours: classOf('Determiners that mean the inspectorate’s: our, my.'),
  kinds: classOf('Words before “grades” that count the kinds of grade and not how many were given: different.'),
  history: classOf('Words of a heading that opens what is told of earlier findings: progress, update, previous.'),
  rest: classOf('Words for all that other counts leave, without a noun: everywhere else.'),
  adjective: classOf('Words before “areas” or a finding that do not change which are counted: key, main, different, separate.'),
  ...releaseClasses,
});
/** A class of words. */
export type WordClass = keyof z.infer<typeof wordClassesSchema>;

/** The file of a language. */
export const languageSchema = z.strictObject({
  $schema: z.string().optional(),
  code: z.string().regex(/^[a-z]{2,3}$/).describe('The code that a draft’s “language:” gives.'),
  numbers: z.record(word, z.int().min(0)).describe('Number words and what they count; tens and units are joined by a blank or a hyphen.'),
  fractions: z.record(word, z.tuple([z.int().min(1), z.int().min(1)])).default({}).describe('Words for a part of a whole, with what is taken and of how many: “a third” is [1, 3].'),
  times: z.record(word, z.int().min(1)).default({}).describe('Words that say how often: once, twice.'),
  endings: z.array(word).default([]).describe('Endings by which forms of one word differ: investigat-es, investigat-ion.'),
  agreement: z.array(z.tuple([word, word])).default([]).describe('Verbs that agree with a number, for one and for several: is, are.'),
  classes: wordClassesSchema,
  wordEndings: endingsSchema,
});
/** The words of a language by their classes. */
export type Language = z.infer<typeof languageSchema>;

/** Every form of every entry of a class, as written in the file. */
export function wordsOfClass({ classes }: Language, name: WordClass): string[] {
  return classes[name].flat();
}
