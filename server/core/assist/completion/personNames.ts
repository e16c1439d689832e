// People in running text, with the title that is right for the draft’s date, once the first letters of either are there.

import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Completion } from './completion';
import type { Place } from '../place';
import { personNote } from '../registerNotes';
import { nameAsTyped, speakersFor } from '../speakers';
import { typedNames } from './typedName';

/** The people whose title or name begins as typed. */
export function completePersonName(subject: Subject, { words, offset, after }: Place): Completion[] {
  if (!words) return [];
  const typedIn = typedNames(words);
  const rest = /^[\p{L}\p{N}]*/u.exec(after)![0].length;
  return speakersFor(subject).flatMap((speaker, rank): Completion[] => {
    const { person, name, title } = speaker;
    const names = [...new Set([name, person.name, ...person.variants])];
    const begun = typedIn(title === undefined ? names : [`${title} ${name}`, ...names]);
    const from = begun && words.back(begun.length);
    if (from === undefined) return [];
    const styled = nameAsTyped(speaker, words.before.slice(-begun!.length));
    const offer = {
      kind: 'person',
      span: { from, to: offset + rest },
      keeps: true,
      filter: begun!.filter,
      documentation: personNote(person, subject),
      rank,
    } as const;
    // Behind a title the name alone is wanted.
    const titled = title !== undefined && words.before.slice(0, -begun!.length).trimEnd().endsWith(title);
    return titled || title === undefined
      ? [{ ...offer, label: styled, text: styled }]
      : [{ ...offer, label: styled, text: `${title} ${styled}`, detail: say`${title}` }];
  });
}
