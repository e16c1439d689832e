// Runs the suite inside VS Code’s extension host and writes down how it went.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code. Fails when a test fails; the results file says which. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 60_000, forbidOnly: true, forbidPending: true });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  const failed: { title: string; message: string }[] = [];
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on('fail', (test, error: Error) => failed.push({ title: test.fullTitle(), message: error.stack ?? error.message }));
  });
  const { passes, failures, pending } = stats;
  writeFileSync(process.env['INSPECTION_DRAFTS_RESULTS']!, JSON.stringify({ passes, failures, pending, failed }));
  if (failures) throw new Error(`${failures} tests failed.`);
}
