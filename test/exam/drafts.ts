// The clean drafts that the exam puts faults into.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExamDraft, ExamFramework } from './text';

const FOLDERS = ['test/samples', 'test/exam/drafts'];
/** Samples that show what the checker reports. */
const FAULTY = ['cleveland-draft.md', 'merseyside-draft.md'];

/** The drafts of both folders; one that is a copy of another counts once. */
export function cleanDrafts(): ExamDraft[] {
  const seen = new Set<string>();
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && !FAULTY.includes(file))
      .map((file) => readDraft(join(folder, file)))
      .filter(({ text }) => !seen.has(text) && seen.add(text)),
  );
}

const frameworks = new Map<string, ExamFramework>();

function framework(id: string): ExamFramework {
  let found = frameworks.get(id);
  if (!found) frameworks.set(id, (found = JSON.parse(readFileSync(`server/data/frameworks/${id}.json`, 'utf8')) as ExamFramework));
  return found;
}

function readDraft(path: string): ExamDraft {
  const text = readFileSync(path, 'utf8');
  const value = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const report = value('report') && join(dirname(path), value('report'));
  return {
    file: path.replace(/^test\//, ''),
    text,
    kind: value('kind') === 'press-release' ? 'press-release' : 'report',
    framework: framework(value('framework')),
    body: value('body'),
    published: value('published'),
    bodyFrom: text.indexOf('\n---\n') + '\n---\n'.length,
    report: report && existsSync(report) ? readFileSync(report, 'utf8') : undefined,
  };
}
