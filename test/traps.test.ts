// Whole drafts full of what trips a naive validator (DOMAIN §8): silent, or marked exactly where something is wrong.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../server/core/rules';
import { unreadClaim } from '../server/core/rules/unread-claim';
import { marksOf } from './harness/reference';

const FOLDER = 'test/traps';
/** All rules but the one that says of a sentence that it was not read, which is neither a find nor an alarm. */
const JUDGING = new Set(RULES.filter((rule) => rule !== unreadClaim).map(({ id }) => id));
const UPDATE = process.env['UPDATE'] !== undefined;

describe('traps', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md'))) {
    it(file, () => {
      const path = join(FOLDER, file);
      const marked = readFileSync(path, 'utf8');
      const actual = marksOf(marked, JUDGING);
      if (UPDATE && actual !== marked) writeFileSync(path, actual);
      else assert.equal(actual, marked);
    });
  }
});
