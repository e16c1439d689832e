// Templates: what they may use, and what is said of one that cannot be used.

import assert from 'node:assert/strict';
import Handlebars from 'handlebars';
import { facts, factsSchema, SETTABLE_FACTS } from '../server/core/release/facts/facts';
import { render } from '../server/core/release/template/render';
import { EXAMPLE_VALUES, HELPERS } from '../server/core/release/template/helpers';
import { takeStops } from '../server/core/release/stops';
import { faultsOf } from '../server/core/release/template/templateKinds';
import { findTemplate, mergeTemplates, readTemplate, templatesOf } from '../server/core/release/template/templates';
import type { Template } from '../server/core/release/template/templates';
import { inEnglish } from '../server/core/text/message';
import { readSample, refusalOf, releaseOf, report, subjectOf, templates } from './harness/releases';

function template(text: string): Template {
  return readTemplate('own.press-release.hbs', text)!;
}

/** What is wrong with a template. */
function faultOf(text: string): string {
  const rendering = render(template(text), facts(subjectOf(readSample('northamptonshire.md')), 'report.md'), templates);
  assert.ok('fault' in rendering, 'the template was filled');
  return inEnglish(rendering.fault);
}

/** What a template makes of a report. */
function filled(text: string, from = readSample('northamptonshire.md')): string {
  const rendering = render(template(text), facts(subjectOf(from), 'report.md'), templates);
  assert.ok('text' in rendering, 'fault' in rendering ? inEnglish(rendering.fault) : '');
  return rendering.text.trimEnd();
}

/** What is wrong with a template by itself, a line each: the words it is about, and what is said of them. */
function marked(text: string): string[] {
  return faultsOf(template(text), templates).map(({ span, line, message }) => `${line} ${text.slice(span.from, span.to)} ← ${inEnglish(message)}`);
}

describe('templates', () => {
  it('name an unknown field and its line when they are used', () => {
    assert.equal(faultOf('a\n\n{{hedline}}'), 'The template “own” cannot be used (line 3). There is no field “hedline”. Did you mean “headline”?');
    assert.equal(faultOf('{{body.colour}}'), 'The template “own” cannot be used (line 1). There is no field “colour”. Correct its name.');
  });
  it('name it at its place before they are used, also in a branch that is not taken', () => {
    assert.deepEqual(marked('a\n{{hedline}} {{body.nam}}'), ['2 hedline ← There is no field “hedline”. Did you mean “headline”?', '2 body.nam ← There is no field “nam”. Did you mean “name”?']);
    assert.deepEqual(marked('\n{{#if embargo}}\n{{else}}\n  {{hedline}}{{/if}}'), ['4 hedline ← There is no field “hedline”. Did you mean “headline”?']);
    assert.deepEqual(marked('{{#each ungraded}}{{#unless this}}{{nope}}{{/unless}}{{/each}}'), ['1 nope ← There is no field “nope”. Correct its name.']);
    assert.deepEqual(marked('{{#unless hedline}}x{{/unless}}{{mark (join hedline)}}'), ['1 hedline ← There is no field “hedline”. Did you mean “headline”?', '1 hedline ← There is no field “hedline”. Did you mean “headline”?']);
  });
  it('know what each place can name', () => {
    assert.deepEqual(
      marked('{{#each grades}}{{term}}{{this.count}}{{@index}}{{../headline}}{{@root.body.name}}{{#each areas}}{{this}}{{../term}}{{../../headline}}{{/each}}{{else}}{{headline}}{{/each}}{{#with body}}{{name}}{{/with}}'),
      [],
    );
    assert.deepEqual(marked('{{#each grades as |one at|}}{{one.term}}{{at}}{{#if at}}{{one.count}}{{/if}}{{/each}}'), []);
    assert.deepEqual(marked('{{#each grades}}{{headline}} {{trm}} {{../nope}} {{../../x}}{{/each}}{{@index}}{{@nope}}'), [
      '1 headline ← There is no field “headline” within this block. Here, write “@root.headline”.',
      '1 trm ← There is no field “trm”. Did you mean “term”?',
      '1 ../nope ← There is no field “nope”. Correct its name.',
      '1 ../../x ← There is no field “../../x”. Correct its name.',
      '1 @index ← There is no field “@index”. Correct its name.',
      '1 @nope ← There is no field “@nope”. Correct its name.',
    ]);
  });
  it('cannot reach what objects inherit, by no way', () => {
    const inherited = [
      'body.constructor', 'body.__proto__', 'constructor', '__proto__', 'this.constructor', '@root.constructor', 'body.toString', 'grades.length', 'headline.length',
      'grades.0.term', '@root.__proto__.x',
    ];
    for (const path of inherited) {
      assert.match(marked(`{{${path}}}`).join(), /^1 .* ← There is no field “/, path);
      assert.match(marked(`{{#if ${path}}}x{{/if}}`).join(), /^1 .* ← There is no field “/, path);
    }
    assert.match(marked('{{lookup body "constructor"}}').join(), /^1 lookup ← There is no helper “lookup”/);
    assert.match(marked('{{log headline}}').join(), /^1 log ← There is no helper “log”/);
    assert.match(marked('{{#each (lookup body "constructor")}}{{/each}}').join(), /no helper “lookup”/);
    assert.match(marked('{{constructor headline}}{{toString headline}}{{__proto__ headline}}').join(), /helper “constructor”.*helper “toString”.*helper “__proto__”/);
    assert.match(marked('{{#with body as |b|}}{{b.constructor}}{{/with}}').join(), /no field “constructor”/);
    assert.match(faultOf('{{lookup body "constructor"}}'), /“lookup”/);
  });
  it('name an unknown helper, and what a helper was not given', () => {
    assert.match(faultOf('\n{{shout headline}}'), /^The template “own” cannot be used \(line 2\)\. There is no helper “shout”\. The helpers are number,/);
    assert.deepEqual(marked('{{nubmer areaCount}}'), ['1 nubmer ← There is no helper “nubmer”. Did you mean “number”?']);
    assert.deepEqual(marked('{{number headline}}{{list "a"}}{{mark 1}}{{mark grades}}'), [
      '1 headline ← “number” needs a number here, and “headline” is words.',
      '1 "a" ← “list” needs a list of words here, and “a” is words.',
      '1 1 ← “mark” needs words here, and “1” is a number.',
      '1 grades ← “mark” needs words here, and “grades” is a list of grades.',
    ]);
    assert.deepEqual(marked('{{counts ungraded}}{{list grades}}{{quotation quotations}}').map((each) => each.replace(/.* ← /, '')), [
      '“counts” needs a list of grades here, and “ungraded” is a list of words.',
      '“list” needs a list of words here, and “grades” is a list of grades.',
      '“quotation” needs a list of words here, and “quotations” is a list of something else.',
    ]);
    assert.deepEqual(marked('{{number}}{{mark headline title}}{{list ungraded sep=";"}}{{if headline "x"}}'), [
      '1 {{number}} ← “number” needs a number behind it.',
      '1 title ← “mark” needs nothing more behind it. Take this out.',
      '1 sep=";" ← “list” takes no “sep=”. Take it out.',
      '1 if ← “if” opens a block: write {{#if …}} … {{/if}}.',
    ]);
    assert.equal(faultOf('\n\n{{date headline}}'), 'The template “own” cannot be used (line 3). “date” needs a date behind it.');
  });
  it('say where a report may not have what they need', () => {
    assert.deepEqual(marked('{{date published}}'), ['1 published ← The report may not have “published”. Write {{#if published}} … {{/if}} around this.']);
    assert.deepEqual(marked('{{#if published}}{{date published}}{{else}}{{date published}}{{/if}}').length, 1);
    assert.deepEqual(marked('{{#unless published}}{{else}}{{date published}}{{/unless}}{{#if @root.published}}{{#each grades}}{{date @root.published}}{{/each}}{{/if}}'), []);
    assert.deepEqual(marked('{{published}}{{either published "[Add the date]"}}'), []);
  });
  it('have blocks for what they are for, and define nothing', () => {
    assert.deepEqual(marked('{{#each body}}{{/each}}{{#with headline}}{{/with}}{{#grades}}{{/grades}}{{#each}}{{/each}}{{body}}{{grades}}{{"x"}}'), [
      '1 body ← “each” needs a list behind it, and “body” is none.',
      '1 headline ← “with” needs something that has fields behind it, and “headline” has none.',
      '1 grades ← “grades” cannot open a block. What can is {{#if}}, {{#unless}}, {{#each}} and {{#with}}.',
      '1 each ← “each” needs one field behind it.',
      '1 body ← “body” has several fields. Write one of them, such as “body.name”.',
      '1 grades ← “grades” is a list. Write {{#each grades}} … {{/each}} around what is to be written of each.',
      '1 "x" ← This is no field. Write the name of one, without quotation marks.',
    ]);
    assert.deepEqual(marked('{{#*inline "x"}}{{/inline}}{{#> x}}{{/x}}{{* x}}').map((each) => each.replace(/.* ← /, '')), Array.from({ length: 3 }, () => 'Templates cannot define anything. Take this out.'));
  });
  it('include parts by their names, where all the facts are at hand', () => {
    assert.equal(filled('{{> grades}}').split('. ')[1], 'It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.');
    assert.deepEqual(marked('{{> other}}{{> grdes}}{{> (join "grades")}}').map((each) => each.replace(/.* ← /, '')), [
      'There is no part “other”. The parts are findings, front-matter, grades, quotation.',
      'There is no part “grdes”. Did you mean “grades”?',
      'Write the name of a part here.',
    ]);
    assert.deepEqual(marked('{{> grades body}}{{#with body}}{{> grades}}{{/with}}').map((each) => each.replace(/.* ← /, '')), [
      'A part is given nothing: it has all the facts. Leave only its name.',
      'Parts have all the facts. Include “grades” outside {{#each}} and {{#with}}.',
    ]);
    assert.deepEqual(faultsOf(readTemplate('a.part.hbs', '{{> grades}}')!, templates).map(({ message }) => inEnglish(message)), [
      'There is no part “grades”. None can be included here.']);
    assert.deepEqual(faultsOf(readTemplate('a.report.hbs', '{{> grades}}{{headline}}{{programme}}')!, templates).map(({ message }) => inEnglish(message)), ['There is no part “grades”. None can be included here.',
      'There is no field “headline”. Correct its name.',
    ]);
  });
  it('that cannot be read say where', () => {
    assert.equal(faultOf('a\n{{#if headline}}\nb'), 'The template “own” cannot be used (line 3). This cannot be read. Look for a brace or a closing {{/…}} that is missing here.');
    assert.deepEqual(marked('x\n{{#if headline}}{{/each}}'), ['2 {{#if headline}}{{/each}} ← This closes “each” where “if” is still open.']);
    assert.deepEqual(marked('a\n{{headline').map((each) => each.slice(0, 2)), ['2 ']);
    const broken = [
      '{{', '}}', '{{#', '{{/if}}', '{{else}}', '{{{{raw}}}}', '{{#if}}', '{{!--', '\0{{&x}}', '{{..}}', '{{this}}', '{{a/b}}',
      '{{{headline', '{{#each grades as ||}}{{/each}}',
    ];
    for (const text of broken) assert.ok(marked(text).every((each) => /^\d+ [^]* ← .*[.…]/.test(each)), text);
  });
  it('are all without a fault where they ship', () => {
    for (const each of templates) assert.deepEqual(faultsOf(each, templates), [], each.id);
  });
  it('leave the marks of Markdown and HTML as they are', () => {
    assert.equal(filled('{{body.name}} {{inspectorate.name}}', report({ body: 'Hereford & Worcester Fire and Rescue Service' })), 'Hereford & Worcester Fire and Rescue Service His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services');
  });
  it('say what is to be filled in, and what stands there until it is', () => {
    const rendering = render(template('Grade: {{stop "a"}}\n{{#if headline}}x{{/if}} {{stop "b" "<!-- 𝒜 -->"}}.{{stop "a"}}'), facts(subjectOf(readSample('northamptonshire.md')), 'report.md'), templates);
    assert.ok('text' in rendering);
    assert.equal(rendering.text, 'Grade: \nx <!-- 𝒜 -->.\n');
    assert.deepEqual(rendering.stops, [
      { key: 'a', span: { from: 7, to: 7 } },
      { key: 'b', span: { from: 10, to: 21 } },
      { key: 'a', span: { from: 22, to: 22 } },
    ]);
    assert.deepEqual(rendering.stops.map(({ span }) => rendering.text.slice(span.from, span.to)), ['', '<!-- 𝒜 -->', '']);
  });
  it('have helpers for words', () => {
    for (const { example, gives } of Object.values(HELPERS)) {
      const compile = Handlebars.create();
      for (const [name, { fill }] of Object.entries(HELPERS)) compile.registerHelper(name, (...given: unknown[]) => fill(given.slice(0, -1)));
      assert.equal(takeStops(compile.compile(example, { noEscape: true })(EXAMPLE_VALUES)).text.trim(), gives);
    }
    assert.equal(filled('{{#each grades}}{{list areas}}; {{/each}}'), 'Working with partners; Leadership of child protection arrangements, and Risk assessment and referrals; Responding to children at risk of harm, and Investigating child abuse, neglect and exploitation;');
    assert.equal(filled('{{publication "2025-08-22" "2025-08-21T00:01"}}, {{publication "2025-08-22" embargo}}, {{link "a report (1).md"}}'), 'on Friday 22 August 2025, on Friday 22 August 2025, a%20report%20%281%29.md');
    assert.equal(filled('{{#each grades}}{{pick @index "a" "b"}}{{/each}}'), 'abb');
  });
  it('are only files of the right name', () => {
    assert.equal(readTemplate('web.hbs', ''), undefined);
    assert.deepEqual(readTemplate('a.part.hbs', '{{!-- 12. A title --}}'), { id: 'a', kind: 'part', title: 'A title', place: 12, text: '{{!-- 12. A title --}}' });
    assert.deepEqual(readTemplate('e-mail.press-release.hbs', '{{!-- For the press --}}\nx'), {
      id: 'e-mail', kind: 'press-release', title: 'For the press', text: '{{!-- For the press --}}\nx',
    });
  });
  it('are listed by the numbers of their first lines, and the first is the one that nobody has to ask for', () => {
    assert.deepEqual(templatesOf(templates, 'press-release').map(({ id }) => id), ['web', 'email', 'social', 'summary']);
    assert.equal(findTemplate(templates, 'press-release')?.id, 'web');
    const own = mergeTemplates(templates, [
      template('{{!-- Ours --}}'),
      readTemplate('web.press-release.hbs', 'ours')!, readTemplate('first.press-release.hbs', '{{!-- 0. First --}}')!,
    ]);
    assert.deepEqual(templatesOf(own, 'press-release').map(({ id, title }) => `${id}: ${title}`), [
      'first: First', 'web: web', 'email: E-mail to the press', 'social: Social media post', 'summary: Summary in plain language', 'own: Ours',
    ]);
  });
});

describe('facts', () => {
  it('are what their schema says, and every one is explained', () => {
    for (const file of ['northamptonshire.md', 'cleveland-draft.md']) factsSchema.parse(facts(subjectOf(readSample(file)), file));
    for (const [key, schema] of Object.entries(factsSchema.shape)) assert.ok(schema.description, key);
  });
  it('can be set to other words where they are one line', () => {
    assert.deepEqual(SETTABLE_FACTS, ['programme', 'subject', 'title', 'report', 'webAddress', 'published', 'embargo', 'inspector', 'headline', 'standfirst']);
    assert.match(releaseOf(report(), { set: { headline: 'Force does well', embargo: '2025-01-15T00:01' } }).text, /embargo: 2025-01-15T00:01\n---\n\n# Force does well\n/);
    assert.match(refusalOf(report(), { set: { grades: 'good' } }), /^“grades” cannot be set\. What can be set is programme,/);
    assert.match(refusalOf(report(), { set: { published: 'soon' } }), /^“published” cannot be set so\. This is not a date/);
    assert.match(refusalOf(report(), { set: { webAddress: 'www' } }), /^“webAddress” cannot be set so\. This is not a web address/);
    assert.match(refusalOf(report(), { set: { toString: 'x' } }), /^“toString” cannot be set/);
  });
});
