// A few words in marks within indirect speech: “She said the force was “slow to respond”.”

import type { Lexicon } from '../../framework/lexicon';
import { splitSentences, withoutQuotations } from '../sentences';
import type { QuotedFragment } from '../types';
import { placeIn } from './quotedParagraphs';
import type { Spoken } from './quotedParagraphs';
import type { Stretch } from './speech';
import { othersSpeak, speaks, voices } from './sayings';

/** The words of stretches that are no quotations of their own, where their sentence tells what somebody says. Stretches in the order of the text. */
export function fragmentsOf(step: Spoken, stretches: readonly Stretch[], lexicon: Lexicon): QuotedFragment[] {
  if (!stretches.length) return [];
  const sentences = splitSentences(withoutQuotations(step.speech.prose.text));
  let next = 0;
  return stretches.flatMap(({ from, to }): QuotedFragment[] => {
    while (next + 1 < sentences.length && sentences[next + 1]!.at <= from) next++;
    const { text, at } = sentences[next]!;
    if (!voices(text, lexicon)) return [];
    return [
      {
        words: placeIn(step, from + 1, to - 1),
        sentence: placeIn(step, at, at + text.trimEnd().length),
        byInspectorate: speaks(text, lexicon) && !othersSpeak(text, lexicon),
      },
    ];
  });
}
