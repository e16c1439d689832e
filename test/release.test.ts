// Press releases made from the sample reports, kept as text files beside them, and what happens where something is amiss.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { facts } from '../server/core/release/facts/facts';
import { makeRelease, newReport } from '../server/core/release/release';
import { problemsOf, reference } from './harness/reference';
import { faultsOf, readSample, refusalOf, releaseOf, report, subjectOf, templates } from './harness/releases';

const SAMPLES = 'test/samples';
const RELEASES = 'test/releases';
const UPDATE = process.env['UPDATE'] !== undefined;
const samples = readdirSync(SAMPLES).filter((file) => /^(?!.*press-release).*\.md$/.test(file)).sort();
const whole = samples.filter((file) => !file.includes('draft'));
const clean = whole.filter((file) => readSample(file).includes('\n## Press quotation\n'));

describe('press releases', () => {
  describe('are the text files beside the samples', () => {
    for (const file of samples) {
      for (const { id } of templates.filter(({ kind }) => kind === 'press-release')) {
        const path = join(RELEASES, `${basename(file, '.md')}.${id}.md`);
        it(path, () => {
          const { text } = releaseOf(readSample(file), { report: `../samples/${file}`, template: id });
          if (UPDATE) {
            mkdirSync(RELEASES, { recursive: true });
            writeFileSync(path, text);
          }
          assert.equal(text, existsSync(path) ? readFileSync(path, 'utf8') : '');
        });
      }
    }
  });

  for (const file of clean) {
    it(`${file} has no problem, and its release has none and lacks nothing`, () => {
      assert.deepEqual(problemsOf(readSample(file)), []);
      const { text, missing } = releaseOf(readSample(file), { report: file });
      assert.deepEqual(problemsOf(text), []);
      assert.deepEqual(missing, []);
      assert.doesNotMatch(text, /\[(?!Get the report\])/, 'a placeholder');
    });
  }

  it('lack the quotation alone where the report has none', () => {
    assert.deepEqual(whole.filter((file) => !clean.includes(file)), ['surrey.md']);
    const { text, missing } = releaseOf(readSample('surrey.md'));
    assert.deepEqual(problemsOf(readSample('surrey.md')), []);
    assert.deepEqual(missing, ['There is no quotation. Write who speaks and the words under the heading “Press quotation”.']);
    assert.deepEqual(text.match(/\[(?!Get)[^\]]*\]/g), ['[Add who speaks, and the quotation.]']);
  });

  it('have no problem of their own even where the report has many', () => {
    const { text, missing } = releaseOf(readSample('cleveland-draft.md'));
    const [first] = problemsOf(readSample('cleveland-draft.md'));
    assert.ok(first, 'the draft should have problems');
    assert.match(text, /\[Add how many areas/);
    assert.ok(missing.some((sentence) => sentence.includes('one grade only for “Working with partners”')));
  });

  it('have every part of the skeleton in order', () => {
    const { text } = releaseOf(readSample('northamptonshire.md'));
    const parts = [
      '\n# Northamptonshire Police ',
      ', the police inspectorate has said.',
      '[Get the report](report.md)',
      'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) graded Northamptonshire Police’s performance across five areas, assessing ',
      'It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.',
      'HMICFRS said the force ',
      'However, the inspectorate said the force should ',
      'Inspectors also said ',
      '\n\nHis Majesty’s Inspector of Constabulary Michelle Skeer said:\n\n“',
      '\n\n“But ',
      '\n\n“I am ',
      '”\n',
    ];
    let at = -1;
    for (const part of parts) {
      const found = text.indexOf(part, at + 1);
      assert.ok(found > at, `“${part.trim()}” is missing or stands too early`);
      at = found;
    }
    assert.equal(text.split('”').length, 2, 'the quotation closes once');
  });

  it('quote word for word', () => {
    for (const file of clean) {
      const quotation = readSample(file).split('said:\n\n').at(-1)!;
      assert.ok(releaseOf(readSample(file)).text.endsWith(quotation));
    }
  });
});

describe('the grades of a release', () => {
  const sentence = (...grades: string[]) => /It found the \w+ was (.*)\./.exec(releaseOf(report({ grades })).text)?.[1];

  it('are counted from best to worst, without grades that no area has', () => {
    assert.equal(sentence('inadequate', 'good', 'inadequate', 'adequate', 'good'), '‘good’ in two areas, ‘adequate’ in one area and ‘inadequate’ in two areas');
    assert.equal(sentence('good', 'outstanding', 'good', 'good', 'good'), '‘outstanding’ in one area and ‘good’ in four areas');
  });
  it('are “in all five areas” where they are all the same', () => {
    assert.equal(sentence('adequate', 'adequate', 'adequate', 'adequate', 'adequate'), '‘adequate’ in all five areas');
  });
  for (const grades of [
    ['good', 'good', 'good', 'good', 'good'],
    ['adequate', 'adequate', 'adequate', 'adequate', 'adequate'],
    ['inadequate', 'inadequate', 'inadequate', 'inadequate', 'inadequate'],
    ['requires improvement', 'outstanding', 'adequate', 'inadequate', 'good'],
    ['outstanding', 'outstanding', 'outstanding', 'outstanding', 'requires improvement'],
  ]) {
    it(`agree with headline and standfirst: ${grades.join(', ')}`, () => {
      assert.deepEqual(faultsOf(releaseOf(report({ grades })).text), []);
    });
  }
  it('are a placeholder while an area has none', () => {
    const { text, missing } = releaseOf(report({ grades: ['good', '', 'good', 'good', ''] }));
    assert.match(text, /\[Add how many areas have each grade/);
    assert.ok(missing.includes('There is no grade yet for “Working with partners” and “Investigating child abuse, neglect and exploitation”.'));
    assert.deepEqual(faultsOf(text), []);
  });
});

describe('the body of a release', () => {
  it('is what the register calls it', () => {
    assert.match(releaseOf(report({ body: 'Gloucestershire Constabulary' })).text, /It found the constabulary was/);
    assert.match(releaseOf(report({ body: 'Kent Fire and Rescue Service' })).text, /Kent Fire and Rescue Service’s performance .* It found the service was/s);
    assert.match(releaseOf(report({ body: 'HM Revenue and Customs' })).text, /HM Revenue and Customs’ performance/);
  });
});

describe('findings in a release', () => {
  const weaknesses = (below: string) =>
    facts(subjectOf(report({ grades: ['adequate', 'good', 'good', 'good', 'good'], below })), 'r.md').weaknesses.map(({ said, more }) => `${said} ${more}`.trim());

  it('may stand under bold words', () => {
    assert.deepEqual(weaknesses('**Area for improvement:** Cleveland Police should keep better records.'), ['the force should keep better records.']);
    assert.deepEqual(weaknesses('**Area for improvement**\n\nIt should keep better records. They are not good.'), ['the force should keep better records.']);
  });
  it('may be a list under a plural heading', () => {
    assert.deepEqual(weaknesses('### Areas for improvement\n\n1. The force should keep better records.\n2. The force needs to answer sooner.'), ['the force should keep better records. It also needs to answer sooner.']);
  });
  it('may finish the words above their list', () => {
    assert.deepEqual(weaknesses('### Area for improvement\n\nThe force should make sure that:\n\n- Records are complete;\n- children are seen; and\n- delays are reported.'), [
      'the force should make sure that records are complete, children are seen and delays are reported.',
    ]);
  });
  it('keep names and leave out what is said in the first person', () => {
    assert.deepEqual(weaknesses('### Area for improvement\n\nEngland’s forces differ, but those in England and Wales should agree.'), ['England’s forces differ, but those in England and Wales should agree.']);
    assert.deepEqual(weaknesses('### Area for improvement\n\nWe want our advice to be followed.'), []);
    assert.deepEqual(weaknesses('### Area for improvement\n\nWe found that Cleveland Police should keep better records.'), ['the force should keep better records.']);
  });
  it('may have a title of their own, and stand in a list at the top as well', () => {
    assert.deepEqual(weaknesses('### Area for improvement\n\n**Missing children and records**\n\nThe force should keep better records.'), ['the force should keep better records.']);
    const text = report({ below: '### Area for improvement\n\nThe force should keep better records.' }).replace('\n## ', '\n## Overall summary\n\n### Areas for improvement\n\n- The force should keep better records.\n\n## ');
    assert.deepEqual(facts(subjectOf(text), 'r.md').weaknesses.map(({ said, more }) => said + more), ['the force should keep better records.']);
  });
  it('that are empty say nothing', () => {
    assert.deepEqual(weaknesses('### Area for improvement'), []);
  });
});

describe('strengths in a release', () => {
  const strengths = (below: string, grade = 'good') =>
    facts(subjectOf(report({ grades: [grade, 'adequate', 'adequate', 'adequate', 'adequate'], below })), 'r.md').strengths.map(({ said, more }) => `${said} ${more}`.trim());

  it('are sentences that praise, and in a well-graded area those that follow them', () => {
    assert.deepEqual(strengths('Cleveland Police has two districts of much the same size. It plans its work well. Everybody knows what it asks of them.'), ['the force plans its work well. Everybody knows what it asks of them.']);
    assert.deepEqual(strengths('The force plans its work well. Everybody knows what it asks of them.', 'adequate'), ['the force plans its work well.']);
  });
  it('are no sentences that find fault, tell a story or quote', () => {
    assert.deepEqual(strengths('The force plans its work well, but its records are poor. It does not listen well enough. In one case, officers acted quickly and well. A parent told us: “They were very good and quick.”'), []);
    assert.deepEqual(strengths('### The force should listen more to children\n\nOfficers are committed to their work and well trained.'), []);
  });
  it('speak for the inspectorate', () => {
    assert.deepEqual(strengths('We found that Cleveland Police’s supervisors support their staff well. We saw that teams work closely with each other.'), ['the force’s supervisors support their staff well. Inspectors found that teams work closely with each other.']);
  });
});

describe('the quotation of a release', () => {
  const quotations = (section: string) => facts(subjectOf(report({ end: `## Press quotation\n\n${section}` })), 'r.md').quotations;

  it('is a placeholder where the report has none', () => {
    const { text, missing } = releaseOf(report());
    assert.match(text, /\n\[Add who speaks, and the quotation\.\]\n$/);
    assert.ok(missing.some((sentence) => sentence.startsWith('There is no quotation.')));
    assert.deepEqual(faultsOf(text), []);
  });
  it('may run on from its attribution', () => {
    assert.deepEqual(quotations('HM Inspector Lee Freeman said: “The force has done well and can be proud.”'), [{ attribution: 'HM Inspector Lee Freeman said:', paragraphs: ['The force has done well and can be proud.'] }]);
  });
  it('may have no marks at all', () => {
    assert.deepEqual(quotations('His Majesty’s Inspector of Constabulary Lee Freeman said:\n\n> The force has done well.\n>\n> It can be proud.'), [
      { attribution: 'His Majesty’s Inspector of Constabulary Lee Freeman said:', paragraphs: ['The force has done well.', 'It can be proud.'] },
    ]);
  });
  it('gets a placeholder for a speaker nobody named', () => {
    const text = report({ end: '## Press quotation\n\n“The force has done well and can be proud of it.”' });
    assert.deepEqual(facts(subjectOf(text), 'r.md').quotations.map(({ attribution }) => attribution), [null]);
    assert.match(releaseOf(text).text, /\[Add the title and name\] said:\n\n“The force/);
  });
  it('is spoken by the inspector of the front matter if the section names nobody', () => {
    const text = report({ end: '## Press quotation\n\n“The force has done well and can be proud of it.”' }).replace('published:', 'inspector: Lee Freeman\npublished:');
    assert.deepEqual(facts(subjectOf(text), 'r.md').quotations.map(({ attribution }) => attribution), ['His Majesty’s Inspector of Constabulary Lee Freeman said:']);
  });
});

describe('a release is refused', () => {
  it('with a plain sentence', () => {
    assert.match(refusalOf(report().replace('framework: ncpi', 'framework: ncpi\nkind: press-release')), /^This is a press release already/);
    assert.match(refusalOf(report().replace('framework: ncpi', 'framework: nope')), /^There is no framework “nope”\. The frameworks are ncpi/);
    assert.match(refusalOf(report().replace(/^body:.*\n/m, '')), /^The draft does not say which force or service/);
    assert.match(refusalOf('', {}), /^The draft does not say which framework/);
    assert.match(refusalOf(report(), { template: 'nope' }), /^There is no template “nope”\. The templates are web/);
  });
  it('never by an exception, whatever the text', () => {
    const whole = readSample('gloucestershire.md');
    for (let end = 0; end < whole.length; end += 97) makeRelease(subjectOf(whole.slice(0, end)), templates, { report: 'r.md' });
    for (const long of ['The force should keep better records. ', '- ', '“', 'x', ' ', 'Area for improvement: ']) {
      const much = long.repeat(200_000 / long.length);
      assert.ok(releaseOf(report({ below: `### Area for improvement\n\n${much}`, end: `## Press quotation\n\nHM Inspector Lee Freeman said:\n\n${much}` })).text);
    }
    for (const text of ['---\nframework: ncpi\nbody: x\n---\n', '---\nframework: ncpi\nbody: Kent Police\n---\n# \n## \n### Area for improvement\n']) assert.ok(releaseOf(text).text);
  });
});

describe('a new report', () => {
  const framework = reference.framework('ncpi')!;
  const made = newReport({ framework, body: reference.body('Dorset & Wiltshire Fire and Rescue Service')! }, templates);

  it('lacks its grades and nothing else', () => {
    assert.ok('text' in made);
    const problems = problemsOf(made.text);
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['missing-grade']);
    assert.equal(problems.length, framework.areas.length);
  });
  it('is the text file beside the releases', () => {
    const path = join(RELEASES, 'new.report.md');
    assert.ok('text' in made);
    if (UPDATE) writeFileSync(path, made.text);
    assert.equal(made.text, existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
});
