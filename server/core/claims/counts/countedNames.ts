// The names of areas that stand beside a count or in its place: “two areas – leadership and initial response”.

import type { Area } from '../../framework/schema';
import type { Span } from '../../span';
import { AND, isWord } from './countTokens';
import type { Token } from './countTokens';

/** An area named in a sentence; the span counts from the sentence’s start. */
export interface NamedHere {
  readonly area: Area;
  readonly span: Span;
}

const APPOSING = /^[,:–—(-]$/;

/** Names of areas behind a count: “two areas – leadership and initial response”, “one area, working with partners”. */
export function apposition(tokens: readonly Token[], at: number): { areas: readonly NamedHere[]; end: number } {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !APPOSING.test(mark.text)) return { areas: [], end: at };
  const { areas, end } = namesFrom(tokens, at + 1);
  return areas.length ? { areas, end } : { areas: [], end: at };
}

/** The same between the count and its verb: “two areas – leadership and initial response – were graded good”. */
export function appositionBefore(tokens: readonly Token[], at: number): { areas: readonly NamedHere[]; end: number } {
  let start = at;
  while (tokens[start]?.kind === 'area' || isWord(tokens[start], AND) || (tokens[start]?.kind === 'mark' && /^[,–—()-]$/.test(tokens[start]!.text))) start--;
  if (start === at || tokens[at]?.kind === 'area' || isWord(tokens[at], AND)) return { areas: [], end: at };
  const { areas } = namesFrom(tokens, start + 2);
  return areas.length ? { areas, end: start } : { areas: [], end: at };
}

/** The areas named from a token on, and where their names end; none where a word only begins like one. */
export function namesFrom(tokens: readonly Token[], at: number): { areas: NamedHere[]; end: number } {
  const areas: NamedHere[] = [];
  let end = at;
  for (let next = at; ; ) {
    const token = tokens[next];
    if (token?.kind !== 'area') return { areas, end };
    // “Responsive care planning” only begins with the name of an area.
    if (!token.text.includes(' ') && !endsName(tokens[next + 1])) return { areas: [], end: at };
    areas.push({ area: token.area, span: token.span });
    end = next + 1;
    next = end;
    while (tokens[next]?.kind === 'mark' && /[,;]/.test(tokens[next]!.text)) next++;
    if (isWord(tokens[next], AND)) next++;
    if (next === end) return { areas, end };
  }
}

/** Whether what stands behind a name of one word shows that the word is the whole name. */
function endsName(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || NAME_ENDS.test(token.text);
}

const NAME_ENDS = /^(?:and|or|but|while|whilst|with|in|as|where|which|though|although|whereas|(?:is|was|are|were|be|been|has|have|had|graded|rated|judged|received|got|given|remains?|requires?|required)|overall|respectively)$/i;
