// The preview’s page before anything is shown in it. It may run our own script and style and nothing else.

import { escapeHtml } from './escape';

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
}

/** The page as HTML. */
export function pageDocument({ nonce, imageSource, script, style, uri }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${escapeHtml(imageSource)}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
</head>
<body data-uri="${escapeHtml(uri)}">
<header hidden>
<a href="#grades">See grades</a>
<button type="button" data-action="save">Save graphic</button>
<button type="button" data-action="copy">Copy alternative text</button>
<button type="button" data-action="insert">Insert into report</button>
</header>
<main>
<p id="about" role="status"></p>
<ul id="notes" aria-label="Still to be done" hidden></ul>
<article id="article"></article>
<figure id="grades" tabindex="-1" hidden>
<div id="graphic" tabindex="0" role="group" aria-label="Grade graphic"></div>
<figcaption>Alternative text: <span id="alternative-text"></span></figcaption>
</figure>
</main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
