// The grid of constructions: every false sentence is found, and no true one is reported.

import assert from 'node:assert/strict';
import { runGrid } from './exam/grid';

describe('the grid of constructions', () => {
  for (const { construction, missed, alarms } of runGrid()) {
    it(construction, () => assert.deepEqual({ missed, alarms }, { missed: [], alarms: [] }));
  }
});
