// Grades as the scale of their area has them: what a block could only read by any scale is judged once its area is known.

import type { Lexicon } from '../../framework/lexicon';
import { canHave } from '../../framework/scales';
import type { Area } from '../../framework/schema';
import type { Claims } from '../types';

type Graded = Pick<Claims, 'tables' | 'grades' | 'sets' | 'tallies' | 'totals' | 'setAside'>;

/** The claims with every grade read by the scale of the area it is given to; the same object where all areas share one scale. */
export function onOwnScales(claims: Graded, lexicon: Lexicon): Graded {
  if (!lexicon.framework.areas.some(({ scale }) => scale)) return claims;
  const judged = <Claim extends Pick<Claims['grades'][number], 'reading' | 'written'>>(claim: Claim, area: Area | undefined): Claim => {
    const { reading, written } = claim;
    if (!area || reading.kind !== 'grade' || canHave(area, reading.grade, lexicon.framework)) return claim;
    return { ...claim, reading: lexicon.readGrade(written, area) };
  };
  return {
    ...claims,
    grades: claims.grades.map((claim) => judged(claim, claim.area)),
    tallies: claims.tallies.map((tally) => ({ ...tally, items: tally.items.map((item) => judged(item, item.areas[0]?.area)) })),
  };
}
