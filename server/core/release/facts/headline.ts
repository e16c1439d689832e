// The headline and the standfirst, from the grades and the framework’s wording of each area.

import { everyGrade, scaleOf } from '../../framework/scales';
import type { Framework, Grade } from '../../framework/schema';
import { inspectionStaff, shortInspectorate } from '../../framework/wording';
import type { Subject } from '../../rules/rule';
import { areasInWords } from '../../text/numbers';
import { isCountedTogether } from './standing';
import type { Standing } from './standing';
import { asStated, stateGrade } from './stateGrade';
import type { Stated } from './stateGrade';
import { countsInBrief, countsInWords, listInWords, upperFirst } from './words';
import type { GradeCount } from './words';

/** More areas than this are counted and not named. */
const MOST_NAMED = 3;
/** In letters; a headline that is longer is said in fewer words. */
const LONGEST_HEADLINE = 100;

/** The headline: what needs to improve, or else how the areas are graded. */
export function headline(all: readonly Standing[], counts: readonly GradeCount[], { framework, lexicon }: Subject): string {
  const { name } = lexicon.body;
  const weak = all.filter(({ worth }) => worth === 'weakness');
  const [only] = weak;
  if (only) {
    // Below the first grade that asks for improvement there is no choice left.
    const must = weak.some(({ area, grade }) => grade!.id !== scaleOf(area, framework).improvementFrom) ? 'must' : 'needs to';
    const improve = weak.length === 1 ? only.area.improvement : framework.subject;
    return firstShort(`${name} ${must} improve ${improve}`, `${name} ${must} improve in ${areasInWords(weak.length, framework.areaNoun)}`);
  }
  if (!counts.length) return `${upperFirst(shortInspectorate(framework).replace(/^the /, ''))} publishes its report on ${name}`;
  if (isUnfinished(all)) return `[Add a headline once every ${framework.areaNoun.singular} has a grade.]`;
  const graded = (words: string) => `${name} ${framework.gradedVerb} ${words}`;
  const { areaNoun } = framework;
  const praised = all.filter(({ area, worth }) => worth === 'strength' && isCountedTogether(area, framework));
  const strong = counts.slice(0, new Set(praised.map(({ grade }) => grade)).size || 1);
  return firstShort(graded(countsInWords(counts, areaNoun)), graded(countsInBrief(counts, areaNoun)), graded(countsInBrief(strong, areaNoun)));
}

/** The standfirst, one sentence: strengths first, then what must get better. */
export function standfirst(all: readonly Standing[], counts: readonly GradeCount[], { framework, lexicon }: Subject): string {
  const { name } = lexicon.body;
  const grades = everyGrade(framework);
  const strong = best(
    all.filter(({ worth }) => worth === 'strength'),
    grades,
  );
  const weak = best(
    all.filter(({ worth }) => worth === 'weakness'),
    grades.toReversed(),
  );
  if (!counts.length || (isUnfinished(all) && !weak.length)) return '[Add a sentence that sums up the findings.]';
  const said = [...(strong.length ? [atBest(strong, name, framework)] : []), ...(weak.length ? [atWorst(weak, name, framework)] : [])];
  const isNamed = [strong, weak].some(({ length }) => length > 0 && length <= MOST_NAMED);
  // Where only numbers are left to give, what they are about makes the sentence more than the headline.
  const inCounts = `${framework.gradedVerb} ${countsInWords(counts, framework.areaNoun)}`;
  const words = isNamed ? inOneSentence(said) : `${name} was ${inCounts} when ${inspectionStaff(framework)} assessed ${framework.subject}`;
  return `${upperFirst(words)}, ${framework.inspectorate.noun} has said.`;
}

/** “Kent Police is good at A, but is inadequate at B” */
function inOneSentence([first, second]: readonly Stated[]): string {
  if (!first || !second) return first ? asStated(first) : '';
  return `${asStated(first)}, but ${second.subject === first.subject ? second.rest : asStated(second)}`;
}

/** “is good at A and B” */
function atBest(strong: readonly Standing[], name: string, framework: Framework): Stated {
  return strong.length > MOST_NAMED ? { subject: name, rest: `was ${counted(countOf(strong), framework)}` } : stated(strong, name, framework);
}

/** “needs to improve how it does A, and how it does B”, or “is inadequate at A and B” */
function atWorst(weak: readonly Standing[], name: string, framework: Framework): Stated {
  if (weak.length > MOST_NAMED) return { subject: name, rest: `was ${counted(countOf(weak), framework)}` };
  if (weak[0]!.grade!.verb) return { subject: name, rest: `needs to improve ${listInWords(weak.map(({ area }) => area.improvement))}` };
  return stated(weak, name, framework);
}

function stated(all: readonly Standing[], name: string, framework: Framework): Stated {
  return stateGrade(
    all[0]!.grade!,
    all.map(({ area }) => area),
    name,
    framework,
  );
}

function countOf(areas: readonly Standing[]): GradeCount {
  return { term: areas[0]!.grade!.term, count: areas.length };
}

/** “graded ‘good’ in four areas”, which may be all or only some. */
function counted({ term, count }: GradeCount, framework: Framework): string {
  return `${framework.gradedVerb} ‘${term}’ in ${areasInWords(count, framework.areaNoun)}`;
}

/** Whether a grade is still to come, so that nobody can say how many areas have each. */
function isUnfinished(all: readonly Standing[]): boolean {
  return all.some(({ grade }) => !grade);
}

/** The first that is short enough, or else the last. */
function firstShort(...headlines: readonly string[]): string {
  return headlines.find(({ length }) => length <= LONGEST_HEADLINE) ?? headlines.at(-1)!;
}

/** Those with the grade that comes first on the scale among them. */
function best(areas: readonly Standing[], scale: readonly Grade[]): Standing[] {
  const first = scale.find((grade) => areas.some((each) => each.grade === grade));
  return areas.filter(({ grade }) => grade === first);
}
