// The interface in the person’s language: nothing is said in English to everybody, and no translation is without its original.

import assert from 'node:assert/strict';
import { globSync } from 'tinyglobby';
import { plainInClient } from './harness/clientWords';
import { readMessages, separateWords } from './harness/manifestWords';
import type { Messages } from './harness/manifestWords';
import { saidToPeople } from './harness/saidToPeople';
import { plainInMessages, plainInServer, sharedParts } from './harness/serverWords';

const translations = globSync(['package.nls.*.json', 'l10n/bundle.l10n.*.json']).sort();
const originalOf = (file: string) => file.replace(/\.[a-z]{2}(?:-[a-z]+)?\.json$/, '.json');

describe('localisation', () => {
  it('the manifest’s words all have an original', () => {
    const messages = readMessages('package.nls.json');
    assert.deepEqual(Object.keys(messages).filter((key) => !messages[key]!.trim()), []);
  });

  it('the client says nothing in English to everybody', () => {
    assert.deepEqual(plainInClient(), []);
  });

  it('the server says nothing in English to everybody', () => {
    assert.deepEqual(plainInServer(), []);
  });

  it('the server fills no English words into what it says', () => {
    assert.deepEqual(plainInMessages(), []);
  });

  it('what the client and the server say can be found by translators', () => {
    assert.deepEqual(Object.keys(readMessages('l10n/bundle.l10n.json')), saidToPeople());
  });

  it('Welsh is among the languages', () => {
    assert.deepEqual(translations, ['l10n/bundle.l10n.cy.json', 'package.nls.cy.json']);
  });

  for (const file of globSync('l10n/bundle.l10n.*.json')) {
    it(`${file} has the parts that are filled into many messages`, () => {
      const translated = readMessages(file);
      assert.deepEqual(sharedParts().filter((words) => !(words in translated)), [], 'Without these, messages that hold them are in English.');
    });
  }

  for (const file of translations) {
    it(`${file} translates what is there, and fills in the same`, () => {
      const original = readMessages(originalOf(file));
      const translated = readMessages(file);
      assert.deepEqual(Object.keys(translated).filter((key) => !(key in original)), [], 'These translations have no original any more.');
      assert.deepEqual(
        Object.keys(translated).filter((key) => filledIn(translated, key) !== filledIn(original, key)),
        [],
        'These do not fill in what the original does.',
      );
    });
  }
});

describe('the words of a manifest', () => {
  it('move out of it, by where they stand; what is for machines stays', () => {
    const { manifest, messages } = separateWords(
      {
        name: 'drafts',
        displayName: 'Drafts',
        contributes: {
          commands: [
            { command: 'inspectionDrafts.make', category: 'Drafts', title: 'Make It', icon: '$(add)' },
            { command: 'inspectionDrafts.old', title: '%old%' },
          ],
          views: { explorer: [{ id: 'inspectionDrafts.list', name: 'My Drafts' }] },
          languageModelTools: [{ name: 'check', displayName: 'Check', modelDescription: 'Checks a draft.' }],
          configuration: [{ title: 'Drafts', properties: { 'inspectionDrafts.mode': { enum: ['on'], enumDescriptions: ['Always.'], default: 'on' } } }],
        },
      },
      { old: 'Old', gone: 'Gone' },
    );
    assert.deepEqual(manifest, {
      name: 'drafts',
      displayName: '%displayName%',
      contributes: {
        commands: [
          { command: 'inspectionDrafts.make', category: '%displayName%', title: '%commands.make.title%', icon: '$(add)' },
          { command: 'inspectionDrafts.old', title: '%old%' },
        ],
        views: { explorer: [{ id: 'inspectionDrafts.list', name: '%views.explorer.list.name%' }] },
        languageModelTools: [{ name: 'check', displayName: '%languageModelTools.check.displayName%', modelDescription: 'Checks a draft.' }],
        configuration: [
          {
            title: '%displayName%',
            properties: { 'inspectionDrafts.mode': { enum: ['on'], enumDescriptions: ['%configuration.mode.enumDescriptions.0%'], default: 'on' } },
          },
        ],
      },
    });
    assert.deepEqual(messages, {
      displayName: 'Drafts',
      'commands.make.title': 'Make It',
      old: 'Old',
      'views.explorer.list.name': 'My Drafts',
      'languageModelTools.check.displayName': 'Check',
      'configuration.mode.enumDescriptions.0': 'Always.',
    });
  });
});

/** What a text fills in, and the commands that its links run. */
function filledIn(messages: Messages, key: string): string {
  return [...messages[key]!.matchAll(/\{\w+\}|\]\([^)]*\)|\$\([\w-]+\)|`#[^`]*`/g)].map(([part]) => part).sort().join(' ');
}
