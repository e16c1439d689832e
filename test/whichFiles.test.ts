// Which files are drafts, by their names, by what links lead to, and by what settings say: the command line and the server find the same.

import assert from 'node:assert/strict';
import { globsOf } from '../server/core/settings/patterns';
import { SETTINGS_FILE } from '../server/core/settings/settings';
import { findTheSame, TBC } from './harness/bothSides';
import type { Case } from './harness/bothSides';

const unnamed = TBC.replace('framework: ncpi\n', '');
const filesSetting = (pattern: string) => JSON.stringify({ files: { [pattern]: { framework: 'ncpi' } } });
const PATTERN_CASES: Record<string, Case> = Object.fromEntries(
  [
    ['visits (1)/*.md', 'visits (1)/visit.md', 'visits 1/visit.md'],
    ['**/(final)*.md', 'a/(final) visit.md', 'a/final visit.md'],
    ['visits ((2))/*.md', 'visits ((2))/visit.md', 'visits 2/visit.md'],
    ['C++ (3)/*.md', 'C++ (3)/visit.md', 'C++ 3/visit.md'],
    ['visit!(4).md', 'visit!(4).md', 'visit4.txt.md'],
    ['visits [5]/*.md', 'visits [5]/visit.md', 'visits 6/visit.md'],
    ['visits {6}/*.md', 'visits {6}/visit.md', 'visits 6/visit.md'],
    ['visits (7/*.md', 'visits (7/visit.md', 'visits 7/visit.md'],
    ['@(visits|letters)/*.md', 'letters/visit.md', 'notes/visit.md'],
    ['(visits|letters)/*.md', 'letters/visit.md', 'notes/visit.md'],
    ['{visits,letters (8)}/*.md', 'letters (8)/visit.md', 'letters 8/visit.md'],
  ].map(([pattern, is, isNot]) => [
    `the pattern “${pattern}” means ${is}`,
    {
      files: { [SETTINGS_FILE]: filesSetting(pattern!), [is!]: unnamed, ...(pattern!.includes('!(') ? {} : { [isNot!]: unnamed }) },
      drafts: { [is!]: ['placeholder'] },
    },
  ]),
);

const FILE_CASES: Record<string, Case> = {
  'every ending of Markdown, in capital letters too': {
    files: Object.fromEntries(
      ['a.md', 'b.MD', 'c.Md', 'd.markdown', 'e.MARKDOWN', 'f.mdown', 'g.mkd', 'h.mdtext', 'i.txt', 'j.md.txt', 'k.mdx', 'md', '.md', 'l.rmd'].map((name) => [
        name,
        TBC,
      ]),
    ),
    drafts: Object.fromEntries(['a.md', 'b.MD', 'c.Md', 'd.markdown', 'e.MARKDOWN', 'f.mdown', 'g.mkd', 'h.mdtext'].map((name) => [name, ['placeholder']])),
  },
  'links to files, but not to folders or to nothing': {
    files: {
      'kept/one.md': TBC,
      'two.md': { link: 'kept/one.md' },
      'three.MD': { link: 'kept/notes.txt' },
      'kept/notes.txt': TBC,
      again: { link: 'kept' },
      'folder.md': { link: 'kept' },
      'lost.md': { link: 'nowhere' },
    },
    drafts: { 'kept/one.md': ['placeholder'], 'two.md': ['placeholder'], 'three.MD': ['placeholder'] },
  },
  'no hidden folders and no packages': {
    files: { '.hidden/a.md': TBC, 'node_modules/a/a.md': TBC, 'a/node_modules.md': TBC, 'a/.b.md': TBC },
    drafts: { 'a/node_modules.md': ['placeholder'] },
  },
  'names that addresses and globs write otherwise': {
    files: Object.fromEntries(['a b/c#d.md', 'a b/100%.md', 'x (1)/[y] {z}.md', 'it’s/“so”.md', '+!@/~.md'].map((name) => [name, TBC])),
    drafts: Object.fromEntries(['a b/c#d.md', 'a b/100%.md', 'x (1)/[y] {z}.md', 'it’s/“so”.md', '+!@/~.md'].map((name) => [name, ['placeholder']])),
  },
};

describe('which files are drafts', () => {
  describe('by themselves', () => findTheSame(FILE_CASES));
  describe('because settings say so', () => findTheSame(PATTERN_CASES));

  it('a pattern without brackets means one thing', () => {
    for (const pattern of ['**/*.md', 'a/b?.md', 'it’s + so!.md', '!notes/**']) assert.deepEqual(globsOf(pattern), [pattern]);
  });
});
