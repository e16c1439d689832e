// A few words in marks within indirect speech: “She said the force was “slow to respond”.”

import type { Lexicon } from '../../framework/lexicon';
import { splitSentences, withoutQuotations } from '../sentences';
import type { QuotedFragment } from '../types';
import { placeIn } from './quotedParagraphs';
import type { Spoken } from './quotedParagraphs';
import type { Stretch } from './speech';
import { othersSpeak, speaks, voices } from './sayings';

/** The words of a stretch that is no quotation of its own, where their sentence tells what somebody says. */
export function fragmentOf(step: Spoken, { from, to }: Stretch, lexicon: Lexicon): QuotedFragment[] {
  const { text } = step.speech.prose;
  const sentence = splitSentences(withoutQuotations(text)).find((each) => each.at <= from && from < each.at + each.text.length);
  if (!sentence || !voices(sentence.text, lexicon)) return [];
  return [
    {
      words: placeIn(step, from + 1, to - 1),
      sentence: placeIn(step, sentence.at, sentence.at + sentence.text.trimEnd().length),
      byInspectorate: speaks(sentence.text, lexicon) && !othersSpeak(sentence.text, lexicon),
    },
  ];
}
