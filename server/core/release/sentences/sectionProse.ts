// The sentences of an area’s section that a release may take over, each with what its “It” would mean.

import { proseOutsideFindings, speaksOfEarlier, splitSentences } from '../../claims';
import type { Section } from '../../claims';
import type { Subject } from '../../rules/rule';
import { contains } from '../../span';
import { isPrintable } from './printable';
import { nameOf } from './sentenceOf';
import type { Turning } from './turn';

/** The pattern of words that find fault, or that hold praise back. */
export const FINDS_FAULT = '{words:faulting}|{words:lessening}';

/** A sentence of the report’s prose. */
export interface ReportSentence {
  readonly text: string;
  /** The sentence with the body named where it opens with “It” or “Its”; undefined where those mean something else. */
  readonly named: string | undefined;
}

/**
 * The sentences of an area’s section outside its findings, paragraph by paragraph, without those that state its grade.
 * A subheading that is a sentence goes before its paragraph; what stands below one that finds fault is left out.
 */
export function proseOf({ draft, claims, lexicon }: Subject, section: Section, turning: Turning): ReportSentence[][] {
  const grades = claims.grades.filter(({ source }) => source === 'statement' || source === 'line');
  const { published } = draft.frontMatter.values;
  const used = new Set<Section>();
  const leftOut = lexicon.pattern(`{words:telling}|${FINDS_FAULT}`);
  let topic: Topic = 'body';
  return proseOutsideFindings(draft, claims, lexicon, section).flatMap(({ text, span, isItem }) => {
    const below = claims.sections.findLast((each) => contains(each.span, span));
    const title = below && below !== section ? below.title : '';
    const stated = grades.filter((grade) => contains(span, grade.span)).map((grade) => grade.written);
    const heads = title !== '' && isPrintable(title) && !used.has(below!) && turning.forms.of(title) === 'sentence';
    if (heads) used.add(below!);
    const sentences = [...(heads ? [title] : []), ...splitSentences(text).map((sentence) => sentence.text.trim())].map((sentence) => {
      const named = nameIn(sentence, topic, turning);
      topic = topicAfter(sentence, topic, turning);
      return { text: sentence, named };
    });
    if (isItem || leftOut.test(title)) return [];
    // What stands alone may only be the name of something, such as a caption.
    if (sentences.length === 1 && nameOf(text, turning) !== undefined) return [];
    return [sentences.filter((sentence) => !stated.some((term) => sentence.text.includes(term)) && !speaksOfEarlier(sentence.text, published, lexicon))];
  });
}

/** What “it” would mean next: the body, surely or, behind “its budget is …”, only in “its”; or something else. */
type Topic = 'body' | 'owner' | 'other';

function nameIn(sentence: string, topic: Topic, turning: Turning): string | undefined {
  const [first] = /^Its?(?= )/.exec(sentence) ?? [];
  if (first === undefined) return sentence;
  return topic === 'body' || (topic === 'owner' && first === 'Its') ? turning.named(sentence) : undefined;
}

function topicAfter(sentence: string, topic: Topic, turning: Turning): Topic {
  if (/^It(?= )/.test(sentence)) return topic;
  if (/^Its(?= )/.test(sentence)) return topic === 'other' ? 'other' : 'owner';
  if (turning.isAboutBody(sentence)) return 'body';
  if (turning.isOfBody(sentence)) return 'owner';
  // Sentences whose subject is no thing of its own leave the topic as it was.
  return turning.lexicon.pattern('^{words:subjectless}').test(sentence) ? topic : 'other';
}
