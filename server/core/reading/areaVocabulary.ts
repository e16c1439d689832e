// Areas by the words of their names: “its work with partners” is the one area whose names have these words.

import { namesOf } from '../framework/lexicon';
import type { Lexicon } from '../framework/lexicon';
import type { Area } from '../framework/schema';
import { plainName } from '../text/patterns';
import type { Dictionary } from './senses';

/** Finds the one area that words without those that join others can only mean; `isEmpty` tells which those are. */
export function areasByVocabulary({ framework, languages }: Lexicon, isEmpty: (word: string) => boolean): Dictionary['areaOf'] {
  const endings = languages.flatMap((language) => language.endings).sort((a, b) => b.length - a.length);
  const stem = (word: string) => stemOf(word, endings);
  const vocabularies = vocabulariesOf(framework.areas, stem, isEmpty);
  return (contentWords) => areaByVocabulary(contentWords.map(stem), vocabularies);
}

/** In letters. */
const SHORTEST_STEM = 4;
const STEM_LENGTH = 5;

function stemOf(word: string, endings: readonly string[]): string {
  let stem = word;
  for (let round = 0; round < 3; round++) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST_STEM);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.slice(0, STEM_LENGTH);
}

interface Vocabulary {
  readonly area: Area;
  /** The stems of each of its names. */
  readonly names: readonly ReadonlySet<string>[];
  /** The first stem of each name, which may stand for all of it: “investigations”. */
  readonly heads: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function vocabulariesOf(areas: readonly Area[], stem: (word: string) => string, isEmpty: (word: string) => boolean): Vocabulary[] {
  return areas
    .filter(({ counted }) => counted)
    .map((area) => {
      const names = namesOf(area).map(
        (name) =>
          new Set(
            plainName(name)
              .split(' ')
              .filter((word) => !isEmpty(word))
              .map(stem),
          ),
      );
      return {
        area,
        names,
        heads: new Set(names.flatMap(([first]) => (first === undefined ? [] : [first]))),
        all: new Set(names.flatMap((each) => [...each])),
      };
    });
}

/** The one area whose names have all the stems, and that no other area shares. */
function areaByVocabulary(stems: readonly string[], vocabularies: readonly Vocabulary[]): { area: Area; words: number } | undefined {
  const wanted = new Set(stems);
  if (!wanted.size) return undefined;
  const fitting = vocabularies.filter(({ all }) => [...wanted].every((stem) => all.has(stem)));
  if (fitting.length !== 1) return undefined;
  const { area, names, heads } = fitting[0]!;
  // A single word that is only a small part of a long name (“reports”) does not stand for it.
  const covers = names.some((name) => [...wanted].filter((stem) => name.has(stem)).length >= Math.min(name.size, 2));
  return covers || wanted.size > 1 || [...wanted].every((stem) => heads.has(stem)) ? { area, words: wanted.size } : undefined;
}
