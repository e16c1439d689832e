// The language of a published draft, in the words of HTML.

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** The value of HTML’s `lang` for what the front matter’s `language` says: British English unless it says another language. */
export function publishedLanguage(said: string | undefined): string {
  return said === undefined || said === 'en' || !TAG.test(said) ? 'en-GB' : said;
}
