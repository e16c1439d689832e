// inspectorate-name: the inspectorate by its official name, and its abbreviation to the letter and only after that.

import type { AbbreviationIn, NameIn } from '../claims';
import { say } from '../text/message';
import { replace } from './rule';
import type { Fix, Rule } from './rule';

export const inspectorateName: Rule = {
  id: 'inspectorate-name',
  summary: 'The inspectorate’s name or abbreviation is not the official one, or the abbreviation comes before the name.',
  severity: 'hint',
  fixable: true,
  *check({ claims, kind, framework }) {
    const { inspectorate: names, abbreviations, wrongAbbreviations } = claims.mentions;
    const { name: full, abbreviation } = framework.inspectorate;
    for (const { span, right, wrong } of names) {
      if (wrong) yield { span, message: say`The inspectorate’s name is “${right}”.`, fixes: [replace(span, right, say`Change to “${right}”`)] };
    }
    for (const { span } of wrongAbbreviations) {
      const fix = replace(span, abbreviation, say`Change to “${abbreviation}”`);
      yield { span, message: say`The inspectorate’s abbreviation is “${abbreviation}”.`, fixes: [fix] };
    }
    const [first] = abbreviations;
    const introduction = abbreviations.find(({ introduces }) => introduces);
    const name = first && names.find(({ span, earlier }) => !earlier && span.to <= first.span.from);
    // Reports are read by people who know the inspectorate, so that only one that names it is expected to introduce the abbreviation.
    if (!first || first === introduction || (!introduction && kind === 'report' && !name)) return;
    // A post has no headline, and no room for the name.
    if (!introduction && !name && !claims.sections.length) return;
    const isNamed = !introduction && name !== undefined;
    yield {
      span: first.span,
      message: isNamed
        ? say`“${abbreviation}” is not introduced. Write “(${abbreviation})” behind the inspectorate’s name.`
        : introduction
          ? say`“${abbreviation}” is used here before it is introduced. Write “${full} (${abbreviation})” here.`
          : say`“${abbreviation}” is never introduced. Write “${full} (${abbreviation})” here.`,
      related: introduction ? [{ span: introduction.span, message: say`“${abbreviation}” is introduced here.` }] : [],
      fixes: [isNamed ? introduce(name, abbreviation) : moveUp(first, introduction, names, `${full} (${abbreviation})`, abbreviation)],
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
