// The words of one framework and one body, compiled once so that drafts can be searched for them.

import { distance } from '../text/nearest';
import { alternatives, CONTINUED, plainName } from '../text/patterns';
import type { Body } from './registers';
import { readGrade } from './gradeTerms';
import type { GradeReading } from './gradeTerms';
import type { Area, FindingKind, Framework } from './schema';

/** What a section of a report that is no area is for. */
export type SectionKind = keyof Framework['sections'];

/** An area that a name stands for, and whether the name is only nearly one of the accepted ones. */
export interface NamedArea {
  readonly area: Area;
  readonly near: boolean;
  /** Whether it is the long name, which nobody writes by chance. */
  readonly full: boolean;
}

/** The compiled words of a framework and a body. Patterns are sources of case-insensitive regular expressions. */
export interface Lexicon {
  readonly framework: Framework;
  readonly body: Body;
  /** The area a whole heading or cell names, numbers and “(continued)” left aside; near names and former ones count as near. */
  nameArea(text: string): NamedArea | undefined;
  /** The area whose accepted name `text` is, to the letter but for case, commas, hyphens and “&”. */
  exactArea(text: string): Area | undefined;
  /** What a word or two in a grade position say. */
  readGrade(text: string): GradeReading;
  section(title: string): SectionKind | undefined;
  finding(title: string): { readonly kind: FindingKind; readonly plural: boolean } | undefined;
  /**
   * A pattern compiled once for this lexicon, since these words are too many to compile for each sentence. In `template`
   * `{area}`, `{grade}`, `{gradeLabel}`, `{areaLabel}`, `{body}`, `{subject}`, `{inspectorate}` and `{otherBody}` stand for the
   * patterns below. With the flag g or y, set `lastIndex` first.
   */
  pattern(template: string, flags?: string): RegExp;
  readonly areaPattern: string;
  /** Terms, inflections, abbreviations and other inspectorates’ terms. */
  readonly gradePattern: string;
  readonly gradeLabelPattern: string;
  readonly areaLabelPattern: string;
  /** The body, “the force” or “it”. */
  readonly bodyPattern: string;
  /** The same, not in the possessive: what a grade can be said of. */
  readonly subjectPattern: string;
  /** The inspectorate, by whatever it is called; what it “said” is no quotation. */
  readonly inspectoratePattern: string;
  readonly otherBodyPattern: string;
}

/** Compiles a framework for one body. `bodies` is the whole register, in which the others are found. */
export function compileLexicon(framework: Framework, body: Body, bodies: readonly Body[]): Lexicon {
  const areas = new Map<string, Area>();
  const former = new Map<string, Area>();
  for (const area of framework.areas) {
    for (const name of namesOf(area)) areas.set(plainName(name), area);
    for (const name of area.formerNames) former.set(plainName(name), area);
  }
  const sections = new Map<string, SectionKind>();
  for (const [kind, titles] of Object.entries(framework.sections) as [SectionKind, string[]][]) {
    for (const title of titles) sections.set(plainName(title), kind);
  }
  const findings = new Map<string, { kind: FindingKind; plural: boolean }>();
  for (const kind of framework.findings) {
    for (const name of [kind.singular, ...kind.abbreviations]) findings.set(plainName(name), { kind, plural: false });
    for (const name of [kind.plural, ...kind.abbreviations.map((each) => `${each}s`)]) findings.set(plainName(name), { kind, plural: true });
  }
  const nouns = [...new Set([body.noun, ...framework.bodyNouns])];
  const ownNames = [body.name, ...body.variants];
  const own = new Set(ownNames.map(plainName));
  const otherNames = bodies.flatMap((each) => [each.name, ...each.variants]).filter((name) => !own.has(plainName(name)));

  const bodyPattern = alternatives(['it', ...ownNames.filter(Boolean), ...nouns.map((noun) => `the ${noun}`)]);
  const { inspectorate } = framework;

  const nameArea = (text: string): NamedArea | undefined => {
    const name = plainName(withoutNumber(text));
    const exact = areas.get(name);
    if (exact) return { area: exact, near: false, full: name === plainName(exact.name) };
    const near = former.get(name) ?? nearArea(name, areas);
    return near && { area: near, near: true, full: false };
  };

  const patterns = {
    areaPattern: alternatives(framework.areas.flatMap(namesOf)),
    gradePattern: alternatives([
      ...framework.scale.flatMap((grade) => [grade.term, ...grade.inflections, ...grade.abbreviations]),
      ...framework.otherTerms,
    ]),
    gradeLabelPattern: alternatives(framework.gradeLabels),
    areaLabelPattern: alternatives(framework.areaLabels),
    bodyPattern,
    subjectPattern: `${bodyPattern}(?![’'])`,
    inspectoratePattern: alternatives([...Object.values(inspectorate).filter(Boolean), 'inspectorate', 'inspectors', 'we', 'report']),
    otherBodyPattern: alternatives(otherNames),
  };

  return {
    framework,
    body,
    nameArea,
    ...patterns,
    pattern: patternMaker(patterns),
    exactArea: (text) => areas.get(plainName(text)),
    readGrade: (text) => readGrade(text, framework),
    section: (title) => sections.get(plainName(withoutNumber(title))),
    finding: (title) => findings.get(plainName(title.replace(/[\s:–-]*\d*\s*:?\s*$/, ''))) ?? findings.get(plainName(withoutNumber(title))),
  };
}

function patternMaker(patterns: Readonly<Record<`${string}Pattern`, string>>): Lexicon['pattern'] {
  const compiled = new Map<string, RegExp>();
  return (template, flags = 'iu') => {
    const key = `${flags} ${template}`;
    let pattern = compiled.get(key);
    if (!pattern) {
      const source = template.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => patterns[`${name}Pattern`] ?? '(?!)');
      compiled.set(key, (pattern = new RegExp(source, flags)));
    }
    return pattern;
  };
}

/** Every name of an area that is accepted in silence. */
export function namesOf(area: Area): string[] {
  return [area.name, area.label, area.topic, area.gerund, ...area.aliases];
}

/** A title without “3.”, “Area 3:” before it and “(continued)” behind it. */
function withoutNumber(title: string): string {
  return title
    .trim()
    .replace(/^(?:(?:area|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.):]?\s*[.):–-]?\s+(?=\p{L})/iu, (lead) => (/\d|[.):–-]/.test(lead) ? '' : lead))
    .replace(CONTINUED, '');
}

const LONG_ENOUGH_FOR_SLIPS = 8;
const WORDS_ENOUGH_FOR_ONE_OFF = 4;

/** The area one of whose names is within two letters or, for names of four words and more, within one word. */
function nearArea(name: string, areas: ReadonlyMap<string, Area>): Area | undefined {
  if (name.length < LONG_ENOUGH_FOR_SLIPS || name.length > 200) return undefined;
  const words = name.split(' ');
  let best: Area | undefined;
  let least = 3;
  for (const [known, area] of areas) {
    if (known.length < LONG_ENOUGH_FOR_SLIPS) continue;
    const cost = distance(name, known, 2);
    if (cost < least) [best, least] = [area, cost];
  }
  if (best) return best;
  for (const [known, area] of areas) {
    const knownWords = known.split(' ');
    if (knownWords.length >= WORDS_ENOUGH_FOR_ONE_OFF && words.length >= WORDS_ENOUGH_FOR_ONE_OFF - 1 && oneWordOff(words, knownWords)) return area;
  }
  return undefined;
}

function oneWordOff(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
