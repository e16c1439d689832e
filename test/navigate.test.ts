// Finding one’s way in drafts: definitions, references, highlights, folding and the like, on pages of drafts with ‸ at each place that a person points at.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Circumstances } from '../server/core/check';
import { parseDraft } from '../server/core/draft/draft';
import type { Edit } from '../server/core/draft/draft';
import { bodyNameAt, renameBody } from '../server/core/navigate/bodyNames';
import { definition } from '../server/core/navigate/definition';
import { folds } from '../server/core/navigate/folds';
import { gradedPlaces } from '../server/core/navigate/gradedPlaces';
import { highlights } from '../server/core/navigate/highlights';
import { hints } from '../server/core/navigate/hints';
import { areasAt, references } from '../server/core/navigate/references';
import { selections } from '../server/core/navigate/selections';
import { fit } from '../server/core/navigate/symbols';
import type { Subject } from '../server/core/rules/rule';
import type { Span } from '../server/core/span';
import { checker } from './harness/reference';

const FOLDER = 'test/navigate';
const UPDATE = process.env['UPDATE'] !== undefined;
const CURSOR = '‸';

/** What stands above a draft of a page that does not bring its own front matter. */
const frontMatter = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;

/** What each kind of expected block shows, for one place of the draft above it. */
const VIEWS: Record<string, (subject: Subject, cursor: number, argument: string) => string[]> = {
  definition(subject, cursor) {
    const found = definition(subject, cursor);
    if (!found) return [];
    const { text } = subject.draft;
    const targets = found.targets.map(({ span, in: where }) => (where ? `report ${shown(subject.report?.draft.text ?? '', span)}` : shown(text, span)));
    return [`[${text.slice(found.origin.from, found.origin.to)}]`, ...targets];
  },
  references: (subject, cursor) => listReferences(subject, cursor, true),
  'references-only': (subject, cursor) => listReferences(subject, cursor, false),
  folds: (subject) =>
    folds(subject).map(
      ({ span, kind }) =>
        `${lineOf(subject.draft.text, span.from)} to ${lineOf(subject.draft.text, span.to)}: ${kind}, ${lineAt(subject.draft.text, span.from)}`,
    ),
  selections: ({ draft, ...subject }, cursor) => selections({ draft, ...subject }, cursor).map((span) => shortened(draft.text.slice(span.from, span.to))),
  highlights: (subject, cursor) => highlights(subject, cursor).map(({ span, kind }) => `${kind} ${shown(subject.draft.text, span)}`),
  hints: (subject) =>
    changedLines(
      subject.draft.text,
      hints(subject).map(({ at, text, from }) => ({ span: { from: at, to: at }, text: `⟦${text}⟧${from}` })),
    ),
  grades: (subject) => gradedPlaces(subject).map(({ span, tone }) => `${tone} ${shown(subject.draft.text, span)}`),
  rename({ draft, ...subject }, cursor, to) {
    const name = bodyNameAt({ draft, ...subject }, cursor);
    return name
      ? [`[${draft.text.slice(name.span.from, name.span.to)}]`, ...changedLines(draft.text, renameBody({ draft, ...subject }, name.written, to))]
      : [];
  },
};

/** The lines that the edits change, as they are after them. */
function changedLines(text: string, edits: readonly Edit[]): string[] {
  const lines = new Map<number, string>();
  for (const { span, text: by } of edits.toReversed()) {
    const line = lineOf(text, span.from);
    const start = text.lastIndexOf('\n', span.from - 1) + 1;
    const before = lines.get(line) ?? lineAt(text, span.from);
    lines.set(line, before.slice(0, span.from - start) + by + before.slice(span.to - start));
  }
  return [...lines].map(([line, words]) => `${line}: ${words}`).toReversed();
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!;
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ');
  return line.length > 90 ? `${line.slice(0, 42)} … ${line.slice(-42)}` : line;
}

function listReferences(subject: Subject, cursor: number, declaration: boolean): string[] {
  const areas = areasAt(subject, cursor);
  if (!areas.length) return [];
  const { draft, report } = subject;
  const inReport = report ? references(areas, report, declaration).map((span) => `report ${shown(report.draft.text, span)}`) : [];
  return [
    `[${areas.map(({ label }) => label).join(' + ')}]`,
    ...inReport,
    ...references(areas, subject, declaration).map((span) => shown(draft.text, span)),
  ];
}

/** A place as the number of its line and the line with the place in angle marks. */
function shown(text: string, { from, to }: Span): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const line = `${text.slice(start, from)}«${text.slice(from, to)}»${text.slice(to, end < 0 ? undefined : end)}`;
  return `${lineOf(text, from)}: ${line.replaceAll('\n', ' ⏎ ')}`;
}

const FENCE = /^```([a-z-]+)(?: (.+))?\n([^]*?)^```$/gm;

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
      for (const { 0: fence, 1: kind, 2: argument = '', 3: body, index } of text.matchAll(FENCE)) {
        const line = text.slice(0, index).split('\n').length;
        if (/^#/m.test(text.slice(end, index))) report = undefined;
        end = index + fence.length;
        const view = VIEWS[kind!];
        const whole = (body!.startsWith('---\n') ? '' : frontMatter(kind === 'announced' ? 'report' : kind!)) + body!;
        if (kind === 'announced') report = parseDraft(whole);
        else if (kind === 'missing') report = 'missing';
        else if (!view) {
          assert.match(kind!, /^(?:report|press-release)$/, `line ${line}: ${kind}`);
          const [first, ...others] = whole.split(CURSOR);
          let at = first!.length;
          const cursors = others.map((part) => (at += part.length) - part.length);
          draft = {
            subject: checker.subject(parseDraft(whole.replaceAll(CURSOR, '')), { report: kind === 'press-release' ? report : undefined }),
            cursors,
          };
        } else {
          const { subject, cursors } = draft!;
          it(`line ${line}: ${kind}`, () => {
            const places = cursors.length ? cursors : [0];
            const actual = `${places.map((cursor) => view(subject, cursor, argument).join('\n') || '(nothing)').join('\n\n')}\n`;
            if (!UPDATE) return assert.equal(actual, body);
            rewritten.push(text.slice(copied, index), fence.slice(0, fence.indexOf('\n') + 1), actual, '```');
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

describe('looking for a name', () => {
  const NAME = 'Zoë’s area · 2 of 3 · Responding to children’s needs';
  for (const [query, expected] of [
    ['', 'exact'],
    ['  ', 'exact'],
    ['zoe RESP', 'exact'],
    ['needs 2', 'exact'],
    ['rspnd chldn', 'loose'],
    ['children’s', 'exact'],
    ['esponding', undefined],
    ['rsx', undefined],
    ['zoe nothing', undefined],
  ] as const) {
    it(`“${query}” ${expected === undefined ? 'is none' : `fits: ${expected}`}`, () => assert.equal(fit(query, NAME), expected));
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

  it('gives, at every offset of half-typed drafts, selections that grow and places that lie within the text', () => {
    const whole = release.slice(0, 900) + report.text.slice(0, 2_500).replace(/^---\n[^]*?\n---\n/, '');
    for (let length = 0; length <= whole.length; length += 13) {
      const subject = checker.subject(parseDraft(whole.slice(0, length)), { report });
      for (const { from, to } of [...folds(subject), ...gradedPlaces(subject), ...highlights(subject, length)].map(({ span }) => span))
        assert.ok(from < to && to <= length, `${length}: ${from} to ${to}`);
      for (const { at } of hints(subject)) assert.ok(at <= length);
      for (const offset of [0, length >> 1, length - 1, length]) expectGrowing(selections(subject, offset), offset, length);
      const name = bodyNameAt(subject, length);
      for (const { span } of name ? renameBody(subject, name.written, 'Essex Police') : []) assert.ok(span.from < span.to && span.to <= length);
    }
  });

  it('takes offsets outside the text, texts that are no drafts, and many a beginning of a draft', () => {
    const plain = checker.subject(parseDraft('# Notes\n\nThe force is good at working with safeguarding partners.\n'));
    for (const offset of [-5, 0, 20, 9_999]) {
      assert.equal(definition(plain, offset), undefined);
      assert.deepEqual(areasAt(plain, offset), []);
      assert.deepEqual([selections(plain, offset), highlights(plain, offset), bodyNameAt(plain, offset)], [[], [], undefined]);
    }
    assert.deepEqual([folds(plain), hints(plain), gradedPlaces(plain), renameBody(plain, 'The force', 'it')], [[], [], [], []]);
    for (let length = 0; length <= release.length; length += 7) {
      const subject = checker.subject(parseDraft(release.slice(0, length)), { report });
      for (const { span } of definition(subject, length)?.targets ?? []) assert.ok(span.to <= report.text.length);
      references(areasAt(subject, length), subject, true);
    }
  });
});

/** Each span lies around the offset and within the next, and the last is the whole text. */
function expectGrowing(spans: readonly Span[], offset: number, length: number): void {
  spans.forEach(({ from, to }, index) => {
    const next = spans[index + 1] ?? { from: 0, to: length };
    assert.ok(from <= offset && offset <= to && next.from <= from && to <= next.to, `${offset} of ${length}: ${from} to ${to}`);
  });
  if (spans.length) assert.deepEqual(spans.at(-1), { from: 0, to: length });
}
