// Which report a press release must agree with.

import type { DraftKind } from '../draft/frontMatter';
import type { Lexicon } from '../framework/lexicon';

/** A draft that may have a linked report at hand. */
export interface Linked {
  readonly kind: DraftKind;
  readonly lexicon: Lexicon;
  readonly report: Linked | undefined;
}

/**
 * The report that a release announces, where it is at hand. Undefined if it is by another framework or about another
 * body: then the link or the front matter is wrong, and whatever else differs only follows from that.
 */
export function announcedReport<Draft extends Linked & { readonly report: Draft | undefined }>(release: Draft): Draft | undefined {
  const { kind, lexicon, report } = release;
  if (kind !== 'press-release' || report?.kind !== 'report' || report.lexicon.framework !== lexicon.framework) return undefined;
  const { body } = lexicon;
  const other = report.lexicon.body;
  return body === other || !body.name || !other.name ? report : undefined;
}
