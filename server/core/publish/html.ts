// A draft as HTML, for the preview and for exports.

import type { Draft } from '../draft/draft';
import { publishedTokens, renderTokens } from './markdown';

/** The body of the published page: safe to put into any page, since nothing in it comes from the draft but words and addresses of links. */
export function publishedHtml(draft: Draft): string {
  return renderTokens(publishedTokens(draft));
}
