// Grades in grade lines (“Grade: good”), behind an area’s name and a colon, and alone in bold in an area’s section.

import { areaSection } from '../../claims';
import { readProse } from '../../draft/prose';
import type { Area } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import { touches } from '../../span';
import type { Span } from '../../span';
import type { Completion } from './completion';
import { offerGrades, prefersCapital } from './gradeOffers';
import { sectionAt } from './opening';
import { boldLine } from '../place';
import type { Place } from '../place';

const ITEM_MARK = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
const HEADING_MARK = /^ {0,3}#{1,6}[ \t]+/;
/** All that may stand behind the cursor: the rest of the grade, and marks that close. */
const REST = /^(?<rest>[\p{L}-]*(?: [\p{L}-]+){0,2})[*_.)]*[ \t]*#*[ \t]*$/u;

/** A label or an area’s name, what separates it from the grade, and as much of the grade as is typed. */
const LABELLED = /^(?<label>[^:]{1,200}?)\s*(?::|\s[–—-](?=\s))(?<written>\s*[‘'"“]?(?<typed>[\p{L}-]*(?: [\p{L}-]*){0,2}))$/u;

/** The grades behind “Grade: ”, “**Grade:** ” and “<area>: ”, in a heading or as a line or bullet of its own. */
export function completeGradeLine(subject: Subject, place: Place): Completion[] {
  const kind = place.block?.block.kind;
  if (kind === 'heading') return behindLabel(subject, place, 'heading');
  return kind === 'rule' || place.words ? behindLabel(subject, place, 'line') : [];
}

/** The grades alone in bold in an area’s section: “**Requires improvement**”. */
export function completeBoldGrade(subject: Subject, place: Place): Completion[] {
  const { offset, block, words } = place;
  const bold = block?.block.kind === 'rule' || words ? boldLine(subject.draft.text, place) : undefined;
  const area = areaSection(sectionAt(subject.claims, offset))?.named?.area;
  if (!bold || !area || isGraded(subject, area, bold.span)) return [];
  return offerGrades(subject, { ...bold, area, capital: prefersCapital(subject, 'line', offset, true) });
}

function behindLabel(subject: Subject, { before, after, offset }: Place, source: 'line' | 'heading'): Completion[] {
  const { lexicon } = subject;
  const rest = REST.exec(after)?.groups!['rest'];
  if (rest === undefined) return [];
  const mark = (source === 'heading' ? HEADING_MARK : ITEM_MARK).exec(before)?.[0].length ?? 0;
  const prose = readProse(before.slice(mark), 0).text;
  const parts = LABELLED.exec(prose)?.groups;
  if (!parts) return [];
  const label = parts['label']!;
  const isLabel = source === 'line' && lexicon.pattern('^(?:{gradeLabel})$').test(label);
  const named = source === 'heading' ? lexicon.nameArea(label) : lexicon.exactArea(label) && { near: false };
  if (!isLabel && (!named || named.near)) return [];
  const typed = parts['typed']!;
  const span = { from: offset - typed.length, to: offset + rest.length };
  const lead = parts['written'] === '' ? ' ' : '';
  const own = source === 'heading' ? undefined : areaSection(sectionAt(subject.claims, offset))?.named?.area;
  const area = isLabel ? own : lexicon.nameArea(label)?.area;
  return offerGrades(subject, { span, lead, area, capital: prefersCapital(subject, source, offset, false) });
}

/** Whether the area’s own section has its grade in another place, so that bold words are something else. */
function isGraded({ claims }: Subject, area: Area, span: Span): boolean {
  return claims.grades.some(
    (claim) =>
      claim.area === area && (claim.source === 'line' || claim.source === 'heading') && claim.reading.kind === 'grade' && !touches(claim.span, span),
  );
}
