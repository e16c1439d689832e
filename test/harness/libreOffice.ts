// LibreOffice, as the stranger who opens what we export.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const APPLICATIONS = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
const PACKAGE = 'libreoffice-writer-nogui';

/**
 * Opens each Word document, by a name without an ending, and saves it in the format: `fodt`, which is one file of XML,
 * or `png` to look at the first page. Installs LibreOffice where that can be done without asking (as root on Debian and
 * its like, about 20 seconds, once); fails with what to install where it cannot, and with its own words where it opens nothing.
 */
export function openInLibreOffice(documents: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Buffer> {
  const program = findProgram() ?? installProgram();
  const folder = mkdtempSync(join(tmpdir(), 'drafts-libreoffice-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    // A profile of its own: one that is open already would take the files and answer for them.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { status, stdout, stderr, error } = spawnSync(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
      encoding: 'utf8',
      timeout: 90_000,
    });
    const made = (name: string) => join(folder, `${name}.${format}`);
    if (status !== 0 || !Object.keys(documents).every((name) => existsSync(made(name)))) {
      throw new Error(`LibreOffice could not open the documents: ${error?.message ?? `${stdout}${stderr}`}`);
    }
    return Object.fromEntries(Object.keys(documents).map((name) => [name, readFileSync(made(name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findProgram(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].find((file) => existsSync(file));
}

function installProgram(): string {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('Installing LibreOffice for the tests of Word documents. This happens once and takes about 20 seconds.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [
      ['update', '-q'],
      ['install', '-q', '-y', '--no-install-recommends', PACKAGE],
    ])
      spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
    const program = findProgram();
    if (program) return program;
  }
  throw new Error(`There is no LibreOffice. Install it (on Debian: apt-get install ${PACKAGE}), or set SOFFICE_PATH to its soffice.`);
}
