// What a folder’s `.inspection` brings along, as the core reads it, and its faults, told where they are.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createChecker } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { equip, plainText } from '../server/core/extras';
import type { ExtraFile } from '../server/core/extras';
import { inEnglish, voiceOf } from '../server/core/text/message';
import { shippedReference, shippedTemplates } from '../server/data';
import { BODIES, draft, HOME, own, SIX } from './harness/ownFramework';
import { reference, told } from './harness/reference';

const equipped = (...files: ExtraFile[]) => equip({ reference: shippedReference(), templates: shippedTemplates() }, files);
/** The faults of one file, each with the words it underlines. */
const faultsOf = (path: string, text: string) =>
  equipped({ path, text }).faults.map(({ span, message }) => [plainText(text).slice(span.from, span.to), inEnglish(message)]);

describe('the folder .inspection', () => {
  it('adds frameworks, bodies, people and templates', () => {
    const person = { name: 'Jo Sample', titles: [{ title: 'Chief Inspector of Homes', bodyKind: 'care', from: '2024' }] };
    const {
      reference: all,
      templates,
      faults,
    } = equipped(
      { path: 'frameworks/own.json', text: own() },
      { path: 'bodies.json', text: BODIES },
      { path: 'people.json', text: `\uFEFF${JSON.stringify({ people: [person] })}` },
      { path: 'templates/short.press-release.hbs', text: '{{!-- A short one --}}\r\n# {{headline}}\r\n' },
      { path: 'notes.json', text: 'not read' },
    );
    assert.deepEqual(faults, []);
    assert.equal(all.frameworks.length, reference.frameworks.length + 1);
    assert.equal(all.body('sample lodge')?.name, HOME.name);
    assert.ok(all.people.some(({ name }) => name === person.name) && all.people.length === reference.people.length + 1);
    assert.deepEqual(
      templates.map(({ id }) => id),
      [...shippedTemplates().map(({ id }) => id), 'short'],
    );
    assert.deepEqual(createChecker(all).check(parseDraft(draft())).map(told), [SIX]);
  });

  it('replaces what ships under the same id or name, in its place', () => {
    const { reference: all, templates } = equipped(
      { path: 'frameworks/a.json', text: own({ id: 'ncpi' }) },
      { path: 'bodies.json', text: JSON.stringify({ bodies: [{ name: 'Kent Police', noun: 'service' }] }) },
      { path: 'templates/web.press-release.hbs', text: 'ours' },
    );
    assert.deepEqual(all.frameworks.map(({ id }) => id).sort(), reference.frameworks.map(({ id }) => id).sort());
    assert.equal(all.framework('ncpi')!.name, 'Our own inspection');
    assert.equal(all.body('Kent Police')!.noun, 'service');
    assert.equal(all.bodies.length, reference.bodies.length);
    assert.deepEqual(
      templates.map(({ id, kind, text }) => [id, kind, text === 'ours']),
      shippedTemplates().map(({ id, kind }) => [id, kind, id === 'web']),
    );
  });

  it('is told its faults at the exact key, in plain words', () => {
    const framework = (change: object) => faultsOf('frameworks/own.json', own(change));
    assert.deepEqual(framework({ nam: 'x' }), [['"nam"', 'There is no key “nam” here. Did you mean “name”?']]);
    assert.deepEqual(framework({ gradeLabels: [] }), [['[]', 'This list needs at least one entry.']]);
    assert.deepEqual(framework({ name: 7 }), [['7', 'Write words in double quotation marks here.']]);
    assert.deepEqual(framework({ name: ' ' }), [['" "', 'Write some words here.']]);
    assert.deepEqual(framework({ order: '1' }), [['"1"', 'Write a number here, without quotation marks.']]);
    assert.deepEqual(framework({ id: 'Our Own' }), [['"Our Own"', 'Write lower-case letters, figures and hyphens, such as ncpi.']]);
    assert.deepEqual(framework({ translations: { Welsh: {} } }), [['{}', 'Write the code of a language, such as cy for Welsh.']]);
    assert.deepEqual(framework({ subject: undefined }), [['{', 'The key “subject” is missing here.']]);
    assert.deepEqual(
      framework({ improvementFrom: 'bad' }).map(([words]) => words),
      ['"bad"'],
    );
    assert.deepEqual(
      framework({ areaNoun: { singular: 'theme' } }).map(([, message]) => message),
      ['The key “plural” is missing here.'],
    );
    assert.deepEqual(
      faultsOf('people.json', '{"people": [{"name": "Jo", "titles": [{"title": "x", "from": "May"}]}]}').map(([words]) => words),
      ['"May"'],
    );
  });

  it('is told its faults in the person’s language, whether the schema has the words or not', () => {
    const translated = {
      'Write lower-case letters, figures and hyphens, such as ncpi.': 'Ysgrifennwch lythrennau bach.',
      'The scale has no grade “{0}”. Its grades are {1}.': 'Nid yw “{0}” ar y raddfa: {1}.',
      'The key “{0}” is missing here.': 'Mae “{0}” ar goll.',
    };
    const inWelsh = (text: string) => equipped({ path: 'frameworks/own.json', text }).faults.map(({ message }) => voiceOf(translated)(message));
    assert.deepEqual(inWelsh(own({ id: 'Our Own' })), ['Ysgrifennwch lythrennau bach.']);
    assert.deepEqual(inWelsh(own({ strengthTo: 'fine' })), ['Nid yw “fine” ar y raddfa: outstanding, good, requires-improvement, inadequate.']);
    assert.deepEqual(inWelsh(own({ subject: undefined })), ['Mae “subject” ar goll.']);
    assert.deepEqual(inWelsh(own({ gradeLabels: [] })), ['This list needs at least one entry.']);
  });

  it('is told where a file is no JSON', () => {
    const fault = (text: string) => faultsOf('bodies.json', text)[0];
    assert.deepEqual(fault('{"bodies": [{"name": x}]}'), ['x', 'Words must stand in double quotation marks.']);
    assert.deepEqual(fault("{'bodies': []}"), ["'bodies'", 'Words must stand in double quotation marks.']);
    assert.deepEqual(fault('{"bodies": [],}'), [',', 'There must be no comma before a closing bracket. Take it out.']);
    assert.deepEqual(fault('{\n// ours\n"bodies": []}')![1], 'A JSON file cannot hold remarks. Take this out.');
    assert.deepEqual(fault('{"bodies": [{"name": "x}]\n}'), ['"x}]', 'These words have no quotation mark at the end of their line.']);
    assert.deepEqual(fault('{"bodies": [], "bodies": []}'), ['"bodies"', 'The key "bodies" is here twice. Keep one of them.']);
    assert.equal(fault('')![1], 'The file is empty.');
    for (const text of ['{"bodies": [}', '{"bodies" []}', '{"bodies": [] "x": 1}', '[', '}', '\0', '['.repeat(5_000)])
      assert.match(fault(text)![1]!, /\.$/, text.slice(0, 30));
  });

  it('counts the entries of a register that have no fault', () => {
    const text = JSON.stringify({ bodies: [HOME, { name: 'No noun' }] });
    const { reference: all, faults } = equipped({ path: 'bodies.json', text });
    assert.deepEqual(
      faults.map(({ message }) => inEnglish(message)),
      ['The key “noun” is missing here.'],
    );
    assert.ok(all.body(HOME.name) && !all.body('No noun'));
  });

  it('has a schema for each of its JSON files, which is packaged', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { jsonValidation: { fileMatch: string; url: string }[] } };
    const own = contributes.jsonValidation.filter(({ fileMatch }) => fileMatch.startsWith('/.inspection/'));
    assert.deepEqual(
      own.map(({ fileMatch }) => fileMatch),
      ['/.inspection/frameworks/*.json', '/.inspection/bodies.json', '/.inspection/people.json'],
    );
    for (const { url } of own) assert.match(readFileSync(url, 'utf8'), /^\{\n {2}"\$schema": "http:\/\/json-schema\.org\/draft-07\/schema#"/);
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^server\/\*\*\n!server\/data\/schemas\/\*\.schema\.json$/m);
  });

  it('cannot hold two frameworks of one id, or a template that cannot be read', () => {
    const { faults } = equipped({ path: 'frameworks/a.json', text: own() }, { path: 'frameworks/b.json', text: own() });
    assert.deepEqual(
      faults.map(({ path, span }) => [path, own().slice(span.from, span.to)]),
      [['frameworks/b.json', '"own"']],
    );
    assert.deepEqual(faultsOf('templates/a.press-release.hbs', 'a\n{{#if headline}}\nb'), [
      ['b', 'This cannot be read. Look for a brace or a closing {{/…}} that is missing here.'],
    ]);
    assert.deepEqual(faultsOf('templates/A.hbs', 'a').length, 1);
  });
});
