// How the framework’s own sentences that give a grade begin, as patterns for what stands before the cursor.

import { statementForms } from '../../framework/statements';
import type { StatementForm } from '../../framework/statements';
import type { Framework } from '../../framework/schema';

/** A sentence of the framework, with the pattern of its words up to the grade, for `lexicon.pattern`. */
export interface StatementLead {
  readonly form: StatementForm;
  readonly lead: string;
}

/** The sentences of a framework that begin in words of their own; those that speak of the body itself are plain English. */
export function statementLeads(framework: Framework): StatementLead[] {
  return statementForms(framework)
    .filter(({ subject, marked }) => marked || (subject !== '{body}' && subject !== '{area}'))
    .map((form) => ({ form, lead: `(?:^|[\\s,;(:–—])${[form.subject, form.verb].filter(Boolean).map(source).join('\\s')}` }));
}

/** The source of a pattern of some words, with the places that a lexicon fills left as they are. */
export function source(words: string): string {
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s');
  return words.split(/(\{\w+\})/).map((part) => (PLACE.test(part) ? part.replace('gerund', 'area') : plain(part))).join('');
}

const PLACE = /^\{\w+\}$/;
