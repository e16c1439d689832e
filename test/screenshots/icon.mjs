// The icon: our own drawing, made into the picture that the marketplace wants.

import { readFileSync } from 'node:fs';
import { savePicture } from '../vscode-host/pictures.mjs';

/** In points, as the drawing is; the picture has twice as many pixels, for screens that show them. */
const SIDE = 128;

/** Draws media/icon.svg into media/icon.png. */
export async function drawIcon({ browser }) {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: SIDE, height: SIDE });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync('media/icon.svg', 'utf8')}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return savePicture('media/icon.png', png, 2 * SIDE);
}
