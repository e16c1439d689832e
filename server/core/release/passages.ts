// What a release says of strengths and weaknesses: sentences of the report, chosen and turned, never made up.

import { proseOutsideFindings } from '../claims/findings';
import { splitSentences } from '../claims/sentences';
import type { Finding, Section } from '../claims/types';
import type { Subject } from '../rules/rule';
import { contains } from '../span';
import { rank } from './standing';
import type { Standing } from './standing';
import { createTurning } from './turn';
import type { Turning } from './turn';
import { listInWords } from './words';

/** A paragraph of the release: one sentence that finishes “HMICFRS said …”, and those that follow it. */
export interface Passage {
  /** The label of the area it comes from; empty for several. */
  readonly area: string;
  readonly said: string;
  /** Further sentences; empty if there is one only. */
  readonly more: string;
}

/** An example that the report holds up to others. */
export interface Practice {
  /** The kind of finding, such as “Promising practice”. */
  readonly kind: string;
  readonly text: string;
}

/** The paragraphs between the grades and the quotation. */
export interface Passages {
  readonly strengths: readonly Passage[];
  readonly practice: readonly Practice[];
  readonly weaknesses: readonly Passage[];
}

/** Chooses and turns the sentences. */
export function passages(subject: Subject, all: readonly Standing[]): Passages {
  const { draft, claims, lexicon } = subject;
  const turning = createTurning(lexicon, draft.text);
  const { findings } = claims;
  return {
    strengths: strengths(subject, all, turning),
    practice: findings.filter(({ kind }) => kind.tone === 'strength').flatMap((finding) => practice(finding, turning)).slice(0, MOST_PRACTICE),
    weaknesses: weaknesses(subject, all, findings, turning),
  };
}

/** What a report recommends, a sentence each: its own words, said of the body and not by the inspectorate. */
export function recommendations({ draft, claims, lexicon }: Subject): string[] {
  const turning = createTurning(lexicon, draft.text);
  const actions = claims.findings.filter(({ kind }) => kind.tone === 'action');
  const placed = actions.filter(({ area }) => area);
  return (placed.length ? placed : actions).flatMap((finding) => {
    const asked = demand(finding, turning);
    return (asked && turning.plain(asked)) ?? [];
  });
}

const MOST_STRENGTHS = 3;
const MOST_PRACTICE = 2;
const MOST_WEAKNESSES = 4;

// Whether a sentence praises can only be guessed from its words; where in doubt it is left to the press officer.
const PRAISE = /\b(?:well|effective(?:ly)?|productive(?:ly)?|prompt(?:ly)?|clear(?:ly)?|active(?:ly)?|strong(?:ly)?|enough|makes? sure|positive(?:ly)?|thorough(?:ly)?|skilled|committed|dedicated|improved|quickly|regular(?:ly)?|closely|support(?:s|ed|ive)?|range of|confident(?:ly)?|careful(?:ly)?|trusted|welcome)\b/i;
const CAUTION = /\b(?:not|no|never|nor|none|without|too|but|however|although|though|despite|while|should|must|needs?|needed|improvements?|inconsistent(?:ly)?|inconsistency|delays?|delayed|poor(?:ly)?|lacks?|lacking|weak(?:ly|ness|nesses)?|fails?|failed|failure|miss(?:es|ed)?|sometimes|few|fewer|gaps?|backlogs?|concerns?|concerned|late|slow(?:ly)?|unclear|unable|cannot|struggles?|insufficient(?:ly)?|unless|only|limited|rarely|less|yet|overlooked|risked|wait(?:s|ed|ing)?)\b|n[’']t\b/i;
/** Sentences that lean on the one before them. */
const LEANS = /^(?:Th(?:is|ese|ose|at|ey|eir|en|ere)|He|She|His|Her|Such|But|And|Or|Also|Similarly|For example|For instance|In addition|As a result|In one|In another|Another|Once)\b/;
/** Stories and samples of cases are for the report. */
const STORY = /\b(?:In (?:one|another|this|some|most|all|\d+) (?:of|case|cases|incident)|case stud(?:y|ies)|for example|we (?:examined|looked at|reviewed|spoke|visited|inspected)|our (?:audit|inspection))\b|\d/i;
/** In words, and in letters: nobody prints a sentence outside these. */
const SHORTEST = 5;
const LONGEST = 800;

function strengths(subject: Subject, all: readonly Standing[], turning: Turning): Passage[] {
  const { framework } = subject;
  const of = (worth: Standing['worth']) => all.filter((each) => each.worth === worth && each.section);
  const byGrade = (a: Standing, b: Standing) => rank(a.grade!, framework) - rank(b.grade!, framework);
  const chosen = [
    ...of('strength').sort(byGrade).flatMap((standing) => praise(subject, standing, 3, turning)),
    ...of('middle').sort(byGrade).flatMap((standing) => praise(subject, standing, 2, turning)),
  ];
  return (chosen.length ? chosen : of('weakness').sort(byGrade).flatMap((standing) => praise(subject, standing, 1, turning))).slice(0, MOST_STRENGTHS);
}

/** Up to `most` sentences of an area’s section that praise; in a well-graded area, failing those, any that find no fault. */
function praise(subject: Subject, { area, section, worth }: Standing, most: number, turning: Turning): Passage[] {
  const paragraphs = proseOf(subject, section!);
  const well = worth === 'strength';
  const praising = take(paragraphs, most, turning, (sentence, before) => PRAISE.test(sentence) || (well && before));
  const sentences = praising.length || !well ? praising : take(paragraphs, most, turning, () => true);
  const [said, ...more] = sentences;
  return said === undefined ? [] : [{ area: area.label, said, more: more.join(' ') }];
}

/** The first `most` sentences that are wanted and find no fault, turned; `before` is whether the one just above was taken. */
function take(paragraphs: readonly string[][], most: number, turning: Turning, wanted: (sentence: string, before: boolean) => boolean): string[] {
  const taken: string[] = [];
  for (const paragraph of paragraphs) {
    let before = false;
    for (const sentence of paragraph) {
      if (taken.length === most) return taken;
      const usable: boolean = isPrintable(sentence) && !CAUTION.test(sentence) && !STORY.test(sentence) && (before || !LEANS.test(sentence)) && wanted(sentence, before);
      const turned: string | undefined = usable ? (taken.length ? turning.plain(sentence) : turning.said(sentence)) : undefined;
      before = turned !== undefined;
      if (turned !== undefined) taken.push(turned);
    }
  }
  return taken;
}

/**
 * The sentences of an area’s section outside its findings, paragraph by paragraph, without those that state its grade.
 * A subheading that is a sentence goes before its paragraph; what stands below one that finds fault is left out.
 */
function proseOf({ draft, claims, lexicon }: Subject, section: Section): string[][] {
  const grades = claims.grades.filter(({ source }) => source === 'statement' || source === 'line');
  const used = new Set<Section>();
  return proseOutsideFindings(draft, claims, lexicon, section).flatMap(({ text, span, isItem }) => {
    const below = claims.sections.findLast((each) => contains(each.span, span));
    const title = below && below !== section ? below.title : '';
    if (isItem || /\bcase stud/i.test(title) || CAUTION.test(title)) return [];
    const stated = grades.filter((grade) => contains(span, grade.span)).map((grade) => grade.written);
    const sentences = splitSentences(text).map((sentence) => sentence.text.trim()).filter((sentence) => !stated.some((term) => sentence.includes(term)));
    const heads = title !== '' && wordCount(title) >= SHORTEST && !used.has(below!);
    if (heads) used.add(below!);
    return [heads ? [title, ...sentences] : sentences];
  });
}

function practice({ kind, passages: [first] }: Finding, turning: Turning): Practice[] {
  const sentences = first ? splitSentences(first.text).map(({ text }) => text.trim()).filter(isPrintable) : [];
  const text = sentences.slice(0, 2).map(turning.plain).filter(Boolean).join(' ');
  return text ? [{ kind: kind.singular, text }] : [];
}

function weaknesses({ framework, lexicon }: Subject, all: readonly Standing[], findings: readonly Finding[], turning: Turning): Passage[] {
  const improvements = findings.filter(({ kind }) => kind.tone === 'improvement');
  // A list of all findings at the top of a report says again what the areas’ sections say.
  const placed = improvements.filter(({ area }) => area);
  const asked = placed.length ? placed : improvements;
  const rest = new Set(asked);
  const weak = all.filter(({ worth }) => worth === 'weakness').sort((a, b) => rank(b.grade!, framework) - rank(a.grade!, framework));
  const chosen = weak.flatMap((standing): Passage[] => {
    const own = asked.filter(({ area }) => area === standing.area);
    own.forEach((finding) => rest.delete(finding));
    const passage = improvement(own, findings, standing.area.label, turning);
    // The grade itself says that the area must get better, in the words that the framework has for it.
    return [passage ?? { area: standing.area.label, said: `the ${lexicon.body.noun} needs to improve ${standing.area.improvement}.`, more: '' }];
  });
  const others = improvement([...rest], findings, '', turning);
  return others && chosen.length < MOST_WEAKNESSES ? [...chosen, others] : chosen;
}

/** What two findings ask for, and the action that follows from the first. */
function improvement(own: readonly Finding[], findings: readonly Finding[], area: string, turning: Turning): Passage | undefined {
  const sentences: { first: string; next: string | undefined }[] = [];
  for (const finding of own) {
    const first = demand(finding, turning);
    if (first) sentences.push({ first, next: action(finding, findings, turning) });
    if (sentences.length === 2) break;
  }
  const [lead, second] = sentences;
  const said = lead && turning.said(lead.first);
  if (!said) return undefined;
  const more = [lead.next && turning.plain(lead.next), second && turning.also(second.first), second?.next && turning.plain(second.next)];
  return { area, said, more: more.filter(Boolean).join(' ') };
}

/** The first sentence of a finding; where it leads into a list, with the items of the list. A title above it is passed over. */
function demand({ leadIn, passages: own }: Finding, turning: Turning): string | undefined {
  const start = Math.max(0, own.findIndex(({ text }) => ENDED.test(text) || ASKS.test(text)));
  const first = own[start];
  if (!first) return undefined;
  if (leadIn !== undefined) return finishLeadIn(leadIn, [first.text], turning);
  const sentence = first.text.endsWith(':') ? first.text : (splitSentences(first.text)[0]?.text.trim() ?? '');
  if (!sentence.endsWith(':')) return isPrintable(sentence) ? sentence : undefined;
  const items = own.slice(start + 1);
  const end = items.findIndex(({ isItem }) => !isItem);
  return finishLeadIn(sentence, items.slice(0, end < 0 ? undefined : end).map(({ text }) => text), turning);
}

const ENDED = /[.!?:]["”’)]?$/;
const ASKS = /\b(?:should|must|needs? to)\b/;

/** The action that follows from a finding; several that share a lead-in make one sentence. */
function action(finding: Finding, findings: readonly Finding[], turning: Turning): string | undefined {
  const next = findings[findings.indexOf(finding) + 1];
  if (!next || next.kind.tone !== 'action' || next.area !== finding.area) return undefined;
  if (next.leadIn === undefined) return demand(next, turning);
  const together = findings.filter(({ heading, leadIn }) => heading === next.heading && leadIn === next.leadIn);
  return finishLeadIn(next.leadIn, together.flatMap(({ passages: [first] }) => (first ? [first.text] : [])), turning);
}

function finishLeadIn(leadIn: string, items: readonly string[], turning: Turning): string | undefined {
  if (!items.length || items.reduce((length, item) => length + item.length, leadIn.length) > LONGEST) return undefined;
  const tidied = items.map((item) => turning.small(item.replace(/[;.,]?(?:\s(?:and|or))?[;.,]?$/, '')));
  return `${leadIn.replace(/\s*:$/, '')} ${listInWords(tidied)}.`;
}

/** Whether it is neither too short nor too long, and nobody else’s words. */
function isPrintable(sentence: string): boolean {
  return sentence.length <= LONGEST && wordCount(sentence) >= SHORTEST && !/[“”"]/.test(sentence);
}

function wordCount(sentence: string): number {
  return sentence.split(' ').length;
}
