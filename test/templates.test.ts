// Templates: what they may use, and what is said of one that cannot be used.

import assert from 'node:assert/strict';
import { facts, factsSchema, SETTABLE_FACTS } from '../server/core/release/facts';
import { renderRelease } from '../server/core/release/release';
import { readTemplate } from '../server/core/release/templates';
import type { Template } from '../server/core/release/templates';
import { readSample, refusalOf, releaseOf, report, subjectOf } from './harness/releases';

function template(text: string): Template {
  return readTemplate('own.press-release.hbs', text)!;
}

/** What is wrong with a template. */
function faultOf(text: string): string {
  const rendering = renderRelease(template(text), facts(subjectOf(readSample('northamptonshire.md')), 'report.md'));
  assert.ok('fault' in rendering, 'the template was filled');
  return rendering.fault;
}

/** What a template makes of a report. */
function filled(text: string, from = readSample('northamptonshire.md')): string {
  const rendering = renderRelease(template(text), facts(subjectOf(from), 'report.md'));
  assert.ok('text' in rendering, 'fault' in rendering ? rendering.fault : '');
  return rendering.text.trimEnd();
}

describe('templates', () => {
  it('name an unknown field and its line', () => {
    assert.equal(faultOf('a\n\n{{hedline}}'), 'Line 3 of the template “own” uses “hedline”, but there is no such field. Correct its name.');
    assert.equal(faultOf('{{body.nam}}'), 'Line 1 of the template “own” uses “nam”, but there is no such field. Correct its name.');
  });
  it('name it also where it stands behind a helper, in a block or in a loop', () => {
    assert.match(faultOf('\n{{#if hedline}}x{{/if}}'), /^Line 2 .*“hedline”/);
    assert.match(faultOf('{{#each grads}}x{{/each}}'), /^Line 1 .*“grads”/);
    assert.match(faultOf('{{#each grades}}\n{{mark trm}}{{/each}}'), /^Line 2 .*“trm”/);
    assert.match(faultOf('{{#unless hedline}}x{{/unless}}'), /“hedline”/);
  });
  it('cannot reach what objects inherit', () => {
    assert.match(faultOf('{{body.constructor}}'), /“constructor”/);
    assert.match(faultOf('{{body.__proto__}}'), /“__proto__”/);
    assert.match(faultOf('{{lookup body "constructor"}}'), /“lookup”/);
  });
  it('name an unknown helper, and what a helper was not given', () => {
    assert.match(faultOf('\n{{shout headline}}'), /^Line 2 of the template “own” uses “shout”, but there is no such field or helper\. The helpers are number,/);
    assert.equal(faultOf('\n\n{{number headline}}'), 'The template “own” cannot be used: “number” needs a number behind it (line 3).');
    assert.match(faultOf('{{date headline}}'), /“date” needs a date/);
  });
  it('that cannot be read say where', () => {
    assert.equal(faultOf('a\n{{#if headline}}\nb'), 'Line 3 of the template “own” cannot be read. Look for a brace or a closing {{/…}} that is missing there.');
    assert.match(faultOf('{{#if headline}}{{/each}}'), /closes “each” where “if” is still open/);
    assert.match(faultOf('{{> other}}'), /includes “other”, but templates cannot include others/);
  });
  it('leave the marks of Markdown and HTML as they are', () => {
    assert.equal(filled('{{body.name}} {{inspectorate.name}}', report({ body: 'Hereford & Worcester Fire and Rescue Service' })), 'Hereford & Worcester Fire and Rescue Service His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services');
  });
  it('say what is to be filled in, and what stands there until it is', () => {
    const rendering = renderRelease(template('Grade: {{stop "a"}}\n{{#if headline}}x{{/if}} {{stop "b" "<!-- 𝒜 -->"}}.{{stop "a"}}'), facts(subjectOf(readSample('northamptonshire.md')), 'report.md'));
    assert.ok('text' in rendering);
    assert.equal(rendering.text, 'Grade: \nx <!-- 𝒜 -->.\n');
    assert.deepEqual(rendering.stops, [{ key: 'a', span: { from: 7, to: 7 } }, { key: 'b', span: { from: 10, to: 21 } }, { key: 'a', span: { from: 22, to: 22 } }]);
    assert.deepEqual(rendering.stops.map(({ span }) => rendering.text.slice(span.from, span.to)), ['', '<!-- 𝒜 -->', '']);
  });
  it('have helpers for words', () => {
    assert.equal(filled('{{number 7}} {{number 12}} {{areas 1}} {{mark "good"}} {{date published}} {{weekday published}}'), 'seven 12 one area ‘good’ 22 August 2025 Friday 22 August 2025');
    assert.equal(filled('{{#each grades}}{{list areas}}; {{/each}}'), 'Working with partners; Leadership of child protection arrangements, and Risk assessment and referrals; Responding to children at risk of harm, and Investigating child abuse, neglect and exploitation;');
    assert.equal(filled('{{time "2025-08-22T00:01"}} {{small "Promising practice"}} {{link "a report (1).md"}} {{yaml "a: b"}}'), '00:01 promising practice a%20report%20%281%29.md "a: b"');
    assert.equal(filled('{{#each grades}}{{pick @index "a" "b"}}{{/each}}'), 'abb');
  });
  it('are only files of the right name', () => {
    assert.equal(readTemplate('web.hbs', ''), undefined);
    assert.deepEqual(readTemplate('e-mail.press-release.hbs', '{{!-- For the press --}}\nx'), { id: 'e-mail', kind: 'press-release', title: 'For the press', text: '{{!-- For the press --}}\nx' });
  });
});

describe('facts', () => {
  it('are what their schema says, and every one is explained', () => {
    for (const file of ['northamptonshire.md', 'cleveland-draft.md']) factsSchema.parse(facts(subjectOf(readSample(file)), file));
    for (const [key, schema] of Object.entries(factsSchema.shape)) assert.ok(schema.description, key);
  });
  it('can be set to other words where they are one line', () => {
    assert.deepEqual(SETTABLE_FACTS, ['programme', 'subject', 'title', 'report', 'published', 'embargo', 'inspector', 'headline', 'standfirst']);
    assert.match(releaseOf(report(), { set: { headline: 'Force does well', embargo: '2025-01-15T00:01' } }).text, /embargo: 2025-01-15T00:01\n---\n\n# Force does well\n/);
    assert.match(refusalOf(report(), { set: { grades: 'good' } }), /^“grades” cannot be set\. What can be set is programme,/);
    assert.match(refusalOf(report(), { set: { published: 'soon' } }), /^“published” cannot be set so\. This is not a date/);
    assert.match(refusalOf(report(), { set: { toString: 'x' } }), /^“toString” cannot be set/);
  });
});
