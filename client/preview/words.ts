// The words of the preview’s page, in the person’s language.

import type { PageWords } from './page/document';
import type { ShownWords } from './shown';

/** What looks words up in the person’s language, as `vscode.l10n` does. */
export interface LookUp {
  readonly l10n: { t(message: string, ...args: string[]): string };
  readonly language: string;
}

/** The words of the page itself. */
export function pageWords({ l10n, language }: LookUp): PageWords {
  return {
    language,
    title: l10n.t('Preview'),
    seeGrades: l10n.t('See grades'),
    save: l10n.t('Save graphic'),
    copy: l10n.t('Copy alternative text'),
    insert: l10n.t('Insert into report'),
    stillToBeDone: l10n.t('Still to be done'),
    gradeGraphic: l10n.t('Grade graphic'),
    alternativeText: l10n.t('Alternative text:'),
  };
}

/** The words around what is shown. */
export function shownWords({ l10n, language }: LookUp): ShownWords {
  return {
    language,
    madeFrom: (title) => l10n.t('This is the press release as it would be made now from {0}.', title),
    nothingYet: l10n.t('There is nothing to preview yet'),
  };
}
