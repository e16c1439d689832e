// The few things one does with file addresses, as text: the server may run where there is no file system.

/** The address of the folder a file is in, without a slash at its end. */
function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The folder and those around it, innermost first, up to one of `roots` or else to the top. */
export function foldersUpward(uri: string, roots: readonly string[]): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); !folder.endsWith('/') && !folder.endsWith(':'); folder = folderOf(folder)) {
    folders.push(folder);
    if (roots.includes(folder)) break;
  }
  return folders;
}

/** The address that a path such as `../reports/kent.md` has as seen from the file at `uri`. */
export function resolveUri(uri: string, path: string): string {
  const parts = folderOf(uri).split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodePart(part));
  }
  return parts.join('/');
}

/** A part of a path as VS Code writes it in addresses, with fewer letters as they are than the web allows. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The path of a file as seen from a folder around it, decoded. */
export function pathWithin(folder: string, uri: string): string {
  return decoded(uri.slice(folder.length + 1));
}

/** The name of a file, decoded. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
