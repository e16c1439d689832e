// Which drafts the view shows.

import * as vscode from 'vscode';
import type { InspectionDetails, ListedDrafts } from '../../server/lsp/protocol';
import { fileName } from './arrange';

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
export const ALL: Filter = { label: vscode.l10n.t('All drafts'), message: '', needsDetails: false, keeps: () => true };

const FILTERS: readonly Filter[] = [
  ALL,
  {
    label: vscode.l10n.t('With errors'),
    message: vscode.l10n.t('Only drafts with errors are shown.'),
    needsDetails: true,
    keeps: (_, details) => details.some(({ errors }) => errors > 0),
  },
  {
    label: vscode.l10n.t('Without a press release'),
    message: vscode.l10n.t('Only reports without a press release are shown.'),
    needsDetails: false,
    keeps: ({ kind, releases }) => kind === 'report' && !releases.length,
  },
  {
    label: vscode.l10n.t('With a press release that is out of date'),
    message: vscode.l10n.t('Only reports with a press release that is out of date are shown.'),
    needsDetails: true,
    keeps: (_, details) => details.some(({ agrees }) => agrees === false),
  },
];
const BY_WORDS = vscode.l10n.t('By words…');

/** Asks which drafts to show; undefined where the person changes their mind. */
export async function chooseFilter(current: Filter): Promise<Filter | undefined> {
  const mark = (label: string) => ({ label, ...(label === current.label ? { description: vscode.l10n.t('now') } : {}) });
  const chosen = await vscode.window.showQuickPick([...FILTERS.map(({ label }) => mark(label)), mark(BY_WORDS)], {
    title: vscode.l10n.t('Filter Inspections'),
    placeHolder: vscode.l10n.t('Which drafts do you want to see?'),
  });
  if (chosen?.label !== BY_WORDS) return FILTERS.find(({ label }) => label === chosen?.label);
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Filter Inspections'),
    prompt: vscode.l10n.t('Words of the name of the force or service, of the inspection, or of the file'),
    placeHolder: 'kent 2025',
  });
  if (words === undefined) return undefined;
  return words.trim() ? byWords(words.trim()) : ALL;
}

function byWords(words: string): Filter {
  const wanted = words.toLowerCase().split(/\s+/);
  return {
    label: BY_WORDS,
    message: vscode.l10n.t('Only drafts with “{0}” are shown.', words),
    needsDetails: false,
    keeps(draft) {
      const { body = '', framework = '', published = '' } = draft;
      const own = `${fileName(draft)} ${body} ${framework} ${published}`.toLowerCase();
      return wanted.every((word) => own.includes(word));
    },
  };
}
