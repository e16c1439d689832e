// For each class of words by which sentences are read: sentences that a word of it decides, and their twins without.

import type { readingWords } from '../../server/core/framework/readingWords';

/** A class of words by which sentences are read. */
export type ReadingClass = keyof typeof readingWords;
/** A sentence with “_” where the word stands, what it says with the word, a word that is not of the class, and what it says with that (see `sayingOf`). */
export type Pair = readonly [text: string, says: string, twin: string, otherwise: string];

/** Classes that decide what one sentence says. Where not all words of a class fit one sentence, each must decide one of several. */
export const SENTENCES: Readonly<Partial<Record<ReadingClass, readonly Pair[]>>> = {
  grading: [
    ['We _ nine areas.', '9 graded', 'counted', ''],
    ['Two areas _ adequate.', '2 adequate', 'wandered', 'unread areas'],
  ],
  inspecting: [['We _ nine areas.', '9 inspected', 'counted', '']],
  giving: [
    ['The inspectors _ two causes of concern.', '2 cause-of-concern', 'hid', 'foreign: unread findings'],
    ['Two causes of concern were _.', '2 cause-of-concern', 'hidden', 'unread findings'],
  ],
  receiving: [
    ['The force _ two causes of concern.', '2 cause-of-concern', 'read', 'foreign: unread findings'],
    ['Two areas _ a good grade.', '2 good', 'read', 'unread areas'],
    ['Leadership _ good.', 'leadership good', 'read', ''],
  ],
  being: [
    ['Two areas _ adequate.', '2 adequate', 'hid', 'unread areas'],
    ['Two causes of concern _ identified.', '2 cause-of-concern', 'newly', 'unread findings'],
  ],
  having: [['We _ two causes of concern.', '2 cause-of-concern', 'read', 'foreign: unread findings']],
  moving: [
    ['Two areas _ good.', '2 good', 'walked', 'unread areas'],
    ['The force _ from good in two areas.', 'earlier: 2 good', 'walked', 'foreign: 2 good'],
  ],
  existing: [['Two causes of concern _.', '2 cause-of-concern', 'hurt', 'unread findings']],
  acting: [['The force has _ two causes of concern.', 'earlier: 2 cause-of-concern', 'seen', '2 cause-of-concern']],
  saying: [['Officers _ that two areas are adequate.', 'reported: 2 adequate', 'knew', '2 adequate']],
  doubting: [['The force _ that two areas are adequate.', 'reported: 2 adequate', 'knew', '2 adequate']],
  modal: [
    ['The force _ be adequate in two areas.', 'mood: 2 adequate', 'also', '2 adequate'],
    ['The force _ prove adequate in two areas.', 'mood: 2 adequate', 'also', '2 adequate'],
    ['Two areas _ be adequate.', '', 'also', '2 adequate'],
  ],
  polite: [['We _ highlight two causes of concern.', '2 cause-of-concern', 'hope to', 'mood: 2 cause-of-concern']],
  onThisPage: [['The nine areas shown _ differ.', '9 graded', 'twice', '']],
  pageNoun: [['The nine areas in the _ differ.', '9 graded', 'county', '']],
  future: [['They _ be adequate in two areas.', 'mood: 2 adequate', 'also', '2 adequate']],
  hedging: [['_ two areas are adequate, we wait.', 'mood: 2 adequate', 'then', '2 adequate']],
  how: [['We asked _ two areas are good.', 'mood: 2 good', 'that', '2 good']],
  negating: [['They are _ adequate in two areas.', 'denied: 2 adequate', 'also', '2 adequate']],
  earlier: [['_ two areas were adequate.', 'earlier: 2 adequate', 'then', '2 adequate']],
  now: [['Last year is over, and two areas are adequate _.', '2 adequate', 'there', 'earlier: 2 adequate']],
  elsewhere: [['_, two areas are adequate.', 'elsewhere: 2 adequate', 'here', '2 adequate']],
  determiner: [
    ['Two areas have _ adequate grade.', '2 adequate', 'sad', '2 graded'],
    ['_ two causes of concern remain.', '2 cause-of-concern definite', 'sad', 'foreign: unread findings'],
  ],
  least: [['We graded _ two areas adequate.', '2+ adequate', 'also', '2 adequate']],
  most: [['We graded _ two areas adequate.', '0-2 adequate', 'also', '2 adequate']],
  more: [['We graded _ two areas adequate.', '3+ adequate', 'also', '2 adequate']],
  fewer: [['We graded _ two areas adequate.', '0-1 adequate', 'also', '2 adequate']],
  about: [['We graded _ two areas adequate.', 'some adequate', 'also', '2 adequate']],
  exactly: [['Adequate: _ two areas.', '2 adequate', 'sad', 'unread areas']],
  further: [['We identified _ two causes of concern.', '', 'also', '2 cause-of-concern']],
  other: [['The _ two areas are adequate.', 'rest 2 adequate', 'key', '2 adequate']],
  all: [['_ areas are adequate.', 'all adequate', 'key', '']],
  both: [['_ areas are adequate.', '2 adequate', 'key', '']],
  none: [['_ areas are adequate.', '0 adequate', 'key', '']],
  neither: [['_ area is adequate.', '0 adequate', 'key', '']],
  except: [
    ['_ two areas are adequate.', 'all but 2 adequate', 'and', '2 adequate'],
    ['With _ two, all areas are adequate.', 'all but 2 adequate', 'just', 'all adequate'],
  ],
  orBetter: [['Two areas are adequate _.', '2 outstanding/good/adequate', 'here', '2 adequate']],
  orWorse: [['Two areas are adequate _.', '2 adequate/requires-improvement/inadequate', 'here', '2 adequate']],
  better: [['Two areas are _ adequate.', '2 outstanding/good', 'also', '2 adequate']],
  worse: [['Two areas are _ adequate.', '2 requires-improvement/inadequate', 'also', '2 adequate']],
  judging: [['The force received two _ of adequate.', '2 grades adequate', 'cars', '']],
  performance: [['We graded two areas of its _ adequate.', '2 adequate', 'cars', '']],
  pronoun: [['_ received two causes of concern.', '2 cause-of-concern', 'cats', 'foreign: unread findings']],
  theseAreas: [['We inspected nine areas: two of _ are graded.', '9 inspected; 2 graded', 'cats', '9 inspected']],
  respective: [
    [
      'Child protection leadership and working with partners are good and adequate _.',
      'leadership good; partnership-working adequate',
      'here',
      'leadership+partnership-working good',
    ],
  ],
  numberNoun: [['The _ causes of concern is two.', '2 cause-of-concern', 'main', '']],
  thisArea: [['The force is good in _.', 'here good', 'cats', '']],
  there: [['_ are two causes of concern.', '2 cause-of-concern', 'cats', 'foreign: unread findings']],
  of: [['Two _ nine areas are adequate.', '2 adequate; of 9 graded', 'near', '9 adequate']],
  by: [['Two areas were graded good _ teachers.', 'foreign: 2 good', 'near', '2 graded']],
  to: [['Two areas moved _ good.', '2 good', 'near', 'unread areas']],
  in: [
    ['The force is adequate _ two areas.', '2 adequate', 'near', 'unread areas'],
    ['The force is good _ it works with partners.', 'partnership-working good', 'near', ''],
  ],
  as: [['We graded two areas _ adequate.', '2 adequate', 'near', 'unread areas']],
  with: [['We inspected the force, _ two causes of concern.', '2 cause-of-concern', 'near', 'foreign: unread findings']],
  from: [['The force moved _ good in two areas.', 'earlier: 2 good', 'near', 'foreign: 2 good']],
  and: [
    [
      'We identified two causes of concern _ three recommendations.',
      '2 cause-of-concern; 3 recommendation',
      'near',
      '2 cause-of-concern some; foreign: unread findings',
    ],
  ],
  or: [['Two areas are good _ outstanding.', '2 good/outstanding', 'near', 'unread areas']],
  but: [['The force was weak last year _ two areas are good.', '2 good', 'and', 'earlier: 2 good']],
  relative: [
    ['Two areas _ we graded good were the best.', '2 good', 'hm', 'unread areas'],
    ['Working with partners, _ is good, was inspected.', 'partnership-working good', 'hm', ''],
  ],
  adverb: [
    ['Two areas are _ adequate.', '2 adequate', 'hm', 'unread areas'],
    ['Two areas are adequate _.', '2 adequate', 'hm', 'unread areas'],
  ],
  inspectors: [['_ made two recommendations.', '2 recommendation', 'cats', 'foreign: unread findings']],
  report: [
    ['A _ made two recommendations.', '2 recommendation', 'cat', 'foreign: unread findings'],
    ['_ made two recommendations.', '2 recommendation in all', 'cats', 'foreign: unread findings'],
  ],
  pastAuxiliary: [['We _ graded two areas good.', 'earlier: 2 good', 'also', '2 good']],
  possessive: [['_ leadership is good.', 'leadership good', 'the', '']],
  timesNoun: [['The force was good on two _.', '2 times good', 'cats', '']],
  inAll: [['We made two recommendations _.', '2 recommendation in all', 'here', '2 recommendation']],
  general: [['_ there are two recommendations.', 'earlier: 2 recommendation', 'also', '2 recommendation']],
  others: [['The force has two recommendations from the _.', 'earlier: 2 recommendation', 'force', '2 recommendation']],
  any: [['We did not grade _ area adequate.', '0 adequate', 'the', '']],
  best: [['The force received _ grade in two areas.', '2 outstanding', 'the', '2 graded']],
  worst: [['The force received _ grade in two areas.', '2 inadequate', 'the', '2 graded']],
  measure: [['We saw two _ recommendations.', '2 recommendation', 'cats of', '']],
  ofThese: [['We inspected nine areas, _ two were graded.', '9 inspected; 2 graded', 'where', '9 inspected']],
  distributive: [['Good in two _.', 'some good', 'now', '2 good']],
  wide: [['_ nine areas, the force is good in two.', '2 good; 9 graded', 'in', '2 good']],
  certainGrading: [['Praise was reserved for working with partners, where people _ us good.', 'partnership-working good', 'saw', '']],
  ours: [['_ grade is adequate.', 'here adequate', 'its', '']],
  kinds: [['The force received three _ grades.', '', 'good', '3 good']],
  rest: [['Two areas are good and _ is adequate.', '2 good; rest adequate', 'there', '2 good']],
  adjective: [
    ['We graded two _ areas adequate.', '2 adequate', 'red', ''],
    ['We made two _ recommendations.', '2 recommendation', 'red', ''],
  ],
};

/** Words that are read the same without the class, because another class, a number, a grade or the framework holds them. */
export const HELD: Readonly<Partial<Record<ReadingClass, readonly string[]>>> = {
  // A grade’s word in this framework.
  being: ['met'],
  none: ['zero'],
  and: ['&'],
  inspectors: ['inspectors'],
  // Of “exactly”, “respective”, “now”, “adjective”, “thisArea” or “there” as well; claims also look for them among the adverbs.
  adverb: [
    'overall', 'further', 'only', 'just', 'respectively', 'in turn', 'now', 'currently', 'today', 'this time', 'at present', 'each', 'merely', 'simply',
    'in this inspection', 'in this report', 'here', 'there', 'this year',
  ],
};

/** A draft’s text that has a problem of the rule with the twin, and none with a word of the class. */
export interface DraftPair {
  readonly rule: string;
  readonly text: string;
  readonly twin: string;
}

/** Classes that are looked for in whole drafts only. */
export const DRAFTS: Readonly<Partial<Record<ReadingClass, DraftPair>>> = {
  article: { rule: 'missing-improvement', text: '# Title\n\n## Leadership\n\nRating: inadequate\n\nThat made _ area for improvement.', twin: 'no' },
  history: {
    rule: 'miscounted-findings',
    text: '# Title\n\n## _ to the work\n\nWe made five recommendations.\n\n## Leadership\n\n### Recommendation\n\nThe force should act.',
    twin: 'links',
  },
};

/** The text with the word in its place, and a capital at its start; “n’t” and “’ve” stand close to the word before. */
export function withWord(text: string, word: string): string {
  const filled = /^n?'/.test(word) ? text.replace(' _', word.replace("'", '’')) : text.replace('_', word);
  return filled.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
