// `npm run mutate [FILE_OR_FOLDER …] [--guards]`: builds what makes and tries the mutants, and runs it (main.ts says what it does).

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const outfile = path.join(root, 'out/mutate/main.mjs');
await build({
  entryPoints: [path.join(import.meta.dirname, 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
