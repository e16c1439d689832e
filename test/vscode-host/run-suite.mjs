// Runs a mocha suite inside VS Code, on a copy of a workspace, and reads the results that the suite wrote.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ensureInstalled } from './install.mjs';

/**
 * Runs `suite` (a module with `run()`) with the `extension` folder under development and a copy of `workspace` open.
 * The suite writes `{ passes, failures, pending, failed: [{ title, message }] }` as JSON
 * to the file named by the variable INSPECTION_DRAFTS_RESULTS.
 * Returns `{ passes, failures, pending, failuresText }`; whatever goes wrong in the run itself counts as one failure.
 */
export async function runSuite({ extension, suite, workspace }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-suite-'));
  const resultsFile = path.join(folder, 'results.json');
  // What a failed run leaves in its workspace must not reach the next run.
  const workspaceCopy = path.join(folder, 'workspace');
  const allowSignals = passSignalsOn();
  try {
    cpSync(workspace, workspaceCopy, { recursive: true });
    const { executable, firstArguments } = await chooseHost();
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: path.resolve(extension),
      extensionTestsPath: path.resolve(suite),
      launchArgs: [
        ...firstArguments,
        workspaceCopy,
        `--user-data-dir=${path.join(folder, 'data')}`,
        `--extensions-dir=${path.join(folder, 'extensions')}`,
      ],
      extensionTestsEnv: { INSPECTION_DRAFTS_RESULTS: resultsFile },
    });
    return readResults(resultsFile);
  } catch (error) {
    return readResults(resultsFile, error);
  } finally {
    allowSignals();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// The default is the same on every machine: a suite that runs on the desktop where it can be had would differ between machines.
async function chooseHost() {
  if (process.env.VSCODE_EXECUTABLE) return { executable: process.env.VSCODE_EXECUTABLE, firstArguments: [] };
  if (process.env.VSCODE_TEST_TARGET !== 'desktop') {
    ensureInstalled();
    return { executable: path.join(import.meta.dirname, 'launch.mjs'), firstArguments: [] };
  }
  const desktop = await downloadDesktop();
  const needsScreen = process.platform === 'linux' && !process.env.DISPLAY;
  if (!needsScreen) return { executable: desktop, firstArguments: [] };
  return { executable: 'xvfb-run', firstArguments: ['--auto-servernum', desktop] };
}

async function downloadDesktop() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (cause) {
    throw new Error(`Desktop VS Code could not be downloaded: ${cause.message}. Without VSCODE_TEST_TARGET=desktop the suite runs in the one from npm.`, {
      cause,
    });
  }
}

// An exit code alone is not believed: a test that calls process.exit(0) leaves a good code and no results.
function readResults(file, error) {
  if (!existsSync(file)) {
    return brokenRun({ passes: 0, pending: 0 }, 'The run ended before the suite wrote its results, so nothing is known of its tests.', error);
  }
  const { passes, failures, pending, failed } = JSON.parse(readFileSync(file, 'utf8'));
  if (failures > 0) {
    const failuresText = failed.map(({ title, message }) => `${title}\n${message}`).join('\n\n');
    return { passes, failures, pending, failuresText };
  }
  if (error) return brokenRun({ passes, pending }, 'All tests passed, but the run did not end well.', error);
  if (passes === 0) return brokenRun({ passes, pending }, 'The suite ran no test.');
  return { passes, failures, pending, failuresText: '' };
}

function brokenRun(counts, sentence, error) {
  return { ...counts, failures: 1, failuresText: [sentence, error?.message].filter(Boolean).join('\n') };
}

// Without these listeners a signal would end this process before it could stop VS Code and remove its folder.
// runTests itself stops VS Code on SIGINT only.
function passSignalsOn() {
  const interrupt = () => {};
  const terminate = () => process.emit('SIGINT');
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  return () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', terminate);
  };
}
