// Faults in words: placeholders, mixed spellings, the inspectorate’s name, personal details.

import { edited, hits, rewrite } from './operator';
import type { Mutant, Operator } from './operator';
import { headings, lineAt, paragraphs, prose, quoted } from './text';
import type { ExamDraft, Piece } from './text';

const PLACEHOLDERS = [
  '(insert date)',
  'TODO',
  'TBC',
  'XX',
  '[name]',
  'lorem ipsum',
  '{{body}}',
  '[insert figure]',
  '(to be confirmed)',
  'XXX',
  '[tbc]',
  '(insert name of force)',
];

/** The blank before the last word but one of each paragraph, where no name and no statement of a grade is broken. */
function* amid(among: readonly Piece[]): Iterable<number> {
  for (const { from, text } of among) {
    const at = text.search(/ \p{Ll}+\s\p{L}+\.”?$/u);
    if (at >= 0 && !/areas?|good|adequate|improvement|outstanding/.test(text.slice(text.lastIndexOf('. ', at) + 1))) yield from + at;
  }
}

function placeholders(words: readonly string[], where: (draft: ExamDraft) => readonly Piece[]): Operator['mutate'] {
  return function* (draft) {
    for (const [index, at] of [...amid(where(draft))].entries()) yield edited(draft, at, at, ` ${words[index % words.length]!}`, at + 1);
  };
}

const placeholderOperators = PLACEHOLDERS.map((word): Operator => ({
  rule: 'placeholder',
  name: `“${word}” in prose`,
  mutate: placeholders([word], prose),
}));

/** Where the name of the inspectorate stands outside quotations. */
const INSPECTORATE = /(?<it>His\s+Majesty’s\s+Inspectorate\s+of\s+Constabulary\s+and\s+Fire\s+&\s+Rescue\s+Services)/;

/** Spellings that stand in the drafts, and the other way of writing them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['well-being', 'wellbeing'],
  ['antisocial', 'anti-social'],
  ['judgment', 'judgement'],
  ['per cent', 'percent'],
  ['multi-agency', 'multiagency'],
  ['organisation', 'organization'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
];

/** Where a spelling stands outside quotations, headings and names of areas. */
function* spelt(draft: ExamDraft, word: string): Iterable<{ from: number; to: number; it: string }> {
  for (const { it, from, to } of hits(draft, new RegExp(String.raw`\b(?<it>${word})(?:s|al|ing)?\b`, 'i'))) {
    const line = draft.text.slice(draft.text.lastIndexOf('\n', from) + 1, draft.text.indexOf('\n', from));
    if (!quoted(draft, from) && !/^[#|>]| (?:is \w+|improvement) at /.test(line)) yield { it, from, to };
  }
}

/** One of several the other way; where there are two, either may be reported. */
function* mixed(draft: ExamDraft): Iterable<Mutant> {
  for (const pair of PAIRS) {
    for (const [word, other] of [pair, pair.toReversed() as unknown as typeof pair]) {
      const all = [...spelt(draft, word)];
      // Occurrences in headings and in names of areas decide as well; only drafts without them are clear.
      const everywhere = [...draft.text.matchAll(new RegExp(word, 'gi'))].length;
      if (all.length < 2 || everywhere !== all.length) continue;
      for (const { it, from, to } of all) {
        const text = it[0] === it[0]!.toUpperCase() ? other[0]!.toUpperCase() + other.slice(1) : other;
        const rest = all.filter((each) => each.from !== from).map((each) => each.from + (each.from > from ? text.length - it.length : 0));
        yield edited(draft, from, to, text, from, ...(all.length === 2 ? rest : []));
      }
    }
  }
}

/** A sentence with the other spelling, at the end of a paragraph. */
function* added(draft: ExamDraft): Iterable<Mutant> {
  const sentences: Record<string, string> = {
    'well-being': 'We also looked at the wellbeing of staff.',
    antisocial: 'Reports of anti-social behaviour have risen.',
    judgment: 'This was a matter of professional judgement.',
    'multi-agency': 'The multiagency meeting takes place weekly.',
  };
  for (const [word, sentence] of Object.entries(sentences)) {
    const own = [...spelt(draft, word)];
    if (!own.length) continue;
    for (const place of prose(draft).slice(0, 8)) {
      const text = `${draft.text.slice(0, place.to)} ${sentence}${draft.text.slice(place.to)}`;
      const elsewhere = own.map(({ from }) => lineAt(text, from + (from > place.to ? sentence.length + 1 : 0)));
      yield { text, lines: [lineAt(text, place.to + 1), ...(own.length === 1 ? elsewhere : [])] };
    }
  }
}

const DETAILS = [
  'He can be reached on 07700 900 123 at any time.',
  'Her number is 020 7946 0958.',
  'Messages were sent to jane.bloggs@example.org every day.',
  'The girl, born on 14 March 2011, was seen by officers.',
  'His date of birth is 03/07/2009.',
  'The file gave the number QQ 12 34 56 C for the suspect.',
  'The family lived at 14 Mill Lane, NN1 4AB, at the time.',
  'A neighbour on (01632) 960 001 had called twice.',
  'Her National Insurance number was AB123456C.',
  'The address ended in SW1A 2AA and was known to officers.',
  'The officer wrote to t.smith@kent.police.uk about it.',
  'She gave the number +44 7700 900456 to the call handler.',
];

/** The operators of this family. */
export const wordOperators: readonly Operator[] = [
  ...placeholderOperators,
  {
    rule: 'placeholder',
    name: 'in a quotation',
    mutate: placeholders(['(insert name)', 'TBC', '[date]', 'XX'], (draft) => paragraphs(draft).filter(({ text }) => text.startsWith('“'))),
  },
  {
    rule: 'placeholder',
    name: 'for a number',
    mutate: rewrite(
      /(?<=\b(?:In|in|Of|of|than|only|examined) )(?<it>\d{2,3})(?= (?:of|months|people|cases|years|investigations|incidents|calls|meetings|experienced|social))/,
      () => ['XX', '[X]', '[number]', '(insert number)', 'TBC'],
    ),
  },
  {
    rule: 'placeholder',
    name: 'for the name of the body',
    *mutate(draft) {
      for (const place of prose(draft)) {
        const at = place.text.indexOf(draft.body);
        // A statement of a grade would lose its subject.
        if (at < 0 || / (?:is|requires) [\w ]+ at /.test(place.text) || headings(draft).some(({ from, to }) => from <= place.from && place.from < to))
          continue;
        for (const by of ['[force]', '[name of force]', 'XXX Police', '{{body}}'])
          yield edited(draft, place.from + at, place.from + at + draft.body.length, by);
      }
    },
  },
  {
    rule: 'placeholder',
    name: 'as a paragraph of its own',
    *mutate(draft) {
      for (const [index, { to }] of prose(draft).entries()) {
        const word = ['TODO', '[Add what the force does well.]', 'Lorem ipsum dolor sit amet.', '(insert date)', 'TBC', '[Case study to follow]'][
          index % 6
        ]!;
        yield edited(draft, to, to, `\n\n${word}`, to + 3);
      }
    },
  },
  { rule: 'mixed-spelling', name: 'one of several the other way', mutate: mixed },
  { rule: 'mixed-spelling', name: 'a sentence with the other way', mutate: added },
  {
    rule: 'inspectorate-name',
    name: 'the name written otherwise',
    // “HM” for “His Majesty’s” is what many people write.
    mutate: rewrite(INSPECTORATE, ({ it }) => [
      it.replace('&', 'and'),
      it.replace('Inspectorate', 'Inspectorat'),
      it.replace('His', 'Her'),
      it.replace('Services', 'Service'),
      it.replace(/Constabulary/, 'Constabularies'),
      it.replace('Constabulary', 'Constabulary,'),
      it.replace(/Fire\s+&\s+Rescue\s+Services/, 'Fire Services'),
      it.replace('Majesty’s', 'Majestys'),
      it.replace('Inspectorate', 'Inspectorates'),
    ]),
  },
  {
    rule: 'inspectorate-name',
    name: 'a slip in the abbreviation',
    mutate: rewrite(/(?<=\s)(?<it>HMICFRS)(?=\s)/, () => ['HMICFS', 'HMIFCRS', 'HMICFRSS', 'HMCFRS']),
  },
  {
    rule: 'inspectorate-name',
    name: 'the abbreviation is never introduced',
    *mutate(draft) {
      for (const { from, to } of hits(draft, /(?<=Rescue\s+Services)(?<it>\s+\(HMICFRS\))/)) {
        const text = draft.text.slice(0, from) + draft.text.slice(to);
        const first = text.indexOf('HMICFRS', draft.bodyFrom);
        if (first >= 0) yield { text, lines: [lineAt(text, first)] };
      }
    },
  },
  {
    rule: 'inspectorate-name',
    name: 'the abbreviation before it is introduced',
    *mutate(draft) {
      const intro = draft.text.search(/\(HMICFRS\)/);
      for (const place of paragraphs(draft)) {
        if (intro < 0 || place.from > intro || !place.text.endsWith('.') || /^[#|>*]/.test(place.text) || place.to > intro) continue;
        yield edited(draft, place.to, place.to, ' HMICFRS will return next year.', place.to + 2);
      }
    },
  },
  {
    rule: 'personal-details',
    name: 'a sentence with somebody’s details',
    *mutate(draft) {
      const places = prose(draft);
      for (const [index, sentence] of DETAILS.entries()) {
        const place = places[(index * 5 + draft.text.length) % Math.max(1, places.length)];
        if (!place || draft.text.slice(0, place.from).match(/^ENDS|^\*\*ENDS|^#+ (?:Notes|Contact)/m)) continue;
        yield edited(draft, place.to, place.to, ` ${sentence}`, place.to + 1);
      }
    },
  },
];
