// The front matter of a press release that somebody has worked on, with what its report says now.

/** The person’s front matter with the values that the report gives; with `adds`, also with the keys that they have not. Their other keys are kept. */
export function updateFrontMatter(existing: string, made: string, { adds }: { readonly adds: boolean }): string {
  const own = entriesOf(existing);
  const fresh = new Map(entriesOf(made).map((entry) => [entry.key, entry]));
  if (!own.length || !fresh.size) return existing;
  const updated = own.map((entry) => {
    const right = fresh.get(entry.key);
    fresh.delete(entry.key);
    return right && valueOf(right) !== valueOf(entry) ? right.text : entry.text;
  });
  const from = existing.indexOf(own[0]!.text);
  const to = from + own.reduce((length, { text }) => length + text.length, 0);
  const added = adds ? [...fresh.values()].map(({ text }) => text) : [];
  return existing.slice(0, from) + [...updated, ...added].join('') + existing.slice(to);
}

interface Entry {
  readonly key: string;
  /** The line of the key and those that belong to it, with their line ends. */
  readonly text: string;
}

function entriesOf(frontMatter: string): Entry[] {
  return Array.from(frontMatter.matchAll(/^([A-Za-z][\w-]*)[ \t]*:.*\n(?:(?!---|\.\.\.|[A-Za-z][\w-]*[ \t]*:).*\n)*/gm), ([text, key]) => ({
    key: key!,
    text,
  }));
}

/** The value without the quotes that mean nothing and the comment behind it. */
function valueOf({ text, key }: Entry): string {
  return text
    .slice(key.length)
    .replace(/^[ \t]*:/, '')
    .replace(/\s#[^\n]*/g, '')
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2');
}
