// A diff editor: its two sides.

import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { visibleWords } from './visibleText.mjs';

/** Words for the diff editor in the active group. */
export function diffEditor(page) {
  const diff = page.locator('.editor-group-container.active .monaco-diff-editor');
  const side = which => diff.locator(`.editor.${which}`);
  const arrows = diff.locator('.gutter .action-label');
  return {
    diff,
    /** The side that is compared with, on the left, and the person’s own on the right. */
    leftSide: side('original'),
    rightSide: side('modified'),
    /** The arrows between the sides, in no order; in the inline view, the signs beside the changes. */
    takeArrows: arrows,
    /** Clicks the arrow that is nearest to the top. */
    async clickFirstArrow() {
      const tops = await arrows.evaluateAll(all => all.map(arrow => arrow.getBoundingClientRect().top));
      await arrows.nth(tops.indexOf(Math.min(...tops))).click();
    },
    expectLeft: pattern => eventually(async () => assert.match(await visibleWords(side('original')), pattern)),
    expectRight: pattern => eventually(async () => assert.match(await visibleWords(side('modified')), pattern)),
  };
}
