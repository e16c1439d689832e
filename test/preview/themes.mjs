// The colours and fonts of VS Code’s built-in themes, as far as the preview uses them; kept as files that the real VS Code wrote.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('test/preview/themes');

/** The themes to test with: the name of the file, and what VS Code calls the theme. */
export const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The names of the variables that the preview’s style uses. */
export function usedVariables() {
  return [...new Set(readFileSync('client/preview/page/style.css', 'utf8').match(/--vscode-[A-Za-z-]+/g))].sort();
}

/** The values of those variables in a theme, by name; a variable that the theme does not set is absent. */
export function themeVariables(name) {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
}

/** Keeps the values for the tests that run without VS Code. */
export function keepThemeVariables(name, values) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(values, null, 2)}\n`);
}
