// How the paragraphs of a release open, one after another: who says it, and where “However” and “also” belong.

import type { FindingKind, Framework } from '../../framework/schema';
import { inspectionStaff, shortInspectorate } from '../../framework/wording';
import { lowerFirst, upperFirst } from './words';

/** A paragraph of the release: `lead` and `said` make one sentence, and others follow it. */
export interface Passage {
  /** The label of the area it comes from; empty for several. */
  readonly area: string;
  /** “HMICFRS said”, “However, the inspectorate said”. */
  readonly lead: string;
  readonly said: string;
  /** Further sentences; empty if there is one only. */
  readonly more: string;
}

/** An example that the report holds up to others. */
export interface Practice {
  /** The kind of finding, such as “Promising practice”. */
  readonly kind: string;
  /** “Inspectors pointed to promising practice:”. */
  readonly lead: string;
  readonly said: string;
  readonly more: string;
  /** All of it as sentences that stand by themselves. */
  readonly text: string;
}

/** The paragraphs between the grades and the quotation. */
export interface Passages {
  readonly strengths: readonly Passage[];
  readonly practice: readonly Practice[];
  readonly weaknesses: readonly Passage[];
}

/** Passages that do not have their first words yet. */
export type Unled<T> = Omit<T, 'lead'>;

/** What a release says, before anybody is given the word. */
export interface UnledPassages {
  readonly strengths: readonly Unled<Passage>[];
  readonly practice: readonly (Unled<Practice> & { readonly isName: boolean })[];
  readonly weaknesses: readonly (Unled<Passage> & { readonly kind: FindingKind | undefined })[];
}

/** Gives each passage its first words. Nobody speaks in two paragraphs running. */
export function lead({ strengths, practice, weaknesses }: UnledPassages, framework: Framework): Passages {
  const { abbreviation } = framework.inspectorate;
  const [short, staff] = [shortInspectorate(framework), inspectionStaff(framework)];
  const speakers = [abbreviation, short, staff];
  let turn = 0;
  const next = () => speakers[turn++ % speakers.length]!;
  const led = {
    strengths: strengths.map((passage, index): Passage => {
      const speaker = next();
      const found = passage.said.startsWith('that ') ? 'found' : 'found that';
      return { ...passage, lead: `${upperFirst(speaker)} ${index ? 'also ' : ''}${speaker === staff ? found : 'said'}` };
    }),
    practice: practice.map(({ isName, ...passage }, index): Practice => {
      // The second example of a kind needs nobody to point to it, if it is told in a sentence.
      if (index && !isName && passage.kind === practice[index - 1]!.kind) return { ...passage, lead: 'In another example,' };
      return { ...passage, lead: `${upperFirst(next())} ${index ? 'also ' : ''}pointed to ${lowerFirst(passage.kind)}:` };
    }),
  };
  const isPraised = turn > 0;
  // “However, the inspectorate said …”, unless it has spoken just before.
  if (isPraised) turn = speakers[(turn - 1) % speakers.length] === short ? 2 : 1;
  return {
    ...led,
    weaknesses: weaknesses.map(({ kind, ...passage }, index): Passage => {
      const speaker = next();
      const opening = index === 0 && isPraised ? `However, ${speaker}` : upperFirst(speaker);
      const alike = kind ? weaknesses.slice(0, index).filter((each) => each.kind === kind).length : 0;
      // The third of a kind is “another”: “also” would be said once too often.
      const verb = kind?.announced ? `${alike > 1 ? another(kind.announced) : kind.announced}:` : 'said';
      return { ...passage, lead: `${opening} ${index && alike < 2 ? 'also ' : ''}${verb}` };
    }),
  };
}

/** “raised another cause of concern” */
function another(announced: string): string {
  return announced.replace(/\ban? /, 'another ');
}
