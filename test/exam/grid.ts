// The grid: constructions of a sentence, each with every amount and grade that a report makes true, and with its false twin. Constructed by ourselves.

import { editDraft, parseDraft } from '../../server/core/draft/draft';
import type { Draft } from '../../server/core/draft/draft';
import { unreadClaim } from '../../server/core/rules/unread-claim';
import { checker, reference } from '../harness/reference';

/** What came of a construction: its sentences, how many false ones were found, and the true ones that were reported. */
export interface GridRow {
  readonly construction: string;
  readonly sentences: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
}

const framework = reference.framework('ncpi')!;
const TERMS = framework.scale.map(({ term }) => term);
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
/** The grades of the areas, by their places on the scale, and how many areas for improvement stand in each section. */
const REPORTS = [
  { grades: [2, 1, 2, 3, 2], findings: [0, 0, 1, 2, 0] },
  { grades: [0, 1, 4, 1, 0], findings: [1, 0, 1, 0, 1] },
] as const;

/** A number of areas with one grade; what is in marks or in figures, and what must not be none, the construction says. */
type Count = (grade: string, number: string, areas: string, were: string) => string;
const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

const COUNTS: Readonly<Record<string, Count>> = {
  'predicate, then number': (grade, number, areas) => `The force was graded ${grade} in ${number} ${areas}.`,
  'predicate in marks': (grade, number, areas) => `It was ‘${grade}’ in ${number} ${areas}.`,
  'number as subject': (grade, number, areas, were) => `${capital(number)} ${areas} ${were} graded ${grade}.`,
  'number as subject, by somebody': (grade, number, areas, were) => `${capital(number)} ${areas} ${were} rated ‘${grade}’ by inspectors.`,
  'inspectors as subject': (grade, number, areas) => `We graded ${number} ${areas} ${grade}.`,
  'inspectors, judged to be': (grade, number, areas) => `Inspectors judged ${number} ${areas} to be ${grade}.`,
  'number in front': (grade, number, areas) => `In ${number} ${areas}, the force was graded ${grade}.`,
  'a grade given to': (grade, number, areas) => `We gave a grade of ${grade} to ${number} ${areas}.`,
  'grades received': (grade, number, areas) => `The force received ${number} ‘${grade}’ ${areas.replace('area', 'grade')}.`,
  'label': (grade, number, areas) => `${capital(grade)}: ${number} ${areas}.`,
  'part of a whole': (grade, number, _, were) => `${capital(number === 'no' ? 'none' : number)} of the five areas ${were} graded ${grade}.`,
  'whole in front': (grade, number, _, were) => `Of the five areas, ${number === 'no' ? 'none' : number} ${were} graded ${grade}.`,
  'relative clause': (grade, number, _, were) => `The report covers five areas, of which ${number === 'no' ? 'none' : number} ${were} graded ${grade}.`,
};

const TOTALS: Readonly<Record<string, (number: string) => string>> = {
  'graded across': (number) => `We graded the force across ${number} areas.`,
  'areas were graded': (number) => `${capital(number)} areas were graded.`,
  'the areas that we graded': (number) => `This is the report on the ${number} areas that we graded.`,
  'gave grades for': (number) => `The inspectorate gave the force a grade in each of ${number} areas.`,
  'graded areas': (number) => `Inspectors graded ${number} areas of its work.`,
};

const FINDINGS: Readonly<Record<string, (number: string, nouns: string, were: string) => string>> = {
  'identified': (number, nouns) => `We identified ${number} ${nouns}.`,
  'were identified': (number, nouns, were) => `${capital(number)} ${nouns} ${were} identified.`,
  'there are': (number, nouns, were) => `There ${were === 'was' ? 'is' : 'are'} ${number} ${nouns} in this report.`,
  'the force received': (number, nouns) => `The force received ${number} ${nouns}.`,
  'the report sets out': (number, nouns) => `The report sets out ${number} ${nouns}.`,
  'a total of': (number, nouns) => `In total, inspectors raised ${number} ${nouns}.`,
};

const STATEMENTS: Readonly<Record<string, (area: string, grade: string) => string>> = {
  'area is graded': (area, grade) => `${capital(area)} was graded ${grade}.`,
  'graded for': (area, grade) => `The force was graded ${grade} for ${area}.`,
  'inspectors graded': (area, grade) => `We graded ${area} ‘${grade}’.`,
  'a rating for': (area, grade) => `It has a ‘${grade}’ rating for ${area}.`,
  'brackets': (area, grade) => `The section on ${area} (${grade}) follows.`,
  'in front': (area, grade) => `For ${area}, the force was graded ${grade}.`,
  'relative': (area, grade) => `We looked at ${area}, which we graded ${grade}.`,
};

/** Checks every sentence of the grid in its reports. */
export function runGrid(): GridRow[] {
  const reports = REPORTS.map(({ grades, findings }) => ({ grades, findings, draft: reportOf(grades, findings) }));
  const rows = new Map<string, { sentences: number; found: number; missed: string[]; alarms: string[] }>();
  const tell = (construction: string, draft: Draft, truth: string, lie: string) => {
    const row = rows.get(construction) ?? { sentences: 0, found: 0, missed: [], alarms: [] };
    rows.set(construction, row);
    row.sentences++;
    if (isReported(draft, lie)) row.found++;
    else row.missed.push(lie);
    if (isReported(draft, truth)) row.alarms.push(truth);
  };
  for (const { grades, findings, draft } of reports) {
    TERMS.forEach((term, place) => {
      const right = grades.filter((grade) => grade === place).length;
      for (const [name, say] of Object.entries(COUNTS)) {
        for (const wrong of [right - 1, right + 1]) if (wrong >= 0) tell(`count: ${name}`, draft, counted(say, term, right), counted(say, term, wrong));
      }
    });
    for (const [name, say] of Object.entries(TOTALS)) for (const wrong of [4, 6]) tell(`total: ${name}`, draft, say('five'), say(NUMBERS[wrong]!));
    const found = findings.reduce<number>((sum, each) => sum + each, 0);
    for (const [name, say] of Object.entries(FINDINGS)) {
      const written = (number: number) => counted((_, ...rest) => say(...rest), '', number, 'area for improvement');
      for (const wrong of [found + 1, found + 2]) tell(`finding: ${name}`, draft, written(found), written(wrong));
    }
    framework.areas.forEach(({ name: area }, index) => {
      const grade = grades[index]!;
      const written = area[0]!.toLowerCase() + area.slice(1);
      const wrong = TERMS[(grade + 2) % TERMS.length]!;
      for (const [name, say] of Object.entries(STATEMENTS)) tell(`statement: ${name}`, draft, say(written, TERMS[grade]!), say(written, wrong));
    });
  }
  return [...rows].map(([construction, row]) => ({ construction, ...row }));
}

function counted(say: Count, term: string, number: number, noun = 'area'): string {
  const nouns = number === 1 ? noun : noun.replace('area', 'areas');
  return say(term, NUMBERS[number]!, nouns, number === 1 ? 'was' : 'were');
}

const SLOT = 'Here is what we found.\n';

function isReported(draft: Draft, sentence: string): boolean {
  const from = draft.text.indexOf(SLOT);
  const edited = editDraft(draft, { span: { from, to: from + SLOT.length }, text: `${sentence}\n` });
  const judged = (each: Draft) => checker.check(each).filter(({ rule }) => rule !== unreadClaim.id).length;
  return judged(edited) > judged(draft);
}

function reportOf(grades: readonly number[], findings: readonly number[]): Draft {
  const sections = framework.areas.map(({ name }, index) => {
    const improve = Array.from({ length: findings[index]! }, (_, number) => `### Area for improvement\n\nThe force should keep record ${number + 1} of ${index + 1}.`);
    return [`## ${name}`, `Grade: ${TERMS[grades[index]!]}`, 'Inspectors read its files.', ...improve].join('\n\n');
  });
  const table = framework.areas.map(({ name }, index) => `| ${name} | ${capital(TERMS[grades[index]!]!)} |`).join('\n');
  const top = '---\nframework: ncpi\nkind: report\nbody: Northamptonshire Police\npublished: 2025-08-22\nrules: {missing-improvement: off}\n---\n\n';
  const title = '# Northamptonshire Police: National child protection inspection';
  return parseDraft(`${top}${title}\n\n## Overall summary\n\n${SLOT}\n## Our judgments\n\n| Area | Grade |\n| --- | --- |\n${table}\n\n${sections.join('\n\n')}\n`);
}
