// Reads the command line that desktop VS Code is given when it is to run a test suite.
import path from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const options = {
  'extensionDevelopmentPath': { type: 'string', multiple: true },
  'extensionTestsPath': text,
  'user-data-dir': text,
  'extensions-dir': text,
  // These mean nothing here, but the word after them must not be taken for the workspace.
  'disable-extension': { type: 'string', multiple: true },
  'file-uri': text,
  'folder-uri': text,
  'locale': text,
  'log': text,
  'profile': text,
};

/**
 * What the arguments ask for, with absolute paths: `extensions` under development, the `suite`,
 * the `workspace` and the two profile folders; absent when not given. Arguments that mean nothing here are ignored.
 */
export function readDesktopArguments(words) {
  const { values, positionals } = parseArgs({ args: words, options, strict: false, allowPositionals: true });
  return {
    extensions: (values.extensionDevelopmentPath ?? []).map(absolute),
    suite: absolute(values.extensionTestsPath),
    workspace: absolute(positionals[0]),
    userDataFolder: absolute(values['user-data-dir']),
    extensionsFolder: absolute(values['extensions-dir']),
  };
}

function absolute(file) {
  return typeof file === 'string' ? path.resolve(file) : undefined;
}
