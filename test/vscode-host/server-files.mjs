// Knows where the VS Code server lies in the code-server package, and prepares what it needs to start.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const packages = path.join(import.meta.dirname, 'node_modules');
const serverRoot = path.join(packages, 'code-server', 'lib', 'vscode');

/** The program that node runs to start the VS Code server. */
export const serverProgram = path.join(serverRoot, 'out', 'server-main.js');

// Everything else is left out: it needs accounts, the network or libraries that npm does not bring, and none of it concerns drafts.
const wantedExtensions = [
  'css',
  'diff',
  'handlebars',
  'html',
  'javascript',
  'json',
  'json-language-features',
  'log',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-seti',
  'yaml',
];

/** Fills an empty folder with links to those of VS Code's built-in extensions that drafts need. */
export function linkBuiltinExtensions(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of wantedExtensions) {
    symlinkSync(path.join(serverRoot, 'extensions', name), path.join(folder, name), 'junction');
  }
}

/** Lets the browser load the libraries it asks the server for, such as the one that reads grammars. */
export function linkBrowserLibraries() {
  const link = path.join(serverRoot, 'node_modules');
  try {
    symlinkSync(path.relative(serverRoot, packages), link, 'junction');
  } catch (error) {
    // Another run may have made the link a moment ago.
    if (error.code !== 'EEXIST') throw error;
  }
}

/**
 * The node that can run the server: the one from npm, else our own.
 * Throws when there is no node 22.15, in which `registerHooks` appeared.
 */
export function nodeForServer() {
  const fromNpm = path.join(packages, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(fromNpm)) return fromNpm;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(
    `The VS Code server needs node 22.15 or newer. This is ${process.version}, and npm has no node for ${process.platform}-${process.arch} here.`,
  );
}
