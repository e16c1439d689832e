// Unpacks the Chromium that comes from npm, for machines that have none of their own.
import { execFile } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const packages = path.join(import.meta.dirname, 'node_modules');
const archives = path.join(packages, '@sparticuz', 'chromium', 'bin');
// Inside node_modules, so that npm removes it whenever it installs another version.
const cache = path.join(packages, '.cache');
const unpacked = path.join(cache, 'chromium');

/** True where the Chromium from npm can run. */
export function chromiumPackageFits() {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(archives);
}

/**
 * Unpacks Chromium on first use, which takes about 3 seconds.
 * Returns its path and the environment variables it needs on a machine without fonts and libraries;
 * the file that names the fonts is written into `folder`.
 */
export async function unpackedChromium(folder) {
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: path.join(unpacked, 'chromium'),
    environment: {
      FONTCONFIG_FILE: writeFontConfiguration(folder),
      LD_LIBRARY_PATH: [path.join(unpacked, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

async function unpack() {
  mkdirSync(cache, { recursive: true });
  // A folder half unpacked must never be taken for a whole one: fill another, then rename it.
  const partial = mkdtempSync(path.join(cache, 'unpacking-'));
  try {
    await Promise.all([
      decompress('chromium.br', path.join(partial, 'chromium')),
      unpackTar('fonts.tar.br', partial),
      unpackTar('al2023.tar.br', partial),
    ]);
    chmodSync(path.join(partial, 'chromium'), 0o755);
    renameSync(partial, unpacked);
  } catch (error) {
    // Another run may have been quicker, and what it unpacked is the same.
    if (!existsSync(unpacked)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function decompress(archive, file) {
  await pipeline(createReadStream(path.join(archives, archive)), createBrotliDecompress(), createWriteStream(file));
}

async function unpackTar(archive, folder) {
  const tarball = path.join(folder, archive);
  await decompress(archive, tarball);
  await promisify(execFile)('tar', ['-xf', tarball, '-C', folder]);
  rmSync(tarball);
}

// The fonts from npm come first, so that a screenshot looks the same on every machine;
// those of the machine stand in for letters that the others lack.
function writeFontConfiguration(folder) {
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(path.join(unpacked, 'fonts'))}</dir>
  <dir>${escapeXml(path.join(packages, 'dejavu-fonts-ttf', 'ttf'))}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${escapeXml(path.join(cache, 'fontconfig'))}</cachedir>
  ${preferredFont('sans-serif', 'Open Sans')}
  ${preferredFont('system-ui', 'Open Sans')}
  ${preferredFont('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`);
  return file;
}

function preferredFont(generic, family) {
  return `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
