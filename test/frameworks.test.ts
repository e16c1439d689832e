// Frameworks are data: what one says of its areas, its inspectorate and its bodies is what rules and releases go by.

import assert from 'node:assert/strict';
import { inEnglish } from '../server/core/text/message';
import { complete } from '../server/core/assist/completion/complete';
import { parseDraft } from '../server/core/draft/draft';
import { createReference } from '../server/core/framework/reference';
import { frameworkSchema } from '../server/core/framework/schema';
import { newReport } from '../server/core/release/release';
import { shippedReference } from '../server/data';
import { problemsOf, reference } from './harness/reference';
import { releaseOf, subjectOf, templates } from './harness/releases';

const QUOTED = '## Press quotation\n\n“There is more to do, and I expect it to be done soon.”\n';
const FIRE = 'Royal Berkshire Fire and Rescue Service';

/** A report on every area of a framework, all with the same grade. */
function report(id: string, { body = 'Kent Police', grade = 'good', top = '', end = '' } = {}): string {
  const { areas, gradeLabels } = reference.framework(id)!;
  const sections = areas.filter(({ required }) => required).map(({ name, graded }) => `## ${name}\n\n${graded ? `${gradeLabels[0]}: ${grade}\n\n` : ''}`);
  return `---\nframework: ${id}\nbody: ${body}\npublished: 2025-01-15\n${top}---\n\n# ${body}\n\n${sections.join('')}${end}`;
}

/** What is offered behind a key of the front matter, as labels. */
function offered(id: string, key: string): string[] {
  const text = `---\nframework: ${id}\npublished: 2025-01-15\n${key}: `;
  return complete(subjectOf(`${text}\n---\n`), text.length).map(({ label, detail }) => (detail === undefined ? label : `${label} – ${inEnglish(detail)}`));
}

describe('frameworks', () => {
  it('are listed in their own order, the one most people use first', () => {
    assert.deepEqual(
      reference.frameworks.map(({ id }) => id),
      ['ncpi', 'peel-2023-25', 'frs-2023-25', 'cqc', 'hmip', 'ilacs', 'ofsted-report-card-2025', 'peel-2021-22'],
    );
  });

  for (const { id, areas } of reference.frameworks) {
    it(`${id}: an empty report has the areas that every report must have, and lacks only their grades`, () => {
      const framework = reference.framework(id)!;
      const made = newReport({ framework, body: reference.body('Kent Police')! }, templates);
      assert.ok('text' in made);
      const wanted = areas.filter(({ required }) => required);
      assert.deepEqual(
        [...made.text.matchAll(/^## (.*)$/gm)].map((match) => match[1]!).filter((title) => areas.some(({ name }) => name === title)),
        wanted.map(({ name }) => name),
      );
      assert.deepEqual(
        problemsOf(made.text).map(({ rule }) => rule),
        wanted.filter(({ graded }) => graded).map(() => 'missing-grade'),
      );
    });
  }

  it('say what a body is called whose name the register does not have', () => {
    for (const [id, noun] of [
      ['ncpi', 'force'],
      ['frs-2023-25', 'service'],
      ['nope', 'body'],
    ] as const) {
      assert.equal(reference.lexicon({ framework: id, body: 'Nowhere' }).body.noun, noun);
    }
  });

  it('say what a grade line looks like', () => {
    const [problem] = problemsOf(report('cqc').replace(/^Rating: good\n\n/m, ''));
    assert.match(inEnglish(problem!.message), /in a line such as “Rating: good” below this heading/);
  });
});

describe('the kind of body', () => {
  it('decides which title speaks', () => {
    const attribution = (id: string, body: string) =>
      /^.* said:$/m.exec(releaseOf(report(id, { body, top: 'inspector: Roy Wilsher\n', end: QUOTED })).text)?.[0];
    assert.equal(attribution('peel-2023-25', 'Kent Police'), 'His Majesty’s Inspector of Constabulary Roy Wilsher said:');
    assert.equal(attribution('frs-2023-25', FIRE), 'His Majesty’s Inspector of Fire and Rescue Services Roy Wilsher said:');
    assert.equal(attribution('cqc', 'Kent Police'), '[Add the title and name] said:');
  });
  it('decides which title is shown beside a name', () => {
    const titles = (id: string) => offered(id, 'inspector').find((each) => each.startsWith('Michelle Skeer'));
    assert.equal(titles('ncpi'), 'Michelle Skeer – His Majesty’s Inspector of Constabulary');
    assert.equal(titles('frs-2023-25'), 'Michelle Skeer – His Majesty’s Inspector of Fire and Rescue Services');
  });
  it('decides which bodies come first', () => {
    const first = (id: string, data = shippedReference()) => {
      const text = `---\nframework: ${id}\nbody: `;
      const all = createReference(data);
      return complete({ ...subjectOf(`${text}\n---\n`), reference: all, framework: all.framework(id)! }, text.length)[0]!.label;
    };
    assert.match(first('ncpi'), /Police$/);
    assert.match(first('frs-2023-25'), /Fire/);
    const shipped = shippedReference();
    const home = { name: 'Sample Lodge Care Home', noun: 'home', variants: [] };
    assert.equal(first('cqc', { ...shipped, bodies: [...shipped.bodies, home] }), home.name);
  });
});

describe('the words of the inspectorate', () => {
  it('are the regulator’s, where it is one', () => {
    const { text } = releaseOf(report('cqc', { grade: 'requires improvement', end: QUOTED }));
    assert.match(text, /^The Care Quality Commission \(CQC\) rated Kent Police’s performance across five key questions, /m);
    assert.match(text, /‘requires improvement’ in all five key questions/);
    assert.match(text, /^CQC said the force needs to improve /m);
    assert.doesNotMatch(text, /inspectorate|graded/);
    assert.deepEqual(
      problemsOf(text).filter(({ rule }) => rule !== 'placeholder'),
      [],
    );
  });
  it('head a report that has no grades yet', () => {
    assert.match(releaseOf(report('cqc', { grade: '' })).text, /^# Regulator publishes its report on Kent Police$/m);
    assert.match(releaseOf(report('ncpi', { grade: '' })).text, /^# Inspectorate publishes its report on Kent Police$/m);
  });
  it('count and are counted in the framework’s own noun, and a fix keeps the one that is there', () => {
    const fixOf = (sentence: string) => {
      const text = report('cqc').replace('\n\n## ', `\n\n${sentence}\n\n## `);
      const [problem] = problemsOf(text);
      return problem?.fixes?.[0]?.edits
        .reduceRight((result, { span, text: by }) => result.slice(0, span.from) + by + result.slice(span.to), parseDraft(text).text)
        .match(/^Inspectors rated.*$/m)?.[0];
    };
    assert.equal(fixOf('Inspectors rated the service across six key questions.'), 'Inspectors rated the service across five key questions.');
    assert.equal(fixOf('Inspectors rated the service across six areas.'), 'Inspectors rated the service across five areas.');
    assert.equal(fixOf('Inspectors rated the service across six categories.'), 'Inspectors rated the service across five categories.');
  });
});

describe('a framework file', () => {
  const faults = (change: (framework: ReturnType<typeof copy>) => void) => {
    const framework = copy();
    change(framework);
    const parsed = frameworkSchema.safeParse(framework);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  const copy = () => structuredClone(reference.frameworks[0]!);

  it('may name grades of its scale only', () => {
    assert.deepEqual(
      faults((framework) => void (framework.strengthTo = 'fine')),
      ['strengthTo: The scale has no grade “fine”. Its grades are outstanding, good, adequate, requires-improvement, inadequate.'],
    );
    assert.equal(faults((framework) => void (framework.improvementFrom = 'fine')).length, 1);
  });
  it('may let a finding be followed by a kind that it has only', () => {
    const [fault] = faults((framework) => void (framework.findings[0]!.followedBy = 'advice'));
    assert.match(fault!, /There is no kind of finding “advice”\. The kinds are .*recommendation/);
  });
  it('may not give one name to two areas, in whatever case', () => {
    assert.deepEqual(
      faults(({ areas }) => void areas[1]!.aliases.push('One', areas[0]!.name.toUpperCase())),
      [
        `areas.1.aliases.${copy().areas[1]!.aliases.length + 1}: “${copy().areas[0]!.name.toUpperCase()}” is a name of the area “${copy().areas[0]!.id}” as well. A name must belong to one area.`,
      ],
    );
  });
  it('may use an id once', () => {
    assert.ok(faults(({ areas }) => void (areas[2]!.id = areas[0]!.id)).some((each) => each.startsWith('areas.2.id: ')));
    assert.ok(faults(({ scale }) => void (scale[1]!.id = scale[0]!.id)).some((each) => each.startsWith('scale.1.id: ')));
  });
});

describe('the language of a draft', () => {
  const grades = (language: string) => problemsOf(report('ncpi', { top: `${language}\n`, grade: 'da' })).map(({ rule }) => rule);

  it('decides which words are grades', () => {
    assert.deepEqual([...new Set(grades('language: cy'))], []);
    assert.deepEqual([...new Set(grades('language: cy-GB'))], []);
    assert.deepEqual([...new Set(grades('language: en'))], ['unknown-grade']);
    assert.deepEqual([...new Set(grades('language: fr'))], ['unknown-grade']);
  });

  it('leaves the English words in force', () => {
    assert.deepEqual(problemsOf(report('ncpi', { top: 'language: cy\n' })), []);
  });

  it('gives drafts of any body one framework, by which a release knows its report’s', () => {
    const of = (body: string, language?: string) => reference.lexicon({ framework: 'ncpi', body, ...(language ? { language } : {}) }).framework;
    assert.equal(of('Gwent Police', 'cy'), of('South Wales Police', 'cy-GB'));
    assert.equal(of('Gwent Police', 'en'), of('South Wales Police'));
    assert.notEqual(of('Gwent Police', 'cy'), of('Gwent Police'));
  });

  it('makes no release wrong whose report is in another one', () => {
    const release =
      '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\nlanguage: cy\nreport: report.md\n---\n\n# Heddlu Caint\n\nDywedodd un swyddog:\n\n“Mae mwy i’w wneud.”\n';
    assert.deepEqual(problemsOf(release, report('ncpi', { end: QUOTED })), []);
  });

  it('translates only what the framework has', () => {
    const { translations: _, ...plain } = reference.framework('ncpi')!;
    const parsed = frameworkSchema.safeParse({
      ...plain,
      translations: { cy: { grades: { great: { term: 'gwych' } }, areas: { leadership: { name: 'Arweinyddiaeth' } } } },
    });
    assert.deepEqual(
      parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]),
      [
        [
          'translations.cy.grades.great',
          'The framework has no “great” to translate. It has outstanding, good, adequate, requires-improvement, inadequate.',
        ],
      ],
    );
  });
});
