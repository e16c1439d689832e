// What each picture shows, and how one gets there.

import * as scenes from './scenes.mjs';
import { savePicture } from '../vscode-host/pictures.mjs';

/** In pixels: sharp enough for a screen with two to a point. */
const WIDTH = { readme: 1600, walkthrough: 1200 };

/** `of` are the parts of the window that are in the picture; without it, all of it. */
export const PICTURES = [
  readme('problems', { width: 1200, height: 760 }, scenes.listProblems),
  readme('completion', { width: 720, height: 500 }, scenes.completeGrade, ['.part.editor']),
  readme('press-release', { width: 1280, height: 760 }, scenes.makeRelease, ['.part.editor']),
  readme('preview', { width: 1280, height: 760 }, scenes.preview, ['.part.editor']),
  readme('update', { width: 1280, height: 640 }, scenes.updateRelease, ['.part.editor']),
  readme('inspections', { width: 1180, height: 560 }, scenes.listInspections, ['.part.sidebar', '.part.editor']),
  walkthrough('new-report', { width: 640, height: 600 }, scenes.newReport),
  walkthrough('grade-area', { width: 680, height: 500 }, scenes.completeGrade),
  walkthrough('fix-problem', { width: 640, height: 480 }, scenes.fixProblem),
  walkthrough('make-release', { width: 920, height: 560 }, scenes.makeRelease),
  walkthrough('check-folder', { width: 760, height: 540 }, scenes.checkFolder, ['.part.sidebar', '.part.editor', '.part.panel']),
];

/** Takes one. */
export async function takePicture(studio, { width, file, size, scene, of }) {
  const vs = await studio.openWindow(size);
  await scene(vs);
  const png = await vs.page.screenshot({ clip: await frame(vs.page, of, size) });
  await vs.page.close();
  return savePicture(file, png, width);
}

function readme(name, size, scene, of) {
  return { name, size, scene, of, width: WIDTH.readme, file: `media/readme/${name}.png` };
}

function walkthrough(name, size, scene, of = ['.part.editor']) {
  return { name, size, scene, of, width: WIDTH.walkthrough, file: `media/walkthrough/${name}.png` };
}

/** The rectangle around the parts. */
async function frame(page, parts, size) {
  if (!parts) return { x: 0, y: 0, ...size };
  const boxes = await Promise.all(parts.map(part => page.locator(part).boundingBox()));
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return { x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x, height: Math.max(...boxes.map(box => box.y + box.height)) - y };
}
