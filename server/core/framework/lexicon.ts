// The words of one framework and one body, compiled once so that drafts can be searched for them.

import { countingNouns } from '../text/numbers';
import { alternatives, anywhere, CONTINUED, plainName } from '../text/patterns';
import { wordClassesSchema, wordsOfClass } from './language';
import type { Language, WordClass } from './language';
import type { Body } from './registers';
import { findingNames } from './findingNames';
import { inspects } from './inspected';
import { nearArea } from './nearArea';
import { nearAreas, nearBody, nearInspectorate } from './nearFamilies';
import type { NearNames } from './nearNames';
import { readGrade } from './gradeTerms';
import type { GradeReading, GradeTerms } from './gradeTerms';
import { everyGrade, scaleOf } from './scales';
import type { Area, FindingKind, Framework, Grade } from './schema';
import { inspectorateWords } from './wording';

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
  /** The languages the draft is read in, its own first. */
  readonly languages: readonly Language[];
  /** The area a whole heading or cell names, numbers and “(continued)” left aside; near names and former ones count as near. */
  nameArea(text: string): NamedArea | undefined;
  /** The area whose accepted name `text` is, to the letter but for case, commas, hyphens and “&”. */
  exactArea(text: string): Area | undefined;
  /** The areas that a text names nearly, by the names that are accepted; former ones are only looked for in whole headings and cells. */
  readonly nearAreas: NearNames<Area>;
  /** The body by its names nearly, and not by another’s. */
  readonly nearBody: NearNames<Body>;
  /** The inspectorate by its name with a slip in its letters; “His Majesty’s” is no part of what is found. */
  readonly nearInspectorate: NearNames<string>;
  /** What a word or two in a grade position say of the area; where nobody knows which area is meant, by the scale of any. */
  readGrade(text: string, area?: Area): GradeReading;
  section(title: string): SectionKind | undefined;
  finding(title: string): { readonly kind: FindingKind; readonly plural: boolean } | undefined;
  /**
   * A pattern compiled once for this lexicon, since these words are too many to compile for each sentence. In `template`
   * `{area}`, `{areaNoun}`, `{areaNouns}`, `{field}`, `{grade}`, `{gradeLabel}`, `{areaLabel}`, `{body}`, `{subject}`,
   * `{inspectorate}`, `{otherBody}`, `{rivalBody}` and `{finding}` stand for the patterns below, `{words:CLASS}` for the words of a class
   * of the draft’s languages, and `{letters:CLASS}` for the same as parts of words too, which costs less and is enough to see
   * whether a text may have any. With the flag g or y, set `lastIndex` first.
   */
  pattern(template: string, flags?: string): RegExp;
  /** Whether a word is one of a class of the draft’s languages, whatever its case. */
  isOf(name: WordClass, word: string): boolean;
  readonly areaPattern: string;
  /** “area”, “areas” and whatever else areas are called when they are counted. */
  readonly areaNounPattern: string;
  /** The same in the plural. */
  readonly areaNounsPattern: string;
  /** What areas of an inspection are areas of: “performance”, “policing”. */
  readonly fieldPattern: string;
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
  /** The names of all other bodies of the register. */
  readonly otherBodyNames: readonly string[];
  /** Those of them that the framework is for: another kind of body, such as a council called Wells, is a place to it. */
  readonly rivalBodyPattern: string;
  /** The kinds of finding, one of them or several: “area for improvement”, “AFIs”. */
  readonly findingPattern: string;
}

/** Compiles a framework for one body. `bodies` is the whole register, in which the others are found. */
export function compileLexicon(framework: Framework, body: Body, bodies: readonly Body[], languages: readonly Language[]): Lexicon {
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
    for (const { singular, plural } of findingNames(kind)) {
      findings.set(plainName(singular), { kind, plural: false });
      findings.set(plainName(plural), { kind, plural: true });
    }
  }
  const nouns = [...new Set([body.noun, ...framework.bodyNouns])];
  const ownNames = [body.name, ...body.variants];
  const own = new Set(ownNames.map(plainName));
  const others = bodies.filter(({ name }) => !own.has(plainName(name)));
  const rivals = others.filter((each) => inspects(framework, each) || (each.kind !== undefined && each.kind === body.kind));
  const namesOfOthers = (some: readonly Body[]) =>
    alternatives(some.flatMap(({ name, variants }) => [name, ...variants]).filter((name) => !own.has(plainName(name))));

  const bodyPattern = alternatives(['it', ...ownNames.filter(Boolean), ...nouns.map((noun) => `the ${noun}`)]);
  const { inspectorate } = framework;
  const nounsOfAreas = countingNouns(framework.areaNoun);

  const grades = everyGrade(framework);
  const terms = new Map<readonly Grade[], GradeTerms>();
  const termsOf = (scale: readonly Grade[]): GradeTerms => {
    const others = grades.filter((grade) => !scale.includes(grade)).map(({ term }) => term);
    const known = terms.get(scale) ?? { grades: scale, foreign: [...framework.otherTerms, ...others] };
    terms.set(scale, known);
    return known;
  };

  const nameArea = (text: string): NamedArea | undefined => {
    const name = plainName(withoutNumber(text));
    const exact = areas.get(name);
    if (exact) return { area: exact, near: false, full: name === plainName(exact.name) };
    const near = former.get(name) ?? nearArea(name, areas);
    return near && { area: near, near: true, full: false };
  };

  const patterns = {
    // “Overall” is a word of every sentence; whole cells and headings may still have it.
    areaPattern: alternatives(framework.areas.flatMap((area) => namesOf(area).filter((name) => area.counted || name.includes(' ')))),
    areaNounPattern: alternatives(nounsOfAreas.flatMap(({ singular, plural }) => [singular, plural])),
    areaNounsPattern: alternatives(nounsOfAreas.map(({ plural }) => plural)),
    fieldPattern: alternatives(['performance', 'inspection', 'inspections', ...framework.fields]),
    gradePattern: alternatives([
      ...grades.flatMap((grade) => [grade.term, ...grade.otherForms, ...grade.inflections, ...grade.abbreviations]),
      ...framework.otherTerms,
    ]),
    gradeLabelPattern: alternatives(framework.gradeLabels),
    areaLabelPattern: alternatives(framework.areaLabels),
    bodyPattern,
    subjectPattern: `${bodyPattern}(?![’'])`,
    inspectoratePattern: alternatives(
      [...Object.values(inspectorate), ...inspectorateWords(framework), 'inspectorate', 'inspectors', 'we', 'report'].flatMap((words) =>
        typeof words === 'string' && words ? [words] : [],
      ),
    ),
    otherBodyPattern: namesOfOthers(others),
    rivalBodyPattern: namesOfOthers(rivals),
    findingPattern: alternatives(framework.findings.flatMap(findingNames).flatMap(({ singular, plural }) => [singular, plural])),
  };

  const known = new Map<WordClass, ReadonlySet<string>>();
  let findAreas: NearNames<Area> | undefined;
  let findBody: NearNames<Body> | undefined;
  let findInspectorate: NearNames<string> | undefined;
  const lexicon: Lexicon = {
    framework,
    body,
    languages,
    otherBodyNames: rivals.flatMap(({ name, variants }) => [name, ...variants]),
    nameArea,
    ...patterns,
    pattern: patternMaker(patterns, languages),
    isOf: (name, word) => {
      const words = known.get(name) ?? new Set(languages.flatMap((each) => wordsOfClass(each, name)).map((each) => each.toLowerCase()));
      known.set(name, words);
      return words.has(word.toLowerCase());
    },
    exactArea: (text) => areas.get(plainName(text)),
    nearAreas: (text) => (findAreas ??= nearAreas(framework.areas.flatMap((area) => namesOf(area).map((name) => [name, area] as const))))(text),
    nearBody: (text) => (findBody ??= nearBody(body, rivals, patterns.otherBodyPattern))(text),
    nearInspectorate: (text) => (findInspectorate ??= nearInspectorate(framework))(text),
    readGrade: (text, area) => readGrade(text, area ? termsOf(scaleOf(area, framework).grades) : termsOf(grades)),
    section: (title) => sections.get(plainName(withoutNumber(title))),
    finding: (title) => findings.get(plainName(findingTitle(title))) ?? findings.get(plainName(findingTitle(withoutNumber(title)))),
  };
  return lexicon;
}

/** The source of a pattern for the words of a class, or for their letters wherever they stand; nothing is found by a class that there is not. */
function classPattern(kind: string, name: string, languages: readonly Language[]): string {
  if (!Object.hasOwn(wordClassesSchema.shape, name)) return '(?!)';
  return (kind === 'words' ? alternatives : anywhere)(languages.flatMap((each) => wordsOfClass(each, name as WordClass)));
}

function patternMaker(patterns: Readonly<Record<`${string}Pattern`, string>>, languages: readonly Language[]): Lexicon['pattern'] {
  const byFlags = new Map<string, Map<string, RegExp>>();
  return (template, flags = 'iu') => {
    let compiled = byFlags.get(flags);
    if (!compiled) byFlags.set(flags, (compiled = new Map()));
    let pattern = compiled.get(template);
    if (!pattern) {
      const source = template.replace(/\{(?:(words|letters):)?([a-z][A-Za-z]*)\}/g, (_, kind: string | undefined, name: string) =>
        kind ? classPattern(kind, name, languages) : (patterns[`${name}Pattern`] ?? '(?!)'),
      );
      compiled.set(template, (pattern = new RegExp(source, flags)));
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
    .replace(/^(?:(?:area|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.):]?\s*[.):–-]?\s+(?=\p{L})/iu, (lead) =>
      /\d|[.):–-]/.test(lead) ? '' : lead,
    )
    .replace(CONTINUED, '');
}

/** The title of a finding without its number and without what it is about: “Recommendation 2: training”. */
function findingTitle(title: string): string {
  return title
    .slice(0, 200)
    .split(/:|\(|\s[–—-]\s/, 1)[0]!
    .replace(/[\s–-]*(?:no\.?\s*)?\d{0,3}\s*$/, '');
}
