// The headline and the standfirst, from the grades and the framework’s wording of each area.

import type { Framework, Grade } from '../framework/schema';
import { shortInspectorate } from '../framework/wording';
import type { Subject } from '../rules/rule';
import { rank } from './standing';
import type { Standing } from './standing';
import { countsInWords, gradedAt, listInWords, upperFirst } from './words';
import type { GradeCount } from './words';

/** More areas than this are counted and not named. */
const MOST_NAMED = 3;

/** The headline: what needs to improve, or else how the areas are graded. */
export function headline(all: readonly Standing[], counts: readonly GradeCount[], { framework, lexicon }: Subject): string {
  const { name } = lexicon.body;
  const weak = all.filter(({ worth }) => worth === 'weakness');
  const [only] = weak;
  if (only) {
    // Below the first grade that asks for improvement there is no choice left.
    const must = weak.some(({ grade }) => grade!.id !== framework.improvementFrom) ? 'must' : 'needs to';
    return `${name} ${must} improve ${weak.length === 1 ? only.area.improvement : framework.subject}`;
  }
  if (counts.length) return `${name} ${framework.gradedVerb} ${countsInWords(counts, framework.areaNoun)}`;
  return `${upperFirst(shortInspectorate(framework).replace(/^the /, ''))} publishes its report on ${name}`;
}

/** The standfirst, one sentence: strengths first, then what must get better. */
export function standfirst(all: readonly Standing[], counts: readonly GradeCount[], { framework, lexicon }: Subject): string {
  const { name } = lexicon.body;
  const strong = best(all.filter(({ worth }) => worth === 'strength'), framework.scale);
  const weak = best(all.filter(({ worth }) => worth === 'weakness'), framework.scale.toReversed());
  const praise = strong.length ? atBest(strong, framework) : '';
  const blame = weak.length ? atWorst(weak, framework) : '';
  const said = [praise, blame].filter(Boolean).join(', but ');
  const words = said || (counts.length ? `was ${framework.gradedVerb} ${countsInWords(counts, framework.areaNoun)}` : '');
  if (!words) return '[Add a sentence that sums up the findings.]';
  return `${name} ${words}, ${framework.inspectorate.noun} has said.`;
}

/** “is good at A and B” */
function atBest(strong: readonly Standing[], framework: Framework): string {
  return strong.length > MOST_NAMED ? counted(strong, framework) : `${gradedAt(strong[0]!.grade!)} ${listInWords(strong.map(({ area }) => area.strength))}`;
}

/** “needs to improve how it does A, and how it does B”, or “is inadequate at A and B” */
function atWorst(weak: readonly Standing[], framework: Framework): string {
  if (weak.length > MOST_NAMED) return counted(weak, framework);
  const { grade } = weak[0]!;
  if (grade!.verb) return `needs to improve ${listInWords(weak.map(({ area }) => area.improvement))}`;
  return `${gradedAt(grade!)} ${listInWords(weak.map(({ area }) => area.strength))}`;
}

function counted(areas: readonly Standing[], { areaNoun, gradedVerb }: Framework): string {
  return `was ${gradedVerb} ${countsInWords([{ term: areas[0]!.grade!.term, count: areas.length }], areaNoun).replace('in all ', 'in ')}`;
}

/** Those with the grade that comes first on the scale among them. */
function best(areas: readonly Standing[], scale: readonly Grade[]): Standing[] {
  const first = scale.find((grade) => areas.some((each) => each.grade === grade));
  return areas.filter(({ grade }) => grade === first);
}

/** How many areas have each grade, best first, grades without an area left out. */
export function countGradesOf(all: readonly Standing[], { framework }: Subject): { term: string; count: number; areas: string[] }[] {
  return framework.scale.flatMap((grade) => {
    const areas = all.filter((each) => each.grade && rank(each.grade, framework) === rank(grade, framework)).map(({ area }) => area.label);
    return areas.length ? [{ term: grade.term, count: areas.length, areas }] : [];
  });
}
