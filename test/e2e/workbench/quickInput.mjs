// The list at the top of the window: commands, files, and what commands ask there; and the dialog that asks where to save.

import assert from 'node:assert/strict';
import { eventually, PATIENCE } from './eventually.mjs';

/** Words for the list at the top of the window. */
export function quickInput(page) {
  const widget = page.locator('.quick-input-widget:visible');
  const input = widget.locator('input[type=text]').first();
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  const row = label => rows.filter({ has: page.locator('.label-name', { hasText: label }) }).first();

  const focused = widget.locator('.quick-input-list .monaco-list-row.focused');

  const filter = async text => {
    await input.waitFor();
    await input.fill(text);
  };
  const labelOf = async found => (await found.locator('.label-name').first().innerText({ timeout: 1000 })).replaceAll('\u00a0', ' ');
  /** By keyboard alone: goes down the list to the row with this label, or else the first that has it within, and presses Enter. */
  const accept = async (label, patience = PATIENCE) => {
    await eventually(async () => {
      const labels = (await widget.locator('.quick-input-list .label-name').allInnerTexts()).map(text => text.replaceAll('\u00a0', ' '));
      const wanted = labels.find(each => each === label) ?? labels.find(each => each.includes(label));
      assert.ok(wanted, `“${label}” is not in the list: ${labels.join(' · ')}`);
      for (let step = 0; step < labels.length && (await labelOf(focused)) !== wanted; step++) await page.keyboard.press('ArrowDown');
      assert.equal(await labelOf(focused), wanted);
    }, patience);
    await page.keyboard.press('Enter');
  };

  /** Opens the list by a key, pressed anew where it is lost: a page that is just being shown in the editor swallows one. */
  const open = key => eventually(async () => {
    await page.keyboard.press(key);
    await input.waitFor({ timeout: 2000 });
  });

  /** What makes sense, or is there, only now is not in a list that was opened before: then opens it anew. */
  const openAndAccept = (key, text, label) => eventually(async () => {
    await open(key);
    // What else takes the focus closes the list.
    await input.fill(text, { timeout: 3000 });
    await accept(label, 1500).catch(async error => {
      await page.keyboard.press('Escape');
      throw error;
    });
  });

  const words = {
    /** The rows of the list. */
    quickRows: rows,
    quickRow: row,
    quickTitle: widget.locator('.quick-input-title'),
    /** A button beside the box, such as “OK”. */
    quickButton: name => widget.getByRole('button', { name }),
    /** Words anywhere in it, such as a question before a file is written over. */
    quickText: words => widget.filter({ hasText: words }),
    /** The box one types in. */
    quickBox: input,

    /** Runs a command by F1 and its title, by keyboard alone: `run('Inspection Drafts: Make Press Release')`. */
    async run(title) {
      await openAndAccept('F1', `>${title}`, title);
      await rows.filter({ hasText: title }).first().waitFor({ state: 'hidden' });
    },

    /** Opens the list of tasks; VS Code gives it up when something else takes the focus while it looks for them. */
    showTasks: () => eventually(async () => {
      await words.run('Tasks: Run Task');
      await row('inspection-drafts').waitFor({ timeout: 3000 });
    }),

    /** The same with the mouse, but for the title: F1 is among what the menu of the window and a right click offer. */
    async runByMouse(title) {
      const palette = page.locator('.monaco-menu .action-item', { hasText: 'Command Palette' }).first();
      await eventually(async () => {
        // A menu is gone once anything else takes the focus, and one that has only just opened takes no click.
        if (!(await palette.isVisible())) {
          await page.keyboard.press('Escape');
          await page.locator('.editor-group-container.active .editor-scrollable').click({ button: 'right', timeout: 5000 });
        }
        await palette.click({ timeout: 2000 });
        await input.waitFor({ timeout: 1000 });
      });
      await input.fill(`>${title}`);
      await row(title).click();
    },

    /** Loads the window anew by its command, so that VS Code keeps what it must keep. */
    async reloadWindow() {
      const title = 'Developer: Reload Window';
      await Promise.all([page.waitForEvent('load'), openAndAccept('F1', `>${title}`, title)]);
    },

    /** The titles that F1 offers for these words; waits until there is one, or until the list says there is none. */
    async commandsFor(words) {
      await open('F1');
      await filter(`>${words}`);
      await rows.first().waitFor();
      const titles = await rows.locator('.label-name').allInnerTexts();
      await page.keyboard.press('Escape');
      return titles.map(title => title.replaceAll('\u00a0', ' '));
    },

    /** Chooses from a list that is shown, by keyboard: types the label and presses Enter. */
    async choose(label) {
      await filter(label);
      await accept(label);
    },

    /** Goes to a symbol of the workspace by some of its letters, by keyboard. */
    goToSymbol: (letters, label) => openAndAccept('Control+T', `#${letters}`, label),

    /** The same in the file that is shown. */
    goToSymbolHere: (letters, label) => openAndAccept('Control+Shift+O', `@${letters}`, label),

    /** Opens a file by the name it has in the workspace, by keyboard, and waits for its words. */
    async openFile(name) {
      await openAndAccept('Control+P', name, name.slice(name.lastIndexOf('/') + 1));
      await page.locator('.editor-group-container.active .tab.active', { hasText: name.slice(name.lastIndexOf('/') + 1) }).waitFor();
      await page.locator('.editor-group-container.active .editor-instance .view-line').first().waitFor();
    },

    /** Answers the dialog that asks for a folder, which first offers one, with a path from the root. */
    async answerFolder(path) {
      await eventually(async () => assert.match(await input.inputValue(), /^\/.*\/$/));
      await input.fill(`${path}/`);
      await page.keyboard.press('Enter');
    },

    /** Answers the dialog that asks where to save, which stands in the same place and first offers a name, with a path from the root. */
    async answerPath(path) {
      await eventually(async () => assert.match(await input.inputValue(), /^\/.*[^/]$/));
      await input.fill(path);
      await page.keyboard.press('Enter');
    },

    /** Presses Enter in that dialog, once it proposes this path. */
    async acceptPath(path) {
      await eventually(async () => assert.equal(await input.inputValue(), path));
      await page.keyboard.press('Enter');
    },
  };
  return words;
}
