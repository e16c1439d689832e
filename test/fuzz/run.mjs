// `npm run fuzz [NAME …]`: the tests that try what anybody might type, paste or open, at length. `npm test` tries some of it.

import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const LONG = ['assistDrafts', 'badInput', 'certain', 'incremental', 'markup'];
const names = process.argv.length > 2 ? process.argv.slice(2) : LONG;

const run = (...words) => spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, FUZZ: '1' } }).status ?? 1;
const built = run('esbuild.config.mjs', '--tests');
const files = names.map(name => path.join('out/test', `${name}.test.js`));
process.exit(built || run('node_modules/mocha/bin/mocha.js', '--parallel', '--timeout', '3600000', ...files));
