// Runs in the preview’s page: shows what the extension sends, and hands links and buttons back to it.

import type { PageMessage, PageState, Shown, ShowMessage } from './messages';

/** Given by VS Code to every page, once. */
declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void; getState(): PageState | undefined; setState(state: PageState): void };

const host = acquireVsCodeApi();
const uri = document.body.dataset['uri']!;
const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const written = new Map<string, string>();
let isFirst = true;

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => show(data.show));
window.addEventListener('scroll', keep, { passive: true });
// In the capture phase and stopped: VS Code would follow links by itself.
document.addEventListener('click', follow, true);
document.addEventListener('auxclick', follow, true);
keep();
host.postMessage({ ready: true });

function show({ about, notes, language, article, graphic }: Shown): void {
  const scroll = isFirst ? (host.getState()?.scroll ?? 0) : window.scrollY;
  element('#about').hidden = !about;
  write('#about', about, 'text');
  element('#notes').hidden = !notes.length;
  if (changed('#notes', notes.join('\n'))) element('#notes').replaceChildren(...notes.map(item));
  element('#article').lang = language;
  write('#article', article, 'html');
  // A post has no heading of its own; those who listen to the page still learn what it is.
  element('#title').hidden = element('#article').querySelector('h1') !== null;
  element('#grades').hidden = !graphic;
  element('header').hidden = !graphic;
  if (graphic) {
    write('#graphic', graphic.svg, 'html');
    write('#alternative-text', graphic.alternativeText, 'text');
  }
  isFirst = false;
  window.scrollTo({ top: scroll, behavior: 'instant' });
  keep();
}

/** Leaves what has not changed as it is, so that a selection or the focus in it stays. */
function write(selector: string, words: string, as: 'text' | 'html'): void {
  if (!changed(selector, words)) return;
  if (as === 'html') element(selector).innerHTML = words;
  else element(selector).textContent = words;
}

function changed(selector: string, words: string): boolean {
  if (written.get(selector) === words) return false;
  written.set(selector, words);
  return true;
}

function item(words: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = words;
  return made;
}

function keep(): void {
  // Until something is shown there is nothing to scroll, and what was kept before is still wanted.
  if (isFirst) host.setState({ uri, scroll: host.getState()?.scroll ?? 0 });
  else host.setState({ uri, scroll: window.scrollY });
}

function follow(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  const { action } = target.dataset;
  const href = target.getAttribute('href');
  if (action) host.postMessage({ action } as PageMessage);
  else if (href === '#grades') goToGraphic();
  else if (href) host.postMessage({ open: href });
}

function goToGraphic(): void {
  element('#grades').scrollIntoView({ block: 'start' });
  element('#grades').focus({ preventScroll: true });
}
