// A press release from a report, and an empty report from a framework: the two texts that are made here.

import type { Framework } from '../framework/schema';
import type { Body } from '../framework/registers';
import type { Subject } from '../rules/rule';
import { facts, setFacts } from './facts';
import type { Facts } from './facts';
import { missingForRelease, releaseRefusal } from './missing';
import { render } from './render';
import type { Rendering } from './render';
import { findTemplate } from './templates';
import type { ReleaseTemplates, Template } from './templates';

/** A press release and what it still lacks, or why there is none, in a plain sentence. */
export type Release = { readonly text: string; readonly missing: readonly string[] } | { readonly refusal: string };

/** How to make a release. */
export interface ReleaseOptions {
  /** The report’s file as seen from the release. */
  readonly report: string;
  /** The template’s id; without it, the first. */
  readonly template?: string | undefined;
  /** Facts to set to other words. */
  readonly set?: Readonly<Record<string, string>>;
}

/** The press release of a report. Never throws. */
export function makeRelease(subject: Subject, templates: ReleaseTemplates, { report, template: id, set = {} }: ReleaseOptions): Release {
  const refusal = releaseRefusal(subject);
  if (refusal !== undefined) return { refusal };
  const template = findTemplate(templates, 'press-release', id);
  if (!template) return { refusal: noTemplate(templates, id) };
  const known = setFacts(facts(subject, report), set);
  if ('fault' in known) return { refusal: known.fault };
  const rendering = renderRelease(template, known.facts);
  return 'fault' in rendering ? { refusal: rendering.fault } : { text: rendering.text, missing: missingForRelease(subject) };
}

/** The template filled with the facts, or what is wrong with the template. */
export function renderRelease(template: Template, known: Facts): Rendering {
  return render(template, known);
}

/** What a new report knows. */
export interface NewReport {
  readonly framework: Framework;
  readonly body: Body;
  readonly published?: string | undefined;
  readonly inspector?: string | undefined;
}

/** An empty report: every section the framework asks for, every grade left blank. The framework’s own template, if there is one, else the first. */
export function newReport({ framework, body, published, inspector }: NewReport, templates: ReleaseTemplates): Rendering {
  const template = findTemplate(templates, 'report', framework.id) ?? findTemplate(templates, 'report');
  if (!template) return { fault: 'There is no template for reports.' };
  const { summary, judgments, inspector: inspectorSummary, quotation } = framework.sections;
  const headings = { summary: summary[0] ?? null, judgments: judgments[0] ?? null, inspector: inspectorSummary[0] ?? null, quotation: quotation[0] ?? null };
  // Areas that apply only to some bodies are the person’s to add.
  const areas = framework.areas.filter(({ required }) => required);
  const values = {
    framework: framework.id,
    programme: framework.name,
    body,
    published: published ?? null,
    inspector: inspector ?? null,
    headings,
    labels: { area: framework.areaLabels[0], grade: framework.gradeLabels[0] },
    areas: areas.map(({ name, label, graded }) => ({ name, label, graded })),
    graded: areas.some(({ graded }) => graded),
    areaNoun: framework.areaNoun,
  };
  return render(template, values);
}

function noTemplate(templates: ReleaseTemplates, id: string | undefined): string {
  const known = templates.filter(({ kind }) => kind === 'press-release').map((template) => template.id);
  return id === undefined ? 'There is no template for press releases.' : `There is no template “${id}”. The templates are ${known.join(', ')}.`;
}
