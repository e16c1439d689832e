// The nearest of what folders bring along, looked for upward from a file. A cache: each folder is read once, until told to forget.

/** Looks for something folder by folder. */
export interface Nearest<Found> {
  /** What the first of the folders that brings anything along brings along, innermost first; undefined where none does. */
  in(folders: readonly string[]): Promise<Found | undefined>;
  /** Reads anew from now on. */
  forget(): void;
}

/** A look-up that asks `read` about a folder; it answers `none` where the folder brings nothing along, so that the one around it counts. */
export function createNearest<Found>(read: (folder: string) => Promise<Found | 'none'>): Nearest<Found> {
  let known = new Map<string, Promise<Found | undefined>>();
  const nearest = ([folder, ...around]: readonly string[]): Promise<Found | undefined> => {
    if (folder === undefined) return Promise.resolve(undefined);
    const before = known.get(folder);
    if (before) return before;
    const found = read(folder).then((own) => (own === 'none' ? nearest(around) : own));
    known.set(folder, found);
    return found;
  };
  return {
    in: nearest,
    forget() {
      known = new Map();
    },
  };
}
