// What is around a draft, its settings, extras and report: the command line and the server find the same.

import assert from 'node:assert/strict';
import { parseDraft } from '../server/core/draft/draft';
import { SETTINGS_FILE as SETTINGS } from '../server/core/settings/settings';
import { createSurroundings } from '../server/surroundings/surroundings';
import { ANYTHING, findTheSame, TBC } from './harness/bothSides';
import type { Case } from './harness/bothSides';
import { BODIES, draft as ownDraft, own } from './harness/ownFramework';
import { reference } from './harness/reference';
import { release, report } from './harness/workspace';

const BOM = '\uFEFF';
const OFF = '{ "rules": { "placeholder": "off" } }';
const HINT = '{ "rules": { "placeholder": "hint" } }';

const utf16 = (text: string) => Buffer.from(`${BOM}${text}`, 'utf16le');
const latin = (text: string) => Buffer.from(text, 'latin1');
const NOT_UTF8 = 'This file is not text in UTF-8. Save it again with the encoding UTF-8.';

const SETTINGS_CASES: Record<string, Case> = {
  'the nearest settings file counts': {
    files: { [SETTINGS]: OFF, 'a/b/one.md': TBC, 'a/c/two.md': TBC, [`a/b/${SETTINGS}`]: HINT },
    drafts: { 'a/b/one.md': ['placeholder'], 'a/c/two.md': [] },
  },
  'one with a fault hides those above it, and is told of': {
    files: { [SETTINGS]: OFF, [`a/${SETTINGS}`]: '{\n  "rule": {}\n}', 'a/one.md': TBC },
    drafts: { 'a/one.md': ['placeholder'] },
    faults: [`a/${SETTINGS}:2:3: There is no key “rule” here. Did you mean “rules”?`],
  },
  'a byte order mark before settings': { files: { [SETTINGS]: BOM + OFF, 'one.md': TBC }, drafts: { 'one.md': [] } },
  'a byte order mark and the line ends of Windows': {
    files: { [SETTINGS]: `${BOM}{\r\n  "rules": {\r\n    "placeholder": "off"\r\n  }\r\n}\r\n`, 'one.md': `${BOM}${TBC.replaceAll('\n', '\r\n')}` },
    drafts: { 'one.md': [] },
  },
  'a byte order mark moves no place of a fault but on its line': {
    files: { [SETTINGS]: `${BOM}{\r\n  "rules": { "placeholders": "off" }\r\n}`, 'one.md': TBC },
    drafts: { 'one.md': ['placeholder'] },
    faults: [`${SETTINGS}:2:14: There is no key “placeholders” here. Did you mean “placeholder”?`],
  },
  'settings in another encoding are told of': {
    files: { [SETTINGS]: utf16(OFF), 'one.md': TBC },
    drafts: { 'one.md': ['placeholder'] },
    faults: [`${SETTINGS}:1:1: ${NOT_UTF8}`],
  },
  'a folder of that name is no settings file': { files: { [`${SETTINGS}/x.txt`]: '', 'one.md': TBC }, drafts: { 'one.md': ['placeholder'] } },
  'a link to settings is followed': { files: { 'shared.json': OFF, [SETTINGS]: { link: 'shared.json' }, 'one.md': TBC }, drafts: { 'one.md': [] } },
};

const EXTRAS = { '.inspection/frameworks/own.json': own(), '.inspection/bodies.json': BODIES };
const EXTRAS_CASES: Record<string, Case> = {
  'the nearest folder .inspection counts, and hides those above it': {
    files: { ...EXTRAS, 'a/one.md': ownDraft(), 'b/two.md': ownDraft(), 'b/.inspection/people.json': '{ "people": [] }' },
    drafts: { 'a/one.md': ['miscounted-areas'], 'b/two.md': ['front-matter', 'front-matter'] },
  },
  'an empty one too': { files: { ...EXTRAS, 'a/.inspection/notes.txt': '', 'a/one.md': ownDraft() }, drafts: { 'a/one.md': ['front-matter', 'front-matter'] } },
  'one in a folder of the workspace counts there': {
    files: { 'a/.inspection/frameworks/own.json': own(), 'a/.inspection/bodies.json': BODIES, 'a/deep/one.md': ownDraft() },
    drafts: { 'a/deep/one.md': ['miscounted-areas'] },
  },
  'a byte order mark before a framework and a register': {
    files: { '.inspection/frameworks/own.json': BOM + own(), '.inspection/bodies.json': BOM + BODIES, 'one.md': ownDraft() },
    drafts: { 'one.md': ['miscounted-areas'] },
  },
  'names with signs that addresses write otherwise': {
    files: { '.inspection/frameworks/our own (1) 100%.json': own(), '.inspection/bodies.json': BODIES, 'one.md': ownDraft() },
    drafts: { 'one.md': ['miscounted-areas'] },
  },
  'faults are told at their places': {
    files: { '.inspection/bodies.json': '{\n  "bodies": [{ "name": "Here", "nuon": "home" }]\n}', '.inspection/templates/Short.hbs': 'x', 'one.md': TBC },
    drafts: { 'one.md': ['placeholder'] },
    faults: [
      '.inspection/bodies.json:2:14: The key “noun” is missing here.',
      '.inspection/bodies.json:2:32: There is no key “nuon” here. Did you mean “noun”?',
      '.inspection/templates/Short.hbs:1:1: “Short.hbs” is no name for a template. Call it something like “short.press-release.hbs”, in small letters.',
    ],
  },
  'a register in another encoding is told of': {
    files: { '.inspection/bodies.json': latin('{ "bodies": [{ "name": "Caf\xE9", "noun": "home" }] }'), 'one.md': TBC },
    drafts: { 'one.md': ['placeholder'] },
    faults: [`.inspection/bodies.json:1:1: ${NOT_UTF8}`],
  },
};

const REPORT_CASES: Record<string, Case> = Object.fromEntries(
  [
    ['report.md', 'report.md'],
    ['./report.md', 'report.md'],
    ['my report.md', 'my report.md'],
    ['my%20report.md', 'my report.md'],
    ['my%20report.md', 'my%20report.md', 'my report.md'],
    ['100% done.md', '100% done.md'],
    ['our reports\\my report.md', 'our reports/my report.md'],
    ['our%20reports\\my%20report.md', 'our reports/my report.md'],
    ['our reports/../report (1).md', 'report (1).md'],
    ['report.MD', 'report.MD'],
    ['Adroddiad%20arolygiad%20%C3%A2.markdown', 'Adroddiad arolygiad â.markdown'],
    ['report.txt', 'report.txt'],
  ].map(([written, there, other]) => [
    `the report “${written}”${other === undefined ? '' : ', rather by its name as it stands'}`,
    {
      files: {
        [there!]: report('inadequate'),
        ...(other === undefined ? {} : { [other]: report('good') }),
        'release.md': release(`"${written!.replaceAll('\\', '\\\\')}"`),
      },
      drafts: {
        ...(there!.endsWith('.txt') ? {} : { [there!]: ANYTHING }),
        ...(other === undefined ? {} : { [other]: ANYTHING }),
        'release.md': ['contradicts-report'],
      },
    },
  ]),
);
const MISSING_CASES: Record<string, Case> = {
  'a report that is not there': { files: { 'release.md': release('nowhere.md') }, drafts: { 'release.md': ['front-matter'] } },
  'a folder is no report': { files: { 'folder.md/x.txt': '', 'release.md': release('folder.md') }, drafts: { 'release.md': ['front-matter'] } },
  'a draft is not its own report': { files: { 'release.md': release('./release.md') }, drafts: { 'release.md': ['front-matter'] } },
  'a report that is there but no text can neither be missed nor be read': {
    files: { 'report.docx': new Uint8Array([80, 75, 0, 255]), 'release.md': release('report.docx') },
    drafts: { 'release.md': [] },
  },
  'a link to a report is followed': {
    files: { 'kept/report.md': report('inadequate'), 'report.md': { link: 'kept/report.md' }, 'release.md': release('report.md') },
    drafts: { 'kept/report.md': ANYTHING, 'report.md': ANYTHING, 'release.md': ['contradicts-report'] },
  },
  'a link to nothing is no report': {
    files: { 'report.md': { link: 'nowhere.md' }, 'release.md': release('report.md') },
    drafts: { 'release.md': ['front-matter'] },
  },
};

describe('what is around a draft', () => {
  describe('settings', () => findTheSame(SETTINGS_CASES));
  describe('extras', () => findTheSame(EXTRAS_CASES));
  describe('the report', () => findTheSame({ ...REPORT_CASES, ...MISSING_CASES }));

  it('a file that may not be read is not missing', async () => {
    const placedWith = (unread: 'missing' | 'closed') => {
      const surroundings = createSurroundings({
        shipped: { reference, templates: [] },
        files: undefined,
        roots: () => [],
        trusted: () => true,
        isOpen: () => false,
        shown: (uri) => uri,
        tellFaults: () => {},
        draft: async () => ({ unread }),
      });
      return surroundings.place({ uri: 'file:///drafts/release.md', draft: parseDraft(release('report.md')) });
    };
    assert.deepEqual([(await placedWith('missing')).circumstances.report, (await placedWith('closed')).circumstances.report], ['missing', undefined]);
  });
});
