// The rules. Written by “npm run generate” from the files of this folder; do not edit.

import { alteredQuote } from './altered-quote';
import { closedEarly } from './closed-early';
import { conflictingGrade } from './conflicting-grade';
import { contradictsReport } from './contradicts-report';
import { duplicateArea } from './duplicate-area';
import { frontMatter } from './front-matter';
import { impossibleDate } from './impossible-date';
import { inspectorateName } from './inspectorate-name';
import { miscountedAreas } from './miscounted-areas';
import { miscountedFindings } from './miscounted-findings';
import { miscountedGrades } from './miscounted-grades';
import { mismatchedQuote } from './mismatched-quote';
import { misnamedArea } from './misnamed-area';
import { misplacedArea } from './misplaced-area';
import { missingArea } from './missing-area';
import { missingGrade } from './missing-grade';
import { missingImprovement } from './missing-improvement';
import { missingQuote } from './missing-quote';
import { misspeltGrade } from './misspelt-grade';
import { mixedSpelling } from './mixed-spelling';
import { otherBody } from './other-body';
import { personalDetails } from './personal-details';
import { placeholder } from './placeholder';
import { unattributedQuote } from './unattributed-quote';
import { unclosedQuote } from './unclosed-quote';
import { unexpectedGrade } from './unexpected-grade';
import { unknownArea } from './unknown-area';
import { unknownGrade } from './unknown-grade';
import { unknownSpeaker } from './unknown-speaker';
import { unopenedQuote } from './unopened-quote';
import { unreadClaim } from './unread-claim';
import { unusedSuppression } from './unused-suppression';
import { wrongTitle } from './wrong-title';
import type { Rule } from './rule';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  alteredQuote,
  closedEarly,
  conflictingGrade,
  contradictsReport,
  duplicateArea,
  frontMatter,
  impossibleDate,
  inspectorateName,
  miscountedAreas,
  miscountedFindings,
  miscountedGrades,
  mismatchedQuote,
  misnamedArea,
  misplacedArea,
  missingArea,
  missingGrade,
  missingImprovement,
  missingQuote,
  misspeltGrade,
  mixedSpelling,
  otherBody,
  personalDetails,
  placeholder,
  unattributedQuote,
  unclosedQuote,
  unexpectedGrade,
  unknownArea,
  unknownGrade,
  unknownSpeaker,
  unopenedQuote,
  unreadClaim,
  unusedSuppression,
  wrongTitle,
];
