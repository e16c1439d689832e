// Which drafts the view shows.

import * as vscode from 'vscode';
import type { ListedDrafts } from '../../server/lsp/protocol';
import type { InspectionDetails } from '../../server/lsp/protocol';

/** A choice of drafts. */
export interface Filter {
  readonly label: string;
  /** What the view says above its items; nothing where all are shown. */
  readonly message: string;
  /** Whether it looks at more than the list says. */
  readonly needsDetails: boolean;
  /** Whether a report, or a release without one, is shown; `details` are its own and those of its releases. */
  keeps(draft: ListedDrafts[number], details: readonly InspectionDetails[]): boolean;
}

/** Every draft. */
export const ALL: Filter = { label: 'All drafts', message: '', needsDetails: false, keeps: () => true };

const FILTERS: readonly Filter[] = [
  ALL,
  { label: 'With errors', message: 'Only drafts with errors are shown.', needsDetails: true, keeps: (_, details) => details.some(({ errors }) => errors > 0) },
  { label: 'Without a press release', message: 'Only reports without a press release are shown.', needsDetails: false, keeps: ({ kind, releases }) => kind === 'report' && !releases.length },
  {
    label: 'With a press release that is out of date',
    message: 'Only reports with a press release that is out of date are shown.',
    needsDetails: true,
    keeps: (_, details) => details.some(({ agrees }) => agrees === false),
  },
];
const BY_WORDS = 'By words…';

/** Asks which drafts to show; undefined where the person changes their mind. */
export async function chooseFilter(current: Filter): Promise<Filter | undefined> {
  const mark = (label: string) => ({ label, ...(label === current.label ? { description: 'now' } : {}) });
  const chosen = await vscode.window.showQuickPick([...FILTERS.map(({ label }) => mark(label)), mark(BY_WORDS)], { title: 'Filter Inspections', placeHolder: 'Which drafts do you want to see?' });
  if (chosen?.label !== BY_WORDS) return FILTERS.find(({ label }) => label === chosen?.label);
  const words = await vscode.window.showInputBox({ title: 'Filter Inspections', prompt: 'Words of the name of the force or service, of the inspection, or of the file', placeHolder: 'kent 2025' });
  if (words === undefined) return undefined;
  return words.trim() ? byWords(words.trim()) : ALL;
}

function byWords(words: string): Filter {
  const wanted = words.toLowerCase().split(/\s+/);
  return {
    label: BY_WORDS,
    message: `Only drafts with “${words}” are shown.`,
    needsDetails: false,
    keeps({ uri, body = '', framework = '', published = '' }) {
      const own = `${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))} ${body} ${framework} ${published}`.toLowerCase();
      return wanted.every((word) => own.includes(word));
    },
  };
}
