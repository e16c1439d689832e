// What is said to a person: English words and what is filled in. Whoever shows them puts them into the person’s language.

/** What is filled into a message: words of the draft or of its data, a number, or a part that is translated by itself. */
export type Filling = string | number | Message;

/** Something to be said to a person, before it is in their language. */
export interface Message {
  /** The English words, with `{0}`, `{1}` … where `filled` belongs. Translations are found by exactly these. */
  readonly english: string;
  readonly filled: readonly Filling[];
}

/** The words of a language by the English ones, with the same `{0}`, `{1}` … as they have. */
export type Translations = Readonly<Record<string, string>>;

/** Says a message of the core in some language. */
export type Voice = (message: Message) => string;

/** A message: say`“${area.name}” has no grade.` What is filled in stays as it is in every language, unless it is a message itself. */
export function say(words: TemplateStringsArray, ...filled: Filling[]): Message {
  return { english: words.reduce((text, part, index) => `${text}{${index - 1}}${part}`), filled };
}

/** A message that came as words, with nothing to fill in. */
export function asMessage(english: string): Message {
  return { english, filled: [] };
}

/**
 * Words that have to pass through something that takes only strings, such as a schema, and are a message (`asMessage`)
 * behind it. Only marks them for the translators.
 */
export function forPeople(english: string): string {
  return english;
}

/** Messages one behind another, as paragraphs, lines or whatever `between` makes of them. */
export function join(messages: readonly Message[], between: string): Message {
  return { english: messages.map((_, index) => `{${index}}`).join(between), filled: messages };
}

/** The message in English. */
export function inEnglish({ english, filled }: Message): string {
  return fill(
    english,
    filled.map((each) => (typeof each === 'object' ? inEnglish(each) : String(each))),
  );
}

/**
 * Says messages in the language of the translations. What has no translation there, even in a part of it, is said in
 * English as a whole: never half in one language and half in another.
 */
export function voiceOf(translations: Translations): Voice {
  return (message) => translated(message, translations) ?? inEnglish(message);
}

function translated({ english, filled }: Message, translations: Translations): string | undefined {
  const words = Object.hasOwn(translations, english) ? translations[english]! : hasWords(english) ? undefined : english;
  if (words === undefined) return undefined;
  const parts = filled.map((each) => (typeof each === 'object' ? translated(each, translations) : String(each)));
  return parts.every((part) => part !== undefined) ? fill(words, parts) : undefined;
}

/** Whether there is anything to translate besides what is filled in. */
function hasWords(english: string): boolean {
  return /\p{L}/u.test(english.replace(/\{\d+\}/g, ''));
}

function fill(words: string, parts: readonly string[]): string {
  return words.replace(/\{(\d+)\}/g, (place, index: string) => parts[Number(index)] ?? place);
}
