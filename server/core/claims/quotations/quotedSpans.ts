// Leaves out what stands in a quotation.

import type { Span } from '../../span';
import type { Quotation } from '../types';

/** The claims that lie in the words of none of the quotations. Both are in the order of the draft. */
export function outsideQuotations<Claim extends { readonly span: Span }>(quotations: readonly Quotation[], claims: readonly Claim[]): Claim[] {
  const quoted = quotations.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
  let next = 0;
  return claims.filter(({ span }) => {
    while (next < quoted.length && quoted[next]!.to < span.to) next++;
    return !(next < quoted.length && quoted[next]!.from <= span.from);
  });
}
