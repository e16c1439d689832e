// Changes that are no faults: other line ends, blanks and marks, and sentences that trip a naive checker.

import { quotedParagraphs } from './linked';
import { sample, splice } from './operator';
import type { Harmless } from './operator';
import { headings, paragraphs, prose } from './text';
import type { ExamDraft } from './text';

/** The text behind the front matter rewritten. */
const body = (name: string, by: (text: string, draft: ExamDraft) => string): Harmless => ({
  name,
  *mutate(draft) {
    const text = draft.text.slice(0, draft.bodyFrom) + by(draft.text.slice(draft.bodyFrom), draft);
    if (text !== draft.text) yield text;
  },
});

/** A paragraph put behind another one, at a few places. */
const sentence = (words: string, kinds: readonly ExamDraft['kind'][] = ['report', 'press-release']): Harmless => ({
  name: `“${words}”`,
  *mutate(draft) {
    if (!kinds.includes(draft.kind)) return;
    for (const { to } of sample(prose(draft), 2, draft.file + words)) yield splice(draft.text, to, to, `\n\n${words.replaceAll('BODY', draft.body)}`);
  },
});

/** Paragraphs of prose wrapped at a width. */
function wrapped(draft: ExamDraft, width: number): string {
  let { text } = draft;
  for (const { from, to, text: words } of paragraphs(draft).toReversed()) {
    if (!/^[\p{L}“]/u.test(words)) continue;
    let column = 0;
    const lines = words.split(/\s+/).map((word) => {
      const breaks = column > 0 && column + word.length > width;
      column = (breaks ? 0 : column) + word.length + 1;
      return (breaks ? '\n' : ' ') + word;
    });
    text = splice(text, from, to, lines.join('').slice(1));
  }
  return text;
}

/** Quotations of a release without one of their sentences. */
const shortened: Harmless = {
  name: 'a sentence left out of a quotation',
  *mutate(draft) {
    for (const { from, to, text } of quotedParagraphs(draft)) {
      for (const words of [text.replace(/(?<=\. )[^.”]+\. /, ''), text.replace(/(?<=“)[^.”]+\. /, '')])
        if (words !== text) yield splice(draft.text, from, to, words);
    }
  },
};

/** The changes. */
export const harmless: readonly Harmless[] = [
  shortened,
  {
    name: 'CRLF line ends',
    *mutate({ text }) {
      yield text.replaceAll('\n', '\r\n');
    },
  },
  {
    name: 'a byte order mark',
    *mutate({ text }) {
      yield `\uFEFF${text}`;
    },
  },
  {
    name: 'wrapped at 60 letters',
    *mutate(draft) {
      yield wrapped(draft, 60);
    },
  },
  {
    name: 'wrapped at 34 letters',
    *mutate(draft) {
      yield wrapped(draft, 34);
    },
  },
  {
    name: 'not wrapped',
    *mutate(draft) {
      yield wrapped(draft, 100_000);
    },
  },
  body('no-break spaces behind numbers', (text) => text.replace(/\b(one|two|three|four|five|\d+) (?=\p{L})/gu, '$1\u00A0')),
  body('no-break hyphens', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')),
  body('two blanks behind full stops', (text) => text.replace(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, '  ')),
  body('blanks at line ends', (text) => text.replace(/(?<=\.)$/gm, ' ')),
  body('headings with closing hashes', (text) => text.replace(/^(##+) (.*)$/gm, '$1 $2 $1')),
  body('headings in capitals', (text) => text.replace(/^## (.*)$/gm, (_, title: string) => `## ${title.toUpperCase()}`)),
  body('headings in bold', (text) => text.replace(/^## ([^*\n]*)$/gm, '## **$1**')),
  body('starred lists', (text) => text.replace(/^- /gm, '* ')),
  body('straight apostrophes everywhere', (text) => text.replace(/(?<=\p{L})’(?=\p{L})|(?<=s)’(?= )/gu, "'")),
  body('all double marks straight', (text) => text.replace(/[“”]/g, '"')),
  body('tables without blanks', (text) => text.replace(/^\|.*\|$/gm, (row) => row.replace(/ *\| */g, '|'))),
  {
    name: 'numbered headings of areas',
    *mutate(draft) {
      let { text } = draft;
      let number = headings(draft).filter(({ level }) => level === 2).length;
      for (const { level, titleFrom, text: line } of headings(draft).toReversed())
        if (level === 2 && !/^## \d/.test(line)) text = splice(text, titleFrom, titleFrom, `${number--}. `);
      if (text !== draft.text && draft.kind === 'report') yield text;
    },
  },
  sentence('Officers made outstanding visits to offenders, and they kept good records within adequate timeframes.'),
  sentence('Supervisors had graded the children as medium risk, and one case as good enough to close.'),
  sentence('There is a real need for change, and the control room requires improvement in its lighting.'),
  sentence('Of the 30 case files we read, 12 were good, 10 required improvement and eight were inadequate.'),
  sentence('In two areas of the county, officers meet every week. In three others they do not.'),
  sentence('In its previous inspection, BODY was graded inadequate in three areas and good in two.'),
  sentence('One parent said that the officers’ visit was ‘good’ and the forms were ‘adequate’.'),
  sentence('A teacher told us: “The wellbeing team is Good, and its judgement Requires Improvement.”'),
  sentence('A teacher told us: “The Inspectorate of Constabularies rated six areas Good, two of them Excellent, and gave us nine causes of concern.”'),
  sentence('A nurse said: “Kent Police requires Improvement at antisocial and anti-social behaviour, if you ask me.”'),
  sentence('We spoke to Kent Police and to the council, which share a building.'),
  sentence('The board has met on Tuesday 4 March 2025 and on 29 February 2024.'),
  sentence('Staff were open about what good looks like, and about the area for improvement that matters most to them.'),
  sentence('Three of the recommendations that another inspectorate made in 2019 have been carried out.'),
  sentence('The 6 ft by 4 ft room, with its 12" screen, is used by children aged 5–10.'),
  sentence('Officers said they felt supported. Leaders said so too.'),
  sentence('It costs £20 a month, and 25 per cent of people use it [see the annex].'),
  sentence('Nobody could say whether this was an outstanding matter, a good idea or an adequate answer.'),
  sentence('The force is good at answering letters. It is poor at parking.'),
  sentence('*Michelle Skeer, His Majesty’s Inspector of Constabulary*', ['report']),
  sentence('> The case was closed after a week. The child was safe, and her mother “slept for the first time”.'),
];
