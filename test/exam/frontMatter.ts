// Faults in the front matter: keys, values, and lines that are not YAML.

import { edited, splice } from './operator';
import type { Mutant, Operator } from './operator';
import { lineAt } from './text';
import type { ExamDraft } from './text';

/** Rewrites the value of a key. */
function value(key: string, by: (value: string, draft: ExamDraft) => readonly string[]): Operator['mutate'] {
  return function* (draft) {
    const match = new RegExp(`^${key}: (.+)$`, 'm').exec(draft.text.slice(0, draft.bodyFrom));
    if (!match) return;
    const from = match.index + key.length + 2;
    for (const text of by(match[1]!, draft)) if (text !== match[1]) yield edited(draft, from, from + match[1]!.length, text);
  };
}

/** Rewrites the whole line of a key; the fault is on the line of the key or, if it is gone, on the first one. */
function line(keys: readonly string[], by: (line: string, key: string) => readonly string[], on: 'here' | 'top' = 'here'): Operator['mutate'] {
  return function* (draft) {
    for (const key of keys) {
      const match = new RegExp(`^${key}: .*\n`, 'm').exec(draft.text.slice(0, draft.bodyFrom));
      for (const text of match ? by(match[0], key) : []) {
        const mutant = edited(draft, match!.index, match!.index + match![0].length, text);
        yield on === 'top' ? { ...mutant, lines: [1] } : mutant;
      }
    }
  };
}

const swapped = (key: string) => key.slice(0, 2) + key[3]! + key[2]! + key.slice(4);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const inWords = (date: string) => `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]!} ${date.slice(0, 4)}`;

/** A line put in behind the framework’s. */
function* inserted(draft: ExamDraft, text: string, at = 0): Iterable<Mutant> {
  const end = draft.text.indexOf('\n', draft.text.indexOf('framework:')) + 1;
  const mutated = splice(draft.text, end, end, text);
  yield { text: mutated, lines: [lineAt(mutated, end + at)] };
}

const on = (name: string, mutate: Operator['mutate']): Operator => ({ rule: 'front-matter', name, mutate });

/** Another body, where the register holds every one. */
function registered(change: (name: string) => string[]): Operator['mutate'] {
  return (draft) => (draft.framework.openRegister ? [] : value('body', change)(draft));
}

/** The operators of this family. */
export const frontMatterOperators: readonly Operator[] = [
  on(
    'a slip in a key',
    line(['kind', 'published', 'inspector', 'report', 'embargo'], (text, key) => [text.replace(key, swapped(key)), text.replace(key, key.slice(0, -1))]),
  ),
  on(
    'a key with a capital',
    line(['published', 'inspector', 'kind'], (text) => [text[0]!.toUpperCase() + text.slice(1)]),
  ),
  on('a key that does not exist', (draft) => inserted(draft, 'author: Jo Bloggs\n')),
  on('another key that does not exist', (draft) => inserted(draft, 'status: draft\n')),
  on(
    'a date the British way',
    value('published', (date) => [date.split('-').toReversed().join('/'), date.split('-').toReversed().join('-')]),
  ),
  on(
    'a date in words',
    value('published', (date) => [inWords(date)]),
  ),
  on(
    'a day that does not exist',
    value('published', (date) => [`${date.slice(0, 4)}-02-30`, `${date.slice(0, 4)}-13-01`, `${date.slice(0, 7)}-32`]),
  ),
  on(
    'a date cut short',
    value('published', (date) => [date.slice(0, 7), date.slice(0, 4)]),
  ),
  on(
    'an embargo that is no time',
    value('embargo', (time) => [time.replace('T', ' at '), 'tomorrow', time.replace('00:01', '25:01')]),
  ),
  on(
    'an unknown framework',
    value('framework', (id) => [`${id}x`, id.slice(1), 'peel-2019']),
  ),
  on(
    'an unknown kind',
    value('kind', () => ['Report', 'release', 'press release', 'letter']),
  ),
  on(
    'a slip in the body',
    registered((name) => [name.replace(/(?<=^\p{L}{3})\p{L}/u, ''), name.replace(/.$/, ''), name.replace(/(?<=^\p{L}{2})(\p{L})/u, '$1$1')]),
  ),
  on(
    'a body that does not exist',
    registered(() => ['Barsetshire Constabulary', 'Borchester Police']),
  ),
  on(
    'no body',
    line(['body'], () => [''], 'top'),
  ),
  on(
    'an empty value',
    line(['body', 'framework', 'published', 'inspector'], (_, key) => [`${key}:\n`]),
  ),
  on('a key twice', function* (draft) {
    for (const mutant of line(['body', 'published', 'kind'], (text) => [text + text])(draft))
      yield { ...mutant, lines: [mutant.lines[0]!, mutant.lines[0]! + 1] };
  }),
  on(
    'a line without its colon',
    line(['published', 'inspector'], (text) => [text.replace(':', '')]),
  ),
  on(
    'a colon in a value',
    value('body', (name) => [name.replace(' ', ': ')]),
  ),
  on('a rule that does not exist', (draft) => inserted(draft, 'rules:\n  miscounted-arias: off\n', 'rules:\n  '.length)),
  on('a severity that does not exist', (draft) => inserted(draft, 'rules:\n  mixed-spelling: loud\n', 'rules:\n  '.length)),
  on('a report that is not there', function* (draft) {
    const at = draft.text.indexOf('\nreport: ');
    if (at < 0 || at > draft.bodyFrom) return;
    const end = draft.text.indexOf('\n', at + 1);
    yield { ...edited(draft, at + '\nreport: '.length, end, 'nowhere.md'), report: 'missing' };
  }),
];
