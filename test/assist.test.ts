// What the editor offers at the cursor, on pages of drafts with ‸ where the cursor stands, each with what a person then sees.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEnglish, say } from '../server/core/text/message';
import { complete } from '../server/core/assist/completion/complete';
import type { Completion, KnownReport } from '../server/core/assist/completion/complete';
import { followUps } from '../server/core/assist/lenses/followUps';
import { hover } from '../server/core/assist/hover/hover';
import type { Pointing } from '../server/core/assist/hover/hover';
import { lenses } from '../server/core/assist/lenses/lenses';
import type { Lens } from '../server/core/assist/lenses/lenses';
import { outline } from '../server/core/navigate/outline';
import type { OutlineItem } from '../server/core/navigate/outline';
import { openAreas, progress } from '../server/core/assist/progress';
import { createChecker } from '../server/core/check';
import { gradeArea, ungradedAreas } from '../server/core/edits/ungraded';
import { parseDraft } from '../server/core/draft/draft';
import { createReference } from '../server/core/framework/reference';
import type { Subject } from '../server/core/rules/rule';
import { checker, reference } from './harness/reference';

const FOLDER = 'test/assist';
const UPDATE = process.env['UPDATE'] !== undefined;
const CURSOR = '‸';
const LINE_END = ' ⏎ ';

const subjectOf = (text: string, report?: string): Subject =>
  checker.subject(parseDraft(text), { report: report === undefined ? undefined : parseDraft(report) });

/** What stands above a draft of a page that does not bring its own front matter. */
const frontMatter = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;

/** Links as they read. The problems of a few lines of a draft are those of what they lack, so pages ask for them. */
const pointing = (subject: Subject, problems = false): Pointing => ({
  link: ({ from }, inReport) => say`line ${(inReport ? subject.report! : subject).draft.text.slice(0, from).split('\n').length}`,
  problems: () => (problems ? checker.check(subject.draft, { report: subject.report?.draft }) : []),
});

/** What each kind of expected block shows of the draft above it. */
const VIEWS: Record<string, (subject: Subject, cursor: number, argument: string) => string> = {
  completions: (subject, cursor, most) => listCompletions(subject, cursor, most, false),
  'by-itself': (subject, cursor, most) => listCompletions(subject, cursor, most, true),
  documentation: (subject, cursor) => inEnglish(shown(subject, cursor)[0]?.documentation ?? say`(nothing)`),
  hover: (subject, cursor) => showHover(subject, cursor, false),
  'hover-with-problems': (subject, cursor) => showHover(subject, cursor, true),
  outline: (subject) => outline(subject).flatMap((item) => listOutline(item, '')).join('\n') || '(nothing)',
  lenses: (subject) => lenses(subject).map((lens) => listLens(lens, subject)).join('\n') || '(nothing)',
  'after-lenses': (subject) => useLenses(subject),
  progress(subject) {
    const { graded, areas } = progress(subject);
    const left = openAreas(subject).map(({ area, span, present }) => `\n${present ? '' : 'no section: '}${area.label} on line ${subject.draft.text.slice(subject.draft.frontMatter.span.to, span.from).trimStart().split('\n').length}`);
    return `${graded} of ${areas} areas graded${left.join('')}`;
  },
};

const FENCE = /^```(announced|report|press-release|text|completions|by-itself|documentation|hover|hover-with-problems|outline|lenses|after-lenses|progress)(?: (\d+))?\n([^]*?)^```$/gm;

describe('assist pages', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md')).sort()) {
    const page = join(FOLDER, file);
    describe(file, () => {
      const text = readFileSync(page, 'utf8');
      let draft: { subject: Subject; cursor: number } | undefined;
      let announced: string | undefined;
      const rewritten: string[] = [];
      let copied = 0;
      for (const match of text.matchAll(FENCE)) {
        const [fence, kind, argument = '', body] = match;
        const line = text.slice(0, match.index).split('\n').length;
        const view = VIEWS[kind!];
        if (kind === 'announced') {
          announced = frontMatter('report') + body!;
          continue;
        }
        if (!view) {
          const marked = (body!.startsWith('---\n') || kind === 'text' ? '' : frontMatter(kind!)) + body!.replace(/\n$/, '');
          assert.ok(marked.split(CURSOR).length <= 2, `line ${line}: more than one cursor`);
          draft = { subject: subjectOf(marked.replace(CURSOR, ''), kind === 'press-release' ? announced : undefined), cursor: Math.max(0, marked.indexOf(CURSOR)) };
          continue;
        }
        const { subject, cursor } = draft!;
        it(`line ${line}: ${kind}`, () => {
          const actual = `${view(subject, cursor, argument)}\n`;
          if (!UPDATE) return assert.equal(actual, body);
          rewritten.push(text.slice(copied, match.index), '```', fence.slice(3, fence.indexOf('\n') + 1), actual, '```');
          copied = match.index + fence.length;
        });
      }
      after(() => {
        if (UPDATE) writeFileSync(page, rewritten.join('') + text.slice(copied));
      });
    });
  }
});

function showHover(subject: Subject, cursor: number, problems: boolean): string {
  const found = hover(subject, cursor, pointing(subject, problems));
  return found ? `[${subject.draft.text.slice(found.span.from, found.span.to)}]\n${inEnglish(found.markdown)}` : '(nothing)';
}

/** What the editor shows: what fits the words typed in the span, much as VS Code matches and sorts, the best first. */
function shown(subject: Subject, cursor: number, byItself = false): Completion[] {
  const fit = ({ span, filter, label }: Completion) => fitOf(subject.draft.text.slice(span.from, cursor), filter ?? label);
  return complete(subject, cursor, { byItself, problems: () => checker.unsilenced(subject.draft, { report: subject.report?.draft }) })
    .filter((each) => fit(each) > 0)
    .sort((a, b) => fit(b) - fit(a) || a.rank - b.rank);
}

/** 2 where a word of `text` begins so, 1 where the letters of `typed` stand in their order from the start of a word on, else 0. */
function fitOf(typed: string, text: string): 0 | 1 | 2 {
  const letters = [...typed].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const begins = (pattern: string) => new RegExp(`(?<!\\p{L})${pattern}`, 'iu').test(text);
  if (begins(letters.join(''))) return 2;
  return begins(letters.join('.*?')) ? 1 : 0;
}

/** “label (detail) → the line when it is accepted”, ‸ where the cursor then is in a snippet; at most `most` of them. */
function listCompletions(subject: Subject, cursor: number, most: string, byItself: boolean): string {
  const { text } = subject.draft;
  const all = shown(subject, cursor, byItself);
  const first = all.slice(0, most ? Number(most) : undefined);
  const rest = all.length - first.length;
  const lines = first.map(({ label, detail, span, text: by, snippet }) => {
    const start = text.lastIndexOf('\n', span.from - 1) + 1;
    const end = text.indexOf('\n', span.to);
    const written = snippet ? by.replace('${1}', CURSOR).replace(/\$\{\d:([^}]*)\}/g, '$1').replace(/\\([$}\\])/g, '$1') : by;
    const line = text.slice(start, span.from) + written + text.slice(span.to, end < 0 ? undefined : end);
    return `${label}${detail === undefined ? '' : ` (${inEnglish(detail)})`} → ${line.replaceAll('\n', LINE_END)}`;
  });
  return [...lines, ...(rest ? [`… and ${rest} more`] : [])].join('\n') || '(nothing)';
}

function listOutline({ kind, name, detail, children }: OutlineItem, indent: string): string[] {
  return [`${indent}${kind} ${inEnglish(name)}${detail ? ` · ${detail}` : ''}`, ...children.flatMap((child) => listOutline(child, `${indent}  `))];
}

function listLens(lens: Lens, { draft }: Subject): string {
  const what = lens.kind === 'grade' ? ` ${lens.area.label}` : lens.kind === 'follow-up' ? ` ${lens.wanted.singular}` : '';
  return `${lens.kind}${what} on “${draft.text.slice(lens.span.from, lens.span.to)}”`;
}

/** The draft without its front matter once every lens is used: areas get the second grade of the scale, ‸ stands where words are to come. */
function useLenses(subject: Subject): string {
  const { text, frontMatter } = subject.draft;
  const { claims, framework, draft } = subject;
  const graded = ungradedAreas(claims, framework).flatMap((area) => gradeArea(area, framework.scale[1]!, draft, framework));
  const followed = followUps(subject).map(({ at, snippet }) => ({ span: { from: at, to: at }, text: snippet.replace('${1}', CURSOR) }));
  const edits = [...graded, ...followed].sort((a, b) => b.span.from - a.span.from);
  return edits.reduce((written, { span, text: by }) => written.slice(0, span.from) + by + written.slice(span.to), text).slice(frontMatter.span.to).trim();
}

describe('assist on any text', () => {
  const sample = readFileSync(join(FOLDER, 'drafts/whole.md'), 'utf8');

  it('offers, at every offset of a draft, what replaces part of the cursor’s own line, the best first', () => {
    const subject = subjectOf(sample);
    let offers = 0;
    for (let offset = 0; offset <= sample.length; offset++) offers += check(subject, offset);
    assert.ok(offers > 1_000, `only ${offers} offers`);
  });

  it('does the same at the end of every prefix of a draft', () => {
    let offers = 0;
    for (let end = 0; end <= sample.length; end++) offers += check(subjectOf(sample.slice(0, end)), end);
    assert.ok(offers > 500, `only ${offers} offers`);
  });

  it('takes offsets outside the text, and texts that are no drafts', () => {
    const plain = subjectOf('# Notes\n\nThe force is good at working with safeguarding partners.\n');
    for (const offset of [-5, 0, 20, 9_999]) {
      assert.deepEqual(complete(plain, offset), []);
      assert.equal(hover(plain, offset, pointing(plain)), undefined);
    }
    assert.deepEqual([outline(plain), lenses(plain), progress(plain)], [[], [], { graded: 0, areas: 0 }]);
    for (const offset of [-5, sample.length + 5]) check(subjectOf(sample), offset);
  });

  it('writes a value that YAML would misread in marks, but not inside marks', () => {
    const bodies = [{ name: 'Kent’s "north": #1', noun: 'force', variants: [] }];
    const own = createChecker(createReference({ ...reference, bodies }));
    const offered = (line: string) => {
      const marked = `---\nframework: ncpi\n${line}\n---\n`;
      return complete(own.subject(parseDraft(marked.replace(CURSOR, ''))), marked.indexOf(CURSOR)).map(({ text }) => text).join();
    };
    assert.equal(offered('body: ‸'), '"Kent’s \\"north\\": #1"');
    assert.equal(offered('body: "‸"'), 'Kent’s \\"north\\": #1');
    assert.equal(offered("body: '‸'"), 'Kent’s "north": #1');
    assert.equal(offered('body: ""‸'), '');
  });

  describe('the reports that a release may announce', () => {
    const KNOWN: KnownReport[] = [
      { path: '../a.md', releases: [] },
      { path: 'peel.md', framework: 'peel-2023-25', body: 'Kent Police', published: '2024-05-01', releases: [] },
      { path: 'met (1).md', framework: 'ncpi', body: 'the Met', published: '2025-08-22', releases: ['met-release.md', 'met-email.md'] },
      { path: 'kent: final.md', framework: 'ncpi', body: 'Kent Police', releases: [] },
      { path: 'reports/kent.md', framework: 'ncpi', body: 'Kent Police', releases: [] },
    ];
    const offered = (more: string) => {
      const text = `---\nframework: ncpi\n${more}report: \n---\n`;
      return complete(subjectOf(text), text.indexOf('report: ') + 8, { reports: () => KNOWN });
    };
    const listed = (more: string) => offered(more).map(({ text, detail }) => `${text} (${detail ? inEnglish(detail) : '–'})`);

    it('begin with those of the same body and framework, then those not announced yet, then the nearest', () => {
      assert.deepEqual(
        listed('kind: press-release\nbody: Kent Police\n'),
        ['"kent: final.md" (Kent Police)', 'reports/kent.md (Kent Police)', 'peel.md (Kent Police, 1 May 2024)', 'met (1).md (the Met, 22 August 2025)', '../a.md (–)'],
      );
      assert.deepEqual(listed('body: Metropolitan Police Service\n')[0], 'met (1).md (the Met, 22 August 2025)');
    });

    it('are found by their body as well, and say beside it who announces them already', () => {
      const [met, peel] = ['met (1).md', 'peel.md'].map((text) => offered('').find((each) => each.text === text)!);
      assert.deepEqual([met!.filter, inEnglish(met!.documentation!)], ['met (1).md the Met', 'the Met, 22 August 2025\n\nNational child protection inspection\n\nAnnounced already by “met-release.md” and “met-email.md”.']);
      assert.equal(inEnglish(peel!.documentation!), 'Kent Police, 1 May 2024\n\nPEEL 2023–25\n\nNothing announces it yet.');
    });

    it('are none in what says it is a report itself', () => assert.deepEqual(listed('kind: report\n'), []));
  });

  it('answers in a draft of one very long line', () => {
    const text = `${frontMatter('report')}${'The force is good at it, and adequate “there” ‘. '.repeat(40_000)}The force is `;
    assert.equal(check(subjectOf(text), text.length) > 0, true);
  });
});

/** Checks everything that is offered or shown at an offset, and says how much that was. */
function check(subject: Subject, offset: number): number {
  const { text } = subject.draft;
  const cursor = Math.max(0, Math.min(offset, text.length));
  const offers = complete(subject, offset);
  offers.forEach(({ span, label, rank }, index) => {
    const place = `“${label}” at ${offset}`;
    assert.ok(span.from <= cursor && cursor <= span.to && span.to <= text.length, `${place} does not contain the cursor`);
    assert.ok(!text.slice(span.from, span.to).includes('\n'), `${place} crosses a line`);
    assert.ok(label !== '' && (index === 0 || rank > offers[index - 1]!.rank), `${place} is out of order`);
  });
  const found = hover(subject, offset, pointing(subject));
  if (found) assert.ok(found.span.from <= cursor && cursor <= found.span.to && inEnglish(found.markdown) !== '', `the hover at ${offset} is elsewhere`);
  return offers.length;
}
