// The sentences in which programmes give a grade: taken apart for readers, written in releases, and kept whole by fixes.

import assert from 'node:assert/strict';
import { parseDraft } from '../server/core/draft/draft';
import { frameworkSchema } from '../server/core/framework/schema';
import type { Framework } from '../server/core/framework/schema';
import { areasOfTable } from '../server/core/framework/tableOrder';
import { statementForms } from '../server/core/framework/statements';
import { asStated, leadToCounts, stateGrade } from '../server/core/release/facts/stateGrade';
import { newReport } from '../server/core/release/release';
import { isOfAnotherInspection } from '../server/core/claims/sentences';
import { applyFixes, problemsOf, reference, told } from './harness/reference';
import { readSample, releaseOf, templates } from './harness/releases';

const of = (id: string) => reference.framework(id)!;
const changed = (id: string, change: object) => frameworkSchema.parse({ ...of(id), ...change });

describe('the sentences of a framework', () => {
  const parts = (framework: Framework) =>
    statementForms(framework).map(({ subject, verb, link, marked, area, grades }) => [
      subject,
      verb,
      link,
      marked,
      area,
      grades.map(({ id }) => id).join(' '),
    ]);

  it('are known without saying where grades are adjectives and verbs', () => {
    assert.deepEqual(parts(of('ncpi')), [
      ['{body}', 'is', 'at', false, 'gerund', 'outstanding good adequate inadequate'],
      ['{body}', '', 'at', false, 'gerund', 'requires-improvement'],
    ]);
  });
  it('hold any grade in marks where they may be nouns', () => {
    assert.deepEqual(parts(changed('ofsted-report-card-2025', { areas: of('ofsted-report-card-2025').areas.slice(0, 2) })), [
      ['{body}', 'was graded', 'for', true, 'area', 'exceptional strong-standard expected-standard needs-attention urgent-improvement'],
    ]);
  });
  it('are its own, taken apart at their places', () => {
    const all = 'good reasonably-good not-sufficiently-good poor';
    assert.deepEqual(parts(of('hmip')), [
      ['outcomes for prisoners at {body}', 'were', 'for', false, 'area', all],
      ['outcomes for prisoners', 'were', 'against', false, 'area', all],
      ['outcomes for prisoners', 'were', 'for', false, 'area', all],
    ]);
    assert.deepEqual(
      parts(of('ilacs')).map(([subject, verb, link]) => [subject, verb, link]),
      [
        ['{body}', '', 'at'],
        ['{area}', '', ''],
        ['{body}', 'is', 'at'],
        ['{area}', 'are', ''],
        ['{area}', 'is', ''],
      ],
    );
    assert.deepEqual(
      parts(of('ofsted-report-card-2025'))
        .slice(0, 2)
        .map(([subject, verb, , , , grades]) => [subject, verb, grades]),
      [
        ['{area} standards', 'were', 'met'],
        ['{area} standards', 'were', 'not-met'],
      ],
    );
  });
  it('need a place for the grade and one for the area, and no other', () => {
    const faults = (text: string) =>
      frameworkSchema
        .safeParse({ ...of('ncpi'), statements: [text] })
        .error?.issues.slice(0, 1)
        .map(({ path }) => path.join('.'));
    for (const wrong of ['it is {grade}', 'it is good at {area}', '{body} is {grade} at {area} in {year}', '{grade} {area', ''])
      assert.deepEqual(faults(wrong), ['statements.0'], wrong);
    for (const right of ['{area}: {grade}', '{body} was judged ‘{grade}’ for {area}']) assert.equal(faults(right), undefined, right);
  });
});

describe('a grade in a sentence', () => {
  const said = (framework: Framework, id: string, ...areas: string[]) =>
    asStated(
      stateGrade(
        framework.scale.find((grade) => grade.id === id)!,
        framework.areas.filter((area) => areas.includes(area.id)),
        'HMP Samplegate',
        framework,
      ),
    );

  it('is what the programme’s people say', () => {
    assert.equal(said(of('hmip'), 'poor', 'safety'), 'outcomes for prisoners at HMP Samplegate were poor for safety');
    assert.equal(
      said(of('hmip'), 'not-sufficiently-good', 'safety', 'respect', 'preparation-for-release'),
      'outcomes for prisoners at HMP Samplegate were not sufficiently good for safety, respect and preparation for release',
    );
    assert.equal(said(of('ilacs'), 'good', 'children-in-care'), 'HMP Samplegate is good at caring for children in care');
    assert.equal(
      said(of('ilacs'), 'requires-improvement', 'care-leavers'),
      'HMP Samplegate requires improvement to be good at supporting care leavers',
    );
    assert.equal(
      said(of('ofsted-report-card-2025'), 'expected-standard', 'achievement', 'attendance-and-behaviour'),
      'HMP Samplegate was graded ‘expected standard’ for achievement, and for attendance and behaviour',
    );
    assert.equal(said(of('cqc'), 'requires-improvement', 'safe'), 'HMP Samplegate requires improvement at keeping people safe');
  });
  it('may have the area as its subject, or no word before it', () => {
    assert.equal(
      said(changed('hmip', { statements: ['{area} at {body} was {grade}'] }), 'poor', 'safety', 'respect'),
      'safety and respect at HMP Samplegate was poor',
    );
    assert.equal(said(changed('hmip', { statements: ['{grade} ({area})'] }), 'poor', 'safety'), 'poor (safety)');
  });
  it('leads to counts that go on from it', () => {
    const lead = (framework: Framework) => leadToCounts('prison', framework);
    assert.equal(lead(of('ncpi')), 'found the prison was');
    assert.equal(lead(of('ilacs')), 'found the prison was');
    assert.equal(lead(of('hmip')), 'found outcomes for prisoners at the prison were');
    assert.equal(lead(of('ofsted-report-card-2025')), 'graded the prison');
    assert.equal(lead(changed('hmip', { statements: ['{body} was judged {grade} for {area}'] })), 'judged the prison');
  });
});

describe('a fix of a grade', () => {
  const regraded = (report: string, sentence: string) => {
    const head = '---\nframework: ofsted-report-card-2025\nkind: press-release\nbody: Sample Hill School\nreport: report.md\n---';
    const text = `${head}\n\n# A school\n\n${sentence}\n`;
    return applyFixes(
      text,
      problemsOf(text, report).filter(({ rule }) => rule === 'contradicts-report'),
    )
      .split('\n')
      .at(-2);
  };
  it('puts a noun only where any grade may stand', () => {
    const report = readSample('sample-hill-school.md');
    assert.equal(
      regraded(report, 'The school was graded ‘exceptional’ for achievement.'),
      'The school was graded ‘expected standard’ for achievement.',
    );
    assert.equal(
      regraded(report, 'The school is exceptional at helping pupils to achieve.'),
      'The school is exceptional at helping pupils to achieve.',
    );
  });
});

describe('the order of the table', () => {
  it('may be another than that of the sections', () => {
    const framework = of('ilacs');
    assert.deepEqual(
      areasOfTable(framework).map(({ label }) => label),
      ['Impact of leaders', 'Help and protection', 'Children in care', 'Care leavers', 'Overall effectiveness'],
    );
    const made = newReport({ framework, body: { name: 'Sampleshire County Council', noun: 'council', variants: [] } }, templates);
    assert.ok('text' in made);
    assert.deepEqual(
      [...made.text.matchAll(/^\| (?!Judgment|---)(.*?) \|/gm)].map(([, label]) => label),
      ['Impact of leaders', 'Help and protection', 'Children in care', 'Care leavers'],
    );
    assert.deepEqual(
      [...made.text.matchAll(/^## The (?:experiences and progress|impact) of (\w+ \w+)/gm)].map(([, name]) => name),
      ['children who', 'children in', 'care leavers', 'leaders on'],
    );
  });
  it('may leave areas out, and names none twice or that there is not', () => {
    const order = (...tableOrder: string[]) => areasOfTable(changed('ncpi', { tableOrder })).map(({ id }) => id);
    assert.deepEqual(order('investigation', 'initial-response'), [
      'investigation',
      'initial-response',
      'leadership',
      'partnership-working',
      'risk-assessment-and-referral',
    ]);
    const faults = (...tableOrder: string[]) =>
      frameworkSchema.safeParse({ ...of('ncpi'), tableOrder }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    assert.match(faults('leadership', 'food')![0]!, /^tableOrder\.1: There is no area “food”\. The areas are leadership, /);
    assert.deepEqual(faults('leadership', 'leadership'), ['tableOrder.1: “leadership” is here twice. Every id must be another.']);
  });
});

describe('the names of a programme', () => {
  it('tell its inspections from those of another, whatever its id', () => {
    const isOther = (framework: string, text: string) => isOfAnotherInspection(text, reference.lexicon({ framework, body: 'Kent Police' }));
    assert.ok(!isOther('peel-2021-22', 'In its PEEL inspection, the force was good in six areas.'));
    assert.ok(!isOther('ncpi', 'In the NCPI programme, the force was good in six areas.'));
    assert.ok(!isOther('ilacs', 'The ILACS inspection by Ofsted found the council was good in six areas.'));
    assert.ok(isOther('ncpi', 'In its PEEL inspection, the force was good in six areas.'));
    assert.ok(isOther('ofsted-report-card-2025', 'In the OFSTED 2019 inspection, the school was good in six areas.'));
  });
});

describe('a register that cannot hold all bodies', () => {
  const report = readSample('hmp-samplegate.md');
  it('is no reason to doubt a name, but a release has its report’s', () => {
    assert.deepEqual(problemsOf(report), []);
    const release = releaseOf(report).text;
    assert.deepEqual(problemsOf(release, report), []);
    assert.deepEqual(problemsOf(release.replace('body: HMP Samplegate', 'body: HMP Otherton'), report).map(told).slice(0, 1), [
      'contradicts-report: The body of the report is “HMP Samplegate”, not “HMP Otherton”. Make them the same, or link the report that this release announces.',
    ]);
  });
  it('goes on asking for the names that other programmes know', () => {
    assert.deepEqual(problemsOf(parseDraft(report).text.replace('framework: hmip', 'framework: ncpi')).map(({ rule }) => rule)[0], 'front-matter');
  });
});
