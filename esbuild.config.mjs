// Bundles what is shipped into dist/ and, with --tests, what mocha runs into out/test/. Add --watch to keep on.

import { context } from 'esbuild';
import { globSync } from 'tinyglobby';

const shared = { bundle: true, sourcemap: 'linked', logLevel: 'warning', loader: { '.hbs': 'text' }, legalComments: 'none' };
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', minifySyntax: true };

const products = [
  { ...node, entryPoints: { extension: 'client/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  // Word documents are a file of their own, which the server loads when somebody asks for one.
  { ...node, entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' }, outdir: 'dist', external: ['./word.js'] },
  { ...node, entryPoints: { word: 'server/word.ts' }, outdir: 'dist' },
  {
    ...shared,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minifySyntax: true,
    entryPoints: { 'server.browser': 'server/main.browser.ts' },
    outdir: 'dist',
  },
  {
    ...shared,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minifySyntax: true,
    entryPoints: [
      { in: 'client/preview/page/script.ts', out: 'preview' },
      { in: 'client/preview/page/style.css', out: 'preview' },
    ],
    outdir: 'dist',
  },
];
const tests = [
  // Each test file is a bundle of its own; packages stay outside, so that mocha and the tests share them.
  {
    ...node,
    entryPoints: [...globSync('test/**/*.test.ts'), 'test/exam/main.ts', 'test/exam/fresh.ts'],
    outdir: 'out/test',
    outbase: 'test',
    packages: 'external',
    external: ['vscode'],
  },
  { ...node, entryPoints: { 'vscode/index': 'test/vscode/index.ts' }, outdir: 'out/test', packages: 'external', external: ['vscode'] },
];

const flags = new Set(process.argv.slice(2));
const contexts = await Promise.all([...products, ...(flags.has('--tests') ? tests : [])].map((options) => context(options)));
if (flags.has('--watch')) {
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching for changes.');
} else {
  await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
}
