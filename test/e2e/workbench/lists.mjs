// Going through a list by keyboard.

import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';

/** Presses the arrow until a row, which is a locator, is the one that Enter would take. */
export async function goDownTo(page, row) {
  const focused = row.and(page.locator('.focused'));
  await row.waitFor();
  await eventually(async () => {
    if (await focused.isVisible()) return;
    await page.keyboard.press('ArrowDown');
    assert.ok(await focused.isVisible());
  });
}
