// What a folder’s `.inspection` brings along: read by the core, the command line and the server, and its faults told where they are.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver/node';
import { createChecker } from '../server/core/check';
import { inEnglish, voiceOf } from '../server/core/text/message';
import { parseDraft } from '../server/core/draft/draft';
import { equip, plainText } from '../server/core/extras';
import type { ExtraFile } from '../server/core/extras';
import { shippedReference, shippedTemplates } from '../server/data';
import { CHOICES, NEW_REPORT, TRUST_GRANTED } from '../server/lsp/protocol';
import type { Choices, NewReportResult } from '../server/lsp/protocol';
import { runCli } from './harness/process';
import { reference, told } from './harness/reference';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const HOME = { name: 'Sample Lodge Care Home', noun: 'home', kind: 'care', variants: ['Sample Lodge'] };
const BODIES = JSON.stringify({ bodies: [HOME] }, null, 2);
const own = (change: object = {}) => JSON.stringify({ ...JSON.parse(readFileSync('server/data/frameworks/cqc.json', 'utf8')), id: 'own', name: 'Our own inspection', ...change }, null, 2);
const draft = (framework = 'own', body = HOME.name) => `---\nframework: ${framework}\nkind: press-release\nbody: ${body}\npublished: 2025-09-25\n---\n\n# ${body} told to improve\n\nThe regulator rated the home across six key questions.\n`;
const SIX = 'miscounted-areas: This says six key questions, but the framework grades five. Change the number to five.';

const equipped = (...files: ExtraFile[]) => equip({ reference: shippedReference(), templates: shippedTemplates() }, files);
/** The faults of one file, each with the words it underlines. */
const faultsOf = (path: string, text: string) => equipped({ path, text }).faults.map(({ span, message }) => [plainText(text).slice(span.from, span.to), inEnglish(message)]);

describe('the folder .inspection', () => {
  it('adds frameworks, bodies, people and templates', () => {
    const person = { name: 'Jo Sample', titles: [{ title: 'Chief Inspector of Homes', bodyKind: 'care', from: '2024' }] };
    const { reference: all, templates, faults } = equipped(
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
    assert.deepEqual(templates.map(({ id }) => id), [...shippedTemplates().map(({ id }) => id), 'short']);
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
    assert.deepEqual(templates.map(({ id, kind, text }) => [id, kind, text === 'ours']), shippedTemplates().map(({ id, kind }) => [id, kind, id === 'web']));
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
    assert.deepEqual(framework({ improvementFrom: 'bad' }).map(([words]) => words), ['"bad"']);
    assert.deepEqual(framework({ areaNoun: { singular: 'theme' } }).map(([, message]) => message), ['The key “plural” is missing here.']);
    assert.deepEqual(faultsOf('people.json', '{"people": [{"name": "Jo", "titles": [{"title": "x", "from": "May"}]}]}').map(([words]) => words), ['"May"']);
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
    for (const text of ['{"bodies": [}', '{"bodies" []}', '{"bodies": [] "x": 1}', '[', '}', '\0', '['.repeat(5_000)]) assert.match(fault(text)![1]!, /\.$/, text.slice(0, 30));
  });

  it('counts the entries of a register that have no fault', () => {
    const text = JSON.stringify({ bodies: [HOME, { name: 'No noun' }] });
    const { reference: all, faults } = equipped({ path: 'bodies.json', text });
    assert.deepEqual(faults.map(({ message }) => inEnglish(message)), ['The key “noun” is missing here.']);
    assert.ok(all.body(HOME.name) && !all.body('No noun'));
  });

  it('has a schema for each of its JSON files, which is packaged', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { jsonValidation: { fileMatch: string; url: string }[] } };
    const own = contributes.jsonValidation.filter(({ fileMatch }) => fileMatch.startsWith('/.inspection/'));
    assert.deepEqual(own.map(({ fileMatch }) => fileMatch), ['/.inspection/frameworks/*.json', '/.inspection/bodies.json', '/.inspection/people.json']);
    for (const { url } of own) assert.match(readFileSync(url, 'utf8'), /^\{\n {2}"\$schema": "http:\/\/json-schema\.org\/draft-07\/schema#"/);
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^server\/\*\*\n!server\/data\/schemas\/\*\.schema\.json$/m);
  });

  it('cannot hold two frameworks of one id, or a template that cannot be read', () => {
    const { faults } = equipped({ path: 'frameworks/a.json', text: own() }, { path: 'frameworks/b.json', text: own() });
    assert.deepEqual(faults.map(({ path, span }) => [path, own().slice(span.from, span.to)]), [['frameworks/b.json', '"own"']]);
    assert.deepEqual(faultsOf('templates/a.press-release.hbs', 'a\n{{#if headline}}\nb'), [['b', 'This cannot be read. Look for a brace or a closing {{/…}} that is missing here.']]);
    assert.deepEqual(faultsOf('templates/A.hbs', 'a').length, 1);
  });
});

describe('the folder .inspection on the disk', () => {
  let folder: string;
  let server: Server | undefined;
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const uri = (name: string) => `${pathToFileURL(folder).href}/${name}`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection drafts '));
    write('.inspection/frameworks/own.json', own());
    write('.inspection/bodies.json', BODIES);
    write('sub/a.md', draft());
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    rmSync(folder, { recursive: true });
  });

  describe('for the command line', () => {
    it('is the nearest above each draft', () => {
      write('other/.inspection/people.json', '{"people": []}');
      write('other/b.md', draft());
      const { code, out, error } = runCli(folder, 'check');
      assert.equal(error, '');
      assert.equal(code, 1);
      assert.equal(out.match(/six key questions, but the framework grades five/g)?.length, 1);
      assert.match(out, /other[\\/]b\.md[^]*There is no framework “own”/);
    });

    it('counts for new reports, releases and lists too', () => {
      write('.inspection/templates/short.press-release.hbs', '# {{headline}}\n');
      assert.match(runCli(folder, 'frameworks').out, /^own {2}Our own inspection$/m);
      const made = runCli(folder, 'new', 'own', '--body', 'Sample Lodge', '--output', 'new.md');
      assert.deepEqual([made.code, made.error], [0, 'The new report is in new.md.\n']);
      assert.match(runCli(folder, 'release', 'new.md', '--template', 'short').out, /^# Regulator publishes its report on Sample Lodge Care Home\n$/);
    });

    it('is told its faults with their places, and the run has failed', () => {
      write('.inspection/bodies.json', '{\n  "bodies": [\n    { "name": "Here", "nuon": "home" }\n  ]\n}\n');
      const { code, error } = runCli(folder, 'check');
      assert.equal(code, 2);
      assert.match(error, /^\.inspection[\\/]bodies\.json:3:23: There is no key “nuon” here\. Did you mean “noun”\?$/m);
      assert.equal(runCli(folder, 'frameworks').code, 2);
    });
  });

  describe('for the server', () => {
    const published: PublishDiagnosticsParams[] = [];
    const registered: RegistrationParams[] = [];
    let arrived = () => {};
    const start = async (trusted?: boolean) => {
      published.length = registered.length = 0;
      server = await startServer(
        {
          capabilities: { textDocument: { diagnostic: {} }, workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } } },
          workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
          initializationOptions: trusted === undefined ? {} : { trusted },
        },
        (connection) => {
          connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void (published.push(params), arrived()));
          connection.onRequest('client/registerCapability', (params: RegistrationParams) => void (registered.push(params), arrived()));
          connection.onRequest('workspace/diagnostic/refresh', () => void (refreshes++, arrived()));
        },
      );
      return server;
    };
    let refreshes = 0;
    const until = (wanted: () => boolean) =>
      new Promise<void>((resolve) => {
        arrived = () => wanted() && resolve();
        arrived();
      });
    const problems = async ({ open, problems: of }: Server) => {
      await open(uri('sub/a.md'), draft());
      return (await of(uri('sub/a.md'))).map(({ code, message }) => `${code}: ${message}`);
    };
    const changed = (name: string) => server!.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });

    it('is read at the start, and watched', async () => {
      const running = await start();
      assert.deepEqual(await problems(running), [SIX]);
      const { frameworks } = await running.connection.sendRequest<Choices>(CHOICES);
      assert.ok(frameworks.some(({ id }) => id === 'own'));
      const { text } = await running.connection.sendRequest<NewReportResult>(NEW_REPORT, { framework: 'own', body: 'Sample Lodge' });
      assert.match(text, /^body: Sample Lodge Care Home$/m);
      await until(() => registered.length > 0);
      assert.match(JSON.stringify(registered), /"globPattern":"\*\*\/\.inspection\/\*\*"/);
    });

    it('is read again when it changes, and the drafts are judged anew', async () => {
      const running = await start();
      assert.deepEqual(await problems(running), [SIX]);
      const before = refreshes;
      write('.inspection/frameworks/own.json', own({ id: 'other' }));
      await changed('.inspection/frameworks/own.json');
      await until(() => refreshes > before);
      assert.deepEqual((await running.problems(uri('sub/a.md'))).map(({ code }) => code), ['front-matter']);
    });

    it('is told its faults in its own files, until they are mended', async () => {
      write('.inspection/bodies.json', '{\r\n  "bodies": [{ "name": "Here", "nuon": "home" }]\r\n}\r\n');
      await start();
      const told = () => published.findLast((each) => decodeURIComponent(each.uri) === decodeURIComponent(uri('.inspection/bodies.json')))?.diagnostics;
      await until(() => told() !== undefined);
      assert.deepEqual(told()!.map(({ message, range }) => [message, range.start]), [
        ['The key “noun” is missing here.', { line: 1, character: 13 }],
        ['There is no key “nuon” here. Did you mean “noun”?', { line: 1, character: 31 }],
      ]);
      write('.inspection/bodies.json', BODIES);
      await changed('.inspection/bodies.json');
      await until(() => told()?.length === 0);
      assert.deepEqual(await problems(server!), [SIX]);
    });

    it('is not read in a workspace that is not trusted, until it is', async () => {
      const running = await start(false);
      assert.ok((await problems(running)).some((each) => each.startsWith('front-matter: There is no framework “own”')));
      await running.connection.sendNotification(TRUST_GRANTED);
      assert.deepEqual((await running.problems(uri('sub/a.md'))).map(({ code }) => code), ['miscounted-areas']);
    });
  });
});
