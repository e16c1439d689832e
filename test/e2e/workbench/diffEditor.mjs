// A diff editor: its two sides.

import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { visibleText } from './visibleText.mjs';

/** Words for the diff editor in the active group. */
export function diffEditor(page) {
  const diff = page.locator('.editor-group-container.active .monaco-diff-editor');
  const side = which => diff.locator(`.editor.${which}`);
  return {
    diff,
    /** The side that is compared with, on the left, and the person’s own on the right. */
    leftSide: side('original'),
    rightSide: side('modified'),
    expectLeft: pattern => eventually(async () => assert.match(await visibleText(side('original')), pattern)),
    expectRight: pattern => eventually(async () => assert.match(await visibleText(side('modified')), pattern)),
  };
}
