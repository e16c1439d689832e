// The preview’s page before anything is shown in it. It may run our own script and style and nothing else.

import { escapeHtml } from './escape';

/** What the page says, in the language of the person. */
export interface PageWords {
  readonly language: string;
  readonly title: string;
  readonly seeGrades: string;
  readonly save: string;
  readonly copy: string;
  readonly insert: string;
  readonly stillToBeDone: string;
  readonly gradeGraphic: string;
  readonly alternativeText: string;
}

/** What the page needs to know. All values are ours or VS Code’s. */
export interface PageParts {
  /** A word nobody can guess, other for every page. */
  readonly nonce: string;
  /** Where images may come from, as a Content-Security-Policy has it. */
  readonly imageSource: string;
  readonly script: string;
  readonly style: string;
  /** The URI of the draft that is shown. */
  readonly uri: string;
  readonly words: PageWords;
}

/** The page as HTML. */
export function pageDocument({ nonce, imageSource, script, style, uri, words }: PageParts): string {
  const say = (key: keyof PageWords) => escapeHtml(words[key]);
  const policy = `default-src 'none'; img-src ${escapeHtml(imageSource)}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${say('language')}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
</head>
<body data-uri="${escapeHtml(uri)}">
<header hidden>
<a href="#grades">${say('seeGrades')}</a>
<button type="button" data-action="save">${say('save')}</button>
<button type="button" data-action="copy">${say('copy')}</button>
<button type="button" data-action="insert">${say('insert')}</button>
</header>
<main>
<h1 id="title" class="unseen" hidden>${say('title')}</h1>
<p id="about" role="status"></p>
<ul id="notes" aria-label="${say('stillToBeDone')}" hidden></ul>
<article id="article"></article>
<figure id="grades" tabindex="-1" hidden>
<div id="graphic" tabindex="0" role="group" aria-label="${say('gradeGraphic')}"></div>
<figcaption>${say('alternativeText')} <span id="alternative-text"></span></figcaption>
</figure>
</main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
