// Patterns of paths, as people write them in settings and on the command line.

/**
 * The globs that a pattern stands for; what any of them matches is meant. `*`, `**` and `?` stand for other letters. Brackets
 * that belong to a name, as in “visits (1)/*.md”, stand for themselves; those of a glob, as in “{a,b}” or “@(a|b)”, may too.
 */
export function globsOf(pattern: string): string[] {
  const withoutGroups = pattern.replace(NAME_IN_PARENTHESES, '\\($1\\)');
  const allLiteral = pattern.replace(BRACKET, '\\$&');
  return [...new Set([withoutGroups, allLiteral])];
}

/** Parentheses with nothing of a pattern about them: no sign before them, no choice in them. */
const NAME_IN_PARENTHESES = /(?<![\\!?+*@])\(([^()|\\]*)\)/g;
const BRACKET = /(?<!\\)(?:[()[\]{}]|[!+@](?=\())/g;
