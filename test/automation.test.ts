// What programs get: the problems and claims of a draft over the protocol, and the command line’s output through VS Code’s problem matcher.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKED_DRAFT, DRAFT_CLAIMS } from '../server/lsp/protocol';
import { runCli } from './harness/process';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const REPORT = 'file:///drafts/report.md';
const RELEASE = 'file:///drafts/release.md';
const report = `---
framework: ncpi
body: Kent Police
published: 2025-08-22
---

# Kent Police

We graded the force good in two areas and adequate in the remaining areas, across six areas.

| Area | Grade |
| --- | --- |
| Working with partners | Good |

## Working with safeguarding partners

Grade: splendid

### Area for improvement

The force should share what it knows.

## Press quotation

Michelle Skeer said:

“The force is a good partner.

“It must share what it knows.”
`;
const release = `---
framework: ncpi
kind: press-release
body: Kent Police
published: 2025-08-22
report: report.md
---

# Kent Police is a good partner

Kent Police is adequate at working with safeguarding partners. Inspectors graded it across six areas.
`;

describe('automation', () => {
  describe('over the protocol', () => {
    let server: Server;
    const checked = (uri: string) => server.connection.sendRequest(CHECKED_DRAFT, { uri });
    const claims = (uri: string) => server.connection.sendRequest(DRAFT_CLAIMS, { uri });

    beforeEach(async () => {
      server = await startServer({ capabilities: { textDocument: { diagnostic: {} } } });
      await server.open(REPORT, report);
      await server.open(RELEASE, release);
    });
    afterEach(() => server.stop());

    it('a report’s claims are names, words and lines, and name the releases that are open', async () => {
      const area = (name: string) => ({ area: name, grades: [] });
      assert.deepEqual(await claims(REPORT), {
        kind: 'report',
        framework: 'National child protection inspection',
        body: 'Kent Police',
        published: '2025-08-22',
        title: 'Kent Police',
        releases: [RELEASE],
        areas: [
          area('Leadership of child protection arrangements'),
          {
            area: 'Working with safeguarding partners',
            grades: [
              { line: 13, grade: 'good', written: 'Good', where: 'table' },
              { line: 17, written: 'splendid', where: 'line' },
            ],
          },
          area('Responding to children at risk of harm'),
          area('Assessing risk to children and making appropriate referrals'),
          area('Investigating reports of abuse, neglect and exploitation of children'),
        ],
        counts: [
          { line: 9, grade: 'good', areas: 2, named: [] },
          { line: 9, grade: 'adequate', areas: 'the rest', named: [] },
        ],
        totals: [{ line: 9, areas: 6 }],
        quotations: [{ line: 27, words: 'The force is a good partner.\n\nIt must share what it knows.', attribution: 'Michelle Skeer said:' }],
        findings: [{ line: 19, finding: 'Area for improvement', area: 'Working with safeguarding partners', text: 'The force should share what it knows.' }],
      });
    });

    it('a release’s claims name its report, and only the areas it speaks of', async () => {
      const { report: announced, areas } = (await claims(RELEASE))!;
      assert.equal(announced, REPORT);
      assert.deepEqual(areas, [
        { area: 'Working with safeguarding partners', grades: [{ line: 11, grade: 'adequate', written: 'adequate', where: 'statement' }] },
      ]);
    });

    it('the problems of a release are those held against its report, each with its place and words', async () => {
      assert.deepEqual(await checked(RELEASE), {
        kind: 'press-release',
        problems: [
          {
            rule: 'contradicts-report',
            severity: 'error',
            line: 11,
            column: 16,
            words: 'adequate',
            message:
              'Working with safeguarding partners is graded “adequate” here, but the report, which gives it more than one grade, also says “good”. ' +
                'Make them all the same.',
          },
          {
            rule: 'miscounted-areas',
            severity: 'error',
            line: 11,
            column: 92,
            words: 'six',
            message: 'This says six areas, but the report grades five. Change the number to five.',
          },
        ],
      });
    });

    it('there is nothing for a document that is no draft, or is not open', async () => {
      await server.open('file:///drafts/notes.md', '# Notes\n');
      assert.equal(await checked('file:///drafts/notes.md'), null);
      assert.equal(await claims('file:///drafts/notes.md'), null);
      assert.equal(await claims('file:///drafts/nowhere.md'), null);
    });
  });

  it('the problem matcher reads every problem of the command line’s output as it is', () => {
    const folder = resolve('test/samples');
    const { pattern } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes.problemMatchers[0]!;
    const lines = runCli(folder, 'check', '--format', 'github', '--').out.split('\n').filter(Boolean);
    const matched = lines.map((line) => {
      const groups = new RegExp(pattern.regexp).exec(line);
      assert.ok(groups, `not matched: ${line}`);
      const group = (name: Exclude<keyof Pattern, 'regexp'>) => groups[pattern[name]];
      return [
        group('file'),
        group('severity'),
        Number(group('line')),
        Number(group('column')),
        Number(group('endLine')),
        Number(group('endColumn')),
        group('code'),
        group('message'),
      ];
    });
    const results = JSON.parse(runCli(folder, 'check', '--format', 'json', '.').out) as readonly Result[];
    const expected = results.flatMap(({ filePath, messages }) =>
      messages.map((each) => [
        filePath.slice(folder.length + 1),
        LEVELS[each.level] ?? 'notice',
        each.line,
        each.column,
        each.endLine,
        each.endColumn,
        each.ruleId,
        each.message,
      ]),
    );
    assert.ok(expected.length);
    assert.deepEqual(matched, expected);
  });
});

const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning' };

type Pattern = { readonly regexp: string } & Readonly<Record<'severity' | 'file' | 'line' | 'endLine' | 'column' | 'endColumn' | 'code' | 'message', number>>;
interface Manifest {
  readonly contributes: { readonly problemMatchers: readonly { readonly pattern: Pattern }[] };
}
interface Result {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly level: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
}
