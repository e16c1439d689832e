// Installs the packages of a folder when they are not what its lock file says.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes sure that `node_modules` in `folder` (this one when absent, whose packages are too large to be dependencies of
 * the extension) is what `package-lock.json` says. Does nothing when it is; takes about 15 seconds when it is not.
 * Throws when npm fails.
 */
export function ensureInstalled(folder = import.meta.dirname) {
  const lockfile = path.join(folder, 'package-lock.json');
  const installed = path.join(folder, 'node_modules', '.installed-lockfile.json');
  // The text is compared, not the time: a checkout or a restored CI cache changes times.
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockfile, 'utf8')) return;
  console.error(`Installing the packages of ${path.relative(process.cwd(), folder) || 'the project'}. This happens once and takes about 15 seconds.`);
  try {
    // npm’s report goes to our error stream, so that standard output stays the caller’s own.
    execFileSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  } catch (cause) {
    throw new Error(`“npm ci” failed in ${folder}. Its own message stands above.`, { cause });
  }
  copyFileSync(lockfile, installed);
}
