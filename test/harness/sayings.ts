// What a sentence says by itself, in a line: “2 adequate; earlier: 9 inspected”. For tests of the reader.

import { compileDictionary, readSentence } from '../../server/core/reading';
import type { Dictionary, Phrase, Proposition, Quantity } from '../../server/core/reading';
import type { WordClass } from '../../server/core/framework/language';
import { splitSentences } from '../../server/core/claims/sentences';
import { reference } from './reference';

const TIME = { year: 2025 };
const whole = compileDictionary(reference.lexicon({ framework: 'ncpi', body: 'Northamptonshire Police', published: '2025-08-22' }));

/** What the last of some sentences says, each proposition with its standing unless that is “ours”; nothing for nothing. */
export function sayingOf(text: string, dictionary = whole): string {
  let before: readonly Phrase[] = [];
  let propositions: readonly Proposition[] = [];
  for (const sentence of splitSentences(text)) {
    const reading = readSentence(sentence.text, before, dictionary, TIME);
    before = [...before, ...reading.phrases];
    propositions = reading.propositions;
  }
  return propositions.map((each) => (each.standing === 'ours' ? '' : `${each.standing}: `) + wordsOf(each)).join('; ');
}

/** A dictionary in which no word is of the class. */
export function without(name: WordClass): Dictionary {
  return {
    ...whole,
    longest(tokens, at) {
      const found = whole.longest(tokens, at);
      const senses = found?.senses.map((sense) =>
        sense.kind === 'class' ? { ...sense, classes: new Set([...sense.classes].filter((each) => each !== name)) } : sense,
      );
      return found && { ...found, senses: senses!.filter((sense) => sense.kind !== 'class' || sense.classes.size > 0) };
    },
  };
}

function wordsOf(each: Proposition): string {
  const grades = 'grades' in each ? each.grades.map(({ id }) => id).join('/') : '';
  switch (each.kind) {
    case 'graded':
      return `${each.thisArea ? 'here' : each.areas.map(({ area }) => area.id).join('+')} ${grades}`;
    case 'counted':
      return `${quantity(each.quantity)} ${each.unit === 'areas' || each.unit === undefined ? '' : `${each.unit} `}${grades}`;
    case 'total':
      return `${each.isWhole ? 'of ' : ''}${each.value}${each.atLeast ? '+' : ''} ${each.inspected ? 'inspected' : 'graded'}`;
    case 'found': {
      const notes = [each.needsLeadIn && 'item', !each.all && 'some', each.whole && 'in all', each.definite && 'definite', each.named?.id];
      return [interval(each.least, each.most), each.finding.id, ...notes.filter(Boolean)].join(' ');
    }
    case 'unread':
      return `unread ${each.counts}`;
  }
}

function quantity(said: Quantity): string {
  switch (said.kind) {
    case 'number':
      return interval(said.least, said.most);
    case 'allBut':
      return said.value ? `all but ${said.value}` : 'all';
    case 'share':
      return `${said.over}/${said.under}`;
    case 'rest':
      return said.value === undefined ? 'rest' : `rest ${said.value}`;
    case 'open':
      return 'some';
  }
}

function interval(least: number, most: number): string {
  return least === most ? `${least}` : most === Infinity ? `${least}+` : `${least}-${most}`;
}
