// Faults in quotations: marks that are missing, early or turned, and speakers or words that are gone.

import { edited, splice } from './operator';
import type { Mutant, Operator } from './operator';
import { lineAt, paragraphs, quoted } from './text';
import type { ExamDraft, Piece } from './text';

/** A quotation of several paragraphs or of one that stands alone, and the line with its speaker. */
interface Spoken {
  readonly attribution: Piece | undefined;
  readonly paragraphs: readonly Piece[];
}

/** Words behind a colon within a paragraph: “One officer told us: “…””. */
interface RunIn {
  /** From the sentence’s start to the blank before the opening mark. */
  readonly lead: Piece;
  /** Marks included. */
  readonly words: Piece;
}

function spoken(draft: ExamDraft): Spoken[] {
  const all = paragraphs(draft);
  const found: Spoken[] = [];
  for (let index = 0; index < all.length; index++) {
    if (!/\bsaid:$/.test(all[index]!.text)) continue;
    const own: Piece[] = [];
    while (all[index + 1 + own.length]?.text.startsWith('“')) own.push(all[index + 1 + own.length]!);
    if (own.length) found.push({ attribution: all[index]!, paragraphs: own });
  }
  for (const [index, paragraph] of all.entries()) {
    if (!/said: “/.test(paragraph.text)) continue;
    const rest: Piece[] = [];
    while (all[index + 1 + rest.length]?.text.startsWith('“')) rest.push(all[index + 1 + rest.length]!);
    if (rest.length)
      found.push({ attribution: undefined, paragraphs: [piece(draft, paragraph.from + paragraph.text.indexOf('“'), paragraph.to), ...rest] });
  }
  return found;
}

function runIns(draft: ExamDraft): RunIn[] {
  return [...draft.text.matchAll(/(?<lead>[^.“”:\n]+(?:\n[^.“”:\n]+)*?: )(?<words>“[^”]+”)/dg)].flatMap((match) => {
    const [from, to] = match.indices!.groups!['lead']!;
    const [start, end] = match.indices!.groups!['words']!;
    return match.groups!['words']!.includes('\n\n') || from < draft.bodyFrom || match.groups!['words']!.length < 25
      ? []
      : [{ lead: piece(draft, from, to), words: piece(draft, start, end) }];
  });
}

const piece = ({ text }: ExamDraft, from: number, to: number): Piece => ({ from, to, text: text.slice(from, to) });

/** A mutant with a stretch replaced; the fault is anywhere in a piece of the old text that begins before the stretch ends. */
function within(draft: ExamDraft, from: number, to: number, by: string, where: Piece): Mutant {
  const text = splice(draft.text, from, to, by);
  const last = where.to + by.length - (to - from);
  const lines: number[] = [];
  for (let line = lineAt(text, Math.min(where.from, from)); line <= lineAt(text, Math.max(where.from, last)); line++) lines.push(line);
  return { text, lines };
}

/** For each paragraph of each quotation that stands alone. */
function eachParagraph(
  by: (draft: ExamDraft, paragraph: Piece, index: number, all: readonly Piece[], spoken: Spoken) => Mutant | undefined,
): Operator['mutate'] {
  return function* (draft) {
    for (const each of spoken(draft)) {
      for (const [index, paragraph] of each.paragraphs.entries()) {
        const mutant = by(draft, paragraph, index, each.paragraphs, each);
        if (mutant) yield mutant;
      }
    }
  };
}

const last = (index: number, all: readonly Piece[]) => index === all.length - 1;

/** Every double mark of a paragraph that stands at its edge, and what a slip makes of it. */
function* turned(draft: ExamDraft, by: Record<string, string>): Iterable<Mutant> {
  const edges = [...spoken(draft).flatMap((each) => each.paragraphs), ...runIns(draft).map(({ words }) => words)];
  for (const { from, to, text } of edges) {
    if (by['“']) yield edited(draft, from, from + 1, by['“']);
    if (by['”'] && text.endsWith('”')) yield edited(draft, to - 1, to, by['”']);
  }
}

/** The operators of this family. */
export const quotationOperators: readonly Operator[] = [
  {
    rule: 'unclosed-quote',
    name: 'the last paragraph is not closed',
    mutate: eachParagraph((draft, paragraph, index, all) =>
      last(index, all) && paragraph.text.endsWith('”') ? within(draft, paragraph.to - 1, paragraph.to, '', paragraph) : undefined,
    ),
  },
  {
    rule: 'unclosed-quote',
    name: 'words in a sentence are not closed',
    *mutate(draft) {
      for (const { words } of runIns(draft)) yield within(draft, words.to - 1, words.to, '', words);
    },
  },
  {
    rule: 'unopened-quote',
    name: 'a later paragraph is not opened',
    mutate: eachParagraph((draft, paragraph, index) => (index > 0 ? within(draft, paragraph.from, paragraph.from + 1, '', paragraph) : undefined)),
  },
  {
    rule: 'unopened-quote',
    name: 'the first paragraph is not opened',
    mutate: eachParagraph((draft, paragraph, index, all) =>
      index === 0 && all.length > 1 ? within(draft, paragraph.from, paragraph.from + 1, '', paragraph) : undefined,
    ),
  },
  {
    rule: 'unopened-quote',
    name: 'words in a sentence are not opened',
    *mutate(draft) {
      for (const { lead, words } of runIns(draft)) yield within(draft, words.from, words.from + 1, '', { ...words, from: lead.from });
    },
  },
  {
    rule: 'closed-early',
    name: 'a closing mark before the last paragraph',
    mutate: eachParagraph((draft, { to }, index, all) => (last(index, all) ? undefined : edited(draft, to, to, '”'))),
  },
  {
    rule: 'closed-early',
    name: 'a closing mark on every paragraph',
    *mutate(draft) {
      for (const { paragraphs: all } of spoken(draft)) {
        if (all.length < 2) continue;
        let { text } = draft;
        for (const { to } of all.slice(0, -1).toReversed()) text = splice(text, to, to, '”');
        yield { text, lines: all.slice(0, -1).map(({ to }) => lineAt(draft.text, to)) };
      }
    },
  },
  {
    rule: 'unattributed-quote',
    name: 'the line with the speaker deleted',
    *mutate(draft) {
      for (const { attribution, paragraphs: all } of spoken(draft)) {
        // Below another quotation, it would be the other one that is closed early.
        if (attribution && !draft.text.slice(0, attribution.from).trimEnd().endsWith('”')) yield edited(draft, attribution.from, all[0]!.from, '');
      }
    },
  },
  {
    rule: 'unattributed-quote',
    name: 'the speaker before a run-in quotation deleted',
    *mutate(draft) {
      for (const { lead, words } of runIns(draft)) {
        const start = lead.from + lead.text.search(/\S/);
        const sentenceBefore =
          draft.text
            .slice(draft.text.lastIndexOf('\n\n', start), start)
            .split(/[.!?]\s/)
            .filter(Boolean)
            .at(-1) ?? '';
        // “Many told us so. “Nobody asks us.”” names its speakers in the sentence before.
        if (/\b(?:told|said|words)\b/.test(sentenceBefore)) continue;
        if (words.text.split(' ').length > 5) yield edited(draft, start, words.from, '');
      }
    },
  },
  {
    rule: 'unattributed-quote',
    name: 'the speaker behind the quotation deleted',
    *mutate(draft) {
      for (const { 0: match, index } of draft.text.matchAll(/,” said [^.\n]+\.$/gm)) {
        yield edited(draft, index, index + match.length, '.”', draft.text.lastIndexOf('\n\n', index) + 2);
      }
    },
  },
  {
    rule: 'missing-quote',
    name: 'the quotation deleted',
    *mutate(draft) {
      for (const { attribution, paragraphs: all } of spoken(draft)) if (attribution) yield within(draft, all[0]!.from, all.at(-1)!.to, '', attribution);
    },
  },
  {
    rule: 'missing-quote',
    name: 'all marks of the quotation lost',
    *mutate(draft) {
      for (const { attribution, paragraphs: all } of spoken(draft)) {
        if (!attribution) continue;
        const words = all.map(({ text }) => text.replace(/[“”]/g, '')).join('\n\n');
        yield within(draft, all[0]!.from, all.at(-1)!.to, words, attribution);
      }
    },
  },
  {
    rule: 'missing-quote',
    name: 'something else stands where the quotation was',
    *mutate(draft) {
      for (const { attribution, paragraphs: all } of spoken(draft)) {
        if (attribution) yield within(draft, all[0]!.from, all.at(-1)!.to, '## What happens next\n\nInspectors will return in the spring.', attribution);
      }
    },
  },
  { rule: 'mismatched-quote', name: 'straight marks among curly ones', mutate: (draft) => turned(draft, { '“': '"', '”': '"' }) },
  { rule: 'mismatched-quote', name: 'a closing mark turned the wrong way', mutate: (draft) => turned(draft, { '”': '“' }) },
  { rule: 'mismatched-quote', name: 'an opening mark turned the wrong way', mutate: (draft) => turned(draft, { '“': '”' }) },
  {
    rule: 'mismatched-quote',
    name: 'a single mark turned or straight',
    *mutate(draft) {
      for (const { 0: match, index } of draft.text.matchAll(/‘[\p{L} ]+’/gu)) {
        if (index < draft.bodyFrom || quoted(draft, index)) continue;
        yield edited(draft, index, index + 1, '’');
        yield edited(draft, index, index + match.length, `'${match.slice(1, -1)}'`);
        yield edited(draft, index + match.length - 1, index + match.length, '‘');
      }
    },
  },
];
