// What a release praises: sentences from the areas that are graded well, and practice held up to others.

import { splitSentences } from '../../claims';
import type { Finding } from '../../claims';
import { scaleOf } from '../../framework/scales';
import type { Subject } from '../../rules/rule';
import { addsToContext, CAUTION, ENDED, IMPERSONAL, leansOnContext, needsTheReport, PRAISE, SETTING, STORY } from './english';
import type { Unled } from './leads';
import type { Passage, Practice } from './passages';
import { isPrintable, proseOf } from './sentences';
import type { ReportSentence } from './sentences';
import type { Standing } from './standing';
import type { Turning } from './turn';

const MOST_STRENGTHS = 3;
const MOST_PRACTICE = 2;

/** A passage for each of the best areas that has a sentence worth taking over; `used` are the sentences taken so far. */
export function strengths(subject: Subject, all: readonly Standing[], turning: Turning, used: Set<string>): Unled<Passage>[] {
  const of = (worth: Standing['worth']) => all.filter((each) => each.worth === worth && each.section).sort((a, b) => a.rank - b.rank);
  const passagesOf = (areas: readonly Standing[], most: number) => areas.flatMap((standing) => praise(subject, standing, most, turning, used));
  const chosen = [...passagesOf(of('strength'), 3), ...passagesOf(of('middle'), 2)];
  if (chosen.length) return chosen.slice(0, MOST_STRENGTHS);
  // Where nothing better is there, what goes well in an area that is not the worst there can be.
  return passagesOf(of('weakness').filter(({ area, grade }) => grade!.id === scaleOf(area, subject.framework).improvementFrom), 1).slice(0, MOST_STRENGTHS);
}

/** Up to `most` sentences of an area’s section that praise; in a well-graded area, failing those, any that find no fault. */
function praise(subject: Subject, { area, section, worth }: Standing, most: number, turning: Turning, used: Set<string>): Unled<Passage>[] {
  const known = subject.framework.inspectorate.abbreviation;
  const paragraphs = proseOf(subject, section!, turning);
  const well = worth === 'strength';
  const isFit = ({ text }: ReportSentence) => isPrintable(text) && !CAUTION.test(text) && !STORY.test(text) && !needsTheReport(text, known) && !used.has(text);
  const praising = take(paragraphs, most, turning, (sentence, before) => isFit(sentence) && (PRAISE.test(sentence.text) || (well && before)));
  const sentences = praising.length || !well ? praising : take(paragraphs, most, turning, (sentence) => isFit(sentence) && !SETTING.test(sentence.text));
  sentences.forEach(({ text }) => used.add(text));
  const [said, ...more] = sentences.map(({ turned }) => turned);
  return said === undefined ? [] : [{ area: area.label, said, more: more.join(' ') }];
}

interface Taken {
  readonly text: string;
  readonly turned: string;
}

/** The first `most` sentences that are wanted and can be understood where they come, turned; `before` is whether the one just above was taken. */
function take(paragraphs: readonly ReportSentence[][], most: number, turning: Turning, wanted: (sentence: ReportSentence, before: boolean) => boolean): Taken[] {
  const taken: Taken[] = [];
  for (const paragraph of paragraphs) {
    let before = false;
    for (const sentence of paragraph) {
      if (taken.length === most) return taken;
      const turned: string | undefined = wanted(sentence, before) ? turnedFor(sentence, before, taken.length > 0, turning) : undefined;
      before = turned !== undefined;
      if (turned !== undefined) taken.push({ text: sentence.text, turned });
    }
  }
  return taken;
}

/** The sentence as it stands behind another one, or by itself; undefined where it would not be understood there. */
function turnedFor({ text, named }: ReportSentence, follows: boolean, isMore: boolean, turning: Turning): string | undefined {
  if (follows) return turning.plain(text);
  if (named === undefined || IMPERSONAL.test(text) || leansOnContext(text)) return undefined;
  if (isMore) return turning.plain(named);
  return addsToContext(text) ? undefined : turning.said(named);
}

/** The practice that the report holds up to others, an example each. */
export function practice({ claims }: Subject, turning: Turning, used: Set<string>): Unled<Practice>[] {
  return claims.findings
    .filter(({ kind }) => kind.tone === 'strength')
    .flatMap((finding) => example(finding, turning, used))
    .slice(0, MOST_PRACTICE);
}

function example({ kind, passages }: Finding, turning: Turning, used: Set<string>): Unled<Practice>[] {
  // A title above it is passed over.
  const passage = passages.find(({ text }) => ENDED.test(text)) ?? passages[0];
  const sentences = passage ? splitSentences(passage.text).map(({ text }) => text.trim()).filter(isPrintable).slice(0, 2) : [];
  const [first, ...rest] = sentences;
  const said = first !== undefined && !leansOnContext(first) ? turning.said(first)?.replace(/^that /, '') : undefined;
  if (first === undefined || said === undefined) return [];
  sentences.forEach((sentence) => used.add(sentence));
  const more = rest.flatMap((sentence) => turning.plain(sentence) ?? []).join(' ');
  return [{ kind: kind.singular, said, more, text: [turning.plain(first), more].filter(Boolean).join(' ') }];
}
