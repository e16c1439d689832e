// The clipboard. The session may use it, as on the desktop; a browser otherwise asks the person first.

import { eventually } from './eventually.mjs';

/** What a page needs to read and to write the clipboard by itself. */
export const CLIPBOARD_ACCESS = ['clipboard-read', 'clipboard-write'];

/** Words for the clipboard. */
export function clipboard(page) {
  return {
    /** What was copied: `text`, and `html` where there is some. Waits until `isExpected` is true of it. */
    clipboard: isExpected => eventually(async () => {
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async type => (item.types.includes(type) ? (await item.getType(type)).text() : undefined);
        return { html: await read('text/html'), text: await read('text/plain') };
      });
      if (!isExpected(copied)) throw new Error(`The clipboard holds “${copied.text?.slice(0, 200)}”.`);
      return copied;
    }),

    /** Does some work while pages may not use the clipboard by themselves. */
    async withoutClipboard(work) {
      await page.context().clearPermissions();
      try {
        await work();
      } finally {
        await page.context().grantPermissions(CLIPBOARD_ACCESS);
      }
    },
  };
}
