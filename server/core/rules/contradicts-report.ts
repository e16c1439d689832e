// contradicts-report: a release says of the inspection what its report says.

import { announcedReport } from '../compare/announced';
import { gradeOf, gradesGiven } from '../compare/gradedAreas';
import { regrade } from '../edits/gradeWords';
import type { GradeClaim } from '../claims';
import type { Draft, Edit } from '../draft/draft';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { Area, Grade } from '../framework/schema';
import type { Span } from '../span';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { numeral, quotedNames } from '../text/messageParts';
import { inReport, replace } from './rule';
import type { Fix, Report, Rule, Subject } from './rule';

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
  const differs: Partial<Record<FrontMatterKey, boolean>> = {
    framework: framework.id !== report.framework.id && [own, report.draft.frontMatter].every((each) => reference.framework(each.values.framework)),
    body: areOtherBodies(own.values.body, values.body, report),
    published: own.values.published !== undefined && values.published !== undefined && own.values.published !== values.published,
  };
  for (const [key, isWrong] of Object.entries(differs) as [FrontMatterKey, boolean][]) {
    // What settings give stands nowhere in the draft: then the link to the report is what brings the two together.
    const span = own.places.get(key)?.value ?? own.places.get('report')?.value;
    if (!isWrong || !span) continue;
    const right = String(values[key]);
    const said = String(own.values[key]);
    const place = places.get(key)?.value;
    yield {
      span,
      message: say`${SAYS[key]!(right, said)} Make them the same, or link the report that this release announces.`,
      ...(place ? { related: [{ span: place, message: say`The report says so here.`, in: 'report' as const }] } : {}),
      fixes: own.places.has(key)
        ? [replace(span, writtenValue(key, report.draft), say`Change to “${right}”`, false), ...changeValue(key, draft, place)]
        : [],
    };
  }
}

/** Whether two names are those of two bodies. A name that a register should have and has not is a fault of its own. */
function areOtherBodies(name: string | undefined, other: string | undefined, { reference, framework }: Subject): boolean {
  if (name === undefined || other === undefined) return false;
  const [body, otherBody] = [reference.body(name), reference.body(other)];
  if (framework.openRegister && !(body && otherBody)) return name.toLowerCase() !== other.toLowerCase();
  return body !== undefined && otherBody !== undefined && body !== otherBody;
}

/** Gives the report the release’s value. */
function changeValue(key: FrontMatterKey, release: Draft, place: Span | undefined): Fix[] {
  const said = String(release.frontMatter.values[key]);
  return place ? [inReport([{ span: place, text: writtenValue(key, release) }], say`Change the report to “${said}”`)] : [];
}

/** The value as it is written, with the marks that it may need. */
function writtenValue(key: FrontMatterKey, { text, frontMatter: { places, values } }: Draft): string {
  const place = places.get(key)?.value;
  return place ? text.slice(place.from, place.to) : String(values[key]);
}

const SAYS: Partial<Record<FrontMatterKey, (right: string, said: string) => Message>> = {
  framework: (right, said) => say`The framework of the report is “${right}”, not “${said}”.`,
  body: (right, said) => say`The body of the report is “${right}”, not “${said}”.`,
  published: (right, said) => say`The publication date of the report is “${right}”, not “${said}”.`,
};

/** A grade of the release, and the areas to which the report gives another one. */
interface Difference {
  readonly claim: GradeClaim;
  readonly said: Grade;
  readonly right: Grade;
  /** The first place of the report that grades each of the areas. */
  readonly places: GradeClaim[];
}

/** One problem for each place, however many areas its grade is given to. */
function* differentGrades(release: Subject, report: Subject): Iterable<Report> {
  const at = new Map<string, Difference>();
  const agreeing = new Set<number>();
  for (const claim of release.claims.grades) {
    if (!claim.area || claim.reading.kind !== 'grade') continue;
    const right = gradeOf(claim.area, report.claims);
    if (!right) {
      yield* reportOfTwoMinds(claim, claim.area, claim.reading.grade, release, report);
      continue;
    }
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
    const areas = quotedNames(places.map(({ area }) => area!.name));
    // Where the same words grade another area as well, one word cannot be right for both.
    const shared = agreeing.has(claim.span.from) || wrong.some((other) => other.claim !== claim && other.claim.span.from === claim.span.from);
    const edit = shared ? undefined : regrade(claim, right, release);
    yield {
      span: claim.span,
      message:
        places.length > 1
          ? say`${areas} are graded “${said.term}” here, but “${right.term}” in the report. Make them the same.`
          : say`${areas} is graded “${said.term}” here, but “${right.term}” in the report. Make them the same.`,
      related: places.map(({ span, area }) => gradedInReport(span, area!, right)),
      fixes: [
        ...(edit ? [replace(edit.span, edit.text, say`Change the grade to “${right.term}”`, false)] : []),
        ...changeGrades(
          places.map(({ area }) => area!),
          said,
          report,
        ),
      ],
    };
  }
}

/** The place of the report that gives the area its grade. */
function gradedInReport(span: Span, area: Area, grade: Grade) {
  return { span, message: say`Here “${area.label}” is graded “${grade.term}”.`, in: 'report' as const };
}

/** The report gives the area several grades: those that the release does not have are told. */
function* reportOfTwoMinds(claim: GradeClaim, area: Area, said: Grade, release: Subject, report: Subject): Iterable<Report> {
  const given = gradesGiven(area, report.claims).flatMap((place) =>
    place.reading.kind === 'grade' && place.reading.grade !== said ? [{ place, grade: place.reading.grade }] : [],
  );
  const [first] = given;
  if (!first) return;
  const isOne = given.every(({ grade }) => grade === first.grade);
  const edit = isOne ? regrade(claim, first.grade, release) : undefined;
  yield {
    span: claim.span,
    message: say`${area.name} is graded “${said.term}” here, but the report, which gives it more than one grade, also says “${first.grade.term}”. Make them all the same.`,
    related: given.map(({ place, grade }) => gradedInReport(place.span, area, grade)),
    fixes: [
      ...(edit ? [{ ...replace(edit.span, edit.text, say`Change the grade to “${first.grade.term}”`, false), undecided: true as const }] : []),
      ...changeGrades([area], said, report),
    ],
  };
}

/** Gives the areas the release’s grade wherever the report grades them; nothing unless every such place can be changed by itself. */
function changeGrades(areas: readonly Area[], to: Grade, report: Subject): Fix[] {
  const graded = report.claims.grades.filter(({ reading }) => reading.kind === 'grade');
  const isMeant = ({ area }: GradeClaim) => area !== undefined && areas.includes(area);
  const hasIt = ({ reading }: GradeClaim) => reading.kind === 'grade' && reading.grade === to;
  const edits = new Map<number, Edit>();
  for (const claim of graded.filter((each) => isMeant(each) && !hasIt(each))) {
    const shared = graded.some((other) => other.span.from === claim.span.from && !isMeant(other));
    // A count that names its areas would have to be counted anew.
    const edit = shared || claim.source === 'count' ? undefined : regrade(claim, to, report);
    if (!edit) return [];
    edits.set(claim.span.from, edit);
  }
  const title = edits.size > 1 ? say`Change the report to “${to.term}” in ${numeral(edits.size)} places` : say`Change the report to “${to.term}”`;
  return [
    inReport(
      [...edits.values()].sort((a, b) => a.span.from - b.span.from),
      title,
    ),
  ];
}
