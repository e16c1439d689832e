// Answers about the work on a draft: how far it is, its press release, a new report, its rules.

import { progress } from '../../core/assist/progress';
import { inspects, namedBody } from '../../core/framework/inspected';
import { makeRelease, newReport } from '../../core/release/release';
import { templatesOf } from '../../core/release/template/templates';
import { updateRelease } from '../../core/release/update/update';
import { explainResolved } from '../../core/settings/settings';
import { asMessage, say } from '../../core/text/message';
import { problemsOf, subjectOf } from '../../surroundings/placedDraft';
import { folderOf, nameOf } from '../../surroundings/uris';
import type { Context } from '../context';
import type {
  Choices, ChoicesParams, DraftParams, DraftStatus, ExplainRulesResult, NewReportParams, NewReportResult, PressReleaseParams, PressReleaseResult,
  TemplateChoices,
} from '../protocol';

/** Answers how many areas are graded and how many problems there are. */
export function draftStatus(context: Context): (params: DraftParams) => Promise<DraftStatus> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return null;
    const subject = subjectOf(open);
    const problems = problemsOf(open);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const announced = subject.kind === 'press-release' && open.reportUri !== undefined ? { report: open.reportUri } : {};
    return { kind: subject.kind, ...progress(subject), problems: problems.length, errors, ...announced };
  };
}

/** Answers with the press release of a report, which will stand in the report’s folder, or with the one there is as the report would have it now. */
export function pressRelease(context: Context): (params: PressReleaseParams) => Promise<PressReleaseResult> {
  return async ({ uri, template, existing }) => {
    const open = await context.open(uri);
    if (!open) {
      return { refusal: context.voice(say`This is not an inspection report. Its first lines must be front matter that names a framework and a body.`) };
    }
    const report = nameOf(uri);
    const made = makeRelease(subjectOf(open), open.templates, { report, template });
    if ('refusal' in made) return { refusal: context.voice(made.refusal) };
    const missing = made.missing.map(context.voice);
    if (!existing) return { text: made.text, missing };
    const { draft, circumstances, checker } = await context.read(existing.uri, existing.text);
    return { missing, text: updateRelease(draft, made.text, checker, { ...circumstances, report: open.draft }) };
  };
}

/** Answers which press releases can be made of a report, those of its folder’s own templates among them. */
export function templateChoices(context: Context): (params: DraftParams) => Promise<TemplateChoices> {
  return async ({ uri }) => {
    const { templates } = await context.equipment(folderOf(uri));
    return templatesOf(templates, 'press-release').map(({ id, title }) => ({ id, title: context.voice(asMessage(title)) }));
  };
}

/** Answers which frameworks and bodies a new report can be of. */
export function choices(context: Context): (params: ChoicesParams) => Promise<Choices> {
  return async ({ folder }) => {
    const { checker } = await context.equipment(folder);
    const { frameworks, bodies } = checker.reference;
    return {
      frameworks: frameworks.map(({ id, name }) => ({ id, name })),
      bodies: bodies.map((body) => ({
        name: body.name,
        variants: body.variants,
        frameworks: frameworks.filter((framework) => inspects(framework, body)).map(({ id }) => id),
      })),
    };
  };
}

/** Answers with the text of a new report. Throws for a framework that `choices` did not name. */
export function newReportText(context: Context): (params: NewReportParams) => Promise<NewReportResult> {
  return async (params) => {
    const { checker, templates } = await context.equipment(params.folder);
    const framework = checker.reference.framework(params.framework);
    if (!framework) throw new Error(`There is no framework “${params.framework}”.`);
    const body = checker.reference.body(params.body) ?? namedBody(params.body, framework);
    const made = newReport({ framework, body }, templates);
    if ('fault' in made) throw new Error(context.voice(made.fault));
    return { text: made.text, body: { name: body.name, noun: body.noun }, stops: made.stops.map(({ key, span }) => ({ key, ...span })) };
  };
}

/** Answers what is in force for each rule in a draft, and which setting says so. */
export function explainRules(context: Context): (params: DraftParams) => Promise<ExplainRulesResult> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return [];
    return open.checker.explain(open.draft, open.circumstances).map((resolved) => {
      const page = context.manualPage(resolved.rule.id);
      return { rule: resolved.rule.id, level: resolved.level, explanation: context.voice(explainResolved(resolved)), ...(page === undefined ? {} : { page }) };
    });
  };
}
