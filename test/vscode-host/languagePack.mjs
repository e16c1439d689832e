// Tells VS Code that it can be displayed in a language for which there is no language pack here; its own words stay English.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes an empty language pack into a folder of user data, as VS Code keeps those that are installed. */
export function writeLanguagePack(userDataFolder, language, label) {
  const words = path.join(userDataFolder, `${language}.i18n.json`);
  mkdirSync(path.join(userDataFolder, 'User'), { recursive: true });
  writeFileSync(words, JSON.stringify({ contents: {} }));
  const pack = { hash: language, label, extensions: [{ extensionIdentifier: { id: `test.${language}` }, version: '1.0.0' }], translations: { vscode: words } };
  writeFileSync(path.join(userDataFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  // Without this file the server speaks English, whatever the browser’s cookie says.
  writeFileSync(path.join(userDataFolder, 'User', 'argv.json'), '{}');
}
