// Areas as headings of a report’s sections.

import type { Area } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Completion } from './completion';
import { headingAt } from './headingLine';
import type { HeadingLine } from './headingLine';
import { criteriaNote } from '../notes';
import type { Place } from '../place';
import { escapeSnippet } from './snippets';

/** The areas that have no section yet, in the framework’s order; accepting one writes its blank grade line too. */
export function completeAreaHeading(subject: Subject, place: Place): Completion[] {
  const heading = headingAt(subject, place);
  // Below another area, or in a summary, an area’s name is a mention and not its section.
  if (!heading || heading.parents.some((each) => each.isArea || each.kind)) return [];
  const { own, span } = heading;
  const { framework, claims } = subject;
  const present = new Set(claims.sections.filter((section) => section !== own && section.isArea).map((section) => section.named!.area));
  const graded = own !== undefined && claims.grades.some((claim) => claim.section === own);
  return framework.areas
    .filter((area) => !present.has(area))
    .map((area, rank) => ({
      label: area.name,
      kind: 'area',
      span,
      ...headingText(area, graded, heading, subject),
      ...(area.label === area.name ? {} : { detail: say`${area.label}` }),
      documentation: criteriaNote(area),
      filter: [...new Set([area.name, area.label, area.topic])].join(' '),
      rank,
    }));
}

/** The heading’s words, with a blank grade line below where the section needs one. */
function headingText(area: Area, graded: boolean, { below }: HeadingLine, { framework }: Subject): Pick<Completion, 'text' | 'snippet' | 'continues'> {
  if (!area.graded || graded) return { text: area.name };
  // Text directly below the heading would run on into the grade line.
  const gap = below.trim() ? '\n' : '';
  return { text: `${escapeSnippet(area.name)}\n\n${escapeSnippet(framework.gradeLabels[0]!)}: \${1}${gap}`, snippet: true, continues: true };
}
