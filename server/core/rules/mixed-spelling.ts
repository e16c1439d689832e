// mixed-spelling: where English leaves a choice, a draft keeps to one spelling.

import type { SpelledIn } from '../claims';
import { wordsAt } from '../draft/wordsAt';
import { say } from '../text/message';
import { replace } from './rule';
import type { Rule } from './rule';

export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  summary: 'The same word is spelt in two ways in one draft.',
  severity: 'hint',
  fixable: true,
  *check({ draft, claims, reference }) {
    for (const spelling of reference.houseStyle.spellings) {
      const words = claims.mentions.spellings.filter((each) => each.spelling === spelling);
      if (!words.length) continue;
      const way = chosenWay(words);
      const model = words.find((each) => each.way === way)!;
      for (const { span, given, way: own, word } of words) {
        if (own === way || given) continue;
        const written = wordsAt(draft, span);
        const text = withCapitalsOf(written, spelling.ways[way]!.words[word]!);
        const example = wordsAt(draft, model.span).toLowerCase();
        yield {
          span,
          message: say`“${written}” is spelt differently from “${example}” elsewhere in this draft. Keep to one spelling: write “${text}”.`,
          related: [{ span: model.span, message: say`“${example}” is spelt so here.` }],
          fixes: [replace(span, text, say`Change to “${text}”`)],
        };
      }
    }
  },
};

/** The spelling of the area’s names, or the more frequent; of equals the inspectorate’s own, or else the first. */
function chosenWay(words: readonly SpelledIn[]): number {
  const given = words.find((each) => each.given);
  if (given) return given.way;
  const counts = new Map<number, number>();
  for (const { way } of words) counts.set(way, (counts.get(way) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const best = [...counts.keys()].filter((way) => counts.get(way) === most);
  return best.find((way) => words[0]!.spelling.ways[way]!.house) ?? best[0]!;
}

/** The word in capitals where all of what is written is, or with one where it begins with one. */
function withCapitalsOf(written: string, text: string): string {
  if (written === written.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(written) ? text[0]!.toUpperCase() + text.slice(1) : text;
}
