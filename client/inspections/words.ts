// What an item of the view says: in brief beside its name, and in full to those who point at it or listen.

import type { InspectionDetails } from '../../server/lsp/protocol';
import type { DraftNode } from './arrange';

/** “A G RI – RI · 2 problems · release out of date”; nothing until it is known. */
export function inBrief({ draft, file }: DraftNode, details: InspectionDetails | undefined): string {
  const known = details ? [details.grades.map(({ letters }) => letters).join(' '), details.problems ? problemsIn(details) : '', brieflyReleased(draft.kind, details)] : [];
  return [file ?? '', ...known].filter(Boolean).join(' · ');
}

/** The same in sentences, a line each. */
export function inFull({ draft }: DraftNode, details: InspectionDetails | undefined): string[] {
  const kind = draft.kind === 'report' ? 'Report' : 'Press release';
  const published = draft.published === undefined ? '' : `, published ${draft.published}`;
  if (!details) return [`${kind}${published}.`];
  const errors = details.errors === 1 ? ', 1 of them an error' : details.errors ? `, ${details.errors} of them errors` : '';
  return [
    `${kind}${details.framework === undefined ? '' : ` of the ${details.framework}`}${published}.`,
    ...(details.grades.length ? [`Grades: ${details.grades.map(({ area, words }) => `${area}: ${words.toLowerCase()}`).join('; ')}.`] : []),
    `${problemsIn(details)}${errors}.`,
    ...released(draft.kind, details),
  ];
}

function problemsIn({ problems }: InspectionDetails): string {
  return problems === 0 ? 'No problems' : problems === 1 ? '1 problem' : `${problems} problems`;
}

function brieflyReleased(kind: DraftNode['draft']['kind'], { releases, agrees }: InspectionDetails): string {
  if (kind === 'press-release') return agrees === undefined ? 'no report' : agrees ? 'agrees' : 'out of date';
  if (!releases.length) return 'no release';
  const outdated = releases.filter((each) => !each.agrees).length;
  if (releases.length === 1) return outdated ? 'release out of date' : 'release agrees';
  return outdated ? `${outdated} of ${releases.length} releases out of date` : `${releases.length} releases agree`;
}

function released(kind: DraftNode['draft']['kind'], details: InspectionDetails): string[] {
  if (kind === 'press-release') {
    if (details.agrees === undefined) return ['The report that it announces was not found.'];
    return [details.agrees ? 'It agrees with its report.' : 'It is out of date: it does not agree with its report.'];
  }
  const outdated = details.releases.filter(({ agrees }) => !agrees).length;
  if (details.releases.length < 2) return [!details.releases.length ? 'There is no press release.' : outdated ? 'Its press release is out of date.' : 'Its press release agrees with it.'];
  return [`Of its ${details.releases.length} press releases, ${outdated || 'none'} ${outdated > 1 ? 'are' : 'is'} out of date.`];
}
