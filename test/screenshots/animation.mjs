// The moving picture of the README: a slip is underlined and mended, and the press release made.

import { saveAnimation } from '../vscode-host/pictures.mjs';

const SIZE = { width: 920, height: 580 };
/** In pixels. */
const WIDTH = 1380;
/** In ms: between two letters, and to look at something. */
const [LETTER, LOOK] = [90, 1600];

/** Plays the scene and writes media/readme/animation.gif. */
export async function animate(studio) {
  const vs = await studio.openWindow(SIZE);
  const { keyboard } = vs.page;
  await keyboard.press('Control+B');
  await vs.openFile('northamptonshire.md');
  await vs.lens('ress release');
  const clip = await vs.page.locator('.part.editor').boundingBox();
  const frames = [];
  const show = async delay => void frames.push({ png: await vs.page.screenshot({ clip }), delay });
  const type = async words => {
    for (const letter of words) {
      await keyboard.type(letter);
      await show(LETTER);
    }
  };

  await show(LOOK);
  await vs.select('five areas');
  await show(LOOK / 2);
  await type('six areas');
  await vs.squiggles('error').first().waitFor();
  await show(LOOK);
  await keyboard.press('ArrowLeft');
  await vs.quickFix('Change the number to five');
  await show(LOOK);
  await keyboard.press('Enter');
  await vs.squiggles('error').first().waitFor({ state: 'hidden' });
  await show(LOOK);
  await vs.titleButton('Make Press Release').click();
  await vs.activeTab('northamptonshire.press-release.md').waitFor();
  await vs.line('kind: press-release').waitFor();
  await show(3 * LOOK);
  await vs.page.close();
  return saveAnimation('media/readme/animation.gif', frames, WIDTH);
}
