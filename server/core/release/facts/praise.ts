// What a release praises: sentences from the areas that are graded well, and practice held up to others.

import { splitSentences } from '../../claims';
import type { Finding } from '../../claims';
import { inspectionStaff } from '../../framework/wording';
import { scaleOf } from '../../framework/scales';
import type { Subject } from '../../rules/rule';
import type { Passage, Practice, Unled } from './leads';
import { nameOf, sentenceOf } from '../sentences/sentenceOf';
import { isPrintable, isWhole } from '../sentences/printable';
import { FINDS_FAULT, proseOf } from '../sentences/sectionProse';
import type { ReportSentence } from '../sentences/sectionProse';
import { addsToContext, isEnded, isImpersonal, leansOnContext, needsTheReport } from '../sentences/standsAlone';
import type { Standing } from './standing';
import type { Turning } from '../sentences/turn';
import { upperFirst } from './words';

const MOST_STRENGTHS = 3;
const MOST_PRACTICE = 2;

/** A passage for each of the best areas that has a sentence worth taking over; `used` are the sentences taken so far. */
export function strengths(subject: Subject, all: readonly Standing[], turning: Turning, used: Set<string>): Unled<Passage>[] {
  const of = (worth: Standing['worth']) => all.filter((each) => each.worth === worth && each.section).sort((a, b) => a.rank - b.rank);
  const passagesOf = (areas: readonly Standing[], most: number) => areas.flatMap((standing) => praise(subject, standing, most, turning, used));
  const chosen = [...passagesOf(of('strength'), 3), ...passagesOf(of('middle'), 2)];
  if (chosen.length) return chosen.slice(0, MOST_STRENGTHS);
  // Where nothing better is there, what goes well in an area that is not the worst there can be.
  return passagesOf(
    of('weakness').filter(({ area, grade }) => grade!.id === scaleOf(area, subject.framework).improvementFrom),
    1,
  ).slice(0, MOST_STRENGTHS);
}

/** Up to `most` sentences of an area’s section that praise; in a well-graded area, failing those, any that find no fault. */
function praise(subject: Subject, { area, section, worth }: Standing, most: number, turning: Turning, used: Set<string>): Unled<Passage>[] {
  const { lexicon } = subject;
  const { pattern } = lexicon;
  const paragraphs = proseOf(subject, section!, turning);
  const well = worth === 'strength';
  // Stories, samples of cases and figures need the report around them.
  const unfit = pattern(`${FINDS_FAULT}|{words:telling}|\\d`);
  const isFit = ({ text }: ReportSentence) => isPrintable(text) && !unfit.test(text) && !needsTheReport(text, lexicon) && !used.has(text);
  const isScene = ({ text }: ReportSentence) => pattern('^(?:the \\p{L}+|it) {words:setting}').test(text);
  const taken = (wanted: (sentence: ReportSentence, before: boolean) => boolean) =>
    take(paragraphs, most, (sentence, before, isMore) =>
      isFit(sentence) && wanted(sentence, before) ? turnedFor(sentence, before, isMore, turning) : undefined,
    );
  const praising = taken(({ text }, before) => pattern('{words:praising}').test(text) || (well && before));
  const sentences = praising.length || !well ? praising : taken((sentence) => !isScene(sentence));
  sentences.forEach(({ text }) => used.add(text));
  const [said, ...more] = sentences.map(({ turned }) => turned);
  return said === undefined ? [] : [{ area: area.label, said, more: more.join(' ') }];
}

interface Taken {
  readonly text: string;
  readonly turned: string;
}

/**
 * The first `most` sentences as `turned` has them, without those for which it has nothing; `before` is whether the one just
 * above was taken, `isMore` whether any was.
 */
function take(
  paragraphs: readonly ReportSentence[][],
  most: number,
  turned: (sentence: ReportSentence, before: boolean, isMore: boolean) => string | undefined,
): Taken[] {
  const taken: Taken[] = [];
  for (const paragraph of paragraphs) {
    let before = false;
    for (const sentence of paragraph) {
      if (taken.length === most) return taken;
      const words = turned(sentence, before, taken.length > 0);
      before = words !== undefined;
      if (words !== undefined) taken.push({ text: sentence.text, turned: words });
    }
  }
  return taken;
}

/** The sentence as it stands behind another one, or by itself; undefined where it would not be understood there. */
function turnedFor({ text, named }: ReportSentence, follows: boolean, isMore: boolean, turning: Turning): string | undefined {
  if (follows) return turning.plain(text);
  if (named === undefined || isImpersonal(text, turning.lexicon) || leansOnContext(text, turning.lexicon)) return undefined;
  if (isMore) return turning.plain(named);
  return addsToContext(text, turning.lexicon) ? undefined : turning.said(named);
}

/** An example of practice, and whether it is only named, and not told in a sentence. */
export type Example = Unled<Practice> & { readonly isName: boolean };

/** The practice that the report holds up to others, an example each. */
export function practice({ claims, framework }: Subject, turning: Turning, used: Set<string>): Example[] {
  return claims.findings
    .filter(({ kind }) => kind.tone === 'strength')
    .flatMap((finding) => example(finding, turning, inspectionStaff(framework), used))
    .slice(0, MOST_PRACTICE);
}

function example({ kind, passages }: Finding, turning: Turning, staff: string, used: Set<string>): Example[] {
  // A title above it is passed over.
  const passage = passages.find(({ text }) => isEnded(text)) ?? passages[0];
  const all = splitSentences(passage?.text ?? '').map(({ text }) => text.trim());
  const [first, ...rest] = all.filter((sentence, index) => isPrintable(sentence) || (index === 0 && isWhole(sentence))).slice(0, 2);
  if (first === undefined || leansOnContext(first, turning.lexicon)) return [];
  const told = nameOf(first, turning) === undefined ? toldOf(first, turning) : namedOf(first, turning, staff);
  if (!told) return [];
  [first, ...rest].forEach((sentence) => used.add(sentence));
  const more = rest.flatMap((sentence) => turning.plain(sentence) ?? []).join(' ');
  return [{ ...told, kind: kind.singular, more, text: [told.text, more].filter(Boolean).join(' ') }];
}

type Told = Pick<Example, 'said' | 'text' | 'isName'>;

/** An example that is told in a sentence, behind a colon and by itself. */
function toldOf(words: string, turning: Turning): Told | undefined {
  const sentence = isPrintable(words) ? sentenceOf(words, turning) : undefined;
  const said = sentence && turning.said(sentence)?.replace(/^that /, '');
  return said === undefined ? undefined : { said, text: turning.plain(sentence!) ?? '', isName: false };
}

/** An example that is only named: “A mobile team for calls.” */
function namedOf(words: string, turning: Turning, staff: string): Told | undefined {
  const pointed = `${upperFirst(staff)} pointed to `;
  const text = turning.plain(pointed + nameOf(words, turning)!);
  return text === undefined ? undefined : { said: text.slice(pointed.length), text, isName: true };
}
