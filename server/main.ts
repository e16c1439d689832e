// The server as a Node process: over stdio (`--stdio`) or Node IPC (`--node-ipc`).

import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { createReference } from './core/framework/reference';
import { shippedReference, shippedTemplates, shippedTranslations } from './data';
import { machineFiles } from './files';
import { startServer } from './lsp/server';

// A pattern (regular expression) that is compiled at its first use, rather than interpreted then and compiled at its
// second, halves the time to the first problems of the first draft.
setFlagsFromString('--no-regexp-tier-up');

startServer(createConnection(ProposedFeatures.all), {
  reference: createReference(shippedReference()),
  templates: shippedTemplates(),
  translations: shippedTranslations(),
  version,
  files: machineFiles,
  wordDocument: async (draft) => (await import('./word.js')).wordDocument(draft),
  delay: setTimeout,
});
