// What axe finds wrong in a page, a frame or a part of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Fails with a line for each thing that axe finds wrong in a page or frame; axe must have been able to judge its colours. */
export async function expectAccessible(frame) {
  await frame.evaluate(AXE);
  const { violations, passes } = await frame.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`)), []);
  assert.ok(passes.some(({ id }) => id === 'color-contrast'));
}
