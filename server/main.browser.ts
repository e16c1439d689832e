// The server in a web worker.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { createReference } from './core/framework/reference';
import { shippedReference, shippedTemplates, shippedTranslations } from './data';
import { startServer } from './lsp/server';

const worker = self as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  reference: createReference(shippedReference()),
  templates: shippedTemplates(),
  translations: shippedTranslations(),
  version,
  delay: setTimeout,
});
