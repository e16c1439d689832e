// What the preview shows of the server’s answer.

import type { PreviewResult } from '../../server/lsp/protocol';
import { escapeHtml } from './page/escape';
import type { Shown } from './page/messages';

/** The words around it, in the language of the person. */
export interface ShownWords {
  readonly language: string;
  /** Says that this is the release as it would be made from the report of that title. */
  madeFrom(title: string): string;
  /** Heads the page where there is nothing to show. */
  readonly nothingYet: string;
}

/** What to show; `imageAddress` says where the page gets an image that the draft has as a relative address. */
export function shownOf(
  { kind, title, language, release, notes, graphic }: PreviewResult,
  words: ShownWords,
  imageAddress: (address: string) => string,
): Shown {
  const isMade = kind === 'report' && 'html' in release;
  return {
    about: isMade ? words.madeFrom(title) : '',
    notes,
    language: 'html' in release ? language : words.language,
    article: 'html' in release ? withImages(release.html, imageAddress) : nothingYet(release.refusal, words),
    graphic: graphic && { svg: graphic.svg, alternativeText: graphic.alternativeText },
  };
}

/** What stands where there is nothing to show, with the reason in a plain sentence. */
export function nothingYet(reason: string, words: ShownWords): string {
  return `<h1>${escapeHtml(words.nothingYet)}</h1>\n<p>${escapeHtml(reason)}</p>`;
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
