// People in running text, with the title that is right for the draft’s date, once the first letters of either are there.

import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import type { Place } from './place';
import { personNote } from './registerNotes';
import { speakersFor } from './speakers';
import { typedNames } from './typedName';

/** The people whose title or name begins as typed. */
export function completePersonName(subject: Subject, { words, offset, after }: Place): Completion[] {
  if (!words) return [];
  const typedLength = typedNames(words);
  const rest = /^[\p{L}\p{N}]*/u.exec(after)![0].length;
  return speakersFor(subject).flatMap(({ person, name, title }, rank): Completion[] => {
    const names = [...new Set([name, person.name, ...person.variants])];
    const full = title === undefined ? name : `${title} ${name}`;
    const length = typedLength(title === undefined ? names : [full, ...names]);
    const from = length ? words.back(length) : undefined;
    if (from === undefined) return [];
    // “Sir” that is typed already stays.
    const typed = words.before.slice(-length).toLowerCase();
    const styled = names.find((each) => each.endsWith(person.name) && each.toLowerCase().startsWith(typed)) ?? name;
    // Behind a title the name alone is wanted.
    const titled = title !== undefined && words.before.slice(0, -length).trimEnd().endsWith(title);
    const label = titled || title === undefined ? styled : `${title} ${styled}`;
    return [{ label, kind: 'person', span: { from, to: offset + rest }, text: label, keeps: true, filter: [full, ...names].join(' '), documentation: personNote(person, subject), rank }];
  });
}
