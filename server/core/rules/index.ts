// The rules. Written by test/generated.test.ts from the files of this folder; do not edit.

import { closedEarly } from './closed-early';
import { conflictingGrade } from './conflicting-grade';
import { duplicateArea } from './duplicate-area';
import { frontMatter } from './front-matter';
import { miscountedAreas } from './miscounted-areas';
import { miscountedGrades } from './miscounted-grades';
import { misnamedArea } from './misnamed-area';
import { missingArea } from './missing-area';
import { missingGrade } from './missing-grade';
import { missingQuote } from './missing-quote';
import { misspeltGrade } from './misspelt-grade';
import { unattributedQuote } from './unattributed-quote';
import { unclosedQuote } from './unclosed-quote';
import { unknownArea } from './unknown-area';
import { unknownGrade } from './unknown-grade';
import { unopenedQuote } from './unopened-quote';
import type { Rule } from './rule';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  closedEarly,
  conflictingGrade,
  duplicateArea,
  frontMatter,
  miscountedAreas,
  miscountedGrades,
  misnamedArea,
  missingArea,
  missingGrade,
  missingQuote,
  misspeltGrade,
  unattributedQuote,
  unclosedQuote,
  unknownArea,
  unknownGrade,
  unopenedQuote,
];
