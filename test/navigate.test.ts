// Where “go to definition” and “find references” lead, on pages of drafts with ‸ at each place that a person points at.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Circumstances } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import { definition } from '../server/core/navigate/definition';
import { areasAt, references } from '../server/core/navigate/references';
import type { Subject } from '../server/core/rules/rule';
import type { Span } from '../server/core/span';
import { checker } from './harness/reference';

const FOLDER = 'test/navigate';
const UPDATE = process.env['UPDATE'] !== undefined;
const CURSOR = '‸';

/** What stands above a draft of a page that does not bring its own front matter. */
const frontMatter = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;

/** What each kind of expected block shows, for one place of the draft above it. */
const VIEWS: Record<string, (subject: Subject, cursor: number) => string[]> = {
  definition(subject, cursor) {
    const found = definition(subject, cursor);
    if (!found) return ['(nothing)'];
    const { text } = subject.draft;
    const targets = found.targets.map(({ span, in: where }) => (where ? `report ${shown(subject.report?.draft.text ?? '', span)}` : shown(text, span)));
    return [`[${text.slice(found.origin.from, found.origin.to)}]`, ...targets];
  },
  references: (subject, cursor) => listReferences(subject, cursor, true),
  'references-only': (subject, cursor) => listReferences(subject, cursor, false),
};

function listReferences(subject: Subject, cursor: number, declaration: boolean): string[] {
  const areas = areasAt(subject, cursor);
  if (!areas.length) return ['(nothing)'];
  const { draft, claims, report } = subject;
  const inReport = report ? references(areas, report.claims, declaration).map((span) => `report ${shown(report.draft.text, span)}`) : [];
  return [`[${areas.map(({ label }) => label).join(' + ')}]`, ...inReport, ...references(areas, claims, declaration).map((span) => shown(draft.text, span))];
}

/** A place as the number of its line and the line with the place in angle marks. */
function shown(text: string, { from, to }: Span): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const line = `${text.slice(start, from)}«${text.slice(from, to)}»${text.slice(to, end < 0 ? undefined : end)}`;
  return `${text.slice(0, from).split('\n').length}: ${line.replaceAll('\n', ' ⏎ ')}`;
}

const FENCE = /^```(announced|missing|report|press-release|definition|references|references-only)\n([^]*?)^```$/gm;

describe('navigation pages', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    const page = join(FOLDER, file);
    describe(file, () => {
      const text = readFileSync(page, 'utf8');
      let report: Circumstances['report'];
      let draft: { subject: Subject; cursors: number[] } | undefined;
      let end = 0;
      const rewritten: string[] = [];
      let copied = 0;
      for (const { 0: fence, 1: kind, 2: body, index } of text.matchAll(FENCE)) {
        const line = text.slice(0, index).split('\n').length;
        if (/^#/m.test(text.slice(end, index))) report = undefined;
        end = index + fence.length;
        const view = VIEWS[kind!];
        const whole = (body!.startsWith('---\n') ? '' : frontMatter(kind === 'announced' ? 'report' : kind!)) + body!;
        if (kind === 'announced') report = parseDraft(whole);
        else if (kind === 'missing') report = 'missing';
        else if (!view) {
          const [first, ...others] = whole.split(CURSOR);
          let at = first!.length;
          const cursors = others.map((part) => (at += part.length) - part.length);
          assert.ok(cursors.length, `line ${line}: no cursor`);
          draft = { subject: checker.subject(parseDraft(whole.replaceAll(CURSOR, '')), { report: kind === 'press-release' ? report : undefined }), cursors };
        } else {
          const { subject, cursors } = draft!;
          it(`line ${line}: ${kind}`, () => {
            const actual = `${cursors.map((cursor) => view(subject, cursor).join('\n')).join('\n\n')}\n`;
            if (!UPDATE) return assert.equal(actual, body);
            rewritten.push(text.slice(copied, index), '```', kind!, '\n', actual, '```');
            copied = index + fence.length;
          });
        }
      }
      after(() => {
        if (UPDATE) writeFileSync(page, rewritten.join('') + text.slice(copied));
      });
    });
  }
});

describe('navigation on any text', () => {
  const report = parseDraft(readFileSync('test/samples/northamptonshire.md', 'utf8'));
  const release = readFileSync('test/releases/northamptonshire.web.md', 'utf8');

  it('leads, from every offset of a release, from words around it to places of the report', () => {
    const subject = checker.subject(parseDraft(release), { report });
    let found = 0;
    for (let offset = 0; offset <= release.length; offset++) {
      const at = definition(subject, offset);
      if (!at) continue;
      found++;
      assert.ok(at.origin.from <= offset && offset <= at.origin.to, `${offset} is not in its origin`);
      for (const { span, in: where } of at.targets) assert.ok(where && span.from <= span.to && span.to <= report.text.length, `${offset} leads nowhere`);
    }
    assert.ok(found > 500, `only ${found} of ${release.length} lead anywhere`);
  });

  it('takes offsets outside the text, texts that are no drafts, and many a beginning of a draft', () => {
    const plain = checker.subject(parseDraft('# Notes\n\nThe force is good at working with safeguarding partners.\n'));
    for (const offset of [-5, 0, 20, 9_999]) {
      assert.equal(definition(plain, offset), undefined);
      assert.deepEqual(areasAt(plain, offset), []);
    }
    for (let length = 0; length <= release.length; length += 7) {
      const subject = checker.subject(parseDraft(release.slice(0, length)), { report });
      for (const { span } of definition(subject, length)?.targets ?? []) assert.ok(span.to <= report.text.length);
      references(areasAt(subject, length), subject.claims, true);
    }
  });
});
