// Names nearly right, generated from the registers: each slip in each name is found, and each right name stays silent.

import assert from 'node:assert/strict';
import { createChecker } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { inspects } from '../server/core/framework/inspected';
import { namesOf } from '../server/core/framework/lexicon';
import { createReference } from '../server/core/framework/reference';
import type { Body } from '../server/core/framework/registers';
import type { Framework } from '../server/core/framework/schema';
import { shippedReference } from '../server/data';
import { checker, reference } from './harness/reference';

const frontMatter = (framework: string, body: string, kind = 'report') =>
  `---\nframework: ${framework}\nkind: ${kind}\nbody: ${body}\npublished: 2025-08-22\n---\n\n# ${body}\n\n`;

const LONG_WORD = 5;

/** Slips of one letter in the midst of each longer word: one dropped, doubled, changed, and two swapped. Always the same. */
function slipsOf(name: string): string[] {
  const slips = [...name.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }, number) => {
    if (word.length < LONG_WORD) return [];
    const at = 1 + ((number * 7 + word.length) % (word.length - 3));
    const [letter, next] = [word[at]!, word[at + 1]!];
    const other = letter.toLowerCase() === 'o' ? 'u' : 'o';
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
    const changed = [head + tail, head + letter + letter + tail, head + other + tail, head + next + letter + tail.slice(1)];
    return changed.filter((each) => each !== word).map((each) => name.slice(0, index) + each + name.slice(index + word.length));
  });
  return [...new Set(slips)];
}

/** The same name as people also write it. */
function formsOf(name: string): string[] {
  const signs = [name.replace(/ and /g, ' & '), name.replace(/ & /g, ' and ')];
  return [...new Set([name, ...signs, name.toUpperCase(), `${name}’s`, `${name}'s`, name.replaceAll('-', ' '), name.replaceAll('-', '\u2011')])];
}

const allNames = ({ name, variants }: Body) => [name, ...variants];
const frameworkOf = (body: Body): Framework => reference.frameworks.find((each) => inspects(each, body))!;

describe('the body’s name', function () {
  it('is found with a slip in each of its words, and by no right form', () => {
    const wrong = reference.bodies.flatMap((body) => {
      const { nearBody } = reference.lexicon({ framework: frameworkOf(body).id, body: body.name });
      const others = new Set(reference.bodies.flatMap(allNames));
      const missed = slipsOf(body.name).filter((slip) => !others.has(slip) && nearBody(`Officers of ${slip} were there.`)[0]?.name !== body.name);
      const alarms = allNames(body)
        .flatMap(formsOf)
        .filter((form) => nearBody(`Officers of ${form} were there.`).length);
      return [...missed.map((slip) => `${slip} is not found`), ...alarms.map((form) => `${form} is right`)];
    });
    assert.deepEqual(wrong, []);
  });

  it('is not another body’s, however like', () => {
    const wrong = reference.bodies.flatMap((body) => {
      const { nearBody } = reference.lexicon({ framework: frameworkOf(body).id, body: body.name });
      const others = reference.bodies.filter((each) => each !== body).flatMap(allNames);
      return others.filter((other) => nearBody(`We worked with ${other} and others.`).length).map((other) => `${other} for ${body.name}`);
    });
    assert.deepEqual(wrong, []);
  });

  for (const name of ['West Midlands Police', 'Kent Police', 'Dyfed-Powys Police', 'Hampshire and Isle of Wight Fire and Rescue Service']) {
    it(`is found in titles, lists, tables and sentences: ${name}`, () => {
      const body = reference.body(name)!;
      const slips = slipsOf(name);
      const rows = ['| Where | When |', '| --- | --- |', ...slips.map((slip) => `| ${slip} | May |`)];
      const lines = [
        ...slips.flatMap((slip) => [`## At ${slip}`, `**${slip}’s** officers came.`, `- ${slip}`]).flatMap((line) => [line, '']),
        ...rows,
      ];
      const text = frontMatter(frameworkOf(body).id, name) + lines.join('\n');
      assert.deepEqual(
        unreported(text, 'other-body', (line) => slips.some((slip) => line.includes(slip))),
        [],
      );
    });
  }
});

describe('the names of areas', function () {
  for (const framework of reference.frameworks) {
    const names = framework.areas.flatMap(namesOf).filter((name) => name.split(/[ -]/).length > 1 && !/[?:]/.test(name));
    const statement = (name: string) => `The force is good at ${name}.`;
    it(`are found with a slip in a sentence and in a list: ${framework.id}`, () => {
      const body = reference.bodies.find((each) => inspects(framework, each)) ?? reference.bodies[0]!;
      // A third of them: each name and each kind of slip is among these.
      const slips = [...new Set(names.flatMap(slipsOf))].filter((_, index) => index % 3 === 0);
      const text = frontMatter(framework.id, body.name) + slips.map((slip) => `${statement(slip)}\n\n**${slip}**: good\n\n`).join('');
      assert.deepEqual(
        unreported(text, 'misnamed-area', (line) => slips.some((slip) => line.includes(slip))),
        [],
      );
    });

    it(`are silent as they are: ${framework.id}`, () => {
      const body = reference.bodies.find((each) => inspects(framework, each)) ?? reference.bodies[0]!;
      const forms = [...new Set(names.flatMap(formsOf))];
      const text =
        frontMatter(framework.id, body.name) + forms.map((form) => `${statement(form)}\n\n- ${form}\n- ${form}: good\n\n<!-- -->\n\n`).join('');
      assert.deepEqual(reported(text, 'misnamed-area'), []);
    });
  }
});

describe('the inspectorate’s name', () => {
  for (const {
    id,
    inspectorate: { name, abbreviation },
  } of reference.frameworks) {
    const written = (words: string) => `It was sent to ${words} in May.\n\n`;
    it(`is found with a slip, and so is its abbreviation: ${id}`, () => {
      const slips = slipsOf(name);
      const letters = [...abbreviation]
        .slice(1)
        .map((_, index) => index + 1)
        .map((at) => abbreviation.slice(0, at) + abbreviation.slice(at + 1));
      const introduced = (each: string) => written(`${name} (${each})`);
      const text = frontMatter(id, 'Kent Police') + introduced(abbreviation) + slips.map(written).join('') + letters.map(introduced).join('');
      assert.deepEqual(
        unreported(text, 'inspectorate-name', (line) => line.startsWith('It was sent') && !line.includes(`${name} (${abbreviation})`)),
        [],
      );
    });

    it(`is silent as it is: ${id}`, () => {
      const forms = [name, `${name}’s`, name.toUpperCase(), name.replace(/^\S+ \S+[’']s /, 'HM ')];
      const text = frontMatter(id, 'Kent Police') + written(`${name} (${abbreviation})`) + forms.map(written).join('') + written(`${abbreviation}’s`);
      assert.deepEqual(reported(text, 'inspectorate-name'), []);
    });
  }
});

describe('a body of an open register', () => {
  it('is found with a slip by the name that the front matter gives', () => {
    const open = reference.frameworks.filter(({ openRegister }) => openRegister);
    assert.ok(open.length);
    for (const { id } of open) {
      const slips = slipsOf('Sample Barnsworth House');
      const visits = slips.map((slip) => `We went to ${slip} in May.\n\n`).join('');
      const text = `${frontMatter(id, 'Sample Barnsworth House')}${visits}Sample Barnsworth House’s staff are kind.\n`;
      assert.deepEqual(unreported(text, 'other-body', (line) => slips.some((slip) => line.includes(slip))), []);
      assert.equal(reported(text, 'other-body').length, slips.length);
    }
  });
});

describe('bodies of other kinds', () => {
  const shipped = shippedReference();
  const bodies: Body[] = [
    { name: 'Sample Lodge', noun: 'home', kind: 'care', variants: [] },
    { name: 'Bath', noun: 'home', kind: 'care', variants: [] },
    { name: 'Wells', noun: 'council', kind: 'council', variants: [] },
  ];
  const own = createChecker(createReference({ ...shipped, bodies: [...shipped.bodies, ...bodies] }));
  const titled = (title: string) => {
    const text = frontMatter('cqc', 'Sample Lodge', 'press-release').replace('# Sample Lodge', `# ${title}`);
    return own.check(parseDraft(text)).filter(({ rule }) => rule === 'other-body');
  };

  it('are places', () => {
    assert.equal(titled('CQC rates Wells care home inadequate').length, 0);
    assert.equal(titled('Care home in Bath rated inadequate').length, 0);
    assert.equal(titled('Kent Police visits a care home').length, 0);
  });

  it('but not those of its own', () => {
    assert.equal(titled('CQC rates Bath inadequate').length, 1);
    assert.equal(titled('CQC rates Sample Lodge inadequate').length, 0);
    assert.equal(titled('CQC rates Simple Lodge inadequate').length, 1);
  });
});

/** The lines that the rule must report and does not. */
function unreported(text: string, rule: string, isWrong: (line: string) => boolean): string[] {
  const found = new Set(reported(text, rule));
  return text.split('\n').filter((line) => isWrong(line) && !found.has(line));
}

/** The lines that the rule reports. */
function reported(text: string, rule: string): string[] {
  const problems = checker.check(parseDraft(text)).filter((problem) => problem.rule === rule);
  return problems.map(({ span }) => text.slice(text.lastIndexOf('\n', span.from - 1) + 1, `${text}\n`.indexOf('\n', span.from)));
}
