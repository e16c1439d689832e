// Words of the report as the Markdown of a release writes them, so that a sign in them is read as that sign.

/** What Markdown or HTML would read as something else: a tag, an entity, a link or a footnote, code, emphasis, an escape. */
const READ_OTHERWISE = [
  '<(?=[A-Za-z/!?])',
  '&(?=#?[A-Za-z0-9]{1,31};)',
  '!?\\[(?=\\^|[^\\[\\]]*\\]\\()',
  '`',
  '\\*(?! )|(?<! )\\*',
  '(?<![\\p{L}\\p{N}])_(?! )|(?<! )_(?![\\p{L}\\p{N}])',
  '~(?=~)',
  '\\\\(?=[!-/:-@[-`{-~])',
  '^(?:[-+>]|#{1,6})(?= )',
];
const SIGN = new RegExp(READ_OTHERWISE.join('|'), 'gu');

/** Plain words as Markdown that says just these words. */
export function asMarkdown(words: string): string {
  return words.replace(SIGN, '\\$&');
}
