// What the preview shows of the server’s answer.

import type { PreviewResult } from '../../server/lsp/protocol';
import { escapeHtml } from './page/escape';
import type { Shown } from './page/messages';

/** What to show; `imageAddress` says where the page gets an image that the draft has as a relative address. */
export function shownOf({ kind, title, language, release, notes, graphic }: PreviewResult, imageAddress: (address: string) => string): Shown {
  const isMade = kind === 'report' && 'html' in release;
  return {
    about: isMade ? `This is the press release as it would be made now from ${title}.` : '',
    notes,
    language: 'html' in release ? language : 'en-GB',
    article: 'html' in release ? withImages(release.html, imageAddress) : nothingYet(release.refusal),
    graphic: graphic && { svg: graphic.svg, alternativeText: graphic.alternativeText },
  };
}

/** What stands where there is nothing to show, with the reason in a plain sentence. */
export function nothingYet(reason: string): string {
  return `<h1>There is nothing to preview yet</h1>\n<p>${escapeHtml(reason)}</p>`;
}

/** Images beside the draft are asked for where the page may ask; the others are left as they are, and the page will not load them. */
function withImages(html: string, imageAddress: (address: string) => string): string {
  return html.replace(/<img src="([^"]*)"/g, (image, address: string) => {
    const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(address);
    return isRelative ? `<img src="${escapeHtml(imageAddress(unescapeHtml(address)))}"` : image;
  });
}

function unescapeHtml(words: string): string {
  return words.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
