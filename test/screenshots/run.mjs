// `npm run screenshots`: the icon, the pictures of the README and of the walkthrough, and the animation, all from the real editor.
// Names after it take only those.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../vscode-host/install.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
ensureInstalled(root);
ensureInstalled();
if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const { openStudio } = await import('./studio.mjs');
const { drawIcon } = await import('./icon.mjs');
const { PICTURES, takePicture } = await import('./pictures.mjs');
const { animate } = await import('./animation.mjs');

const wanted = process.argv.slice(2);
const works = [
  { name: 'icon', make: drawIcon },
  ...PICTURES.map(picture => ({ name: picture.name, make: studio => takePicture(studio, picture) })),
  { name: 'animation', make: animate },
].filter(({ name }) => !wanted.length || wanted.includes(name));

const studio = await openStudio(root);
try {
  // One after the other: each needs the whole machine to be quick.
  for (const { name, make } of works) {
    const { file, bytes } = await make(studio);
    console.log(`${name}: ${file}, ${Math.ceil(bytes / 1024)} KB`);
  }
} finally {
  await studio.close();
}
