// contradicts-report: a release says of the inspection what its report says.

import { announcedReport } from '../claims/announced';
import { gradeOf } from '../claims/gradedAreas';
import { gradeLike } from '../claims/gradeWords';
import type { GradeClaim } from '../claims/types';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { Grade } from '../framework/schema';
import { listInWords } from '../text/lists';
import { replace } from './rule';
import type { Report, Rule, Subject } from './rule';

export const contradictsReport: Rule = {
  id: 'contradicts-report',
  summary: 'A release’s grade, body, framework or date is not the report’s.',
  severity: 'error',
  fixable: true,
  acrossDrafts: true,
  *check(subject) {
    const { kind, report } = subject;
    if (kind !== 'press-release' || report?.kind !== 'report') return;
    yield* differentKeys(subject, report);
    const announced = announcedReport(subject);
    if (announced) yield* differentGrades(subject, announced);
  },
};

function* differentKeys({ draft, framework, reference }: Subject, report: Subject): Iterable<Report> {
  const own = draft.frontMatter;
  const { values, places } = report.draft.frontMatter;
  const bodies = [own.values.body, values.body].map((name) => reference.body(name));
  const differs: Partial<Record<FrontMatterKey, boolean>> = {
    framework: framework !== report.framework && [own, report.draft.frontMatter].every((each) => reference.framework(each.values.framework)),
    // A name that no register has is a fault of its own.
    body: bodies[0] !== undefined && bodies[1] !== undefined && bodies[0] !== bodies[1],
    published: own.values.published !== undefined && values.published !== undefined && own.values.published !== values.published,
  };
  for (const [key, isWrong] of Object.entries(differs) as [FrontMatterKey, boolean][]) {
    // What settings give stands nowhere in the draft: then the link to the report is what brings the two together.
    const span = own.places.get(key)?.value ?? own.places.get('report')?.value;
    if (!isWrong || !span) continue;
    const right = String(values[key]);
    const place = places.get(key)?.value;
    yield {
      span,
      message: `${NAMES[key]!} of the report is “${right}”, not “${String(own.values[key])}”. Make them the same, or link the report that this release announces.`,
      ...(place ? { related: [{ span: place, message: 'The report says so here.', in: 'report' as const }] } : {}),
      fixes: own.places.has(key) ? [replace(span, right, `Change to “${right}”`, false)] : [],
    };
  }
}

const NAMES: Partial<Record<FrontMatterKey, string>> = { framework: 'The framework', body: 'The body', published: 'The publication date' };

/** One problem for each place, however many areas its grade is given to. */
function* differentGrades({ claims }: Subject, report: Subject): Iterable<Report> {
  const at = new Map<string, { claim: GradeClaim; said: Grade; right: Grade; places: GradeClaim[] }>();
  const agreeing = new Set<number>();
  for (const claim of claims.grades) {
    const right = claim.area && gradeOf(claim.area, report.claims);
    if (!right || claim.reading.kind !== 'grade') continue;
    const said = claim.reading.grade;
    if (said === right.grade) {
      agreeing.add(claim.span.from);
      continue;
    }
    const key = `${claim.span.from} ${right.grade.id}`;
    const known = at.get(key);
    if (known) known.places.push(right.claim);
    else at.set(key, { claim, said, right: right.grade, places: [right.claim] });
  }
  const wrong = [...at.values()];
  for (const { claim, said, right, places } of wrong) {
    const areas = listInWords(places.map(({ area }) => area!.name));
    const term = gradeLike(claim, right);
    // Where the same words grade another area as well, one word cannot be right for both.
    const shared = agreeing.has(claim.span.from) || wrong.some((other) => other.claim !== claim && other.claim.span.from === claim.span.from);
    yield {
      span: claim.span,
      message: `${areas} ${places.length > 1 ? 'are' : 'is'} graded “${said.term}” here, but “${right.term}” in the report. Make them the same.`,
      related: places.map((place) => ({ span: place.span, message: `Here “${place.area!.label}” is graded “${right.term}”.`, in: 'report' as const })),
      fixes: term === undefined || shared ? [] : [replace(claim.span, term, `Change the grade here to “${right.term}”`, false)],
    };
  }
}
