// `npm run fuzz [NAME …]`: the tests that try what anybody might type, paste or open, at length. `npm test` tries some of it.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const named = process.argv.slice(2).map(name => `${name}.test.ts`);
/** Those that ask how much to try. */
const long = readdirSync('test').filter(file => file.endsWith('.test.ts') && readFileSync(`test/${file}`, 'utf8').includes("'./harness/effort'"));

const run = (...words) => spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, FUZZ: '1' } }).status ?? 1;
const built = run('esbuild.config.mjs', '--tests');
const files = (named.length ? named : long).map(file => path.join('out/test', file.replace(/ts$/, 'js')));
process.exit(built || run('node_modules/mocha/bin/mocha.js', '--parallel', '--timeout', '3600000', ...files));
