// The few things one does with the URIs of files, as text: the server may run where there is no file system.

/**
 * The one way to write the URI of a file (its normal form). Editors differ in what they encode and in the case of a drive
 * (`file:///C:/`, `file:///c%3A/`); written like this, the open document and the file on the disk have the same one, which
 * is VS Code’s. Any other URI is left as it is.
 */
export function normaliseUri(uri: string): string {
  const [, host, path] = /^file:\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (path === undefined) return uri;
  const segments = path.split('/').map((segment) => encode(decode(segment)));
  return `file://${host!.toLowerCase()}${segments.join('/').replace(/^\/[A-Z]%3A(?=\/|$)/, (drive) => `/${drive[1]!.toLowerCase()}%3A`)}`;
}

/** The URI of the folder a file is in, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The name of a file or folder, decoded. */
export function nameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The URI of what is called `name` in a folder. */
export function childOf(folder: string, name: string): string {
  return `${folder}/${encode(name)}`;
}

/** Whether a file is in a folder or in one below it. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The innermost of the folders `roots` that a file is in. */
export function rootOf(uri: string, roots: readonly string[]): string | undefined {
  return roots.filter((root) => isBelow(uri, root)).sort((a, b) => b.length - a.length)[0];
}

/**
 * The folder of a file and those around it, innermost first, up to one of `roots` or else to the top; none for a draft that
 * has no file yet (`untitled:Untitled-1`).
 */
export function foldersUpward(uri: string, roots: readonly string[]): string[] {
  const top = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0];
  if (top === undefined) return [];
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder.length >= top.length; folder = folderOf(folder)) {
    folders.push(folder);
    if (roots.includes(folder)) break;
  }
  return folders;
}

/** The URI that a path such as `../reports/kent.md`, or one from the top, has as seen from the file at `uri`. */
export function resolveUri(uri: string, path: string): string {
  const way = path.replaceAll('\\', '/');
  const parts = /^(?:\/|[A-Za-z]:\/)/.test(way) ? uri.split('/').slice(0, 3) : folderOf(uri).split('/');
  for (const part of way.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encode(part));
  }
  return normaliseUri(parts.join('/'));
}

/** The path of the file `target` as seen from the folder of the file at `uri`, decoded; undefined where none leads there, as from one drive to another. */
export function relativePath(uri: string, target: string): string | undefined {
  const [from, to] = [folderOf(uri).split('/'), target.split('/')];
  const differs = to.findIndex((part, index) => part !== from[index]);
  const shared = Math.min(differs, to.length - 1);
  if (shared < TOP || (shared === TOP && DRIVE.test(to[TOP]!))) return undefined;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(decode)].join('/');
}

/** How many parts of a URI stand before the top of its paths: `file:`, nothing and the host. */
const TOP = 3;
const DRIVE = /^[a-z]%3A$/;

/** The path of a file as seen from a folder around it, decoded. */
export function pathWithin(folder: string, uri: string): string {
  return decode(uri.slice(folder.length + 1));
}

/** What %20 and the like stand for; a text with such a sign that stands for nothing stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encode(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
