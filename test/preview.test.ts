// The preview’s own page in a browser: axe finds nothing wrong in any sample and theme, nothing of a draft runs, and a burst of edits is one request.
/// <reference lib="dom" />

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneAtATime } from '../client/oneAtATime';
import { pageDocument } from '../client/preview/page/document';
import { readPageMessage } from '../client/preview/page/messages';
import type { Shown } from '../client/preview/page/messages';
import { nothingYet, shownOf } from '../client/preview/shown';
import { pageWords, shownWords } from '../client/preview/words';
import { textWidth } from '../server/core/graphic/textWidth';
import { PREVIEW } from '../server/lsp/protocol';
import type { PreviewResult } from '../server/lsp/protocol';
import { startBrowser } from './harness/browser';
import type { Browser, Page } from './harness/browser';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const THEMES = readdirSync('test/preview/themes').map((file) => file.replace('.json', ''));
const DRAFTS = [
  ...readdirSync('test/samples').map((file) => `test/samples/${file}`),
  ...readdirSync('test/releases').map((file) => `test/releases/${file}`),
].filter((file) => file.endsWith('.md'));
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ORIGIN = 'https://preview.test';

/** As VS Code looks words up where the original is what is wanted. */
const ENGLISH = {
  language: 'en',
  l10n: { t: (message: string, ...args: string[]) => message.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)]!) },
};

describe('the preview', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    browser = await startBrowser();
    server = await startServer({ capabilities: { textDocument: { diagnostic: {} } } });
  });
  after(async () => {
    await server.stop();
    await browser.close();
  });

  const ask = async (text: string, uri: string) => {
    await server.open(uri, text);
    return server.connection.sendRequest(PREVIEW, { uri });
  };
  const askFile = (file: string) => ask(readFileSync(file, 'utf8'), pathToFileURL(resolve(file)).href);
  const show = (page: Page, answer: PreviewResult) => showThis(page, shownOf(answer, shownWords(ENGLISH), (address) => `${ORIGIN}/${address}`));

  for (const theme of THEMES) {
    it(`has no accessibility violation in any sample in the theme ${theme}`, async () => {
      const page = await openPage(browser, theme);
      for (const file of DRAFTS) {
        await show(page, await askFile(file));
        assert.deepEqual(await violations(page), [], file);
      }
      await show(page, await ask('# No draft\n', 'file:///none.md'));
      assert.deepEqual(await violations(page), [], 'where there is nothing to show');
      await page.close();
    });
  }

  it('runs nothing and loads nothing that a draft names', async () => {
    const page = await openPage(browser, 'light');
    const asked: string[] = [];
    await page.route('https://evil.test/**', (route) => (asked.push(route.request().url()), route.abort()));
    const answer = await ask(
      '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\n---\n\n# A title\n\n<script>window.ran = 1</script>\n' +
        '<img src="https://evil.test/a.png" onerror="window.ran = 2">\n\n![Picture](https://evil.test/b.png) [run](javascript:window.ran=3)\n',
      'file:///evil.md',
    );
    await show(page, answer);
    // Even words that got past the server would be stopped by the page’s policy.
    await showThis(page, {
      about: '',
      notes: [],
      language: 'en-GB',
      article: '<img src="https://evil.test/c.png" onerror="window.ran = 4"><h1 style="color: red">x</h1>',
      graphic: undefined,
    });
    await page.evaluate('new Promise(requestAnimationFrame)');
    assert.equal(await page.evaluate('window.ran'), undefined);
    assert.equal(await page.evaluate('getComputedStyle(document.querySelector("h1")).color === "rgb(255, 0, 0)"'), false);
    assert.deepEqual(asked, []);
    await page.close();
  });

  it('hands links and buttons to the extension, and keeps its place', async () => {
    const page = await openPage(browser, 'light');
    await show(page, await askFile('test/releases/northamptonshire.web.md'));
    const sent = await page.evaluate<unknown[]>(`new Promise(requestAnimationFrame).then(() => {
      document.querySelector('article a').click();
      for (const button of document.querySelectorAll('button')) button.click();
      window.scrollTo(0, 300);
      return window.sent;
    })`);
    assert.deepEqual(sent, [{ ready: true }, { open: '../samples/northamptonshire.md' }, { action: 'save' }, { action: 'copy' }, { action: 'insert' }]);
    await show(page, await askFile('test/releases/gloucestershire.web.md'));
    assert.equal(await page.evaluate('new Promise(requestAnimationFrame).then(() => window.scrollY)'), 300);
    await page.close();
  });

  it('says in a sentence why there is nothing to show', async () => {
    const { release } = await ask('Nothing.', 'file:///nothing.md');
    assert.deepEqual(release, {
      refusal: 'This is not an inspection report or a press release. Its first lines must be front matter that names a framework and a body.',
    });
    const half = await ask('---\nframework: nc\nbody: Kent Police\n---\n', 'file:///half.md');
    assert.ok('refusal' in half.release && half.release.refusal.startsWith('There is no framework “nc”.'));
    const bare = await ask('---\nframework: ncpi\nkind: press-release\nbody: Kent Police\n---\n', 'file:///bare.md');
    assert.deepEqual(bare.release, { refusal: 'There is nothing below the front matter yet.' });
    assert.equal(nothingYet('a < b', shownWords(ENGLISH)), '<h1>There is nothing to preview yet</h1>\n<p>a &#60; b</p>');
  });

  it('shows the grades of the report that a release announces', async () => {
    const release = await askFile('test/releases/northamptonshire.web.md');
    const report = await askFile('test/samples/northamptonshire.md');
    assert.ok(release.graphic);
    assert.deepEqual(release.graphic, report.graphic);
    assert.equal(release.report, pathToFileURL(resolve('test/samples/northamptonshire.md')).href);
  });

  it('draws no words wider than they were reckoned, in the widest font that may stand in', async () => {
    const page = await browser.newPage();
    for (const file of readdirSync('test/graphics').filter((each) => each.endsWith('.svg'))) {
      await page.setContent(readFileSync(`test/graphics/${file}`, 'utf8').replace('font-family="Arial,', 'font-family="DejaVu Sans, Arial,'));
      const drawn = await page.evaluate<[string, number, number][]>(
        `[...document.querySelectorAll('text')].map((text) => [text.textContent, Number(text.getAttribute('font-size')), text.getComputedTextLength()])`,
      );
      assert.ok(drawn.length > 10);
      assert.deepEqual(drawn.filter(([words, size, length]) => length > textWidth(words, size)), []);
    }
    await page.close();
  });
});

describe('a burst of edits', () => {
  it('is one request under way, and one more behind the last edit', async () => {
    const ends: (() => void)[] = [];
    const faults: unknown[] = [];
    const refresh = oneAtATime(
      () => new Promise<void>((resolve, reject) => ends.push(ends.length === 1 ? () => reject(new Error('lost')) : resolve)),
      (error) => faults.push(error),
    );
    const settle = () => new Promise(setImmediate);
    for (let edit = 0; edit < 5; edit++) refresh();
    assert.equal(ends.length, 1);
    ends[0]!();
    await settle();
    assert.equal(ends.length, 2, 'the last edit is asked about');
    refresh();
    ends[1]!();
    await settle();
    assert.equal(ends.length, 3, 'a request that fails does not stop the next');
    ends[2]!();
    await settle();
    refresh();
    assert.equal(ends.length, 4);
    assert.equal(faults.length, 1);
  });
});

describe('messages of the preview’s page', () => {
  it('are read, and anything else is none', () => {
    assert.deepEqual(readPageMessage({ open: 'kent.md', more: 1 }), { open: 'kent.md' });
    for (const odd of [undefined, null, 'ready', {}, { ready: 1 }, { open: 1 }, { action: 'delete' }]) assert.equal(readPageMessage(odd), undefined);
  });
});

/** The page as VS Code would show it in a theme, with what it sends kept in `window.sent`. */
async function openPage(browser: Browser, theme: string): Promise<Page> {
  const page = await browser.newPage();
  const files: Record<string, { body: string; contentType: string }> = {
    '/': {
      body: pageDocument({
        nonce: 'abc',
        imageSource: ORIGIN,
        script: `${ORIGIN}/preview.js`,
        style: `${ORIGIN}/preview.css`,
        uri: 'file:///draft.md',
        words: pageWords(ENGLISH),
      }),
      contentType: 'text/html',
    },
    '/preview.js': { body: readFileSync('dist/preview.js', 'utf8'), contentType: 'text/javascript' },
    '/preview.css': { body: readFileSync('dist/preview.css', 'utf8'), contentType: 'text/css' },
  };
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.abort();
  });
  await page.addInitScript((variables) => {
    // When this runs there is no document yet.
    window.addEventListener('DOMContentLoaded', () =>
      Object.entries(variables).forEach(([name, value]) => document.documentElement.style.setProperty(name, value)),
    );
    let state: unknown;
    const sent: unknown[] = [];
    Object.assign(window, {
      sent,
      acquireVsCodeApi: () => ({ postMessage: (message: unknown) => sent.push(message), getState: () => state, setState: (next: unknown) => (state = next) }),
    });
  }, JSON.parse(readFileSync(`test/preview/themes/${theme}.json`, 'utf8')) as Record<string, string>);
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(AXE);
  return page;
}

/** Gives the page the message as VS Code would, and returns when it has been handled. */
function showThis(page: Page, shown: Shown): Promise<unknown> {
  return page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), { show: shown });
}

/** What axe finds, a line each. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(`new Promise(requestAnimationFrame).then(() => axe.run(document, { resultTypes: ['violations'] }))
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + ' ' + failureSummary)))`);
}
