// The words of package.json: which of its texts people read, and how they move to package.nls.json, where translations find them.

import { existsSync, readFileSync } from 'node:fs';

/** Texts by their keys, as package.nls.json holds them. */
export type Messages = Readonly<Record<string, string>>;

/** The keys of package.json whose values people read: titles, descriptions, labels. */
const READ = /^(?:displayName|title|shortTitle|category|label|contents|altText|\w*[dD]escriptions?|\w*enumItemLabels)$|(?:[eE]rror|[dD]eprecation)Message$/;
/** Names are read in these lists; elsewhere they are names for machines. */
const NAMED = new Set(['views', 'viewsContainers', 'authentication', 'submenus']);
const PLACEHOLDER = /^%([\w.-]+)%$/;

/** What a language model reads, in English whoever speaks to it. */
const NOT_READ = new Set(['modelDescription', 'inputSchema']);

/** The texts of a file; none where it is not there. */
export function readMessages(path: string): Messages {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Messages) : {};
}

/** A text of package.json that people read, and where it stands. */
interface Place {
  readonly path: readonly string[];
  readonly text: string;
  write(text: string): void;
}

/**
 * The manifest with `%key%` for every text that people read, and those texts by their keys, in the manifest’s order. A text
 * that is still plain gets the key that says where it stands, or the key of the same text; `known` has the others.
 */
export function separateWords<Manifest extends object>(manifest: Manifest, known: Messages): { readonly manifest: Manifest; readonly messages: Messages } {
  const separated = structuredClone(manifest);
  const messages: Record<string, string> = {};
  for (const { path, text, write } of readPlaces(separated, [])) {
    const key = PLACEHOLDER.exec(text)?.[1];
    if (key !== undefined) {
      messages[key] = known[key] ?? '';
      continue;
    }
    const same = Object.keys(messages).find((each) => messages[each] === text);
    const named = path.filter((each, index) => !/^\d+$/.test(each) || index === path.length - 1);
    const own = same ?? (keyOf(named) in messages ? keyOf(path) : keyOf(named));
    messages[own] = text;
    write(`%${own}%`);
  }
  return { manifest: separated, messages };
}

/** Every text that people read, below a value of the manifest. */
function readPlaces(value: object, path: readonly string[]): Place[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Place[] => {
    if (NOT_READ.has(key)) return [];
    const here = [...path, nameOf(key, inner)];
    const isRead = READ.test(Array.isArray(value) ? path.at(-1)! : key) || (key === 'name' && path.some((each) => NAMED.has(each)));
    if (typeof inner === 'string') {
      const write = (text: string) => void Object.assign(value, { [key]: text });
      return isRead && /\p{L}/u.test(inner) ? [{ path: here, text: inner, write }] : [];
    }
    return typeof inner === 'object' && inner !== null ? readPlaces(inner, here) : [];
  });
}

/** Things in a list are told apart by what they are called, not by their number. */
function nameOf(key: string, value: unknown): string {
  const { command, id, name } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return String(/^\d+$/.test(key) ? (command ?? id ?? name ?? key) : key);
}

/** `commands.newReport.title` for where it stands: without what every place has in common. */
function keyOf(path: readonly string[]): string {
  return path
    .filter((each) => each !== 'contributes' && each !== 'properties')
    .map((each) => each.replace(/^inspectionDrafts\./, ''))
    .join('.')
    .replace(/[^\w.-]+/g, '-');
}
