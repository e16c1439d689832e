// Faults in the comments that silence rules.

import { splice } from './operator';
import type { Mutant, Operator } from './operator';
import { lineAt, prose } from './text';
import type { ExamDraft } from './text';

const on = (name: string, comment: string, where: 'above' | 'behind'): Operator => ({
  rule: 'unused-suppression',
  name,
  *mutate(draft: ExamDraft): Iterable<Mutant> {
    for (const { from, to, text: words } of prose(draft)) {
      if (words.includes('\n') && where === 'behind') continue;
      const at = where === 'above' ? from : to;
      const text = splice(draft.text, at, at, where === 'above' ? `${comment}\n\n` : ` ${comment}`);
      yield { text, lines: [lineAt(text, at + 1)] };
    }
  },
});

/** The operators of this family. */
export const suppressionOperators: readonly Operator[] = [
  on('next line, nothing there', '<!-- inspection-drafts-disable-next-line miscounted-areas -->', 'above'),
  on('next line, with a reason', '<!-- inspection-drafts-disable-next-line misspelt-grade -- quoted from the act -->', 'above'),
  on('a rule that does not exist', '<!-- inspection-drafts-disable-next-line miscounted-arias -->', 'above'),
  on('every rule, nothing there', '<!-- inspection-drafts-disable-next-line -->', 'above'),
  on('from here on, nothing there', '<!-- inspection-drafts-disable unclosed-quote -->', 'above'),
  on('this line, nothing there', '<!-- inspection-drafts-disable-line conflicting-grade -->', 'behind'),
  on('on again, though never off', '<!-- inspection-drafts-enable missing-area -->', 'above'),
];
