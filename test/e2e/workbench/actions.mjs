// What can be done at a place of the text: quick fixes, the light bulb, and the menu of a right click.

import { eventually } from './eventually.mjs';
import { goDownTo } from './lists.mjs';

/** Words for it; the other argument is what `editor(page)` and `quickInput(page)` give. */
export function actions(page, { activeEditor, select, selectionBox, run }) {
  const action = title => page.locator('.action-widget .monaco-list-row', { hasText: title }).first();

  /** Opens a list until it offers this: a server that has only just started has nothing to offer yet. */
  const listing = async (title, open) => {
    await eventually(async () => {
      await open();
      await action(title).waitFor({ timeout: 3000 }).catch(async error => {
        await page.keyboard.press('Escape');
        throw error;
      });
    });
    return action(title);
  };

  const contextMenu = async (text, entry) => {
    await select(text);
    const item = page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    const { x, y, width, height } = await selectionBox();
    await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
    // A menu that has only just opened takes no click, lest the one that opened it chooses something.
    await eventually(async () => {
      await item.click({ timeout: 2000 });
      await item.waitFor({ state: 'hidden', timeout: 500 });
    });
  };

  return {
    /** A row of the list of quick fixes or source actions that is shown, and the same chosen by keyboard. */
    action,
    async chooseAction(title) {
      await goDownTo(page, action(title));
      await page.keyboard.press('Enter');
    },

    /** The quick fixes at the cursor, opened by Ctrl+. and shown as a list. */
    quickFix: title => listing(title, () => page.keyboard.press('Control+.')),
    /** The source actions of the draft, opened by their command. */
    sourceAction: title => listing(title, () => run('Source Action...')),

    /** Takes a quick fix for the first place of the words by the light bulb beside it. */
    async fixByLightBulb(text, title) {
      await select(text);
      await eventually(async () => {
        await activeEditor.locator('.lightBulbWidget, .cgmr[class*=gutter-lightbulb]').first().click({ timeout: 3000 });
        await action(title).click({ timeout: 3000 }).catch(async error => {
          await page.keyboard.press('Escape');
          throw error;
        });
      });
    },

    /** Renames what the cursor stands in by F2. */
    async renameTo(name) {
      const box = page.locator('.rename-box input');
      await eventually(async () => {
        await page.keyboard.press('F2');
        await box.waitFor({ timeout: 3000 });
      });
      await box.fill(name);
      await page.keyboard.press('Enter');
      await box.waitFor({ state: 'hidden' });
    },

    /** Chooses from the menu that a right click on the first place of the words opens. */
    contextMenu,
  };
}
