// Reports to make press releases from, and the shortest ways to make them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft } from '../../server/core/draft/draft';
import { makeRelease } from '../../server/core/release/release';
import type { ReleaseOptions } from '../../server/core/release/release';
import type { Problem } from '../../server/core/rules/rule';
import { inEnglish } from '../../server/core/text/message';
import { shippedTemplates } from '../../server/data';
import { checker, draftOf, problemsOf, reference } from './reference';

export const templates = shippedTemplates();

/** The text of a sample draft. */
export const readSample = (file: string) => readFileSync(join('test/samples', file), 'utf8');

/** What rules and releases may look at, for a text. */
export const subjectOf = (text: string) => checker.subject(parseDraft(text));

/** The release of a report’s text and what it lacks; fails where there is none. */
export function releaseOf(text: string, options: Partial<ReleaseOptions> = {}): { text: string; missing: readonly string[] } {
  const made = makeRelease(checker.subject(draftOf(text)), templates, { report: 'report.md', ...options });
  assert.ok('text' in made, 'refusal' in made ? inEnglish(made.refusal) : '');
  return { text: made.text, missing: made.missing.map(inEnglish) };
}

/** Why there is no release. */
export function refusalOf(text: string, options: Partial<ReleaseOptions> = {}): string {
  const made = makeRelease(subjectOf(text), templates, { report: 'report.md', ...options });
  assert.ok('refusal' in made, 'a release was made');
  return inEnglish(made.refusal);
}

/** A small report, for one thing at a time. */
export function report({ body = 'Cleveland Police', grades = ['good', 'good', 'adequate', 'adequate', 'adequate'], below = '', end = '' } = {}): string {
  const areas = reference.framework('ncpi')!.areas;
  const sections = areas.map(({ name }, index) => `## ${name}\n\nGrade: ${grades[index]}\n\n${index === 0 ? below : ''}`);
  return `---\nframework: ncpi\nbody: ${body}\npublished: 2025-01-15\n---\n\n# ${body}: National child protection inspection\n\n${sections.join('\n\n')}\n\n${end}\n`;
}

/** The problems of a release, but for what it leaves to be written, which is reported as that. */
export function faultsOf(text: string): readonly Problem[] {
  return problemsOf(text).filter(({ rule }) => rule !== 'placeholder');
}
