// All the words there are for a window of VS Code, as the tests and the pictures use them.

import { actions } from './actions.mjs';
import { clipboard } from './clipboard.mjs';
import { diffEditor } from './diffEditor.mjs';
import { editor } from './editor.mjs';
import { parts } from './parts.mjs';
import { quickInput } from './quickInput.mjs';
import { settingsEditor } from './settingsEditor.mjs';

/** The Playwright `page`, and every word of the files beside this one. */
export function words(page) {
  const own = { ...editor(page), ...quickInput(page) };
  return { page, ...own, ...parts(page), ...actions(page, own), ...diffEditor(page), ...settingsEditor(page), ...clipboard(page) };
}
