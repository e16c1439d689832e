// A release that somebody has worked on, held against its report: what is proposed, and what is left alone.

import assert from 'node:assert/strict';
import { parseDraft } from '../server/core/draft/draft';
import { updateRelease } from '../server/core/release/update/update';
import { checker, problemsOf } from './harness/reference';
import { readSample, releaseOf } from './harness/releases';

const REPORT = readSample('northamptonshire.md');
const RELEASE = releaseOf(REPORT).text;
/** The report a week later: one grade is worse, wherever it stands, and the quotation has other words. */
const LATER = REPORT.replace('in two areas and requires improvement in two areas', 'in one area and requires improvement in three areas')
  .replace('| Risk assessment and referrals | Adequate |', '| Risk assessment and referrals | Requires improvement |')
  .replace(
    '## Assessing risk to children and making appropriate referrals\n\nGrade: adequate\n\nNorthamptonshire Police is adequate at',
    '## Assessing risk to children and making appropriate referrals\n\nGrade: requires improvement\n\nNorthamptonshire Police requires improvement at',
  )
  .replace('some children are still being let down', 'too many children are still being let down');
/** What would not be said any more, now that the area has a low grade. Whether it still should, a person must say. */
const PRAISE = '+ Inspectors also found that specialist staff review referrals promptly and add clear advice before they send them on.';

const REWRITTEN = `---
framework: ncpi
kind: press-release
body: Northamptonshire Police
published: 2025-08-22
report: report.md
---

# Praise for Northamptonshire officers, but missing children wait too long

A county force has won praise for its teamwork. Inspectors rated its performance ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.

Mums and dads told the team that nobody rang them back.

Michelle Skeer, who led the work, will be back in the spring.
`;

function update(existing: string, report: string): string {
  return updateRelease(parseDraft(existing), releaseOf(report).text, checker, { report: parseDraft(report) });
}

/** The paragraphs that one text has and the other has not, each behind a sign. */
function changes(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => text.split(/\n{2,}|\n(?=[a-z]+:|---)/).map((part) => part.trim()));
  return [
    ...old!.filter((part) => !fresh!.includes(part)).map((part) => `- ${part}`),
    ...fresh!.filter((part) => !old!.includes(part)).map((part) => `+ ${part}`),
  ].join('\n');
}

describe('updating a release', () => {
  it('proposes nothing where nothing has changed', () => assert.equal(update(RELEASE, REPORT), RELEASE));

  it('makes an untouched release as it would be made now, but takes no sentence away', () => {
    assert.notEqual(releaseOf(LATER).text, RELEASE);
    assert.equal(changes(releaseOf(LATER).text, update(RELEASE, LATER)), PRAISE);
  });

  it('keeps the paragraphs that the person wrote, where they stand', () => {
    const own = RELEASE.replace('\n\n[Get the report]', '\n\nThis sentence is mine.\n\n[Get the report]');
    assert.equal(changes(own, update(own, REPORT)), '');
    assert.match(update(own, LATER), /\n\nThis sentence is mine\.\n\n\[Get the report\]/);
    assert.equal(changes(releaseOf(LATER).text, update(own, LATER)), `+ This sentence is mine.\n${PRAISE}`);
  });

  it('offers a paragraph that the release lacks', () => {
    const shorter = RELEASE.replace(/\n\nHMICFRS pointed to promising practice:.*/, '');
    assert.equal(update(shorter, REPORT), RELEASE);
  });

  it('leaves a paragraph where the person moved it, and never offers it twice', () => {
    const [practice] = /\n\nHMICFRS pointed to promising practice:.*/.exec(RELEASE)!;
    const moved = RELEASE.replace(practice, '').replace('\n\n[Get the report]', `${practice}\n\n[Get the report]`);
    assert.equal(update(moved, REPORT), moved);
  });

  it('of a rewritten release changes only the facts', () => {
    assert.equal(update(REWRITTEN, REPORT), REWRITTEN);
    assert.equal(
      changes(REWRITTEN, update(REWRITTEN, LATER)),
      `- A county force has won praise for its teamwork. Inspectors rated its performance ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.
+ A county force has won praise for its teamwork. Inspectors rated its performance ‘good’ in one area, ‘adequate’ in one area and ‘requires improvement’ in three areas.`,
    );
    assert.deepEqual(
      problemsOf(update(REWRITTEN, LATER), LATER).map(({ message }) => message),
      [],
    );
  });

  it('leaves a paragraph that is only wrapped or marked otherwise', () => {
    const wrapped = RELEASE.replace('HMICFRS said the force plays', 'HMICFRS said\nthe force plays').replaceAll('‘good’', "'good'");
    assert.equal(update(wrapped, REPORT), wrapped);
  });

  it('does not ask again for what the person has written', () => {
    const unquoted = REPORT.replace(/## Press quotation[^]*/, '')
      .replace(/Grade: good\n\nNorthamptonshire Police is good.*/, 'Grade:')
      .replace('| Working with partners | Good |', '| Working with partners | |');
    const made = releaseOf(unquoted).text;
    assert.match(made, /\n\n\[Add/);
    const filled = made.replace(/\n\n\[Add[^\]]*\]/g, '\n\nThe inspector has nothing to add.');
    assert.doesNotMatch(update(filled, unquoted), /\n\n\[Add/);
  });

  it('gives the same when it is done again', () => {
    for (const text of [
      RELEASE,
      REWRITTEN,
      RELEASE.replace('HMICFRS said the force plays', 'We say that it plays'),
      RELEASE.slice(0, 900),
      '',
      '---\nframework: ncpi\n',
      `---\n${' \n'.repeat(20_000)}x`,
      'a\n\n'.repeat(5000),
    ]) {
      const once = update(text, LATER);
      assert.equal(update(once, LATER), once);
    }
  });

  it('reads CRLF as it reads LF', () => assert.equal(update(RELEASE.replaceAll('\n', '\r\n'), REPORT), RELEASE));

  it('takes the dates of the report', () => {
    assert.equal(
      changes(RELEASE, update(RELEASE, REPORT.replace('published: 2025-08-22', 'published: 2025-08-29\nembargo: 2025-08-29T00:01'))),
      '- published: 2025-08-22\n+ published: 2025-08-29\n+ embargo: 2025-08-29T00:01',
    );
  });
});
