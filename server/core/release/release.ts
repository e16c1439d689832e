// A press release from a report, and an empty report from a framework: the two texts that are made here.

import { createClaimReader } from '../claims';
import { withoutLostComments } from '../draft/comments';
import { parseDraft } from '../draft/draft';
import type { Subject } from '../rules/rule';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { facts, setFacts } from './facts/facts';
import { missingForRelease, releaseRefusal } from './facts/missing';
import { newReportFacts } from './facts/newReportFacts';
import type { NewReport } from './facts/newReportFacts';
import { render } from './template/render';
import type { Rendering } from './template/render';
import { findTemplate, templatesOf } from './template/templates';
import type { ReleaseTemplates } from './template/templates';

/** A press release and what it still lacks, or why there is none, in a plain sentence. */
export type Release = { readonly text: string; readonly missing: readonly Message[] } | { readonly refusal: Message };

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
export function makeRelease(reported: Subject, templates: ReleaseTemplates, { report, template: id, set = {} }: ReleaseOptions): Release {
  const subject = withoutComments(reported);
  const refusal = releaseRefusal(subject);
  if (refusal !== undefined) return { refusal };
  const template = findTemplate(templates, 'press-release', id);
  if (!template) return { refusal: noTemplate(templates, id) };
  const known = setFacts(facts(subject, report), set);
  if ('fault' in known) return { refusal: known.fault };
  const rendering = render(template, known.facts, templates);
  return 'fault' in rendering ? { refusal: rendering.fault } : { text: rendering.text, missing: missingForRelease(subject) };
}

/** An empty report: every section the framework asks for, every grade left blank. The framework’s own template, if there is one, else the first. */
export function newReport(known: NewReport, templates: ReleaseTemplates): Rendering {
  const template = findTemplate(templates, 'report', known.framework.id) ?? findTemplate(templates, 'report');
  return template ? render(template, newReportFacts(known), templates) : { fault: say`There is no template for reports.` };
}

/** The report read without the comments that Markdown would show: their words are for nobody else. */
function withoutComments(subject: Subject): Subject {
  const { text, frontMatter } = subject.draft;
  const head = text.slice(0, frontMatter.span.to);
  const plain = head + withoutLostComments(text.slice(head.length));
  if (plain === text) return subject;
  const draft = parseDraft(plain);
  return { ...subject, draft, claims: createClaimReader(subject.reference)(draft) };
}

function noTemplate(templates: ReleaseTemplates, id: string | undefined): Message {
  const known = templatesOf(templates, 'press-release').map((template) => template.id);
  return id === undefined ? say`There is no template for press releases.` : say`There is no template “${id}”. The templates are ${known.join(', ')}.`;
}
