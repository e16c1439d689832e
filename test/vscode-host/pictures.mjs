// Pictures as files: cropped by the caller, made small here.

import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** Writes a picture with a palette of its own; flat colours and text lose nothing by it. `width` in pixels. Returns its file and bytes. */
export async function savePicture(file, png, width) {
  const small = await sharp(png).resize({ width, withoutEnlargement: true }).png({ palette: true, quality: 95, effort: 10 }).toBuffer();
  writeFileSync(file, small);
  return { file, bytes: small.length };
}

/** Writes pictures of one size as a moving one, each shown for its `delay` in ms. */
export async function saveAnimation(file, frames, width) {
  const pictures = await Promise.all(frames.map(({ png }) => sharp(png).resize({ width }).png().toBuffer()));
  const moving = await sharp(pictures, { join: { animated: true } })
    .gif({ delay: frames.map(({ delay }) => delay), loop: 0, effort: 10, colours: 128, dither: 0 })
    .toBuffer();
  writeFileSync(file, moving);
  return { file, bytes: moving.length };
}
