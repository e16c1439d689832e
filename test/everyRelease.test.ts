// What must hold of the press release of any report here: it reads as sentences, it invents nothing, and it agrees with the report.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { createReference } from '../server/core/framework/reference';
import { makeRelease } from '../server/core/release/release';
import { shippedReference } from '../server/data';
import { inventedWords, unreadable } from './harness/readRelease';
import { problemsOf, told } from './harness/reference';
import { readSample, releaseOf, templates } from './harness/releases';

describe('every release', () => {
  const drafts = ['test/samples', 'test/exam/drafts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );
  const reports = drafts.map((path) => ({ path, text: readFileSync(path, 'utf8') })).filter(({ text }) => !/^kind: press-release$/m.test(text));

  it('is looked at', () => assert.ok(reports.length >= 20, String(reports.length)));
  for (const { path, text } of reports) {
    it(`of ${path} reads as sentences, says nothing of its own and agrees with its report`, () => {
      const release = releaseOf(text, { template: 'web' }).text;
      assert.deepEqual(unreadable(release), []);
      assert.deepEqual(inventedWords(release, text), []);
      assert.deepEqual(
        problemsOf(release, text)
          .filter(({ rule }) => rule !== 'placeholder')
          .map(told),
        [],
      );
    });
  }
  it('would be found out if it said more', () => {
    const text = readSample('northamptonshire.md');
    const release = releaseOf(text, { template: 'web' }).text.replace('HMICFRS said the force plays', 'HMICFRS said the force brilliantly plays');
    assert.deepEqual(inventedWords(release, text), ['brilliantly']);
    assert.deepEqual(unreadable('# A headline\n\nThe the force did undefined  things'), [
      'doubled word: The the',
      'two blanks',
      'no value: undefined',
      'no full stop: The the force did undefined  things',
    ]);
  });
});

describe('the release of a care home', () => {
  const shipped = shippedReference();
  const home = { name: 'Sample Lodge Care Home', noun: 'home', variants: ['Sample Lodge'] };
  const checker = createChecker(createReference({ ...shipped, bodies: [...shipped.bodies, home] }));
  const rated = ['inadequate', 'good', 'outstanding', 'good', 'requires improvement'];
  const said = [
    'Sample Lodge does not keep people’s medicines safe.\n\n### Breach of regulation\n\nMedicines are not stored safely at Sample Lodge Care Home.\n\n### Warning notice\n\nSample Lodge must store medicines safely by 31 March 2026.',
    'Staff are kind and well trained. They know what each person likes to eat.',
    'The home makes sure that nobody is lonely.',
    '',
    'The manager is rarely there.\n\n### Action the provider should take\n\nIt should make sure that a manager is there at weekends.',
  ];
  const sections = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map(
    (area, index) => `## ${area}\n\nRating: ${rated[index]}\n\n${said[index]}`,
  );
  const report = `---\nframework: cqc\nbody: Sample Lodge Care Home\npublished: 2026-02-02\n---\n\n# Sample Lodge Care Home\n\n${sections.join('\n\n')}\n`;

  it('speaks of the home and of key questions', () => {
    const made = makeRelease(checker.subject(parseDraft(report)), templates, { report: 'report.md', template: 'web' });
    assert.ok('text' in made);
    assert.equal(made.text.slice(made.text.indexOf('# ')), CARE_HOME);
  });
});

const CARE_HOME = `# Sample Lodge Care Home must improve the quality of the care it provides

Sample Lodge Care Home is outstanding at treating people with kindness and respect, but is inadequate at keeping people safe, the health and social care regulator has said.

[Get the report](report.md)

The Care Quality Commission (CQC) rated Sample Lodge Care Home’s performance across five key questions, assessing the quality of the care it provides. It found the home was ‘outstanding’ in one key question, ‘good’ in two key questions, ‘requires improvement’ in one key question and ‘inadequate’ in one key question.

CQC said the home makes sure that nobody is lonely.

The regulator also said staff are kind and well trained. They know what each person likes to eat.

However, inspectors found a breach of regulation: medicines are not stored safely at the home. The home must store medicines safely by 31 March 2026.

CQC also said the home should make sure that a manager is there at weekends.

[Add who speaks, and the quotation.]
`;
