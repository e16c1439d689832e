// What a finding asks for, as one sentence, and the action that follows from it.

import { splitSentences } from '../../claims';
import type { Finding } from '../../claims';
import { outlineOf } from './outline';
import type { Point } from './outline';
import { sentenceOf } from '../sentences/sentenceOf';
import { isPrintable, LONGEST } from '../sentences/printable';
import { isEnded, leansOnContext } from '../sentences/standsAlone';
import type { Turning } from '../sentences/turn';
import { listInWords } from './words';

/** The first sentence of a finding; where it leads into a list, with the items of the list. A title above it is passed over. */
export function demand({ leadIn, passages }: Finding, turning: Turning): string | undefined {
  const outline = outlineOf(passages);
  if (leadIn !== undefined) return asSentence({ words: leadIn, below: outline.slice(0, 1) }, turning);
  const start = Math.max(
    0,
    outline.findIndex(({ words }) => isEnded(words) || turning.lexicon.pattern('{words:asking}').test(words)),
  );
  const [first, ...others] = outline.slice(start);
  // What stands further down is only for those who have read what is above it, or says something by itself.
  return (
    (first && asSentence(first, turning)) ??
    firstOf(
      others.filter(({ words }) => !leansOnContext(words, turning.lexicon)),
      turning,
    )
  );
}

/** The action that follows from a finding; several that share a lead-in make one sentence. */
export function action(finding: Finding, findings: readonly Finding[], turning: Turning): string | undefined {
  const next = findings[findings.indexOf(finding) + 1];
  if (!next || next.kind.tone !== 'action' || next.area !== finding.area) return undefined;
  if (next.leadIn === undefined) return demand(next, turning);
  const together = findings.filter(({ heading, leadIn }) => heading === next.heading && leadIn === next.leadIn);
  return asSentence({ words: next.leadIn, below: together.flatMap(({ passages }) => outlineOf(passages).slice(0, 1)) }, turning);
}

function firstOf(points: readonly Point[], turning: Turning): string | undefined {
  for (const point of points) {
    const sentence = asSentence(point, turning);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** What a point says, as one sentence that can be printed; undefined where that cannot be made. */
function asSentence({ words, below }: Point, turning: Turning): string | undefined {
  const [first] = splitSentences(words);
  const sentence = words.endsWith(':') ? withList(words, below, turning) : first && sentenceOf(first.text.trim(), turning);
  return sentence !== undefined && isPrintable(sentence) ? sentence : undefined;
}

/** The words above a list and as many of its items as a sentence holds. */
function withList(leadIn: string, items: readonly Point[], turning: Turning): string | undefined {
  const words = leadIn.replace(/\s*:$/, '');
  const form = turning.forms.of(words);
  const isWhole = !turning.forms.isUnfinished(words);
  if (words.length > LONGEST) return undefined;
  // “There are three areas for improvement:” or “Priorities:” before items that are sentences, or things, by themselves.
  if (!form || form === 'thing' || (isWhole && items.some((item) => turning.forms.of(item.words) === 'sentence'))) return firstOf(items, turning);
  const asks = turning.lexicon.pattern('{words:asking}(?:, [^,]+)?$').test(words);
  const fitting = fittingIn(LONGEST - words.length, asks ? items.filter((item) => turning.forms.mayBeOrder(item.words)) : items, turning);
  return fitting.length ? sentenceOf(`${joined(words, fitting, turning)}.`, turning) : firstOf(items, turning);
}

/** The items as a sentence may list them, as many as have room, in letters. */
function fittingIn(room: number, items: readonly Point[], turning: Turning): string[] {
  let left = room;
  return items.map((item) => itemWords(item, turning)).filter((item) => item && (left -= item.length) >= 0);
}

/** An item with the list in it; only its first sentence, without what parts it from the next item. */
function itemWords({ words, below }: Point, turning: Turning): string {
  const [first] = splitSentences(words);
  const end = turning.lexicon.pattern('[\\s:;.,]*(?:\\s{words:joining})?[\\s:;.,]*$');
  const own = first && first.text.length <= LONGEST ? turning.small(first.text.trim().replace(end, '')) : '';
  const inner = words.endsWith(':') ? below.map((each) => itemWords(each, turning)).filter(Boolean) : [];
  if (!own || !inner.length) return own;
  return goesOn(own, inner, turning) ? `${own} ${listInWords(inner)}` : `${own} (${listInWords(inner)})`;
}

function joined(words: string, items: readonly string[], turning: Turning): string {
  if (goesOn(words, items, turning)) return `${words} ${listInWords(items)}`;
  // “The force should, by 31 May: …”
  return `${words}${turning.lexicon.pattern('{words:asking}, [^,]+$').test(words) ? ',' : ':'} ${listInWords(items)}`;
}

/** Whether the words and the items of their list make one sentence without a colon between. */
function goesOn(words: string, items: readonly string[], { forms }: Turning): boolean {
  return forms.isUnfinished(words) || items.every((item) => forms.hangsOn(item));
}
