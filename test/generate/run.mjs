// `npm run generate`: writes every file that is made from others and is out of date.

import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);

const written = [];
// The lists first: what is built from here on imports them.
for (const part of ['indexes', 'contents']) {
  const outfile = path.join(root, 'out/generate', `${part}.js`);
  await build({
    stdin: {
      contents: `import { ${part} } from './${part}'; import { writeOutdated } from './outdated'; export const written = writeOutdated(${part}());`,
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    loader: { '.hbs': 'text' },
    logLevel: 'warning',
  });
  written.push(...createRequire(import.meta.url)(outfile).written);
}
console.log(written.length ? `Written anew:\n${written.map(file => `  ${file}`).join('\n')}` : 'Every generated file is up to date.');
