// front-matter: the lines at the top that say what the draft is.

import { yamlScalar } from '../draft/yamlScalar';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
import { quotedChoice } from '../text/messageParts';
import { nearest } from '../text/nearest';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const frontMatter: Rule = {
  id: 'front-matter',
  summary: 'The front matter cannot be used as it stands.',
  severity: 'error',
  fixable: true,
  *check({ draft, reference, framework, lexicon, settingFaults, reportFault }) {
    const { values, places, faults, span } = draft.frontMatter;
    const topLine = { from: span.from, to: Math.max(span.from, draft.text.indexOf('\n', span.from)) };
    for (const fault of [...faults, ...settingFaults]) {
      const { replacement } = fault;
      yield {
        span: fault.span,
        message: fault.message,
        ...(replacement ? { fixes: [replace(fault.span, replacement, say`Change to “${replacement}”`)] } : {}),
      };
    }
    const frameworks = reference.frameworks.map((framework) => framework.id);
    if (values.framework !== undefined && !reference.framework(values.framework)) {
      yield unknown(
        'framework',
        say`There is no framework “${values.framework}”.`,
        frameworks,
        frameworks,
        say`The frameworks are ${frameworks.join(', ')}.`,
      );
    }
    if (values.body !== undefined && !reference.body(values.body) && !reference.framework(values.framework)?.openRegister) {
      const names = reference.bodies.map((body) => body.name);
      const variants = reference.bodies.flatMap((body) => body.variants);
      yield unknown(
        'body',
        say`There is no body “${values.body}”.`,
        [...names, ...variants],
        names,
        say`Write its full name, or add it to .inspection/bodies.json.`,
      );
    }
    for (const [index, name] of reference.framework(values.framework) && values.areas ? values.areas.entries() : []) {
      if (framework.areas.some(({ id }) => id === name) || lexicon.exactArea(name)) continue;
      const at = places.get(`areas.${index}`)?.value ?? places.get('areas')!.value;
      const ids = framework.areas.map(({ id }) => id);
      const near = nearest(name, [...ids, ...framework.areas.flatMap(({ name: full, label }) => [full, label])]) ?? lexicon.nameArea(name)?.area.id;
      const fault = say`There is no area “${name}” in this framework.`;
      yield {
        span: at,
        message: join([fault, near === undefined ? say`The areas are ${ids.join(', ')}.` : say`Did you mean ${quotedChoice([near])}?`], ' '),
        fixes: near === undefined ? [] : [replace(at, yamlScalar(near, ''), say`Change to “${near}”`)],
      };
    }
    const report = places.get('report')?.value;
    if (report && reportFault === 'missing')
      yield {
        span: report,
        message: say`There is no file “${values.report ?? ''}” where this draft looks for its report. Correct the name, as seen from the draft’s own folder.`,
      };
    if (report && reportFault === 'itself')
      yield { span: report, message: say`This draft names itself as its report. Write the file name of the report that it announces.` };
    for (const key of ['framework', 'body'] as const) {
      // Settings or the command line may have said it; a line that is there but cannot be used has been reported above.
      if (values[key] !== undefined || new RegExp(`^[ \\t\\uFEFF]*${key}[ \\t]*:`, 'm').test(draft.text.slice(0, span.to))) continue;
      const example = `${key}: ${(key === 'framework' ? frameworks[0] : reference.bodies[0]?.name) ?? '…'}`;
      yield {
        span: topLine,
        message:
          key === 'framework'
            ? say`The front matter does not say which framework this is. Add a line such as “${example}”.`
            : say`The front matter does not say which body this is. Add a line such as “${example}”.`,
      };
    }

    function unknown(key: 'framework' | 'body', fault: Message, known: readonly string[], full: readonly string[], advice: Message): Report {
      const at = places.get(key)?.value;
      const offered = offers(values[key]!, known, full);
      const hint = offered.length ? say`Did you mean ${quotedChoice(offered)}?` : advice;
      return {
        span: at ?? topLine,
        message: join([fault, hint], ' '),
        fixes: !at ? [] : offered.map((each) => replace(at, each, say`Change to “${each}”`, offered.length === 1)),
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
