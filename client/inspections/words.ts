// What an item of the view says: in brief beside its name, and in full to those who point at it or listen.

import type * as vscode from 'vscode';
import type { InspectionDetails } from '../../server/lsp/protocol';
import type { DraftNode } from './arrange';

/** Looks words up in the language of the display: `vscode.l10n`. */
export type Words = Pick<typeof vscode.l10n, 't'>;

/** What an item is called: whom it is about, or its kind below another. */
export function nameOf({ name }: DraftNode, l10n: Words): string {
  return name ?? l10n.t('Press release');
}

/**
 * “outdated release · A G RI – RI · 2 problems”; nothing until it is known. A side bar cuts off the end: first stands
 * what must be put right, then what VS Code tells of a problem at the end of its row by itself, and last what is in order.
 */
export function inBrief({ draft, name, file }: DraftNode, details: InspectionDetails | undefined, l10n: Words): string {
  const told = details ? inOrder(draft.kind, details, l10n) : [];
  return (name === undefined ? [...told, file] : [file, ...told]).filter(Boolean).join(' · ');
}

function inOrder(kind: DraftNode['draft']['kind'], details: InspectionDetails, l10n: Words): (string | undefined)[] {
  const { amiss, fine } = brieflyReleased(kind, details, l10n);
  const grades = details.grades.map(({ letters }) => letters).join(' ');
  return [amiss, grades, details.problems ? problemsIn(details, l10n) : undefined, fine];
}

/** The same in sentences, a line each. */
export function inFull(node: DraftNode, details: InspectionDetails | undefined, l10n: Words): string[] {
  const { draft } = node;
  const kind = kindInWords(node, l10n);
  const published = draft.published === undefined ? [] : [l10n.t('Published on {0}.', draft.published)];
  if (!details) return [kind, ...published];
  return [
    details.framework === undefined ? kind : `${kind} ${details.framework}.`,
    ...published,
    ...(details.grades.length ? [l10n.t('Grades: {0}.', details.grades.map(({ area, words }) => `${area}: ${words.toLowerCase()}`).join('; '))] : []),
    `${problemsIn(details, l10n)}${details.errors ? ` (${errorsIn(details, l10n)})` : ''}.`,
    ...released(draft.kind, details, l10n),
  ];
}

function problemsIn({ problems }: InspectionDetails, l10n: Words): string {
  return problems === 0 ? l10n.t('No problems') : problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems);
}

function errorsIn({ errors }: InspectionDetails, l10n: Words): string {
  return errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors);
}

/** How release and report stand to each other: as something to be put right, or as it should be. */
function brieflyReleased(kind: DraftNode['draft']['kind'], { releases, agrees }: InspectionDetails, l10n: Words): { amiss?: string; fine?: string } {
  if (kind === 'press-release') return agrees ? { fine: l10n.t('agrees') } : { amiss: agrees === undefined ? l10n.t('no report') : l10n.t('out of date') };
  if (!releases.length) return { fine: l10n.t('no release') };
  const outdated = releases.filter((each) => !each.agrees).length;
  if (releases.length === 1) return outdated ? { amiss: l10n.t('outdated release') } : { fine: l10n.t('release agrees') };
  return outdated ? { amiss: l10n.t('outdated releases: {0} of {1}', outdated, releases.length) } : { fine: l10n.t('{0} releases agree', releases.length) };
}

function released(kind: DraftNode['draft']['kind'], details: InspectionDetails, l10n: Words): string[] {
  if (kind === 'press-release') {
    if (details.agrees === undefined) return [l10n.t('The report that it announces was not found.')];
    return [details.agrees ? l10n.t('It agrees with its report.') : l10n.t('It is out of date: it does not agree with its report.')];
  }
  const outdated = details.releases.filter(({ agrees }) => !agrees).length;
  if (details.releases.length < 2) {
    return [
      !details.releases.length
        ? l10n.t('There is no press release.')
        : outdated
          ? l10n.t('Its press release is out of date.')
          : l10n.t('Its press release agrees with it.'),
    ];
  }
  return [
    outdated
      ? l10n.t('Press releases out of date: {0} of {1}.', outdated, details.releases.length)
      : l10n.t('All {0} press releases agree with it.', details.releases.length),
  ];
}

/** “Report.” or “Press release.” */
function kindInWords({ draft }: DraftNode, l10n: Words): string {
  return draft.kind === 'report' ? l10n.t('Report.') : l10n.t('Press release.');
}
