// The settings editor: its search, and the table that shows a setting of many choices.

/** Words for the settings editor. */
export function settingsEditor(page) {
  const widget = page.locator('.settings-editor');
  return {
    /** Opens the settings by their key, goes to those of the workspace, and searches for these words. */
    async searchSettings(words) {
      await page.keyboard.press('Control+Comma');
      await widget.locator('.settings-tabs-widget').getByText('Workspace', { exact: true }).click();
      await widget.locator('.suggest-input-container').click();
      await page.keyboard.type(words);
    },
    /** A row of the table by the words in it. */
    settingRow: text => widget.locator('.setting-list-row', { hasText: text }).first(),
    /** The row that is being edited. */
    editedSettingRow: widget.locator('.setting-list-edit-row'),
    /** A choice of the list that is open. */
    settingChoice: text => page.locator('.select-box-dropdown-list-container .monaco-list-row', { hasText: text }).first(),
  };
}
