#!/usr/bin/env node
// The command line, as a Node process.

import { setFlagsFromString } from 'node:v8';
import { version } from '../package.json';
import { main } from './cli/main';
import { createReference } from './core/framework/reference';
import { shippedReference, shippedTemplates } from './data';
import { machineFiles } from './files';

// A run is short: a pattern (regular expression) that is compiled at its first use, rather than interpreted then and
// compiled at its second, saves a check of one draft a third of its time.
setFlagsFromString('--no-regexp-tier-up');

const { stdout, stderr } = process;
// Whoever reads the output may stop reading (“| head”); that is no failure.
for (const stream of [stdout, stderr]) stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2), {
  folder: process.cwd(),
  version,
  reference: createReference(shippedReference()),
  templates: shippedTemplates(),
  files: machineFiles,
  editorSettings: process.env['INSPECTION_DRAFTS_EDITOR_SETTINGS'],
  colours: stdout.isTTY && !process.env['NO_COLOR'],
  terminal: stderr.isTTY,
  print: (text) => void stdout.write(text),
  tell: (text) => void stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
