// What must hold of the press release of any report here: it reads as sentences, it invents nothing, and it agrees with the report.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedWords, unreadable } from './harness/readRelease';
import { problemsOf } from './harness/reference';
import { readSample, releaseOf } from './harness/releases';

describe('every release', () => {
  const drafts = ['test/samples', 'test/exam/drafts'].flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => join(folder, file)));
  const reports = drafts.map((path) => ({ path, text: readFileSync(path, 'utf8') })).filter(({ text }) => !/^kind: press-release$/m.test(text));

  it('is looked at', () => assert.ok(reports.length >= 20, String(reports.length)));
  for (const { path, text } of reports) {
    it(`of ${path} reads as sentences, says nothing of its own and agrees with its report`, () => {
      const release = releaseOf(text, { template: 'web' }).text;
      assert.deepEqual(unreadable(release), []);
      assert.deepEqual(inventedWords(release, text), []);
      assert.deepEqual(problemsOf(release, text).filter(({ rule }) => rule !== 'placeholder').map(({ rule, message }) => `${rule}: ${message}`), []);
    });
  }
  it('would be found out if it said more', () => {
    const text = readSample('northamptonshire.md');
    const release = releaseOf(text, { template: 'web' }).text.replace('HMICFRS said the force plays', 'HMICFRS said the force brilliantly plays');
    assert.deepEqual(inventedWords(release, text), ['brilliantly']);
    assert.deepEqual(unreadable('# A headline\n\nThe the force did undefined  things'), ['doubled word: The the', 'two blanks', 'no value: undefined', 'no full stop: The the force did undefined  things']);
  });
});
