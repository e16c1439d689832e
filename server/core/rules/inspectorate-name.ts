// inspectorate-name: the inspectorate by its official name, and its abbreviation only after that.

import type { AbbreviationIn, NameIn } from '../claims';
import { say } from '../text/message';
import { replace } from './rule';
import type { Fix, Rule } from './rule';

export const inspectorateName: Rule = {
  id: 'inspectorate-name',
  summary: 'The inspectorate’s name is not the official one, or its abbreviation comes before it.',
  severity: 'hint',
  fixable: true,
  *check({ claims, kind, framework }) {
    const { inspectorate: names, abbreviations } = claims.mentions;
    for (const { span, right, wrong } of names) {
      if (wrong) yield { span, message: say`The inspectorate’s name is “${right}”.`, fixes: [replace(span, right, say`Change to “${right}”`)] };
    }
    const [first] = abbreviations;
    const introduction = abbreviations.find(({ introduces }) => introduces);
    const name = first && (names.find(({ span }) => span.to <= first.span.from) ?? names[0]);
    // Reports are read by people who know the inspectorate; a release without the name is a notice or somebody’s copy.
    if (!first || first === introduction || (!introduction && (kind === 'report' || !name))) return;
    const { name: full, abbreviation } = framework.inspectorate;
    const isNamed = !introduction && name!.span.to <= first.span.from;
    yield {
      span: first.span,
      message: isNamed
        ? say`“${abbreviation}” is not introduced. Write “(${abbreviation})” behind the inspectorate’s name.`
        : say`“${abbreviation}” is used here before it is introduced. Write “${full} (${abbreviation})” here.`,
      related: introduction ? [{ span: introduction.span, message: say`“${abbreviation}” is introduced here.` }] : [],
      fixes: [isNamed ? introduce(name!, abbreviation) : moveUp(first, introduction, names, `${full} (${abbreviation})`, abbreviation)],
    };
  },
};

function introduce({ span }: NameIn, abbreviation: string): Fix {
  return replace({ from: span.to, to: span.to }, ` (${abbreviation})`, say`Write “(${abbreviation})” behind the name`, false);
}

/** The name with its abbreviation at the first place; the abbreviation alone where it was introduced so far. */
function moveUp({ span }: AbbreviationIn, introduction: AbbreviationIn | undefined, names: readonly NameIn[], text: string, abbreviation: string): Fix {
  const title = say`Write “${text}” here`;
  const named = names.find((name) => introduction && name.span.to < introduction.span.from && introduction.span.from - name.span.to <= ' ('.length);
  if (!introduction || !named) return replace(span, text, title, false);
  // From the name to the bracket behind the abbreviation.
  const before = { from: named.span.from, to: introduction.span.to + ')'.length };
  return { title, edits: [{ span, text }, { span: before, text: abbreviation }], choice: true };
}
