// Every sentence that a release makes of a finding is one: what only names a thing becomes one, sentences stay, and what is unclear is left out.

import assert from 'node:assert/strict';
import { facts } from '../server/core/release/facts/facts';
import { report, subjectOf } from './harness/releases';

/** What the release says of a finding, behind “HMICFRS said”; nothing where it leaves it out. */
function said(finding: string, heading = 'Area for improvement'): string | undefined {
  const { weaknesses } = facts(subjectOf(report({ grades: ['adequate', 'good', 'good', 'good', 'good'], below: `### ${heading}\n\n${finding}` })), 'r.md');
  return weaknesses.map(({ said: first, more }) => `${first} ${more}`.trim())[0];
}

const BECOMES: Readonly<Record<string, string>> = {
  // A thing is improved …
  'The quality of its records of calls.': 'should improve the quality of its records of calls.',
  'Supervision of investigations': 'should improve supervision of investigations.',
  'Cleveland Police’s response to calls.': 'should improve its response to calls.',
  'The force’s understanding of demand, and its plans for meeting it.': 'should improve its understanding of demand, and its plans for meeting it.',
  'The records it keeps of calls.': 'should improve the records it keeps of calls.',
  'The way officers record calls.': 'should improve the way officers record calls.',
  'The speed with which it answers calls from the public.': 'should improve the speed with which it answers calls from the public.',
  'Operation Zebra.': 'should improve Operation Zebra.',
  'Record keeping.': 'should improve record keeping.',
  'Risk assessments of children.': 'should improve risk assessments of children.',
  'Staff training in child protection.': 'should improve staff training in child protection.',
  'Training for call handlers.': 'should improve training for call handlers.',
  'The force control room.': 'should improve the force control room.',
  'Its ability to protect children.': 'should improve its ability to protect children.',
  'The time taken to answer calls.': 'should improve the time taken to answer calls.',
  'Improving supervision of investigations.': 'should improve supervision of investigations.',
  // … but not what is done to people …
  'Domestic abuse.': 'should improve how it deals with domestic abuse.',
  // … a fault is dealt with …
  'Delays in answering calls.': 'should address delays in answering calls.',
  'A lack of supervision.': 'should address a lack of supervision.',
  'Inadequate supervision of staff.': 'should address inadequate supervision of staff.',
  'Missed opportunities to protect children.': 'should address missed opportunities to protect children.',
  // … and what is not there is needed.
  'Better supervision of investigations.': 'needs better supervision of investigations.',
  'A plan for missing children.': 'needs a plan for missing children.',
  'Regular supervision of sergeants.': 'needs regular supervision of sergeants.',
  'How it records calls.': 'should improve how it records calls.',
  'How well the force supervises investigations.': 'should improve how well it supervises investigations.',
  'How calls from children are answered.': 'should improve how calls from children are answered.',
  'How officers record risk assessments': 'should improve how officers record risk assessments.',
  'Answering calls promptly.': 'should get better at answering calls promptly.',
  'Identifying and assessing risk to children.': 'should get better at identifying and assessing risk to children.',
  'Make sure that records are complete.': 'should make sure that records are complete.',
  'Review its backlog every day.': 'should review its backlog every day.',
  'Promptly record what children say.': 'should promptly record what children say.',
  'To record calls promptly.': 'should record calls promptly.',
  'Should keep better records.': 'should keep better records.',
  'Needs to record calls.': 'needs to record calls.',
  'Does not record calls.': 'does not record calls.',
};

const STAYS = [
  'The force should improve how it records calls.',
  'By 31 May 2026, the force should record calls.',
  'To protect children, the force should act sooner.',
  'Officers record most calls late.',
  'Officers do not record calls.',
  'Officers miss signs of risk.',
  'Officers missed the signs of risk.',
  'Children are not seen alone.',
  'How it records calls is poor.',
  'The way officers record calls is poor.',
  'The records that officers keep are late.',
  'Answering calls takes too long.',
  'There is no plan for this.',
  'Nobody knows who decides it.',
  'The quality of its records of calls is poor.',
  'The force asks young people too rarely.',
  'The force records calls late.',
  'A charity delivers meals to older people.',
  'Officers need to record calls.',
];

const UNCLEAR = [
  'Does it record calls?',
  'What it does with complaints.',
  'Whether it records calls.',
  'How to record calls.',
  'No supervision of sergeants.',
  'Officers responded to calls late.',
  'Children going missing from care homes.',
  'Children at risk of harm.',
  'Failing to protect children.',
  'The chief constable to review the plan.',
  'Training to recognise risk.',
  'Our concerns about records of calls.',
  'Supervision supports staff.',
  'Records: calls and visits.',
  '“Nobody wrote it down at all.”',
];

describe('a finding in a release', () => {
  for (const [finding, becomes] of Object.entries(BECOMES)) it(`that says “${finding}”`, () => assert.equal(said(finding), `the force ${becomes}`));
  for (const finding of STAYS) {
    it(`stays what it is: “${finding}”`, () => {
      const kept = said(finding)!;
      assert.equal(kept.replace(/^that /, '').slice(1), finding.slice(1));
    });
  }
  for (const finding of UNCLEAR) it(`is left out if nobody can be sure: “${finding}”`, () => assert.equal(said(finding), undefined));

  it('in a language whose verbs are not listed stays what it is', () => {
    const welsh = report({
      grades: ['adequate', 'good', 'good', 'good', 'good'],
      below: '### Area for improvement\n\nAnsawdd ei gofnodion o alwadau. Mae ansawdd yn bwysig.',
    });
    const { weaknesses } = facts(subjectOf(welsh.replace('body:', 'language: cy\nbody:')), 'r.md');
    assert.equal(weaknesses[0]?.said, 'ansawdd ei gofnodion o alwadau.');
  });
  it('that is left out leaves the words of the framework in a weak area', () => {
    const { weaknesses } = facts(
      subjectOf(report({ grades: ['requires improvement', 'good', 'good', 'good', 'good'], below: '### Area for improvement\n\nWhether it records calls.' })),
      'r.md',
    );
    assert.equal(weaknesses[0]!.said, 'the force needs to improve how it leads its child protection arrangements.');
  });
});

describe('an instruction in a finding', () => {
  const INSTRUCTIONS: Readonly<Record<string, string>> = {
    'Every call to be answered within ten seconds.': 'every call should be answered within ten seconds.',
    'All officers to be trained by 31 May 2026.': 'all officers should be trained by 31 May 2026.',
    'Chief officers to review the plan.': 'chief officers should review the plan.',
    'The force to review its plan.': 'the force should review its plan.',
  };
  for (const [finding, becomes] of Object.entries(INSTRUCTIONS)) it(`says “${becomes}”`, () => assert.equal(said(finding), becomes));
});

describe('a list in a finding', () => {
  const LISTS: Readonly<Record<string, string>> = {
    'The force should:\n\n- listen to children better:\n  - on the telephone; and\n  - at the door; and\n- write down what they say.':
      'the force should listen to children better on the telephone and at the door, and write down what they say.',
    'The force should improve three things:\n\n- its records\n- its training\n- how it answers calls':
      'the force should improve three things: its records, its training and how it answers calls.',
    'The force should improve:\n\n1. its records;\n2. its training.': 'the force should improve its records and its training.',
    'The force should, by 31 May 2026:\n\n- train its officers. Few have been; and\n- test them.':
      'the force should, by 31 May 2026, train its officers and test them.',
    'There are two areas for improvement:\n\n- The force should train its officers.\n- It should test them.': 'the force should train its officers.',
    'Priorities:\n\n- the quality of its records\n- training': 'the force should improve the quality of its records.',
    'Make sure that:\n\n- Calls are answered;\n- records are complete.': 'the force should make sure that calls are answered and records are complete.',
    'The force should keep records of:\n\n- what children say:\n\n  - at home\n  - at school\n\n- who was told, and when':
      'the force should keep records of what children say at home and at school, and who was told, and when.',
    'The force should listen:\n\n- to children, wherever\n  they are; and\n- to parents.\n\n  They may know more.':
      'the force should listen to children, wherever they are, and to parents.',
    'The force should record calls:\n\n| Calls | Visits |\n| --- | --- |\n| 1 | 2 |': '',
  };
  for (const [finding, becomes] of Object.entries(LISTS)) it(`says “${becomes}”`, () => assert.equal(said(finding) ?? '', becomes));
});

describe('practice in a release', () => {
  const practice = (...examples: string[]) =>
    facts(subjectOf(report({ below: examples.map((each) => `### Promising practice\n\n${each}`).join('\n\n') })), 'r.md').practice.map(
      ({ lead, said: first, text }) => [`${lead} ${first}`, text],
    );

  it('may be told, or only named', () => {
    assert.deepEqual(practice('The force asks young people to read its plans.', 'A mobile team for calls at night.'), [
      ['HMICFRS pointed to promising practice: the force asks young people to read its plans.', 'The force asks young people to read its plans.'],
      ['The inspectorate also pointed to promising practice: a mobile team for calls at night.', 'Inspectors pointed to a mobile team for calls at night.'],
    ]);
    assert.deepEqual(practice('How the force visits children.', 'Officers visit children at night, whatever they are told.'), [
      ['HMICFRS pointed to promising practice: how it visits children.', 'Inspectors pointed to how it visits children.'],
      ['In another example, officers visit children at night, whatever they are told.', 'Officers visit children at night, whatever they are told.'],
    ]);
    assert.deepEqual(practice('Should visit children?', 'Our visits to children.'), []);
  });
});
