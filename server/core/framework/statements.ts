// The sentences with which a programme gives an area its grade, as data of the framework: read in drafts, written in releases.

import { everyGrade } from './scales';
import type { Framework, Grade } from './schema';

/** A sentence that gives a grade, taken apart at its places for the grade and the area. */
export interface StatementForm {
  /** The sentence as the framework has it: “outcomes for prisoners were {grade} against {area}”. */
  readonly text: string;
  /** What the grade is said of, which may be `{body}`, `{area}` or hold one of them: “outcomes for prisoners”. */
  readonly subject: string;
  /** The words between the subject and the grade: “were”, “was judged”; empty where the grade is a verb. */
  readonly verb: string;
  /** The words between the grade and the area: “against”; empty where the area is the subject, or part of it. */
  readonly link: string;
  /** Whether the grade stands in quotation marks, which hold any word: a sentence without them might need other grammar. */
  readonly marked: boolean;
  /** Which place the area has: for its label, or for what finishes “is good at”; any name of it may stand in either. */
  readonly area: 'area' | 'gerund';
  /** The grades that it gives. */
  readonly grades: readonly Grade[];
}

/** Every sentence that gives a grade of the framework: those of single grades, then those of all grades. */
export function statementForms(framework: Framework): StatementForm[] {
  const grades = everyGrade(framework);
  const own = grades.flatMap((grade) => grade.statements.map((text) => takeApart(text, [grade])));
  const shared = grades.filter((grade) => !grade.statements.length);
  const texts = [...new Set(shared.flatMap((grade) => sharedTexts(grade, framework)))];
  return [...own, ...texts.map((text) => takeApart(text, shared.filter((grade) => sharedTexts(grade, framework).includes(text))))];
}

/** The sentence in which a release gives the grade. */
export function statementOf(grade: Grade, framework: Framework): StatementForm {
  return takeApart(textOf(grade, framework), [grade]);
}

/** The sentences of all grades that fit this one: the framework’s or, where it has none, the one that needs no words of its own. */
function sharedTexts(grade: Grade, framework: Framework): readonly string[] {
  const isMain = framework.scale.includes(grade);
  if (isMain && framework.statements.length) return framework.statements;
  // What a body is or does goes for grades that are adjectives and verbs; of nouns and whole clauses nobody can tell, and marks hold anything.
  const isOrDoes = isMain && framework.scale.every(({ term, verb }) => verb || !term.includes(' '));
  if (!isOrDoes) return [`{body} was ${framework.gradedVerb} ‘{grade}’ for {area}`];
  return [grade.verb ? '{body} {grade} at {gerund}' : '{body} is {grade} at {gerund}'];
}

function textOf(grade: Grade, framework: Framework): string {
  return grade.statements[0] ?? sharedTexts(grade, framework)[0]!;
}

const PLACES = /^(?<before>.*?)\{grade\}(?<after>.*)$/s;
// The body is all of a subject; of other words before the grade the last one is the verb, unless it is a place.
const SUBJECT = /^(?<subject>\{body\}(?=\s)|.*\}$|.*(?=\s\S+$)|\S*)\s*(?<verb>.*)$/s;
const LINK = /^[’'”"]?\s*(?<link>.*?)\s*\{(?:area|gerund)\}/s;

function takeApart(text: string, grades: readonly Grade[]): StatementForm {
  const { before = '', after = '' } = PLACES.exec(text)?.groups ?? {};
  const plain = before.trimEnd().replace(/\s*[‘'“"]$/, '');
  const { subject = '', verb = '' } = SUBJECT.exec(plain)?.groups ?? {};
  const link = LINK.exec(after)?.groups!['link'] ?? '';
  return { text, subject, verb, link, marked: plain !== before.trimEnd(), area: text.includes('{area}') ? 'area' : 'gerund', grades };
}
