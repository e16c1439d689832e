// Every operator, of all families.

import { areaOperators } from './areas';
import { countOperators } from './counts';
import { dateOperators } from './dates';
import { frontMatterOperators } from './frontMatter';
import { gradeOperators } from './grades';
import { linkedOperators } from './linked';
import type { Operator } from './operator';
import { peopleOperators } from './people';
import { quotationOperators } from './quotations';
import { suppressionOperators } from './suppression';
import { wordOperators } from './words';

export const operators: readonly Operator[] = [
  ...areaOperators,
  ...gradeOperators,
  ...countOperators,
  ...quotationOperators,
  ...peopleOperators,
  ...dateOperators,
  ...wordOperators,
  ...frontMatterOperators,
  ...linkedOperators,
  ...suppressionOperators,
];
