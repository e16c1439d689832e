// What is made from other files and committed is up to date.

import assert from 'node:assert/strict';
import { contents } from './generate/contents';
import { indexes } from './generate/indexes';
import { outdated } from './generate/outdated';

describe('generated files', () => {
  for (const [path, text] of Object.entries({ ...indexes(), ...contents() })) {
    it(path, () => assert.deepEqual(outdated({ [path]: text }), [], `${path} is out of date. Run “npm run generate”, and commit what it writes.`));
  }
});
