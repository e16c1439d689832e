// The thread that runs the command line for tests, which wait until it has answered.

import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { version } from '../../package.json';
import { main } from '../../server/cli/main';
import { createReference } from '../../server/core/framework/reference';
import { shippedReference, shippedTemplates } from '../../server/data';
import { machineFiles } from '../../server/files';
import type { Run, RunRequest } from './process';

const shipped = { reference: createReference(shippedReference()), templates: shippedTemplates(), files: machineFiles };

async function run({ folder, arguments_, editorSettings }: RunRequest): Promise<Run> {
  let out = '';
  let error = '';
  const print = (text: string) => void (out += text);
  const tell = (text: string) => void (error += text);
  const code = await main(arguments_, { ...shipped, version, folder, editorSettings, colours: false, terminal: false, print, tell });
  return { code, out, error };
}

parentPort!.on('message', async ({ request, signal, port }: { request: RunRequest; signal: Int32Array; port: MessagePort }) => {
  port.postMessage(await run(request));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
