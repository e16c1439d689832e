// The words in the client’s source: those that are looked up in the language of the person, and those that were forgotten.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The literal that a look-up begins with: `vscode.l10n.t('…'`. */
const LOOKED_UP = /\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
const ANY_LOOK_UP = /\bl10n\.t\(/g;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
// Not the pattern of file names that may stand in a literal.
const THROWN = /\bnew Error\((?:'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)/g;
const COMMENT = /(?<=^|\s)\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm;
/** What is no sentence or label: the product’s name, types of errors, encodings, selectors. */
const NO_WORDS = /^(?:Inspection Drafts|FileNotFound|UTF-8|a, button)$/;
/** What people read has a blank between words, or is a word with a capital. Markup without words has neither. */
const WORDS = /\p{L}[,.:;’”]? (?:[“‘(]?\p{L}|…)|^\p{Lu}\p{Ll}+$/u;

/** Every text that the client looks up, sorted. Throws where a look-up does not begin with a plain literal: no translator could find it. */
export function localisedByClient(): string[] {
  const found = sources().flatMap(({ file, code }) => {
    const texts = [...code.matchAll(LOOKED_UP)].map((match) => unescaped(match[1] ?? match[2]!));
    if (texts.length !== [...code.matchAll(ANY_LOOK_UP)].length) {
      throw new Error(`${file}: vscode.l10n.t needs its words as a plain literal, with {0} for what is filled in.`);
    }
    return texts;
  });
  return [...new Set(found)].sort();
}

/** Words that the client shows in English to everybody, with their files. */
export function plainInClient(): string[] {
  return sources().flatMap(({ file, code }) => {
    // What is thrown is read by an assistant or in a log, not in the interface.
    const rest = code.replace(LOOKED_UP, 'l10n.t(').replace(THROWN, '').replace(/^import .*$/gm, '');
    const literals = [...rest.matchAll(LITERAL)].map((match) => match[1] ?? match[2] ?? withoutMarkup(match[3]!));
    return literals.filter(isForPeople).map((literal) => `${file}: ${literal}`);
  });
}

/** Whether a literal of the source reads like something that a person is told. */
export function isForPeople(literal: string): boolean {
  return WORDS.test(literal) && !NO_WORDS.test(literal);
}

function sources(): { readonly file: string; readonly code: string }[] {
  return globSync('client/**/*.ts').sort().map((file) => ({ file, code: readFileSync(file, 'utf8').replace(COMMENT, '') }));
}

/** A template without what is filled in, tags and scripts. */
function withoutMarkup(template: string): string {
  return template.replace(/\$\{[^}]*\}/g, '·').replace(/<script[^]*?<\/script>|<[^>]*(?:>|$)/g, '');
}

function unescaped(literal: string): string {
  return literal.replace(/\\u\{?([0-9a-f]{4,5})\}?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).replace(/\\(.)/g, '$1');
}
