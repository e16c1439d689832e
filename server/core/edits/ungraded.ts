// The graded areas of a report that have no grade yet, and how one is written where the report has left room for it.

import type { Edit } from '../draft/draft';
import type { Area, Framework, Grade } from '../framework/schema';
import type { Claims, GradeClaim, Section } from '../claims';
import { isOutOfScope } from '../compare/scope';

/** An area that waits for its grade; it has a section, or a blank, or both. */
export interface UngradedArea {
  readonly area: Area;
  readonly section: Section | undefined;
  /** The places left for the grade: in a grade line, in a table, or in both. */
  readonly blanks: readonly GradeClaim[];
}

/** The areas that stand in a report and must be graded, but have no grade anywhere, in the framework’s order. */
export function ungradedAreas(claims: Claims, framework: Framework): UngradedArea[] {
  return framework.areas.flatMap((area) => {
    const blanks = claims.grades.filter((claim) => claim.area === area);
    const section = claims.sections.find((each) => each.isArea && each.named!.area === area);
    const waits = area.graded && !isOutOfScope(area, claims) && (section || blanks.length) && blanks.every(({ reading }) => reading.kind === 'blank');
    return waits ? [{ area, section, blanks }] : [];
  });
}

/** The edits that give the area its grade: in every blank left for it, or else in a grade line below its heading. They do not overlap. */
export function gradeArea({ section, blanks }: UngradedArea, grade: Grade, draft: string, framework: Framework): Edit[] {
  if (blanks.length || !section) return blanks.map((blank) => fillBlank(blank, grade, draft));
  return [addGradeLine(section, grade, framework)];
}

/** The grade in a blank that was left for it, with the blanks and pipes that it needs around it. */
export function fillBlank({ span: blank, source }: GradeClaim, { term }: Grade, draft: string): Edit {
  // The grade comes behind the marks of emphasis that end its label: “**Grade:** good”.
  const marks = blank.from === blank.to ? /^[*_]*/.exec(draft.slice(blank.to, blank.to + 3))![0].length : 0;
  const span = { from: blank.from + marks, to: blank.to + marks };
  const before = draft[span.from - 1] ?? '\n';
  const behind = draft[span.to] ?? '\n';
  const text = source === 'table' ? term[0]!.toUpperCase() + term.slice(1) : term;
  // A row that ends before its grade gets the cell as well.
  if (source === 'table' && behind === '\n') return { span, text: before === '|' ? ` ${text} |` : ` | ${text}` };
  return { span, text: `${/\s/.test(before) ? '' : ' '}${text}${/\s/.test(behind) ? '' : ' '}` };
}

/** A grade line of its own below the heading of an area’s section. */
export function addGradeLine({ line }: Section, { term }: Grade, { gradeLabels }: Framework): Edit {
  return { span: { from: line.to, to: line.to }, text: `\n\n${gradeLabels[0]!}: ${term}` };
}
