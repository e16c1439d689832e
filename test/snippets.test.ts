// Every snippet is expanded with its defaults into a report, and must bring no problem with it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { problemsOf, told } from './harness/reference';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('snippets/inspection-drafts.json', 'utf8')) as Record<string, Snippet>;

/** A report of two areas’ worth of text, into which a snippet can be put at its end. */
const report = `---
framework: ncpi
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police: National child protection inspection

`;

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    const text = expand(snippet.body.join('\n'));

    it(`${name} brings no problem with it`, () => {
      assert.deepEqual(newProblems(report, `${report}${text}\n`), []);
    });

    it(`${name} brings none to a finished report either`, () => {
      const finished = readFileSync('test/samples/northamptonshire.md', 'utf8');
      // Snippets that a finished report has already would be there twice; those are put in its place.
      assert.deepEqual(newProblems(finished, withSnippet(finished, text)), []);
    });

    it(`${name} leaves nothing of its tab stops`, () => {
      assert.doesNotMatch(text, /\$|\{|\|(?:good|force)/);
      assert.ok(snippet.description.length > 10);
    });
  }

  it('have prefixes that are all different', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});

/** A snippet with the default, or first choice, of every tab stop. */
function expand(body: string): string {
  const values = new Map<string, string>();
  return body
    .replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, stop: string, choices: string) => remember(stop, choices.split(',')[0]!))
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, words: string) => remember(stop, words))
    .replace(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');

  function remember(stop: string, words: string): string {
    values.set(stop, words);
    return words;
  }
}

/** The report with the snippet: a section or table takes the place of the report’s own, a finding goes into an area. */
function withSnippet(finished: string, text: string): string {
  const heading = /^## .*$/m.exec(text)?.[0];
  if (heading) {
    const start = finished.indexOf(`${heading}\n`);
    const end = finished.indexOf('\n## ', start + 1);
    return `${finished.slice(0, start)}${text.trimEnd()}\n${end < 0 ? '' : finished.slice(end)}`;
  }
  if (text.startsWith('| Area')) return finished.replace(/^\|(?:.*\n\|)+.*$/m, withGradesOf(finished, text.trimEnd()));
  return finished.replace('\n## Working with', `\n${text.trimEnd()}\n\n## Working with`);
}

/** The table of the snippet, graded as the report is. */
function withGradesOf(finished: string, table: string): string {
  return table.replace(
    /^\| (.+?) \| (?:Good|Adequate) \|$/gm,
    (row, area: string) => finished.split('\n').find((line) => line.startsWith(`| ${area} |`)) ?? row,
  );
}

/** Rule and message of the problems that `after` has and `before` has not. */
function newProblems(before: string, after: string): string[] {
  const known = new Set(problemsOf(before).map(told));
  // A report that is not finished lacks areas with or without the snippet.
  return problemsOf(after)
    .map(told)
    .filter((problem) => !known.has(problem));
}
