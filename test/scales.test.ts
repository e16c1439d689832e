// Areas with grades of their own: what may stand there, what it says, and that counts of the others leave them out.

import assert from 'node:assert/strict';
import { createChecker } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { createReference } from '../server/core/framework/reference';
import { canHave, everyGrade, scaleOf, scaleWith, worthOf } from '../server/core/framework/scales';
import { frameworkSchema } from '../server/core/framework/schema';
import type { Framework } from '../server/core/framework/schema';
import { gradeBoard } from '../server/core/graphic/board';
import { gradedPlaces } from '../server/core/navigate/gradedPlaces';
import { makeRelease } from '../server/core/release/release';
import { shippedReference } from '../server/data';
import { told } from './harness/reference';
import { templates } from './harness/releases';

const grade = (id: string, more: object = {}) => ({ id, term: id.replace('-', ' '), meaning: `What ${id} means.`, ...more });
const area = (id: string, more: object = {}) => ({
  id,
  name: `${id} of all`,
  label: id,
  topic: `topic ${id}`,
  gerund: `doing ${id}`,
  criteria: ['Well done.'],
  strength: `doing ${id}`,
  improvement: `its ${id}`,
  ...more,
});
const BINARY = { scale: [grade('met'), grade('not-met')], improvementFrom: 'not-met' };

/** A programme of care with areas as one likes. */
function framework(areas: object[], change: object = {}): Framework {
  const scale = ['great', 'fine', 'bad'].map((id) => grade(id));
  return frameworkSchema.parse({
    ...shippedReference().frameworks.find(({ openRegister }) => openRegister),
    id: 'own',
    scale,
    improvementFrom: 'bad',
    otherTerms: [],
    areas,
    tableOrder: [],
    ...change,
  });
}

/** The problems, and the subject, of a report whose table and sections give the areas these grades. */
function checked(own: Framework, grades: Record<string, string>, summary = '') {
  const shipped = shippedReference();
  const checker = createChecker(createReference({ ...shipped, frameworks: [own] }));
  const rows = Object.entries(grades).map(([label, given]) => `| ${label} | ${given} |`);
  const sections = own.areas.map(({ name }) => `## ${name}\n`);
  const head = '---\nframework: own\nbody: The Lodge\npublished: 2025-03-03\n---\n\n# The Lodge';
  const text = `${head}\n\n${summary}\n\n| Area | Rating |\n| --- | --- |\n${rows.join('\n')}\n\n${sections.join('\n')}`;
  const draft = parseDraft(text);
  return { text, checker, problems: checker.check(draft).map(told), subject: checker.subject(draft) };
}

const MIXED = [area('food'), area('rooms'), area('care'), area('safety', BINARY), area('fire', BINARY)];
const WELL = { food: 'Fine', rooms: 'Great', care: 'Fine', safety: 'Met', fire: 'Met' };

describe('the scale of an area', () => {
  const own = createReference({ ...shippedReference(), frameworks: [framework(MIXED)] }).framework('own')!;
  const [food, , , safety, fire] = own.areas;

  it('is its own, or else the framework’s', () => {
    const terms = (of: typeof food) => scaleOf(of, own).grades.map(({ term }) => term);
    assert.deepEqual(terms(food), ['great', 'fine', 'bad']);
    assert.deepEqual(terms(safety), ['met', 'not met']);
    assert.deepEqual(terms(undefined), ['great', 'fine', 'bad']);
  });

  it('is one for all areas that write out the same', () => {
    assert.equal(scaleOf(safety, own).grades, scaleOf(fire, own).grades);
    assert.deepEqual(
      everyGrade(own).map(({ term }) => term),
      ['great', 'fine', 'bad', 'met', 'not met'],
    );
    assert.ok(canHave(fire!, safety!.scale![0]!, own) && !canHave(food!, safety!.scale![0]!, own));
  });

  it('says where praise ends and improvement begins; a line of the area’s own goes before the framework’s', () => {
    const worths = (scale: ReturnType<typeof scaleOf>) => scale.grades.map((each) => worthOf(each, scale));
    assert.deepEqual(worths(scaleOf(safety, own)), ['strength', 'weakness']);
    assert.deepEqual(worths(scaleOf(food, own)), ['strength', 'strength', 'weakness']);
    assert.deepEqual(worths(scaleOf({ ...food!, improvementFrom: 'fine' }, { ...own, strengthTo: 'fine' })), ['strength', 'weakness', 'weakness']);
    assert.deepEqual(worths(scaleOf({ ...food!, strengthTo: 'great' }, own)), ['strength', 'middle', 'weakness']);
    assert.deepEqual(worths(scaleOf({ ...safety!, improvementFrom: undefined }, own)), ['strength', 'strength']);
    assert.equal(scaleWith(safety!.scale![1]!, own).improvementFrom, 'not-met');
  });

  it('may not refer to what it does not have', () => {
    const faults = (more: object) =>
      frameworkSchema.safeParse({ ...own, areas: [area('food', more)] }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    assert.deepEqual(faults({ ...BINARY, improvementFrom: 'bad' }), [
      'areas.0.improvementFrom: The scale has no grade “bad”. Its grades are met, not-met.',
    ]);
    assert.deepEqual(faults({ strengthTo: 'met' }), ['areas.0.strengthTo: The scale has no grade “met”. Its grades are great, fine, bad.']);
    assert.deepEqual(faults({ scale: [grade('met'), grade('met')] }), ['areas.0.scale.1.id: “met” is here twice. Every id must be another.']);
    assert.deepEqual(faults({ improvementFrom: 'fine' }), undefined);
  });

  it('is translated, and still one for all areas', () => {
    const translated = {
      ...own,
      translations: {
        cy: {
          grades: { met: { term: 'wedi’i fodloni', otherForms: [] } },
          bodyNouns: [],
          areas: {},
          findings: {},
          gradeLabels: [],
          areaLabels: [],
          sections: {},
        },
      },
    };
    const welsh = createReference({ ...shippedReference(), frameworks: [translated] }).lexicon({ framework: 'own', language: 'cy' }).framework;
    assert.equal(welsh.areas[3]!.scale![0]!.term, 'wedi’i fodloni');
    assert.equal(welsh.areas[3]!.scale, welsh.areas[4]!.scale);
  });
});

describe('grades of areas with scales of their own', () => {
  const own = framework(MIXED);

  it('are right where they belong, and wrong elsewhere', () => {
    assert.deepEqual(checked(own, WELL).problems, []);
    assert.deepEqual(checked(own, { ...WELL, food: 'Met', fire: 'Fine' }).problems, [
      'unknown-grade: “Met” is not a grade that “food” can have. Write “great”, “fine” or “bad”.',
      'unknown-grade: “Fine” is not a grade that “fire” can have. Write “met” or “not met”.',
    ]);
  });

  it('count by themselves, and may be counted with the others or not', () => {
    for (const right of [
      'We rated the home great in one key question and fine in two key questions.',
      'We rated the home across three key questions.',
      'We rated the home across five key questions.',
      'We rated the home ‘great’ in one key question, ‘fine’ in two key questions and ‘met’ in two key questions.',
      'We rated the home ‘great’ in one key question and ‘fine’ in all the others.',
    ]) {
      assert.deepEqual(checked(own, WELL, right).problems, [], right);
    }
    for (const [wrong, rule] of [
      ['We rated the home great in one key question and fine in four key questions.', 'miscounted-grades'],
      ['We rated the home across six key questions.', 'miscounted-areas'],
      ['We rated the home ‘great’ in one key question, ‘fine’ in two key questions and ‘met’ in one key question.', 'miscounted-grades'],
    ] as const) {
      assert.deepEqual(
        checked(own, WELL, wrong).problems.map((each) => each.split(':')[0]),
        [rule],
        wrong,
      );
    }
  });

  it('call for improvement by their own line', () => {
    const finding = '\n### Area for improvement\n\nThe home should cook better.\n';
    const { text, checker } = checked(own, { ...WELL, food: 'Bad', safety: 'Not met' });
    const mended = text.replace('## food of all\n', `## food of all\n${finding}`);
    assert.deepEqual(
      checker.check(parseDraft(mended)).map(({ rule, span }) => [rule, mended.slice(span.from, span.to)]),
      [['missing-improvement', 'safety of all']],
    );
  });

  it('are told by tone, drawn in cells of their own, and named apart in words', () => {
    const { subject, text } = checked(own, { ...WELL, safety: 'Not met' });
    assert.deepEqual(
      gradedPlaces(subject).map(({ span, tone }) => [text.slice(span.from, span.to), tone]),
      [
        ['Fine', 'best'],
        ['Great', 'best'],
        ['Fine', 'best'],
        ['Not met', 'worst'],
        ['Met', 'best'],
      ],
    );
    assert.deepEqual(
      gradeBoard(subject)!.rows.map(({ label, outcome, apart, scale }) => [label, outcome, apart, scale?.join()]),
      [
        ['food', 1, false, undefined],
        ['rooms', 0, false, undefined],
        ['care', 1, false, undefined],
        ['safety', 1, true, 'Met,Not met'],
        ['fire', 0, true, 'Met,Not met'],
      ],
    );
  });

  it('are said apart from the counts in a release, which agrees with its report', () => {
    const { subject, checker, text } = checked(own, WELL);
    const made = makeRelease(subject, templates, { report: 'report.md', template: 'web' });
    assert.ok('text' in made);
    assert.match(
      made.text,
      /across three key questions, .* ‘great’ in one key question and ‘fine’ in two key questions\. The service was rated ‘met’ for safety and fire\.$/m,
    );
    assert.deepEqual(
      checker
        .check(parseDraft(made.text), { report: parseDraft(text) })
        .filter(({ rule }) => rule !== 'placeholder')
        .map(told),
      [],
    );
  });
});
