// Finds a Chromium and drives it without a window.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromiumPackageFits, unpackedChromium } from './chromium-package.mjs';

const chromiumOfTheMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const launchArguments = [
  // Containers run as root and without user namespaces, where the sandbox cannot start. Only our own server is visited.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser with an empty profile; call `ensureInstalled` before.
 * Returns its first page, the browser context (both Playwright's) and `close()`, which also removes the profile.
 * `viewport` and `deviceScaleFactor` are as in Playwright. Throws a sentence saying what to install when there is no browser.
 */
export async function launchBrowser({ viewport = { width: 1280, height: 800 }, deviceScaleFactor } = {}) {
  const { chromium } = await import('playwright-core');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-browser-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { executablePath, environment } = await findChromium(folder);
    const temporary = path.join(folder, 'tmp');
    mkdirSync(temporary);
    const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
      executablePath,
      args: launchArguments,
      env: { ...process.env, ...environment, TMPDIR: temporary },
      viewport,
      deviceScaleFactor,
      // Whoever started the browser decides what a signal means.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const page = context.pages()[0] ?? await context.newPage();
    return { context, page, close: () => context.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

// `folder` takes what has to be written for this run alone.
async function findChromium(folder) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const executablePath = named || chromiumOfTheMachine.find(file => existsSync(file));
  if (executablePath) return { executablePath };
  if (chromiumPackageFits()) return unpackedChromium(folder);
  throw new Error('There is no Chromium. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.');
}
