// What a finding asks for, as one sentence, and the action that follows from it.

import { splitSentences } from '../../claims';
import type { Finding } from '../../claims';
import { ASKS, ENDED } from './english';
import { isPrintable, LONGEST } from './sentences';
import type { Turning } from './turn';
import { listInWords } from './words';

/** The first sentence of a finding; where it leads into a list, with the items of the list. A title above it is passed over. */
export function demand({ leadIn, passages: own }: Finding, turning: Turning): string | undefined {
  const start = Math.max(0, own.findIndex(({ text }) => ENDED.test(text) || ASKS.test(text)));
  const first = own[start];
  if (!first) return undefined;
  if (leadIn !== undefined) return finishLeadIn(leadIn, [first.text], turning);
  const sentence = first.text.endsWith(':') ? first.text : (splitSentences(first.text)[0]?.text.trim() ?? '');
  if (!sentence.endsWith(':')) return isPrintable(sentence) ? sentence : undefined;
  const items = own.slice(start + 1);
  const end = items.findIndex(({ isItem }) => !isItem);
  return finishLeadIn(sentence, items.slice(0, end < 0 ? undefined : end).map(({ text }) => text), turning);
}

/** The action that follows from a finding; several that share a lead-in make one sentence. */
export function action(finding: Finding, findings: readonly Finding[], turning: Turning): string | undefined {
  const next = findings[findings.indexOf(finding) + 1];
  if (!next || next.kind.tone !== 'action' || next.area !== finding.area) return undefined;
  if (next.leadIn === undefined) return demand(next, turning);
  const together = findings.filter(({ heading, leadIn }) => heading === next.heading && leadIn === next.leadIn);
  return finishLeadIn(next.leadIn, together.flatMap(({ passages: [first] }) => (first ? [first.text] : [])), turning);
}

/** The words above a list and as many of its items as a sentence holds. */
function finishLeadIn(leadIn: string, items: readonly string[], turning: Turning): string | undefined {
  let room = LONGEST - leadIn.length;
  const fitting = items.filter((item) => (room -= item.length) >= 0);
  if (!fitting.length) return undefined;
  const tidied = fitting.map((item) => turning.small(item.replace(/[;.,]?(?:\s(?:and|or))?[;.,]?$/, '')));
  return `${leadIn.replace(/\s*:$/, '')} ${listInWords(tidied)}.`;
}
