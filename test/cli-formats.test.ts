// The formats for other tools: SARIF, held against its real schema, and GitHub’s workflow commands.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { RULES } from '../server/core/rules';
import { runCli } from './harness/process';

const FAULTY = resolve('test/samples/cleveland-draft.md');
const FRONT = '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\n---\n\n';
const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Located {
  readonly physicalLocation: { readonly artifactLocation: { uri: string; uriBaseId?: string; index: number }; readonly region: Region };
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { id: string; shortDescription: { text: string }; help: { text: string } }[] } };
      readonly columnKind: string;
      readonly artifacts: readonly { location: { uri: string } }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [Located];
        readonly relatedLocations?: readonly (Located & { readonly message: { readonly text: string } })[];
        readonly fixes?: readonly {
          description: { text: string };
          artifactChanges: readonly [
            { artifactLocation: { uri: string }; replacements: readonly { deletedRegion: Region; insertedContent: { text: string } }[] },
          ];
        }[];
      }[];
    },
  ];
}

let schema: z.ZodType | undefined;

/** What the published JSON schema of SARIF has against a log. */
function schemaFaults(log: unknown): readonly string[] {
  // zod takes a reference for an address of its own; the letters of one are held against their pattern instead.
  const reference = String.raw`"pattern": "^(?:[\\w.~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-F]{2})*$"`;
  schema ??= z.fromJSONSchema(
    JSON.parse(
      readFileSync(createRequire(resolve('package.json')).resolve(SCHEMA), 'utf8').replaceAll('"format": "uri-reference"', () => reference),
    ) as Parameters<typeof z.fromJSONSchema>[0],
  );
  return schema.safeParse(log).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('formats for other tools', () => {
  let folder: string;
  const run = (...arguments_: string[]) => runCli(folder, 'check', ...arguments_);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const sarif = (...arguments_: string[]) => JSON.parse(run('--format', 'sarif', ...arguments_).out) as Log;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-drafts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('SARIF', () => {
    it('is valid against the schema of SARIF 2.1.0, with problems of every severity, fixes and related places', () => {
      write('a.md', readFileSync(FAULTY, 'utf8'));
      const log = sarif();
      const [{ results }] = log.runs;
      assert.ok(results.some(({ fixes }) => fixes) && results.some(({ relatedLocations }) => relatedLocations));
      assert.deepEqual([...new Set(results.map(({ level }) => level))].sort(), ['error', 'warning']);
      assert.deepEqual(schemaFaults(log), []);
    });

    it('is valid without any draft', () => {
      const log = sarif();
      assert.deepEqual(log.runs[0].results, []);
      assert.deepEqual(schemaFaults(log), []);
    });

    it('would be refused by the schema with a region, a level, a key or a place that cannot be', () => {
      write('a.md', readFileSync(FAULTY, 'utf8'));
      for (const [from, by] of [
        ['"startLine": 5', '"startLine": 0'],
        ['"level": "error"', '"level": "severe"'],
        ['"ruleId"', '"rule"'],
        ['"version": "2.1.0"', '"version": "2.2.0"'],
        ['"uri": "a.md"', '"uri": "a b.md"'],
      ] as const) {
        const text = run('--format', 'sarif').out;
        assert.ok(text.includes(from), from);
        assert.notDeepEqual(schemaFaults(JSON.parse(text.replace(from, by))), [], by);
      }
    });

    it('lists every rule, and points results at theirs', () => {
      write('a.md', readFileSync(FAULTY, 'utf8'));
      const [{ tool, results, columnKind }] = sarif().runs;
      assert.deepEqual(tool.driver.rules.map(({ id }) => id), RULES.map(({ id }) => id));
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
      assert.equal(columnKind, 'utf16CodeUnits');
    });

    it('gives the place in lines and UTF-16 columns from 1, and the words that mend it', () => {
      const lead = '🎈 HMICFRS graded the force across ';
      write('a.md', `${FRONT}# Kent Police\n\n${lead}six areas.\n`);
      const [{ results }] = sarif().runs;
      const result = results.find(({ ruleId }) => ruleId === 'miscounted-areas')!;
      const region = { startLine: 9, startColumn: lead.length + 1, endLine: 9, endColumn: lead.length + 4 };
      assert.deepEqual(result.locations[0].physicalLocation, { artifactLocation: { uri: 'a.md', uriBaseId: 'ROOT', index: 0 }, region });
      assert.deepEqual(result.fixes![0]!.artifactChanges[0].replacements[0], { deletedRegion: region, insertedContent: { text: 'five' } });
    });

    it('inserts the line ends of the file', () => {
      write('a.md', readFileSync(FAULTY, 'utf8').replaceAll('\n', '\r\n'));
      const inserted = sarif().runs[0].results.flatMap(({ fixes = [] }) =>
        fixes.flatMap(({ artifactChanges: [{ replacements }] }) => replacements.map(({ insertedContent }) => insertedContent.text)),
      );
      assert.ok(inserted.some((text) => text.includes('\r\n')));
      assert.ok(inserted.every((text) => !/(?<!\r)\n/.test(text)));
    });

    it('writes names of files as web addresses, relative to the folder where they lie in it', () => {
      mkdirSync(join(folder, 'North & South'));
      write('North & South/draft 1#2.md', `${FRONT}# Kent Police\n`);
      const { artifacts } = sarif('.', FAULTY).runs[0];
      assert.deepEqual(artifacts.map(({ location }) => location.uri), ['North%20%26%20South/draft%201%232.md', pathToFileURL(FAULTY).href]);
    });
  });

  describe('GitHub annotations', () => {
    it('is one command a problem, with its place', () => {
      write('a.md', `${FRONT}# Kent Police\n\nHMICFRS graded the force across six areas.\n`);
      const column = 'HMICFRS graded the force across '.length + 1;
      const lines = run('--format', 'github').out.split('\n');
      assert.ok(
        lines.includes(
          `::error file=a.md,line=9,endLine=9,col=${column},endColumn=${column + 3},title=miscounted-areas::This says six areas, but the framework ` +
            'grades five. Change the number to five.',
        ),
        lines.join('\n'),
      );
    });

    it('has a command for every severity, and ends as the other formats do', () => {
      write('a.md', readFileSync(FAULTY, 'utf8'));
      const { code, out } = run('--format', 'github');
      assert.equal(code, 1);
      const json = JSON.parse(run('--format', 'json').out) as [{ messages: { level: string }[] }];
      const commands = json[0].messages.map(({ level }) => (level === 'error' || level === 'warning' ? level : 'notice'));
      assert.deepEqual(out.trimEnd().split('\n').map((line) => /^::(\w+) /.exec(line)?.[1]), commands);
    });

    it('escapes what would end a property or a line', () => {
      write('100%, a:b.md', `${FRONT.replace('Kent Police', '"Kent 50% Police"')}# Kent Police\n`);
      const { out } = run('--format', 'github');
      assert.match(out, /^::error file=100%25%2C a%3Ab\.md,line=4,/);
      assert.match(out, /::There is no body “Kent 50%25 Police”\./);
    });

    it('leaves the end column out where a problem ends on another line', () => {
      write(
        'a.md',
        `${FRONT.replace('press-release', 'report')}# Kent Police\n\n## Press quotation\n\nHis Majesty’s Inspector\nof Constabulary Michelle Skeer said:\n`,
      );
      const line = run('--format', 'github').out.split('\n').find((each) => each.includes('title=missing-quote'))!;
      assert.match(line, /,line=11,endLine=12,col=1,title=missing-quote::/);
    });

    it('prints nothing where there is nothing to say', () => {
      assert.deepEqual(run('--format', 'github', resolve('test/samples/northamptonshire.md')), { code: 0, out: '', error: '' });
    });
  });

  it('tell the fixes of a release from those of its report, which ESLint’s format has no room for', () => {
    const top = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Kent Police\n${kind === 'report' ? '' : 'report: report (1).md\n'}---\n\n`;
    const quotation = (words: string) =>
      `His Majesty’s Inspector of Constabulary Michelle Skeer said:\n\n“Kent Police works ${words} with others, and children are safer for it.”\n`;
    write(
      'report (1).md',
      `${top('report')}# Kent Police\n\n## Working with safeguarding partners\n\nGrade: good\n\n## Press quotation\n\n${quotation('well')}`,
    );
    write(
      'release.md',
      `${top('press-release')}# Kent Police told to improve\n\nKent Police requires improvement at working with safeguarding partners.\n\n` +
        `${quotation('very well')}`,
    );
    const json = JSON.parse(run('release.md', '--format', 'json').out) as [
      { messages: { ruleId: string; fix?: { text: string }; suggestions?: { desc: string }[] }[] },
    ];
    const fixes = json[0].messages.map(({ ruleId, fix, suggestions = [] }) => [ruleId, fix?.text, suggestions.map(({ desc }) => desc)]);
    assert.deepEqual(fixes, [['contradicts-report', undefined, ['Change the grade to “good”']], ['altered-quote', 'works well', []]]);
    const log = sarif('release.md');
    assert.deepEqual(schemaFaults(log), []);
    const places = log.runs[0].results.flatMap(({ fixes: all = [] }) =>
      all.map(({ description, artifactChanges: [{ artifactLocation }] }) => [description.text, artifactLocation.uri]),
    );
    assert.deepEqual(places, [
      ['Change the grade to “good”', 'release.md'],
      ['Change the report to “requires improvement”', 'report%20(1).md'],
      ['Change to “works well”', 'release.md'],
      ['Change the report’s quotation to “works very well”', 'report%20(1).md'],
    ]);
  });
});
