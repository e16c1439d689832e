// A page in the Chromium that the tests of the editor use.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As much of Playwright’s page as the tests use. A function runs in the page. */
export interface Page {
  addInitScript<Argument>(run: (argument: Argument) => void, argument: Argument): Promise<void>;
  evaluate<Result>(script: string): Promise<Result>;
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  goto(url: string): Promise<unknown>;
  route(
    url: string,
    answer: (route: {
      request(): { url(): string };
      fulfill(response: { body: string; contentType: string }): Promise<void>;
      abort(): Promise<void>;
    }) => Promise<void>,
  ): Promise<void>;
  setContent(html: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser; fails with a sentence saying what to install where there is none. */
export async function startBrowser(): Promise<Browser> {
  // From a file and not by a name, so that it stays a module of its own beside this bundle.
  const load = (file: string) => import(pathToFileURL(resolve('test/vscode-host', file)).href);
  (await load('install.mjs')).ensureInstalled();
  const { context, close } = await (await load('browser.mjs')).launchBrowser();
  return { newPage: () => context.newPage(), close };
}
