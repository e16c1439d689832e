// The reports of the workspace that a press release may announce, as values of its front matter.

import type { Subject } from '../../rules/rule';
import { join, say } from '../../text/message';
import type { Message } from '../../text/message';
import { dayInWords, quotedNames } from '../../text/messageParts';
import type { Asking, Completion, KnownReport } from './completion';

/** The reports: of the same body and framework first, then those that nothing announces yet, then the nearest. None in a draft that says it is a report. */
export function offerReports(subject: Subject, { reports }: Asking): Omit<Completion, 'span' | 'rank'>[] {
  const { kind, body, framework } = subject.draft.frontMatter.values;
  if (subject.kind === 'report' && kind !== undefined) return [];
  const { reference } = subject;
  const nameOf = (name: string | undefined) => reference.body(name)?.name ?? name;
  const own = nameOf(body);
  const order = (each: KnownReport) => [
    Number(nameOf(each.body) !== own),
    Number(each.framework !== framework),
    each.releases.length && 1,
    each.path.split('/').length,
  ];
  return (reports?.() ?? [])
    .map((report) => ({ report, order: order(report) }))
    .sort((a, b) => firstDifference(a.order, b.order) || (a.report.path < b.report.path ? -1 : 1))
    .map(({ report }) => {
      const { path } = report;
      const detail = inShort(report);
      return {
        label: path,
        kind: 'value',
        text: path,
        filter: [path, report.body ?? ''].join(' ').trim(),
        documentation: inFull(report, reference.framework(report.framework)?.name),
        ...(detail ? { detail } : {}),
      };
    });
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - b[index]!).find((difference) => difference !== 0) ?? 0;
}

/** “Kent Police, 22 August 2025”, as far as it is known. */
function inShort({ body, published }: KnownReport): Message | undefined {
  const day = published === undefined ? undefined : dayInWords(published);
  if (body !== undefined) return day ? say`${body}, ${day}` : say`${body}`;
  return day;
}

function inFull(report: KnownReport, framework: string | undefined): Message {
  const { releases } = report;
  const announced = releases.length ? say`Announced already by ${quotedNames(releases)}.` : say`Nothing announces it yet.`;
  return join(
    [inShort(report), framework === undefined ? undefined : say`${framework}`, announced].filter((part) => part !== undefined),
    '\n\n',
  );
}
