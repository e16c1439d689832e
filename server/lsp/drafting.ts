// Answers to the client’s own questions: how far a draft is, its press release, and a new report.

import { progress } from '../core/assist/progress';
import { makeRelease, newReport } from '../core/release/release';
import type { ReleaseTemplates } from '../core/release/templates';
import type { Context } from './context';
import type { Choices, DraftStatus, DraftStatusParams, NewReportParams, NewReportResult, PressReleaseParams, PressReleaseResult } from './protocol';

/** Answers how many areas are graded and how many problems there are. */
export function draftStatus({ checker, draft }: Context): (params: DraftStatusParams) => DraftStatus {
  return ({ uri }) => {
    const open = draft(uri);
    if (!open) return null;
    const subject = checker.subject(open.draft);
    return { kind: subject.kind, ...progress(subject), problems: checker.check(open.draft).length };
  };
}

/** Answers with the press release of a report; it will stand in the report’s folder. */
export function pressRelease({ checker, draft }: Context, templates: ReleaseTemplates): (params: PressReleaseParams) => PressReleaseResult {
  return ({ uri }) => {
    const open = draft(uri);
    if (!open) return { refusal: 'This is not an inspection report. Its first lines must be front matter that names a framework and a body.' };
    const report = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    return makeRelease(checker.subject(open.draft), templates, { report });
  };
}

/** Answers which frameworks and bodies a new report can be of. */
export function choices({ checker }: Context): () => Choices {
  const { frameworks, bodies } = checker.reference;
  return () => ({
    frameworks: frameworks.map(({ id, name }) => ({ id, name })),
    bodies: bodies.map(({ name, variants }) => ({ name, variants })),
  });
}

/** Answers with the text of a new report. Throws for a framework or body that `choices` did not name. */
export function newReportText({ checker }: Context, templates: ReleaseTemplates): (params: NewReportParams) => NewReportResult {
  return (params) => {
    const framework = checker.reference.framework(params.framework);
    const body = checker.reference.body(params.body);
    if (!framework || !body) throw new Error(`There is no framework “${params.framework}” or no body “${params.body}”.`);
    const made = newReport({ framework, body }, templates);
    if ('fault' in made) throw new Error(made.fault);
    return made;
  };
}
