// What stands around the editor: explorer, status bar, problems, notifications, dialogs, webviews.

import { eventually } from './eventually.mjs';

/** Words for the parts of the workbench. */
export function parts(page) {
  const inspectionsPane = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Inspections"]') });
  const header = inspectionsPane.locator('.pane-header');
  const inspections = inspectionsPane.locator('.monaco-list-row');
  return {
    explorerItem: name => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }),

    outlineItem: name => page.locator('.outline-pane .monaco-list-row', { hasText: name }).first(),

    /** Unfolds the view “Inspections”, which VS Code shows folded at first, as it does with every view that an extension adds to the explorer. */
    async unfoldInspections() {
      await header.waitFor();
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
      // The files are folded, so that there is room for every row: those out of sight are not on the page.
      const files = page.locator('.part.sidebar .pane-header').first();
      if ((await files.getAttribute('aria-expanded')) === 'true') await files.click();
      await inspections.first().waitFor();
    },
    /** The rows of the view “Inspections”, one by its words, the one that has the keyboard, and what the view says above them. */
    inspections,
    inspection: text => inspections.filter({ hasText: text }).first(),
    chosenInspection: text => inspections.and(page.locator('.selected')).filter({ hasText: text }),
    focusedInspection: inspectionsPane.locator('.monaco-list-row.focused'),
    /** A button above them is there while the pointer is. */
    async clickViewButton(title) {
      await header.hover();
      await header.locator(`a.action-label[aria-label^="${title}"]`).click();
    },
    viewMessage: text => inspectionsPane.locator('.message', { hasText: text }),

    /** An entry of the status bar by its words. */
    statusItem: text => page.locator('.statusbar-item', { hasText: text }),

    /** The rows of the problems panel; open it by Ctrl+Shift+M or by the status bar. */
    problemRows: page.locator('.markers-panel .monaco-list-row'),
    problemRow: text => page.locator('.markers-panel .monaco-list-row', { hasText: text }).first(),

    /** How many problems the panel’s tab says there are. */
    problemCount: page.locator('.panel .composite-bar .action-item', { hasText: 'Problems' }).locator('.badge-content'),

    /** What the terminal shows. */
    terminalText: async () => (await page.locator('.terminal-wrapper.active .xterm-rows').first().innerText()).replaceAll('\u00a0', ' '),

    /** The box above them that leaves only those with some words. */
    problemFilter: page.locator('.markers-panel-action-filter-container input, .viewpane-filter input').first(),

    /** A notification by its words. */
    notification: text => page.locator('.notification-toast', { hasText: text }),
    notificationButton: (text, button) => page.locator('.notification-toast', { hasText: text }).locator('.monaco-button', { hasText: button }),

    /** A modal dialog’s button. */
    dialogButton: text => page.locator('.monaco-dialog-box .monaco-button', { hasText: text }),

    /** A step of the walkthrough that is shown; the one that is chosen is open. */
    walkthroughStep: title => page.locator('.getting-started-step', { has: page.locator('.step-title', { hasText: title }) }),
    walkthroughTitle: title => page.locator('.gettingStartedContainer .category-title', { hasText: title }).last(),
    walkthroughPicture: page.locator('.getting-started-media img'),

    /** A tab by its title, and the one that is active. */
    tab: title => page.locator('.tab', { hasText: title }),
    activeTab: title => page.locator('.editor-group-container.active .tab.active', { hasText: title }),

    /** The contents of the webview with these words in its title, for locators inside it. Webviews are frames within frames. */
    webview: title => eventually(async () => {
      for (const outer of await page.locator('iframe.webview.ready').all()) {
        const inner = outer.contentFrame().locator('iframe#active-frame');
        if (((await inner.getAttribute('title', { timeout: 1000 }).catch(() => '')) ?? '').includes(title)) return inner.contentFrame();
      }
      throw new Error(`There is no webview whose title has “${title}”.`);
    }),
  };
}
