// Areas in a statement: “The force is good at …”, “outcomes for prisoners were good for …”.

import { areaSection } from '../../claims';
import { namesOf } from '../../framework/lexicon';
import type { Area, Framework } from '../../framework/schema';
import { withinSentence } from '../../framework/wording';
import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Completion } from './completion';
import { ADVERBS, SUBJECT } from './gradeStatements';
import { criteriaNote, gradesOf } from '../notes';
import { sectionAt } from './opening';
import { source, statementLeads } from './statementLeads';
import { typedSpan } from '../place';
import type { Place } from '../place';

const LEAD = `(?:${SUBJECT}(?:\\s{words:being}${ADVERBS})?|(?:{words:and}|{words:but}|[,;])(?:\\s(?:{words:pronoun}|{words:being}|{words:adverb}))*)`;

/** Up to the words typed of an area. Greedy up to the last statement: the typed words of the one before would reach as far. */
function statedBy(lead: string, link: string): string {
  return `^.*${lead}\\s[‘'"]?(?<tail>(?<grade>{grade})[’'"]?\\s${link}\\s(?<typed>[\\p{L},&’' -]{0,80}))$`;
}

const AT = { pattern: statedBy(LEAD, 'at'), nameOf: ({ gerund }: Area) => gerund };

/** The ways to come to an area behind its grade, and what the area is called there. */
function waysToState(framework: Framework): { pattern: string; nameOf: (area: Area) => string }[] {
  const own = statementLeads(framework).filter(({ form }) => form.link);
  const labelled = ({ label }: Area) => withinSentence(label);
  return [AT, ...own.map(({ form, lead }) => ({ pattern: statedBy(lead, source(form.link)), nameOf: form.area === 'gerund' ? AT.nameOf : labelled }))];
}

/** The areas in the form that follows “good at”: the section’s own first, then those graded so, and those already stated last. */
export function completeGerund(subject: Subject, { words, offset }: Place): Completion[] {
  if (!words) return [];
  const { lexicon, framework, claims, draft } = subject;
  const way = waysToState(framework).find(({ pattern }) => lexicon.pattern(pattern).test(words.before));
  const stated = way && lexicon.pattern(way.pattern).exec(words.before)?.groups;
  if (!stated) return [];
  const typed = stated['typed']!.toLowerCase();
  const from = words.back(typed.length);
  const span = from === undefined ? undefined : typedSpan(draft.text, from, offset, lexicon.areaPattern);
  if (!span) return [];

  const reading = lexicon.readGrade(stated['grade']!);
  const own = words.back(stated['tail']!.length);
  const done = new Set(claims.grades.filter((claim) => claim.source === 'statement' && claim.span.from !== own).map((claim) => claim.area));
  const section = areaSection(sectionAt(claims, offset))?.named?.area;
  const group = (given: readonly unknown[]) => (reading.kind === 'grade' && given.includes(reading.grade) ? 0 : given.length ? 2 : 1);
  return framework.areas
    .filter((area) => area.graded && namesOf(area).some((name) => name.toLowerCase().startsWith(typed)))
    .map((area) => ({ area, given: gradesOf(area, subject) }))
    .map(({ area, given }) => ({ area, given, order: (area === section ? -1 : group(given)) + (done.has(area) ? DONE : 0) }))
    .sort((a, b) => a.order - b.order)
    .map(({ area, given }, rank) => ({
      label: way.nameOf(area),
      kind: 'area',
      span,
      text: way.nameOf(area),
      ...(given.length ? { detail: say`${given.map((grade) => grade.term).join(' / ')}` } : {}),
      documentation: criteriaNote(area),
      filter: namesOf(area).join(' '),
      rank,
    }));
}

/** More than any group, so that what is stated already comes last. */
const DONE = 3;
