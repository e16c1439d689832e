// The link of a press release to its report.

import { isDraft } from '../draft/draft';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** The words of the front matter that name the report, where following them leads somewhere; none in a report. */
export function reportLink({ draft, kind, reportFault }: Subject): Span | undefined {
  const { values, places } = draft.frontMatter;
  const isLink = isDraft(draft) && kind === 'press-release' && values.report !== undefined && !reportFault;
  return isLink ? places.get('report')?.value : undefined;
}
