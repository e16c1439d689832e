// Faults in dates: weekdays that disagree, days that do not exist, deadlines that have passed.

import { edited, rewrite } from './operator';
import type { Operator } from './operator';
import { prose } from './text';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH = MONTHS.join('|');

const weekdayOf = (day: number, month: string, year: number) => new Date(Date.UTC(year, MONTHS.indexOf(month), day)).getUTCDay();
const lengthOf = (month: string, year: number) => new Date(Date.UTC(year, MONTHS.indexOf(month) + 1, 0)).getUTCDate();

/** The operators of this family. */
export const dateOperators: readonly Operator[] = [
  {
    rule: 'impossible-date',
    name: 'another weekday',
    mutate: rewrite(new RegExp(String.raw`\b(?<it>${DAYS.join('|')}) \d{1,2} (?:${MONTH}) \d{4}`), ({ it }) => DAYS.filter((day) => day !== it)),
  },
  {
    rule: 'impossible-date',
    name: 'a wrong weekday put before a date',
    mutate: rewrite(new RegExp(String.raw`(?<!day )\b(?<it>(?<day>\d{1,2}) (?<month>${MONTH}) (?<year>\d{4}))`), ({ it, match }) => {
      const { day, month, year } = match.groups!;
      const right = weekdayOf(Number(day), month!, Number(year));
      return [1, 3, 6].map((by) => `${DAYS[(right + by) % 7]} ${it}`);
    }),
  },
  {
    rule: 'impossible-date',
    name: 'a day the month does not have',
    mutate: rewrite(new RegExp(String.raw`(?<!(?:day|and|to|–) )\b(?<it>\d{1,2} (?<month>${MONTH}) (?<year>\d{4}))`), ({ match }) => {
      const { month, year } = match.groups!;
      const length = lengthOf(month!, Number(year));
      return length === 31
        ? [
            `31 ${month === 'December' ? 'November' : MONTHS[MONTHS.indexOf(month!) + 1] === 'August' ? 'June' : 'September'} ${year}`,
            `32 ${month} ${year}`,
            `30 February ${year}`,
          ]
        : [`${length + 1} ${month} ${year}`];
    }),
  },
  {
    rule: 'impossible-date',
    name: 'a deadline before publication',
    mutate: rewrite(
      new RegExp(String.raw`^(?:\d+\. )?By (?<it>(?<rest>\d{1,2} (?:${MONTH})) (?<year>\d{4})),(?=[^.]* should\b)`, 'm'),
      ({ match }, { published }) => {
        const { rest, year } = match.groups!;
        return published && Number(year) - 2 < Number(published.slice(0, 4)) ? [`${rest} ${Number(year) - 2}`] : undefined;
      },
    ),
  },
  {
    rule: 'impossible-date',
    name: 'an embargo or a day of publication that is not the front matter’s',
    *mutate(draft) {
      if (!draft.published) return;
      const [year = 0, month = 1, day = 1] = draft.published.split('-').map(Number);
      const other = new Date(Date.UTC(year, month - 1, day + 3));
      const words = `${other.getUTCDate()} ${MONTHS[other.getUTCMonth()]!} ${other.getUTCFullYear()}`;
      for (const line of [`EMBARGOED UNTIL 00:01 on ${words}`, `**Published on ${words}**`, `Not for publication before 00:01 on ${words}.`])
        yield edited(draft, draft.bodyFrom, draft.bodyFrom, `\n${line}\n`, draft.bodyFrom + 1);
    },
  },
  {
    rule: 'impossible-date',
    name: 'a sentence with a date that cannot be',
    *mutate(draft) {
      const places = prose(draft);
      const sentences = [
        'We visited the force again on Monday 4 March 2025.',
        'The plan was agreed on 31 June 2024.',
        'A review began on 29 February 2025 and is not finished.',
        'Leaders met on Sunday, 12 May 2025.',
      ];
      for (const [index, sentence] of sentences.entries()) {
        const place = places[(index * 3) % Math.max(1, places.length)];
        if (place) yield edited(draft, place.to, place.to, `\n\n${sentence}`, place.to + 3);
      }
    },
  },
];
