// Areas as headings of a report’s sections.

import { ancestors } from '../claims/sections';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import { criteriaNote } from './notes';
import { lineAt } from './place';
import type { Place } from './place';

const HEADING = /^ {0,3}(?<signs>#{2,6})[ \t]+(?<number>(?:\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+)?)(?<typed>.*)$/;

/** The areas that have no section yet, in the framework’s order; accepting one writes its blank grade line too. */
export function completeAreaHeading(subject: Subject, place: Place): Completion[] {
  const { before, offset, block, line } = place;
  const heading = subject.kind === 'report' && block?.block.kind === 'heading' && HEADING.exec(before)?.groups;
  if (!heading) return [];
  const { framework, claims } = subject;
  const own = claims.sections.find((section) => section.line.from === block!.at);
  // Below another area, or in a summary, an area’s name is a mention and not its section.
  if (own && ancestors(own.parent).some((each) => each.isArea || each.kind)) return [];
  const present = new Set(claims.sections.filter((section) => section !== own && section.isArea).map((section) => section.named!.area));
  const span = { from: offset - heading['typed']!.length, to: line.to };
  const graded = own !== undefined && claims.grades.some((claim) => claim.section === own);
  return framework.areas
    .filter((area) => !present.has(area))
    .map((area, rank) => ({
      label: area.name,
      kind: 'area',
      span,
      ...headingText(area, graded, place, subject),
      ...(area.label === area.name ? {} : { detail: area.label }),
      documentation: criteriaNote(area),
      filter: [...new Set([area.name, area.label, area.topic])].join(' '),
      rank,
    }));
}

/** The heading’s words, with a blank grade line below where the section needs one. */
function headingText(area: Area, graded: boolean, { line }: Place, { draft, framework }: Subject): { text: string; snippet?: boolean } {
  if (!area.graded || graded) return { text: area.name };
  const below = lineAt(draft.text, Math.min(line.to + 1, draft.text.length));
  const text = below.from > line.to ? draft.text.slice(below.from, below.to) : '';
  // Text directly below the heading would run on into the grade line.
  const gap = text.trim() ? '\n' : '';
  return { text: `${escapeSnippet(area.name)}\n\n${escapeSnippet(framework.gradeLabels[0]!)}: \${1}${gap}`, snippet: true };
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
