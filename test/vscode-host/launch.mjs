#!/usr/bin/env node
// Stands in for the desktop VS Code program: takes its arguments, runs a test suite in the VS Code server, exits with the suite's code.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { launchBrowser } from './browser.mjs';
import { readDesktopArguments } from './desktop-arguments.mjs';
import { ensureInstalled } from './install.mjs';
import { startServer } from './server.mjs';
import { connectSuite, watchExtensionHost } from './suite-outcome.mjs';
import { workbenchUrl } from './workbench.mjs';

const timeLimit = Number(process.env.INSPECTION_DRAFTS_TIME_LIMIT ?? 300);
const cleanUpLimit = 5_000;

const { promise: outcome, report } = firstOutcome();
const cleanUps = [];
watchOurselves();
start().catch(error => report(1, error.stack));

const { code, reason } = await outcome;
if (reason) console.error(`VS Code host: ${reason}`);
await cleanUp();
process.exit(code);

// Of all the ways in which a run can end, the first one to happen is the true one.
function firstOutcome() {
  let report;
  const promise = new Promise(resolve => {
    report = (code, reason) => resolve({ code, reason });
  });
  return { promise, report };
}

function watchOurselves() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => report(130, `stopped by ${signal}.`));
  }
  setTimeout(() => report(124, `the suite did not end within ${timeLimit} s (INSPECTION_DRAFTS_TIME_LIMIT).`), timeLimit * 1000);
  // A runner that was killed can no longer stop us, and we would run on unseen.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) report(130, 'the program that started this one is gone.');
  }, 1000);
}

async function start() {
  const { suite, extensions, workspace, userDataFolder, extensionsFolder } = readDesktopArguments(process.argv.slice(2));
  if (!suite) throw new Error('There is no --extensionTestsPath, so there is nothing to run.');
  ensureInstalled();

  const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-host-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const server = startServer({ folder, userDataFolder, extensionsFolder, forTests: true, onLine: watchExtensionHost(report) });
  cleanUps.push(server.stop);
  server.ended.then(code => report(1, `the VS Code server ended with ${code}.`));

  // Both take about a second, so they start side by side.
  const launching = launchBrowser();
  cleanUps.push(() => launching.then(browser => browser.close(), () => {}));
  const [port, browser] = await Promise.all([server.ready, launching]);

  await connectSuite(browser, report);
  await browser.page.goto(workbenchUrl({ port, token: server.token, workspace, extensions, suite }));
}

// Last started, first ended: the browser before the server it talks to, their folder at the end.
async function cleanUp() {
  for (const step of cleanUps.toReversed()) {
    await Promise.race([step(), after(cleanUpLimit)]).catch(error => console.error(`VS Code host: ${error.message}`));
  }
}
