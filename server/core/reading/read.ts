// The one way to read a sentence: words, phrases, links, propositions. Knows no draft.

import type { Dictionary } from './senses';
import { withNumbersSaid } from './apposition';
import { withAreaLists } from './areas';
import { findingsIn } from './found';
import { gradedBy } from './graded';
import { readLinks } from './links';
import { withLooseAreas } from './looseAreas';
import { readPhrases } from './phrases';
import type { Phrase } from './phrase';
import type { Proposition, Unread } from './propositions';
import { standingOf } from './standing';
import type { Time } from './standing';
import { totalsIn } from './totals';
import { wordsOf } from './words';

/** What a sentence says, and its phrases for the sentences behind it. Offsets count from the sentence’s start. */
export interface Reading {
  readonly propositions: readonly Proposition[];
  readonly phrases: readonly Phrase[];
  /** Whether a grade stands in it of which nothing is known, so that the counts around it may not be all. */
  readonly looseGrade: boolean;
}

/** A longer sentence is a list or no prose, and not read. In letters. */
const LONGEST_SENTENCE = 2000;
const NOTHING: Reading = { propositions: [], phrases: [], looseGrade: false };

/** Reads one sentence; `before` are the phrases of those above it in its passage. Never throws, whatever the text. */
export function readSentence(text: string, before: readonly Phrase[], dictionary: Dictionary, time: Time): Reading {
  if (text.length > LONGEST_SENTENCE) return NOTHING;
  const words = wordsOf(text, dictionary);
  const phrases = withNumbersSaid(withAreaLists(withLooseAreas(readPhrases(words, dictionary), words, dictionary)));
  const links = readLinks(phrases);
  const { said, open } = gradedBy(links, phrases, before, time, dictionary.lexicon.framework);
  const counted = new Set(said.map(({ grade }) => grade.from));
  const totals = totalsIn(
    phrases,
    links.filter((link) => counted.has(phrases[link.grade]!.grade!.words.from)),
    time,
  );
  const found = findingsIn(phrases, before, time);
  const propositions: Proposition[] = [...said, ...totals, ...found];
  const unread = open.length || !propositions.length ? unreadIn(phrases, time, propositions) : undefined;
  const looseGrade =
    said.some((each) => each.kind === 'graded' && each.behind && !each.complete) ||
    phrases.some(({ role, grade }) => role === 'grade' && !grade!.slip && grade!.reading.kind === 'grade' && !counted.has(grade!.words.from));
  return { propositions: unread ? [...propositions, unread] : propositions, phrases, looseGrade };
}

/** The sentence’s first number of areas or grades beside a grade that nothing was made of. */
function unreadIn(phrases: readonly Phrase[], time: Time, propositions: readonly Proposition[]): Unread | undefined {
  const grade = phrases.findIndex(({ role, grade: said }) => role === 'grade' && !said!.slip && said!.reading.kind === 'grade');
  const at = phrases.findIndex(
    ({ role, amount }) => role === 'amount' && (amount!.unit === 'areas' || amount!.unit === 'grades') && amount!.quantity.kind !== 'open',
  );
  if (grade < 0 || at < 0 || propositions.some(({ kind }) => kind === 'counted' || kind === 'total')) return undefined;
  if (standingOf(phrases, at, at, time) !== 'ours' || standingOf(phrases, Math.min(at, grade), Math.max(at, grade), time) !== 'ours') return undefined;
  return { kind: 'unread', counts: 'areas', standing: 'ours', span: { from: phrases[at]!.from, to: phrases[at]!.to } };
}
