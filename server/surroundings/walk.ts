// Which files in a folder and below it may be drafts, and finding them: the same for the index of the workspace and for `check` on a folder.

import type { Files } from './files';
import { isMarkdown } from './markdown';
import { childOf, isBelow, nameOf } from './uris';

/** Whether the file is one that a walk from the roots would find: Markdown, and in no folder that is hidden or full of packages. */
export function mayBeDraft(uri: string, roots: readonly string[]): boolean {
  return isMarkdown(nameOf(uri)) && isWalked(uri, roots);
}

/** Whether a walk from the roots would come by this file or folder. */
export function isWalked(uri: string, roots: readonly string[]): boolean {
  return roots.some((root) => uri === root || (isBelow(uri, root) && uri.slice(root.length + 1).split('/').every((segment) => !isPassedOver(segment))));
}

/** The URIs of the Markdown files in a folder and below it, folder by folder. `stopped` is asked before each. */
export async function* markdownFiles(folder: string, files: Files, stopped: () => boolean): AsyncGenerator<readonly string[]> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined && !stopped(); next = folders.pop()) {
    const here: string[] = [];
    for (const { name, folder: isFolder } of (await files.list(next)) ?? []) {
      if (isPassedOver(name)) continue;
      if (isFolder) folders.push(childOf(next, name));
      else if (isMarkdown(name)) here.push(childOf(next, name));
    }
    yield here;
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
