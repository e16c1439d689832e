// missing-area: every area the framework requires, or the draft says was looked at, has its section.

import type { Claims } from '../claims';
import { isExpected } from '../compare/scope';
import type { Draft, Edit } from '../draft/draft';
import type { Area, Framework } from '../framework/schema';
import { areaSkeleton } from '../framework/skeleton';
import { say } from '../text/message';
import type { Fix, Rule } from './rule';

export const missingArea: Rule = {
  id: 'missing-area',
  summary: 'A required area has no section.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims, kind, framework }) {
    if (kind !== 'report' || (claims.isReview && !claims.lookedAt)) return;
    const present = new Set(claims.sections.flatMap((section) => (section.isArea ? [section.named!.area] : [])));
    const span = claims.title?.span ?? topOf(draft.text, draft.frontMatter.span.to);
    const level = claims.sections.find((section) => section.isArea)?.level ?? 2;
    const narrow = sayScope(draft, framework.areas.filter((area) => present.has(area)));
    for (const area of framework.areas) {
      if (!isExpected(area, claims) || present.has(area)) continue;
      const edit = insertion(areaSkeleton(area, level, framework), placeFor(area, framework, claims, draft.text.length), draft.text);
      yield {
        span,
        message: say`The report has no section “${area.name}”. Add a heading with that name, and the grade and findings below it.`,
        // Its grade and its findings only a person can write.
        fixes: [{ title: say`Add the section “${area.name}”`, edits: [edit], choice: true }, ...narrow],
      };
    }
  },
};

/** Says in the front matter that only the areas which have a section were looked at; nothing where there is none, or it says so already. */
function sayScope({ frontMatter: { span, closed, places }, text }: Draft, present: readonly Area[]): Fix[] {
  if (!present.length || !closed || span.to === 0 || places.has('areas')) return [];
  const line = `areas: [${present.map(({ id }) => id).join(', ')}]`;
  const end = text.lastIndexOf('\n', span.to - 2) + 1;
  const edit = { span: { from: end, to: end }, text: `${line}\n` };
  return [{ title: say`Write “${line}” into the front matter: only these were inspected`, edits: [edit], choice: true }];
}

/** Behind the last section of an area that comes earlier, before the first that comes later, or at the end of the areas. */
function placeFor(area: Area, framework: Framework, claims: Claims, end: number): { before: number } | { behind: number } {
  const rank = framework.areas.indexOf(area);
  const sections = claims.sections.filter((section) => section.isArea);
  const earlier = sections.findLast((section) => framework.areas.indexOf(section.named!.area) < rank);
  if (earlier) return { behind: earlier.span.to };
  const later = sections.find((section) => framework.areas.indexOf(section.named!.area) > rank);
  const closing = claims.sections.find((section) => section.kind === 'quotation' || section.kind === 'notes');
  const next = later ?? closing;
  return next ? { before: next.line.from } : { behind: end };
}

/** The section with the blank lines it needs. Several inserted at one place stand one below another, in their order. */
function insertion(skeleton: string, place: { before: number } | { behind: number }, text: string): Edit {
  if ('before' in place) return { span: { from: place.before, to: place.before }, text: `${skeleton}\n\n` };
  const at = text.slice(0, place.behind).trimEnd().length;
  return { span: { from: at, to: at }, text: `\n\n${skeleton}` };
}

function topOf(text: string, frontMatterEnd: number): { from: number; to: number } {
  const from = frontMatterEnd + /^\s*/.exec(text.slice(frontMatterEnd))![0].length;
  if (from < text.length) return { from, to: lineEnd(text, from) };
  const key = Math.max(0, text.search(/^\s*framework/m));
  return { from: key, to: lineEnd(text, key) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
