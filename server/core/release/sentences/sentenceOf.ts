// Makes a sentence of what a finding says, where that is none: “The quality of its records” is what the force should improve.

import type { Turning } from './turn';
import { lowerFirst } from '../facts/words';

/** The words as a sentence, about the body where they only name a thing; undefined where nobody can be sure to make one. */
export function sentenceOf(words: string, turning: Turning): string | undefined {
  const the = `The ${turning.lexicon.body.noun}`;
  switch (turning.forms.of(words)) {
    case 'sentence':
      return words;
    case 'predicate':
      return `${the} ${lowerFirst(words)}`;
    case 'order':
      return `${the} should ${lowerFirst(words)}`;
    case 'purpose':
      return `${the} should ${words.slice(words.indexOf(' ') + 1)}`;
    case 'instruction':
      return words.replace(turning.lexicon.pattern('(?<= ){words:to} '), 'should ');
    case 'manner':
      return `${the} should improve ${mannerOf(words, turning)}`;
    case 'activity':
      return activity(words, the, turning);
    case 'thing':
      return thing(words, the, turning);
    case undefined:
      return undefined;
  }
}

/** What the words name, as it goes on inside a sentence; undefined where they are a sentence or nobody can be sure. */
export function nameOf(words: string, turning: Turning): string | undefined {
  const form = turning.forms.of(words);
  if (form === 'manner') return mannerOf(words, turning);
  return form === 'thing' || form === 'activity' ? turning.small(words) : undefined;
}

/** “how it records calls”, also where the body is named. */
function mannerOf(words: string, { lexicon: { pattern } }: Turning): string {
  return lowerFirst(words.replace(pattern('^({words:manner}(?: [\\p{L}-]+)?) {subject}(?= )'), '$1 it'));
}

function activity(words: string, the: string, turning: Turning): string | undefined {
  const order = turning.forms.orderOf(words);
  if (order !== undefined) return `${the} should ${order}`;
  const isUnclear = turning.lexicon.pattern('{words:faulting}|{words:lessening}').test(turning.forms.headOf(words));
  return about(`${the} should get better at`, words, turning, isUnclear);
}

/** A fault is dealt with, what is better than today is needed, and all else is improved. */
function thing(words: string, the: string, turning: Turning): string | undefined {
  const { pattern } = turning.lexicon;
  const head = turning.forms.headOf(words);
  if (pattern('{words:faulting}').test(head)) return about(`${the} should address`, words, turning);
  if (pattern('^(?:{words:wanting}|{words:indefinite})').test(head)) return about(`${the} needs`, words, turning);
  if (pattern('{words:harming}$').test(head)) return about(`${the} should improve how it deals with`, words, turning);
  return about(`${the} should improve`, words, turning, pattern('{words:lessening}').test(head) || turning.forms.isPeople(words));
}

function about(asked: string, words: string, turning: Turning, isUnclear = false): string | undefined {
  const inside = isUnclear ? undefined : turning.inside(words);
  return inside && `${asked} ${inside}`;
}
