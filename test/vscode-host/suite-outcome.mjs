// Follows a test suite in the workbench: prints what its extension host prints, and reports how the run ended.

const verbose = Boolean(process.env.INSPECTION_DRAFTS_VERBOSE);

// After a crash of the extension host the page still reports 0, and the server's line may come a moment later.
const crashGrace = 500;
// An extension host that ended quietly without the page noticing never will be noticed.
const silenceLimit = 15_000;

// The workbench's own log lines, which come through the same channel as the suite's console.
const noise = [
  '[AccountPolicyGate]',
  '[AgentHost:',
  '[DefaultAccount]',
  '[Service Worker]',
  '[chat-stt]',
  '[reconnection-grace-time]',
  'Creating a socket ',
  'Ignoring fetching additional builtin',
  'No search provider registered',
  'Resolved connection token',
  'Resolving connection token',
  'Timed out waiting for authentication provider',
  'Updating additional builtin',
];

/** A reader of the server's lines that calls `report(code, reason)` when the extension host ends on its own. */
export function watchExtensionHost(report) {
  return line => {
    if (verbose) console.error(`server: ${line}`);
    const ended = /Extension Host Process exited with code: (\d+|null), signal: (\w+)/.exec(line);
    if (!ended) return;
    const [, code, signal] = ended;
    if (code === '0') setTimeout(() => report(1, 'the extension host ended before the suite did.'), silenceLimit);
    else report(Number(code) || 1, `the extension host ended with code ${code}, signal ${signal}.`);
  };
}

/**
 * Prepares a browser's page, before it opens the workbench, to run a suite.
 * Calls `report(code)` with the suite's exit code, or `report(1, reason)` when page or browser fail.
 */
export async function connectSuite({ page, context }, report) {
  page.on('crash', () => report(1, 'the page of the workbench crashed.'));
  context.on('close', () => report(1, 'the browser went away.'));
  if (verbose) page.on('console', message => console.error(`page: ${message.text()}`));
  await page.exposeFunction('codeAutomationLog', printLog);
  await page.exposeFunction('codeAutomationExit', code => {
    setTimeout(() => report(code), code === 0 ? crashGrace : 0);
  });
}

function printLog(type, values) {
  const [first] = values;
  if (!verbose && typeof first === 'string' && noise.some(start => first.startsWith(start))) return;
  const print = type === 'error' || type === 'warn' ? console.error : console.log;
  print(...values);
}
