// What the manifest says of the extension: its pictures are there and light, and its walkthrough names commands that exist.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import manifest from '../package.json';
import words from '../package.nls.json';
import { MARKDOWN_FILES } from '../server/surroundings/markdown';

/** In bytes; people on slow lines look at the walkthrough first. */
const HEAVIEST_PICTURE = 150 * 1024;
const HEAVIEST_ANIMATION = 2 * 1024 * 1024;

/** What VS Code shows for a text of the manifest, which is the key of one. */
const shown = (text: string) => (words as Record<string, string>)[text.slice(1, -1)] ?? text;
const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const commands = manifest.contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  for (const { id, description, media, completionEvents } of steps) {
    it(`shows a picture in words and one button in the step ${id}`, () => {
      assert.match(shown(media.altText), /^\p{Lu}.*\.$/u);
      assert.ok(statSync(media.image).size < HEAVIEST_PICTURE, `${media.image} is heavier than ${HEAVIEST_PICTURE} bytes`);
      const [button, ...others] = [...shown(description).matchAll(/\]\(command:([\w.]+)\)/g)].map((match) => match[1]!);
      assert.deepEqual(others, []);
      assert.ok(commands.includes(button!) || button!.startsWith('workbench.'), `there is no command ${button}`);
      assert.deepEqual(completionEvents, [`onCommand:${button}`]);
    });
  }

  it('wakes the extension where there is Markdown, whatever its ending', () => {
    assert.ok(manifest.activationEvents.includes(`workspaceContains:${MARKDOWN_FILES}`));
  });

  it('gives every command its category', () => {
    const wrong = manifest.contributes.commands.filter(({ category }) => category !== manifest.displayName).map(({ command }) => command);
    assert.deepEqual(wrong, []);
  });

  it('has an icon of the size that the marketplace asks for', () => {
    const png = readFileSync(manifest.icon);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  it('leads to pictures that are there, none of them heavy', () => {
    const pictures = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\((media\/[^)]+)\)/g)].map((match) => match[1]!);
    assert.ok(pictures.length >= 3);
    assert.deepEqual(pictures.filter((picture) => statSync(picture).size > HEAVIEST_ANIMATION), []);
  });
});
