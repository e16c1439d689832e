// miscounted-findings: “two causes of concern” when the report has three.

import { judgeFindingCount } from '../compare/findingTotals';
import type { WrongFindingCount } from '../compare/findingTotals';
import type { Finding, FindingCount } from '../claims';
import type { Draft, Edit } from '../draft/draft';
import type { DraftKind } from '../draft/frontMatter';
import { proseAt, wordsAt } from '../draft/wordsAt';
import { insideSentence } from '../framework/findingNames';
import type { Span } from '../span';
import { say } from '../text/message';
import { counted, numeral } from '../text/messageParts';
import { numberLike } from '../text/numbers';
import { replace } from './rule';
import type { Fix, Related, Rule } from './rule';

export const miscountedFindings: Rule = {
  id: 'miscounted-findings',
  summary: 'A count of findings is not what the report has.',
  severity: 'warning',
  fixable: true,
  acrossDrafts: true,
  *check({ draft, claims, kind, report }) {
    const held = kind === 'report' ? claims : report?.claims;
    if (!held) return;
    for (const count of claims.findingCounts) {
      const wrong = judgeFindingCount(count, held, kind === 'report');
      if (wrong.verdict !== 'no') continue;
      const { right, area, findings } = wrong;
      const said = counted(count.least, insideSentence(count.names));
      const has = right ? numeral(right) : say`none`;
      yield {
        span: count.span,
        message: area
          ? say`This says ${said}, but the section “${area.label}” has ${has}. Change the number, or add or remove what is wrong below its heading.`
          : say`This says ${said}, but the report has ${has}. Change the number, or add or remove what is wrong below its heading.`,
        related: places(findings, kind),
        fixes: renumber(count, wrong, draft),
      };
    }
  },
};

/** Where each is: its own words where several share a heading. */
function places(findings: readonly Finding[], kind: DraftKind): Related[] {
  const where = kind === 'report' ? {} : { in: 'report' as const };
  const shared = (finding: Finding) => findings.some((other) => other !== finding && other.heading.from === finding.heading.from);
  return findings.map((finding, index) => ({
    span: (shared(finding) && finding.passages[0]?.span) || finding.heading,
    message: say`Number ${index + 1} of those the report has.`,
    ...where,
  }));
}

function renumber({ span, written, noun, names, verb }: FindingCount, { right, sure }: WrongFindingCount, draft: Draft): Fix[] {
  const number = numberLike(written, right, true);
  if (number === undefined) return [];
  const numbered = replace(span, number, say`Change the number to ${number}`, sure);
  const agreeing = [...nounEdit(noun, right === 1 ? names.singular : names.plural, draft), ...(verb ? verbEdit(verb, right, draft) : [])];
  return [{ ...numbered, edits: [...numbered.edits, ...agreeing].sort((a, b) => a.span.from - b.span.from) }];
}

/** Changes the word of the noun that is in the wrong number, and only that, so that capitals and line breaks stay. */
function nounEdit(span: Span, right: string, draft: Draft): Edit[] {
  const wanted = right.split(' ');
  const prose = proseAt(draft, span);
  return [...prose.text.matchAll(/\S+/g)].flatMap((match, index): Edit[] => {
    const word = wanted[index];
    if (word === undefined || word.toLowerCase() === match[0].toLowerCase()) return [];
    return [
      {
        span: prose.source(match.index, match.index + match[0].length),
        text: /^\p{Lu}/u.test(match[0]) ? word[0]!.toUpperCase() + word.slice(1) : word.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()),
      },
    ];
  });
}

const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  is: ['is', 'are'],
  are: ['is', 'are'],
  was: ['was', 'were'],
  were: ['was', 'were'],
  has: ['has', 'have'],
  have: ['has', 'have'],
};

function verbEdit(span: Span, right: number, draft: Draft): Edit[] {
  const written = wordsAt(draft, span);
  const verb = VERBS[written.toLowerCase()]?.[right === 1 ? 0 : 1];
  return verb === undefined || verb === written.toLowerCase() ? [] : [{ span, text: verb }];
}
