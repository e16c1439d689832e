// front-matter: the lines at the top that say what the draft is.

import { nearest } from '../text/nearest';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const frontMatter: Rule = {
  id: 'front-matter',
  summary: 'The front matter cannot be used as it stands.',
  severity: 'error',
  fixable: true,
  *check({ draft, reference, settingFaults, reportFault }) {
    const { values, places, faults, span } = draft.frontMatter;
    const topLine = { from: span.from, to: Math.max(span.from, draft.text.indexOf('\n', span.from)) };
    for (const fault of [...faults, ...settingFaults]) {
      const { replacement } = fault;
      yield { span: fault.span, message: fault.message, ...(replacement ? { fixes: [replace(fault.span, replacement, `Change to “${replacement}”`)] } : {}) };
    }
    const frameworks = reference.frameworks.map((framework) => framework.id);
    if (values.framework !== undefined && !reference.framework(values.framework)) {
      yield unknown('framework', values.framework, frameworks, frameworks, `The frameworks are ${frameworks.join(', ')}.`);
    }
    if (values.body !== undefined && !reference.body(values.body)) {
      const names = reference.bodies.map((body) => body.name);
      const variants = reference.bodies.flatMap((body) => body.variants);
      yield unknown('body', values.body, [...names, ...variants], names, 'Write its full name, or add it to .inspection/bodies.json.');
    }
    const report = places.get('report')?.value;
    if (report && reportFault === 'missing') yield { span: report, message: `There is no file “${values.report}” where this draft looks for its report. Correct the name, as seen from the draft’s own folder.` };
    if (report && reportFault === 'itself') yield { span: report, message: 'This draft names itself as its report. Write the file name of the report that it announces.' };
    for (const key of ['framework', 'body'] as const) {
      // Settings or the command line may have said it; a line that is there but cannot be used has been reported above.
      if (values[key] !== undefined || new RegExp(`^[ \\t\\uFEFF]*${key}[ \\t]*:`, 'm').test(draft.text.slice(0, span.to))) continue;
      const example = `${key}: ${(key === 'framework' ? frameworks[0] : reference.bodies[0]?.name) ?? '…'}`;
      yield { span: topLine, message: `The front matter does not say which ${key} this is. Add a line such as “${example}”.` };
    }

    function unknown(key: string, written: string, known: readonly string[], full: readonly string[], advice: string): Report {
      const at = places.get(key)?.value;
      const offered = offers(written, known, full);
      const hint = offered.length ? `Did you mean ${offered.map((each) => `“${each}”`).join(' or ')}?` : advice;
      return {
        span: at ?? topLine,
        message: `There is no ${key} “${written}”. ${hint}`,
        fixes: !at ? [] : offered.map((each) => replace(at, each, `Change to “${each}”`, offered.length === 1)),
      };
    }
  },
};

const MOST_OFFERS = 3;

/** The name nearest to what is written, or the few full names that begin with it: “Northamptonshire”. */
function offers(written: string, known: readonly string[], full: readonly string[]): readonly string[] {
  const near = nearest(written, known);
  if (near !== undefined) return [near];
  const longer = full.filter((each) => each.toLowerCase().startsWith(`${written.toLowerCase()} `));
  return longer.length <= MOST_OFFERS ? longer : [];
}
