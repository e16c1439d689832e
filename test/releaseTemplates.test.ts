// What each template makes besides the text files: it checks clean, a wrong count in it is found, and it holds what it is for.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createChecker } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { mergeReference } from '../server/core/framework/extras';
import { createReference } from '../server/core/framework/reference';
import { makeRelease } from '../server/core/release/release';
import { templatesOf } from '../server/core/release/template/templates';
import { RULES } from '../server/core/rules';
import { inEnglish } from '../server/core/text/message';
import { postLength } from '../server/core/text/postLength';
import { shippedReference } from '../server/data';
import { problemsOf, told } from './harness/reference';
import { readSample, refusalOf, releaseOf, report, templates } from './harness/releases';

const ALL = templatesOf(templates, 'press-release').map(({ id }) => id);
const SAMPLES = readdirSync('test/samples')
  .filter((file) => /^(?!.*press-release).*\.md$/.test(file))
  .sort();

/** The words of a release below its front matter. */
const wordsOf = (text: string) => text.slice(text.indexOf('\n---\n', 3) + '\n---\n'.length).trim();
const problems = (release: string, from?: string) => problemsOf(release, from).map(told);
const notPlaceholders = (release: string, from?: string) => problems(release, from).filter((each) => !each.startsWith('placeholder: '));
/** The sample with an embargo. */
const embargoed = (file = 'northamptonshire.md', embargo = '2025-08-22T00:01') => readSample(file).replace(/^(published:.*)$/m, `$1\nembargo: ${embargo}`);
const email = (text: string, set = {}) => releaseOf(text, { template: 'email', set }).text;
const post = (text: string, set = {}) => wordsOf(releaseOf(text, { template: 'social', set }).text);

for (const template of ALL) {
  describe(`a release by the template ${template}`, () => {
    for (const file of SAMPLES) {
      it(`of ${file} has no problem but placeholders, alone and beside its report`, () => {
        const text = readSample(file);
        const release = releaseOf(text, { template, report: file }).text;
        assert.deepEqual(notPlaceholders(release), []);
        if (!file.includes('draft')) assert.deepEqual(notPlaceholders(release, text), []);
      });

      it(`of ${file} has each wrong count found`, () => {
        const text = readSample(file);
        const release = releaseOf(text, { template, report: file }).text;
        const counts = [...release.matchAll(/’ in (?:all )?(one|two|three|four|five)\b/g)];
        if (!file.includes('draft')) assert.ok(counts.length, 'no count');
        for (const { index, 0: written, 1: number } of counts) {
          const wrong = release.slice(0, index) + written.replace(number!, 'nine') + release.slice(index + written.length);
          const found = problemsOf(wrong, text).filter(
            ({ rule, span }) => rule === 'miscounted-grades' && span.from >= index && span.to <= index + written.length + 'nine'.length,
          );
          assert.equal(found.length, 1, `“${written}” in ${file}`);
        }
      });
    }

    for (const grades of [
      ['good', 'inadequate', 'inadequate', 'inadequate', 'inadequate'],
      ['good', 'good', 'good', 'good', 'good'],
      ['requires improvement', 'outstanding', 'adequate', 'inadequate', 'good'],
      ['', '', '', '', ''],
      ['good', '', 'good', 'adequate', 'good'],
    ]) {
      it(`agrees with its report, and counts as it grades: ${grades.map((each) => each || 'none').join(', ')}`, () => {
        const text = report({ grades });
        assert.deepEqual(notPlaceholders(releaseOf(text, { template }).text, text), []);
      });
    }

    it('has whatever keeps it from agreeing found by the rules across drafts', () => {
      const across = RULES.filter(({ acrossDrafts }) => acrossDrafts).map(({ id }) => id);
      const release = releaseOf(readSample('northamptonshire.md'), { template }).text.replace('published: 2025-08-22', 'published: 2025-08-15');
      const found = problemsOf(release, readSample('northamptonshire.md')).map(({ rule }) => rule);
      assert.ok(found.some((rule) => across.includes(rule)));
    });
  });
}

describe('an e-mail to the press', () => {
  it('opens with its embargo and the right day of the week', () => {
    assert.ok(wordsOf(email(embargoed())).startsWith('**EMBARGOED until 00:01 on Friday 22 August 2025**\n\n# '));
    assert.ok(wordsOf(email(embargoed('northamptonshire.md', '2025-08-21T09:30'))).startsWith('**EMBARGOED until 09:30 on Thursday 21 August 2025**\n'));
    assert.ok(wordsOf(email(readSample('northamptonshire.md'))).startsWith('**EMBARGOED until [Add the time] on Friday 22 August 2025**\n'));
    assert.ok(wordsOf(email(report().replace(/^published:.*\n/m, ''))).startsWith('**EMBARGOED until [Add the time] on [Add the date]**\n'));
  });
  it('ends with numbered notes, which have the link and the time of publication', () => {
    const text = email(embargoed(), { webAddress: 'https://inspectorate.example/northamptonshire' });
    assert.ok(
      text.endsWith(`

**ENDS**

## Notes to editors

1. The report will be published at 00:01 on Friday 22 August 2025, on the HMICFRS website: https://inspectorate.example/northamptonshire
2. The grades are, from best to worst, outstanding, good, adequate, requires improvement and inadequate.
3. For further information, please call the HMICFRS press office on [Add the press office’s telephone number] or e-mail [Add the press office’s e-mail address].
`),
    );
    assert.doesNotMatch(text, /Get the report/);
    assert.match(
      email(embargoed('northamptonshire.md', '2025-08-21T09:30')),
      /\n1\. The report will be published on Friday 22 August 2025, on the HMICFRS website: \[Add the link to the report\]\n/,
    );
  });
  it('names the press office that the framework has, and that is no personal detail', () => {
    const framework = { ...shippedReference().frameworks.find(({ id }) => id === 'ncpi')! };
    const pressOffice = { telephone: '020 7946 0123', email: 'press@inspectorate.example', hours: 'from 9am to 5pm on weekdays' };
    const text = JSON.stringify({ ...framework, inspectorate: { ...framework.inspectorate, pressOffice } });
    const { data, faults } = mergeReference(shippedReference(), [{ path: 'frameworks/ncpi.json', text }]);
    assert.deepEqual(faults, []);
    const checker = createChecker(createReference(data));
    const made = makeRelease(checker.subject(parseDraft(embargoed())), templates, {
      report: 'r.md',
      template: 'email',
      set: { webAddress: 'https://inspectorate.example/a' },
    });
    assert.ok('text' in made);
    assert.match(
      made.text,
      /\n3\. For further information, please call the HMICFRS press office on 020 7946 0123 or e-mail press@inspectorate\.example\. It answers from 9am to 5pm on weekdays\.\n$/,
    );
    assert.deepEqual(checker.check(parseDraft(made.text)), []);
    const wrong = mergeReference(shippedReference(), [
      { path: 'frameworks/ncpi.json', text: text.replace('press@inspectorate.example', 'press office') },
    ]).faults;
    assert.deepEqual(
      wrong.map(({ message }) => inEnglish(message)),
      ['Write an e-mail address, such as press@inspectorate.example.'],
    );
  });
});

describe('a post', () => {
  const LINK = '[Add the link to the report]';

  it('has headline, counts and link where there is room', () => {
    assert.equal(
      post(report({ grades: ['good', 'good', 'adequate', 'adequate', 'requires improvement'] })).split('\n\n')[1],
      'HMICFRS graded the force ‘good’ in two areas, ‘adequate’ in two areas and ‘requires improvement’ in one area.',
    );
    for (const file of SAMPLES) assert.ok(postLength(post(readSample(file))) <= 280, file);
  });
  it('says first “areas” once, then leaves the headline away, and never cuts a word', () => {
    const text = report({ grades: ['good', 'good', 'adequate', 'adequate', 'requires improvement'] });
    const headline = (length: number) => 'Cleveland Police must improve '.repeat(20).slice(0, length).trim();
    const counts = '‘good’ in two areas, ‘adequate’ in two areas and ‘requires improvement’ in one area.';
    const short = '‘good’ in two areas, ‘adequate’ in two and ‘requires improvement’ in one.';
    const room = 280 - `\n\nHMICFRS graded the force ${counts}\n\n${LINK}`.length;
    assert.equal(post(text, { headline: headline(room) }), `${headline(room)}\n\nHMICFRS graded the force ${counts}\n\n${LINK}`);
    const more = `${headline(room)} again`;
    assert.equal(post(text, { headline: more }), `${more}\n\nHMICFRS graded the force ${short}\n\n${LINK}`);
    assert.equal(post(text, { headline: headline(270) }), `HMICFRS graded Cleveland Police ${short}\n\n${LINK}`);
  });
  it('does not count twice what its headline counts', () => {
    assert.equal(
      post(report()),
      `Cleveland Police graded ‘good’ in two areas and ‘adequate’ in three areas\n\nCleveland Police is good at leading its child protection arrangements and working with safeguarding partners, the police inspectorate has said.\n\n${LINK}`,
    );
  });
  it('is refused where nothing fits', () => {
    const body = 'Cleveland Police '.repeat(16).trim();
    assert.match(
      refusalOf(report({ body, grades: ['inadequate', 'good', 'good', 'good', 'good'] }), { template: 'social' }),
      /^There is no room for this post: its shortest form has 3\d\d characters, and 280 are allowed\. Choose a shorter headline, or write the post yourself\.$/,
    );
  });
  it('is counted as networks count', () => {
    const lengths: readonly (readonly [string, number])[] = [
      ['', 0],
      ['‘good’ – “it’s”', 15],
      ['Zoë', 3],
      ['Zoe\u0308', 3],
      ['https://inspectorate.example/a-very-long-address-indeed?of=a#report', 23],
      ['See http://a.example, and https://b.example/x', 'See , and '.length + 2 * 23],
      ['😀', 2],
      ['報告', 4],
      ['…', 2],
      ['a\n\nb', 4],
    ];
    assert.deepEqual(
      lengths.map(([text]) => [text, postLength(text)]),
      lengths.map(([text, length]) => [text, length]),
    );
  });
});

describe('a summary in plain language', () => {
  it('says of each area how it was graded and what that means, in the framework’s words', () => {
    const text = releaseOf(report({ grades: ['good', 'inadequate', '', 'adequate', 'good'] }), { template: 'summary' }).text;
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split(' | ').slice(0, 2).join(' | '));
    assert.deepEqual(rows, [
      '| Area | Grade',
      '| --- | ---',
      '| Leadership of child protection arrangements | good',
      '| Working with partners | inadequate',
      '| Responding to children at risk of harm | [Add the grade]',
      '| Risk assessment and referrals | adequate',
      '| Investigating child abuse, neglect and exploitation | good',
    ]);
    assert.match(text, /\| inadequate \| There are causes of concern, and recommendations to the force to put them right\. \|\n/);
  });
  it('has a wrong grade in its table found', () => {
    const text = releaseOf(readSample('northamptonshire.md'), { template: 'summary' }).text.replace(
      '| Working with partners | good |',
      '| Working with partners | outstanding |',
    );
    assert.match(
      problems(text, readSample('northamptonshire.md')).join('\n'),
      /contradicts-report: “Working with safeguarding partners” is graded “outstanding” here, but “good” in the report/,
    );
  });
  it('says what happens next by what the report recommends, or leaves a place for it', () => {
    const next = (below: string) =>
      /## What happens next\n\n([^]*?)\n\nThe full report/.exec(releaseOf(report({ below }), { template: 'summary' }).text)?.[1];
    assert.equal(next(''), '[Add what happens next.]');
    assert.equal(
      next('### Recommendation\n\nWithin three months, Cleveland Police should keep better records.'),
      '- Within three months, the force should keep better records.',
    );
    assert.equal(
      next('### Recommendations\n\nBy 1 June 2025, the force should:\n\n- Keep better records; and\n- answer sooner.'),
      '- By 1 June 2025, the force should keep better records.\n- By 1 June 2025, the force should answer sooner.',
    );
  });
});
