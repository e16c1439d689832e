// Names that are nearly one of the register: a slip of a letter or two, or another form of the first name.

import type { Person } from '../../framework/registers';
import { distance } from '../../text/nearest';
import { plainName } from '../../text/patterns';

/** The name of the register, and whether there is no doubt that it is meant. */
export interface NearName {
  readonly name: string;
  readonly sure: boolean;
}

const SLIPS = 2;
/** In letters; in shorter names two slips make another name. */
const LONG_ENOUGH = 10;
const SAME_START = 3;

/**
 * The person whom `name` nearly names; undefined if nobody or in doubt. Within two letters; beside a title of the
 * inspectorate (`titled`) also within one word of two, and without one only where the first letters are right.
 */
export function nearPerson(name: string, people: readonly Person[], titled: boolean): NearName | undefined {
  const plain = plainName(name);
  const words = plain.split(' ');
  let best: { readonly person: Person; readonly cost: number } | undefined;
  for (const person of people) {
    for (const known of [person.name, ...person.variants].map(plainName)) {
      const others = known.split(' ');
      const cost = distance(plain, known, known.length < LONG_ENOUGH && !titled ? 1 : SLIPS);
      const alike = titled || (words.length === others.length && words.every((word, index) => word[0] === others[index]![0]));
      if (alike && cost <= SLIPS && cost < (best?.cost ?? Infinity) && (titled || known.length >= LONG_ENOUGH || cost === 1)) best = { person, cost };
    }
  }
  if (best) return { name: best.person.name, sure: titled };
  const offByWord = people.filter((person) => isOneWordOff(words, plainName(person.name).split(' '), titled));
  return offByWord.length === 1 ? { name: offByWord[0]!.name, sure: false } : undefined;
}

/** Whether `name` is one of the register, or one with more names in the middle. */
export function isKnownPerson(name: string, people: readonly Person[]): boolean {
  const plain = plainName(name);
  const words = plain.split(' ');
  return people.some((person) =>
    [person.name, ...person.variants].map(plainName).some((known) => {
      const others = known.split(' ');
      return known === plain || (others.length < words.length && others[0] === words[0] && others.at(-1) === words.at(-1));
    }),
  );
}

/** “Andrew Cooke” for “Andy Cooke”; beside a title also “Alan Cooke” and “Michelle Field”. */
function isOneWordOff(words: readonly string[], others: readonly string[], titled: boolean): boolean {
  if (words.length !== others.length) return false;
  const off = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  if (off.length !== 1) return false;
  return titled || (off[0] === 0 && words[0]!.slice(0, SAME_START) === others[0]!.slice(0, SAME_START));
}
