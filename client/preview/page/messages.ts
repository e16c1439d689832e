// What the preview’s page and the extension say to each other.

/** What the page shows. */
export interface Shown {
  /** What this is, in a sentence above everything; empty where it needs no words. */
  readonly about: string;
  /** What is still to be done, a sentence each. */
  readonly notes: readonly string[];
  /** The language of the words in the article. */
  readonly language: string;
  /** The published words as HTML from the server, which lets no tag or script of a draft through. */
  readonly article: string;
  /** The grade graphic, and the words that stand for it. */
  readonly graphic: { readonly svg: string; readonly alternativeText: string } | undefined;
}

/** From the extension: show this. */
export interface ShowMessage {
  readonly show: Shown;
}

/** What the page’s buttons ask for. */
export const ACTIONS = ['save', 'copy', 'insert'] as const;
export type Action = (typeof ACTIONS)[number];

/** From the page: it is ready to show something, a link was followed, or a button pressed. */
export type PageMessage = { readonly ready: true } | { readonly open: string } | { readonly action: Action };

/** What VS Code keeps of a page, so that it is there again after the window was closed. */
export interface PageState {
  readonly uri: string;
  /** How far down the page is scrolled, in pixels. */
  readonly scroll: number;
}

/** The message that a value is; undefined for anything else. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('ready' in value && value.ready === true) return { ready: true };
  if ('open' in value && typeof value.open === 'string') return { open: value.open };
  const action = 'action' in value && ACTIONS.find((each) => each === value.action);
  return action ? { action } : undefined;
}
