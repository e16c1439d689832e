// Inspectors whom the register does not have: somebody who speaks under a title of the inspectorate, or a name that is nearly one of the register.

import type { Block } from '../../draft/blocks';
import type { Language } from '../../framework/language';
import type { Lexicon } from '../../framework/lexicon';
import type { Body, Person } from '../../framework/registers';
import { contains, shift } from '../../span';
import type { Span } from '../../span';
import { plainName } from '../../text/patterns';
import { compileTitles, titleBeside } from '../mentions/titlesBeside';
import type { TitlePatterns } from '../mentions/titlesBeside';
import type { PlacedClaims } from '../grades/gatherClaims';
import type { Quotation, SpeakerClaim } from '../types';
import { wordsOf } from '../words';
import { isKnownPerson, nearPerson } from './nearPeople';
import { namesIn } from './personNames';
import type { NameIn } from './personNames';
import { outsideQuotations } from './quotedSpans';

/** Reads the names in a block that the register does not have; spans count from the block’s start. */
export interface InspectorReader {
  (block: Block, lexicon: Lexicon): SpeakerClaim[];
}

/** A reader that knows the registers: bodies are no people, however they are called. */
export function createInspectorReader(people: readonly Person[], bodies: readonly Body[], languages: readonly Language[]): InspectorReader {
  const titles = compileTitles(people, languages);
  const places = bodies.flatMap(({ name, variants }) => [name, ...variants]).map((name) => `${plainName(name)} `);
  const isKnown = (name: string) => isKnownPerson(name, people) || places.some((place) => place.startsWith(`${plainName(name)} `));
  return (block, lexicon) =>
    wordsOf(block).flatMap(({ own, prose, quoted }) => {
      if (quoted) return [];
      return namesIn(own, lexicon).flatMap((found): SpeakerClaim[] => {
        const to = found.at + found.name.length;
        if (isKnown(found.name)) return [];
        const titled = hasTitle(own, found, titles, lexicon);
        const near = titled || !isSomebodyElse(own, found, lexicon) ? nearPerson(found.name, people, titled) : undefined;
        return titled || near ? [{ name: found.name, span: prose.source(found.at, to), near: near?.name, sure: near?.sure ?? false }] : [];
      });
    });
}

const REACH = 80;

function hasTitle(text: string, { name, at }: NameIn, titles: TitlePatterns, lexicon: Lexicon): boolean {
  const to = at + name.length;
  if (titleBeside(text, at, to, titles)) return true;
  const before = lexicon.pattern('{words:inspectorTitle},?\\s(?:{words:honorific}\\s)?$').test(text.slice(Math.max(0, at - REACH), at));
  return before || lexicon.pattern('^,?\\s(?:{words:determiner}\\s)?{words:inspectorTitle}').test(text.slice(to, to + REACH));
}

/** “Chief Constable Roy Wilshire”, “Roy Wilshire, a head teacher”: somebody with a role of another kind has a name of their own. */
function isSomebodyElse(text: string, { name, at }: NameIn, lexicon: Lexicon): boolean {
  const lead = text.slice(Math.max(0, at - REACH), at);
  const last = lexicon.pattern('(?:{words:inspectorRole}|{words:honorific}|{words:role}|{words:institution}),?\\s$').exec(lead)?.[0];
  if (last && !lexicon.pattern('^(?:{words:inspectorRole}|{words:honorific})').test(last)) return true;
  const behind = /^,\s[^,.;:]{1,60}/.exec(text.slice(at + name.length, at + name.length + REACH))?.[0];
  return behind !== undefined && lexicon.pattern('{words:role}').test(behind) && !lexicon.pattern('{words:inspectorRole}').test(behind);
}

/** What blocks say of inspectors, and where they start. */
export type PlacedInspectors = PlacedClaims & { readonly claims: { readonly inspectors: readonly SpeakerClaim[] } };

/** Names nearly in the register wherever they stand, but in a quotation; others where they speak, and each of them once. */
export function gatherSpeakers(placed: readonly PlacedInspectors[], quotations: readonly Quotation[]): SpeakerClaim[] {
  const all = placed.flatMap(({ at, claims }) => claims.inspectors.map((claim) => ({ ...claim, span: shift(claim.span, at) })));
  if (!all.length) return [];
  const attributions = attributionsOf(quotations, placed);
  const told = new Set<string>();
  return outsideQuotations(quotations, all).filter(({ name, near, span }) => {
    if (near !== undefined) return true;
    const isFirst = !told.has(plainName(name)) && attributions.some((attribution) => contains(attribution, span));
    if (isFirst) told.add(plainName(name));
    return isFirst;
  });
}

/** Where the draft says who speaks: with a quotation, or before words without marks, as in a blockquote. */
function attributionsOf(quotations: readonly Quotation[], placed: readonly PlacedClaims[]): Span[] {
  const kept = quotations.flatMap(({ attribution }) => (attribution ? [attribution.span] : []));
  const promised = placed.flatMap(({ at, claims }) =>
    claims.passages.flatMap(({ speech: { prose, before } }) => (before?.promises ? [shift(prose.source(before.from, before.to), at)] : [])),
  );
  return [...kept, ...promised];
}
