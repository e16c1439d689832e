// The quiet tint of grades, in each of VS Code’s own kinds of theme: the colours that the extension contributes, where a grade is claimed and nowhere else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

describe('the tint of grades, end to end', () => {
  const vs = useWorkbench();

  /** The colour of the words in the row, as `#rrggbb`. */
  const colourOf = async (row, words) => {
    const word = vs.line(row).locator('span span', { hasText: words }).last();
    const [red, green, blue] = await word.evaluate(each => getComputedStyle(each).color.match(/\d+/g).slice(0, 3).map(Number));
    return `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const expectColours = kind =>
    eventually(async () => {
      const shown = [
        await colourOf('Working with partners', 'Good'),
        await colourOf('Leadership of child', 'Adequate'),
        await colourOf('Responding to children', 'Requires'),
      ];
      assert.deepEqual(shown, contributes.colors.map(({ defaults }) => defaults[kind]));
    });

  for (const [kind, theme] of Object.entries(THEMES)) {
    it(`${theme}: best, middle and worst have their colours`, async () => {
      vs.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
      await vs.openFile('northamptonshire.md');
      await expectColours(kind);
    });
  }

  it('goes when the words are no grade any more', async () => {
    vs.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': THEMES.light }));
    await vs.openFile('northamptonshire.md');
    await expectColours('light');
    await vs.select('Working with partners | Good');
    await vs.page.keyboard.press('ArrowRight');
    await vs.page.keyboard.type(' work');
    await eventually(async () => assert.equal(await colourOf('Working with partners', 'Good'), await colourOf('Working with partners', 'Working')));
  });
});
