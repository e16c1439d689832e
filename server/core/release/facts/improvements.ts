// What a release says must get better: the demands of a report’s findings, the worst areas first.

import type { Finding } from '../../claims';
import type { FindingKind } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import { action, demand } from './demands';
import type { Passage, Unled } from './leads';
import type { Standing } from './standing';
import type { Turning } from '../sentences/turn';
import { listInWords } from './words';

/** More weak areas than this do not have a paragraph each. */
const MOST_AREAS = 5;
/** With fewer paragraphs than this there is room for what other areas should do better. */
const MOST_WITH_OTHERS = 4;
const MOST_SENTENCES = 3;
/** In letters. */
const LONGEST_PARAGRAPH = 600;

/** A passage and the kind of finding that it opens with; undefined where it opens with none. */
export type Improvement = Unled<Passage> & { readonly kind: FindingKind | undefined };

/** The passages; `used` are the sentences that the release has taken so far. */
export function improvements(subject: Subject, all: readonly Standing[], turning: Turning, used: Set<string>): Improvement[] {
  const { claims } = subject;
  const asked = askedFor(claims.findings);
  const passage = (findings: readonly Finding[], area: string) => improvement(findings, claims.findings, area, turning, used);
  const weak = all.filter(({ worth }) => worth === 'weakness').sort((a, b) => b.rank - a.rank);
  const mostAlone = weak.length > MOST_AREAS ? MOST_AREAS - 1 : MOST_AREAS;
  const inWords: Standing[] = [];
  const chosen = weak.flatMap((standing, index): Improvement[] => {
    const own = asked.filter(({ area }) => area === standing.area);
    const made = index < mostAlone ? passage(own, standing.area.label) : undefined;
    if (!made) inWords.push(standing);
    return made ? [made] : [];
  });
  if (inWords.length) chosen.push(byGrade(inWords, subject));
  const others = asked.filter(({ area }) => !weak.some((standing) => standing.area === area));
  for (let room = chosen.length ? 1 : 2; room > 0 && chosen.length < MOST_WITH_OTHERS; room--) {
    const made = passage(others, '');
    if (made) chosen.push(made);
  }
  return chosen;
}

/** The findings that ask for improvement, those that a release announces as what they are before others. */
function askedFor(findings: readonly Finding[]): Finding[] {
  const asking = findings.filter(({ kind }) => kind.tone === 'improvement');
  // A list of all findings at the top of a report says again what the areas’ sections say.
  const placed = asking.filter(({ area }) => area);
  const asked = placed.length ? placed : asking;
  return [...asked.filter(({ kind }) => kind.announced), ...asked.filter(({ kind }) => !kind.announced)];
}

/** The grade itself says that an area must get better, in the words that the framework has for it. */
function byGrade(weak: readonly Standing[], { lexicon }: Subject): Improvement {
  const [only] = weak;
  const said = `the ${lexicon.body.noun} needs to improve ${listInWords(weak.map(({ area }) => area.improvement))}.`;
  return { area: weak.length === 1 ? only!.area.label : '', said, more: '', kind: undefined };
}

/** What two findings ask for, and the actions that follow from them, as far as there is room. */
function improvement(own: readonly Finding[], findings: readonly Finding[], area: string, turning: Turning, used: Set<string>): Improvement | undefined {
  const asking = own.flatMap((finding) => {
    const asked = demand(finding, turning);
    return asked === undefined || used.has(asked) || turning.said(asked) === undefined ? [] : [{ finding, asked }];
  });
  const [first, second] = asking.filter(({ asked }, index) => asking.findIndex((each) => each.asked === asked) === index);
  const said = first && turning.said(first.asked);
  if (!first || said === undefined) return undefined;
  const kind = first.finding.kind.announced ? first.finding.kind : undefined;
  const sentences = [kind ? said.replace(/^that /, '') : said];
  const add = (sentence: string | undefined) => {
    const length = sentences.join(' ').length + (sentence?.length ?? 0);
    if (sentence !== undefined && sentences.length < MOST_SENTENCES && length < LONGEST_PARAGRAPH) sentences.push(sentence);
  };
  const next = action(first.finding, findings, turning);
  add(next && turning.plain(next));
  used.add(first.asked);
  // What is announced has a paragraph to itself.
  if (!kind && second) {
    add(turning.also(second.asked, sentences.at(-1)!));
    used.add(second.asked);
    const nextOfSecond = action(second.finding, findings, turning);
    add(nextOfSecond && turning.plain(nextOfSecond));
  }
  return { area, said: sentences[0]!, more: sentences.slice(1).join(' '), kind };
}
