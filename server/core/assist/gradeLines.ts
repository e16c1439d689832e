// Grades in grade lines (“Grade: good”), behind an area’s name and a colon, and alone in bold in an area’s section.

import { areaSection } from '../claims/sections';
import { readProse } from '../draft/prose';
import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import { offerGrades, prefersCapital } from './gradeOffers';
import type { Place } from './place';

const ITEM_MARK = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
const HEADING_MARK = /^ {0,3}#{1,6}[ \t]+/;
/** All that may stand behind the cursor: the rest of the grade, and marks that close. */
const REST = /^(?<rest>[\p{L}-]*(?: [\p{L}-]+){0,2})[*_.)]*[ \t]*#*[ \t]*$/u;

/** A label or an area’s name, what separates it from the grade, and as much of the grade as is typed. */
const LABELLED =
  /^(?<label>[^:]{1,200}?)\s*(?::|\s[–—-](?=\s))(?<written>\s*[‘'"“]?(?<typed>[\p{L}-]*(?: [\p{L}-]*){0,2}))$/u;

/** The grades, where the cursor’s line has a place for one. */
export function completeGradeLine(subject: Subject, place: Place): Completion[] {
  const kind = place.block?.block.kind;
  const heading = kind === 'heading';
  if (!heading && kind !== 'rule' && !place.words) return [];
  return heading ? behindLabel(subject, place, 'heading') : alone(subject, place) ?? behindLabel(subject, place, 'line');
}

/** “Grade: ”, “**Grade:** ”, and “<area>: ” in a heading or as a paragraph or bullet. */
function behindLabel(subject: Subject, { before, after, offset }: Place, source: 'line' | 'heading'): Completion[] {
  const { lexicon } = subject;
  const rest = REST.exec(after)?.groups!['rest'];
  if (rest === undefined) return [];
  const mark = (source === 'heading' ? HEADING_MARK : ITEM_MARK).exec(before)?.[0].length ?? 0;
  const prose = readProse(before.slice(mark), 0).text;
  const parts = LABELLED.exec(prose)?.groups;
  if (!parts) return [];
  const label = parts['label']!;
  const isLabel = source === 'line' && new RegExp(`^(?:${lexicon.gradeLabelPattern})$`, 'iu').test(label);
  const named = source === 'heading' ? lexicon.nameArea(label) : lexicon.exactArea(label) && { near: false };
  if (!isLabel && (!named || named.near)) return [];
  const typed = parts['typed']!;
  const span = { from: offset - typed.length, to: offset + rest.length };
  const lead = parts['written'] === '' ? ' ' : '';
  return offerGrades(subject, { span, lead, capital: prefersCapital(subject, source, offset, false) });
}

/** “**Requires improvement**” alone; undefined where the line is nothing of the kind. */
function alone(subject: Subject, { before, after, line, offset }: Place): Completion[] | undefined {
  const opened = /^ {0,3}(?<mark>\*\*|__)(?<typed>\p{L}*(?: [\p{L}]*){0,2})$/u.exec(before)?.groups;
  const behind = /^(?<rest>\p{L}*(?: \p{L}+){0,2})(?<mark>\*\*|__)?[ \t]*$/u.exec(after)?.groups;
  if (!opened || !behind) return undefined;
  const { text } = subject.draft;
  const above = /(?:^|\n)(?:[ \t]*| {0,3}#.*)\n$/.test(text.slice(Math.max(0, line.from - REACH), line.from));
  const below = /^(?:\n[ \t]*)?(?:\n|$)/.test(text.slice(line.to, line.to + REACH));
  const section = subject.claims.sections.findLast((each) => each.line.from <= offset);
  if (!above || !below || !areaSection(section)) return undefined;
  const span = { from: offset - opened['typed']!.length, to: offset + behind['rest']!.length };
  const tail = behind['mark'] === undefined ? opened['mark']! : '';
  return offerGrades(subject, { span, tail, capital: prefersCapital(subject, 'line', offset, true) });
}

/** How much of the lines above and below is looked at. */
const REACH = 300;
