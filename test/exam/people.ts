// Faults in names: speakers nobody knows, titles they do not hold, and bodies of another draft.

import { gradeStatements } from './grades';
import { edited, hits, rewrite, splice } from './operator';
import type { Operator } from './operator';
import { headings, lineAt, prose } from './text';
import type { ExamDraft } from './text';

const NAMES = 'Michelle Skeer|Roy Wilsher|Lee Freeman|Sir Andy Cooke';
const words = (text: string) => text.replaceAll(' ', String.raw`\s+`);
/** A name and its title before “said”, in either order; `it` is what is rewritten. */
const SPEAKER = new RegExp(
  words(
    String.raw`His Majesty’s (?:Chief )?Inspector of (?:Constabulary|Fire and Rescue Services) (?<it>${NAMES})(?= (?:\w+ )?said|\.)|^(?<it2>${NAMES})(?=, His Majesty’s)`,
  ),
  'gm',
);

function* speakers(draft: ExamDraft): Iterable<{ it: string; from: number; to: number }> {
  for (const match of draft.text.matchAll(new RegExp(SPEAKER, 'gmd'))) {
    const [from, to] = (match.indices!.groups!['it'] ?? match.indices!.groups!['it2'])!;
    yield { it: draft.text.slice(from, to), from, to };
  }
}

/** The speaker of a quotation has another name. */
function renamed(by: (name: string) => readonly string[]): Operator['mutate'] {
  return function* (draft) {
    for (const { it, from, to } of speakers(draft)) {
      // The line on which the attribution starts will do as well.
      const start = draft.text.lastIndexOf('\n\n', from) + 2;
      for (const name of by(it)) yield edited(draft, from, to, name, from, Math.min(start, from));
    }
  };
}

const TITLE = words(
  String.raw`(?:(?<=\n\n)|(?<=said )|(?<=, ))(?<it>His Majesty’s (?:Chief )?Inspector of (?:Constabulary|Fire and Rescue Services))(?= (?:${NAMES}) (?:\w+ )?said:|(?: (?:${NAMES}))\.|, said:)`,
);

function* retitled(draft: ExamDraft, by: (title: string) => string): Iterable<ReturnType<typeof edited>> {
  for (const { it, from, to } of hits(draft, new RegExp(TITLE))) if (by(it) !== it) yield edited(draft, from, to, by(it));
}

/** A letter dropped, doubled and swapped in the longest word. */
function slips(name: string): string[] {
  const word = name.split(/[ -]/).toSorted((a, b) => b.length - a.length)[0]!;
  const at = name.indexOf(word) + 2;
  return [splice(name, at, at + 1, ''), splice(name, at, at, name[at]!), splice(name, at, at + 2, name[at + 1]! + name[at]!)].filter(
    (each) => each !== name,
  );
}

const OTHER_BODIES: Record<string, readonly string[]> = {
  ncpi: ['Kent Police', 'Cheshire Constabulary', 'West Mercia Police'],
  'peel-2023-25': ['Kent Police', 'Essex Police', 'Cumbria Constabulary'],
  'frs-2023-25': ['Kent Fire and Rescue Service', 'Cleveland Fire Brigade'],
};
const others = ({ framework, body }: ExamDraft) => (OTHER_BODIES[framework.id] ?? []).filter((each) => each !== body);

/** The operators of this family. */
export const peopleOperators: readonly Operator[] = [
  { rule: 'unknown-speaker', name: 'somebody who is in no register', mutate: renamed(() => ['Harriet Pemberton', 'David Okafor-Lane', 'Siân Prosser']) },
  {
    rule: 'unknown-speaker',
    name: 'a slip in the name',
    mutate: renamed((name) =>
      [name.replace(/(.)\1/, '$1'), name.replace(/n$/, 'nn'), name.replace(/(?<= )(\p{Lu})(\p{L})/u, '$1$2$2')].filter((each) => each !== name),
    ),
  },
  {
    rule: 'unknown-speaker',
    name: 'another first name',
    mutate: renamed((name) => (name.startsWith('Sir') ? ['Sir Alan Cooke'] : [name.replace(/^\p{L}+/u, 'Margaret')])),
  },
  { rule: 'wrong-title', name: 'Her for His', mutate: (draft) => retitled(draft, (title) => title.replace(/^His/, 'Her')) },
  {
    rule: 'wrong-title',
    name: 'Chief Inspector for Inspector',
    mutate: (draft) => retitled(draft, (title) => (title.includes('Chief') ? title : title.replace('Inspector', 'Chief Inspector'))),
  },
  {
    rule: 'wrong-title',
    name: 'the chief inspector’s name behind an inspector’s title',
    mutate: renamed((name) => (name.startsWith('Sir') ? [] : ['Sir Andy Cooke', 'Andy Cooke'])),
  },
  {
    rule: 'wrong-title',
    name: 'an inspector’s name behind the chief inspector’s title',
    mutate: rewrite(new RegExp(words(String.raw`His Majesty’s Chief Inspector of Constabulary (?<it>Sir Andy Cooke)(?= said:)`)), () => [
      'Roy Wilsher',
      'Michelle Skeer',
      'Lee Freeman',
    ]),
  },
  {
    rule: 'wrong-title',
    name: 'His before the Queen died',
    *mutate(draft) {
      // Only Roy Wilsher was an inspector then.
      for (const { from } of hits(draft, new RegExp(TITLE))) {
        if (
          draft.report !== undefined ||
          !/^published: /m.test(draft.text) ||
          !/\bRoy\s+Wilsher\b/.test(draft.text.slice(from - 60, from + 120)) ||
          /\b20(?:2[3-9])\b/.test(draft.text.slice(draft.bodyFrom))
        )
          continue;
        const text = draft.text.replace(/^published: .*$/m, 'published: 2022-05-12').replace(/^embargo: .*\n/m, '');
        yield { text, lines: [lineAt(text, from + text.length - draft.text.length)] };
      }
    },
  },
  {
    rule: 'other-body',
    name: 'another body in the title',
    *mutate(draft) {
      const title = headings(draft)[0];
      const at = title?.title.indexOf(draft.body) ?? -1;
      for (const other of title && at >= 0 ? others(draft) : [])
        yield edited(draft, title!.titleFrom + at, title!.titleFrom + at + draft.body.length, other);
    },
  },
  {
    rule: 'other-body',
    name: 'another body in a statement',
    *mutate(draft) {
      for (const { from } of gradeStatements(draft)) {
        const at = draft.text.lastIndexOf(draft.body, from);
        if (at < 0 || !/^ (?:is )?$/.test(draft.text.slice(at + draft.body.length, from))) continue;
        for (const other of others(draft)) yield edited(draft, at, at + draft.body.length, other);
      }
    },
  },
  {
    rule: 'other-body',
    name: 'the own body nearly right',
    *mutate(draft) {
      for (const place of [...prose(draft), ...headings(draft)]) {
        const at = place.text.indexOf(draft.body);
        const from = place.from + at;
        // A name that goes on over the end of the line, or belongs to somebody else, is another.
        if (at < 0 || /^ (?:and|Federation|Authority)/.test(draft.text.slice(from + draft.body.length))) continue;
        for (const by of slips(draft.body)) yield edited(draft, from, from + draft.body.length, by);
      }
    },
  },
  {
    rule: 'other-body',
    name: 'another body in a recommendation',
    *mutate(draft) {
      for (const { it, from, to } of hits(
        draft,
        /^(?:\d+\. )?(?:With immediate effect|By \d+ \p{L}+ \d{4}|Within \p{L}+ months), (?:(?<it>\p{Lu}[\p{L} ]+?)) should\b/gmu,
      )) {
        if (it === draft.body) for (const other of others(draft)) yield edited(draft, from, to, other);
      }
    },
  },
  {
    rule: 'other-body',
    name: 'another body in an area for improvement',
    *mutate(draft) {
      if (draft.kind !== 'report') return;
      for (const { from, to } of hits(draft, /(?<=^#+ Area for improvement(?: \d+)?\n\n)(?<it>The (?:force|constabulary|service)) should\b/gm)) {
        for (const other of others(draft).slice(0, 1)) yield { text: splice(draft.text, from, to, other), lines: [lineAt(draft.text, from)] };
      }
    },
  },
];
