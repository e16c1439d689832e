// Names of forces and services in running text and in headings, once their first letters are there.

import type { Body } from '../../framework/registers';
import type { Subject } from '../../rules/rule';
import type { Completion } from './completion';
import type { Place, Words } from '../place';
import { bodyNote } from '../registerNotes';
import { typedNames } from './typedName';

/** The bodies one of whose names begins as typed, the draft’s own first. */
export function completeBodyName({ reference, lexicon }: Subject, place: Place): Completion[] {
  const words = place.words ?? headingWords(place);
  const { offset, after } = place;
  if (!words) return [];
  const typedIn = typedNames(words);
  const rest = /^[\p{L}\p{N}]*/u.exec(after)![0].length;
  const own = ({ name }: Body) => Number(name === lexicon.body.name);
  return [...reference.bodies]
    .sort((a, b) => own(b) - own(a))
    .flatMap((body, rank): Completion[] => {
      const begun = typedIn([body.name, ...body.variants]);
      const from = begun && words.back(begun.length);
      if (from === undefined) return [];
      return [
        {
          label: body.name,
          kind: 'body',
          span: { from, to: offset + rest },
          text: body.name,
          keeps: true,
          filter: begun!.filter,
          documentation: bodyNote(body),
          rank,
        },
      ];
    });
}

/** The words of a heading around the cursor. */
function headingWords({ block, before, after, offset }: Place): Words | undefined {
  if (block?.block.kind !== 'heading' || before.includes('`')) return undefined;
  return { before, after, back: (length) => offset - length };
}
