// The editor: its words, lenses, buttons, suggestions and hovers.

import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { goDownTo } from './lists.mjs';
import { visibleText, visibleWords } from './visibleText.mjs';

/** Words for the active editor. */
export function editor(page) {
  const active = page.locator('.editor-group-container.active .editor-instance');
  const lens = text => active.locator('.codelens-decoration a', { hasText: text }).first();
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
  const snippet = name => suggestions.and(page.locator(`[aria-label*="${name}"]`)).first();

  /** The best suggestion, where it has these words. */
  const firstSuggestion = text => suggestions.and(page.locator('[data-index="0"]')).filter({ hasText: text });

  /** Selects the first place of the words (in this case) in the active editor, by keyboard. */
  const select = async text => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F');
    const widget = active.locator('.find-widget.visible');
    const box = widget.locator('textarea.input, input').first();
    const matchCase = widget.getByRole('checkbox', { name: 'Match Case' });
    if ((await matchCase.getAttribute('aria-checked')) !== 'true') await matchCase.click();
    // The words of the last search would not be searched for again.
    await box.fill('');
    await box.fill(text);
    await eventually(async () => assert.match(await widget.locator('.matchesCount').innerText(), /^1 of /));
    await eventually(async () => {
      await page.keyboard.press('Escape');
      await widget.waitFor({ state: 'hidden', timeout: 1000 });
    });
  };

  /** The box of what is selected on the screen; it is drawn anew now and then, and has no size meanwhile. */
  const selectionBox = () => eventually(async () => {
    const place = await active.locator('.selected-text').first().boundingBox();
    assert.ok(place, 'What is selected is not on the screen.');
    return place;
  });

  return {
    activeEditor: active,
    selectionBox,
    visibleText: () => visibleText(active),
    /** Waits until the words that can be seen match; a blank is any white space, as lines wrap where they will. */
    expectText: pattern => eventually(async () => assert.match(await visibleWords(active), pattern)),
    line: text => active.locator('.view-line', { hasText: text }).first(),
    /** A line of an editor beside the active one. */
    otherLine: text => page.locator('.editor-group-container:not(.active) .view-line', { hasText: text }).first(),
    /** The same words marked in an editor beside the active one. */
    otherSquiggles: severity => page.locator(`.editor-group-container:not(.active) .squiggly-${severity}`),
    squiggles: severity => active.locator(`.squiggly-${severity}`),

    /** A lens, ready to be clicked. Now and then one is drawn as plain text until the cursor moves. */
    async lens(text) {
      await eventually(async () => {
        await lens(text).waitFor({ timeout: 3000 }).catch(async error => {
          await page.keyboard.press('Control+End');
          await page.keyboard.press('Control+Home');
          throw error;
        });
      });
      return lens(text);
    },

    /** A button above the active editor by its tooltip, such as “Make Press Release”. */
    titleButton: title => page.locator(`.editor-group-container.active .editor-actions a.action-label[aria-label^="${title}"]`),

    /** A row of the suggestions that are shown. */
    suggestion: text => suggestions.filter({ hasText: text }).first(),
    suggestions,
    firstSuggestion,
    /** Opens the suggestions by keyboard and waits until the words are in the first of them, where the cursor then is. */
    async openSuggestions(first) {
      await page.keyboard.press('Control+Space');
      await firstSuggestion(first).and(page.locator('.focused')).waitFor();
    },
    suggestionDetails: page.locator('.suggest-details'),

    select,

    /** The places in the list that is opened within the editor by Go to References. */
    references: page.locator('.reference-zone-widget .ref-tree .monaco-list-row'),

    /** What is shown when the pointer rests on the first place of the words. */
    async hover(text) {
      await select(text);
      const box = page.locator('.monaco-hover:visible').first();
      await eventually(async () => {
        const place = await selectionBox();
        // The pointer must arrive anew for a hover to be asked for again.
        await page.mouse.move(place.x + place.width / 2, place.y + 2);
        await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
        await box.waitFor({ timeout: 3000 });
      });
      return box;
    },

    /** The same by keyboard. */
    async hoverByKeyboard(text) {
      await select(text);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      const box = page.locator('.monaco-hover:visible').first();
      await box.waitFor();
      return box;
    },

    /** A snippet among the suggestions that are shown, by its name, and the same chosen by keyboard. */
    snippet,
    async chooseSnippet(name) {
      await goDownTo(page, snippet(name));
      await page.keyboard.press('Enter');
    },
  };
}
