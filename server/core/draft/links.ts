// The parts of links that readers do not see: where a target ends, what a reference names, and attributes in braces.

const BLANKS = /[ \t]*\n?[ \t]*/y;
const POINTED = /<[^<>\n]{0,2000}>/y;
const TITLE = /"[^"]{0,1000}"|'[^']{0,1000}'|\([^()\n]{0,300}\)/y;
const LABEL = /\[((?:[^[\]\\]|\\.){0,999})\]/y;
const BRACES = /\{:?[ \t]*([^{}\n]{1,300})\}/y;
const ATTRIBUTES = /^\s*(?:(?:[#.][\p{L}\p{N}_:-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'=]+)|-)(?:\s+|$))+$/u;
const LONGEST_TARGET = 2_000;
const DEEPEST = 32;

/** Behind the bracket that closes the target which the bracket at `open` opens; undefined where it is none. */
export function targetEnd(raw: string, open: number): number | undefined {
  let at = behind(BLANKS, raw, open + 1)!;
  at = raw[at] === '<' ? (behind(POINTED, raw, at) ?? -1) : destinationEnd(raw, at);
  if (at < 0) return undefined;
  const gap = behind(BLANKS, raw, at)!;
  const title = gap > at ? behind(TITLE, raw, gap) : undefined;
  const end = title === undefined ? gap : behind(BLANKS, raw, title)!;
  return raw[end] === ')' ? end + 1 : undefined;
}

/** Behind the address that begins at `from`, in which brackets come in pairs; -1 where they do not. */
function destinationEnd(raw: string, from: number): number {
  let depth = 0;
  let at = from;
  for (const end = Math.min(raw.length, from + LONGEST_TARGET); at < end; at++) {
    const letter = raw[at]!;
    if (letter === '\\') at++;
    else if (letter === ' ' || letter === '\n' || letter === '\t') break;
    else if (letter === '(' && ++depth > DEEPEST) return -1;
    else if (letter === ')' && depth-- === 0) break;
  }
  return depth > 0 ? -1 : at;
}

/** The reference in brackets at `at`, “[label]”: its label, empty where nothing stands between the brackets, and where it ends. */
export function referenceAt(raw: string, at: number): { readonly label: string; readonly to: number } | undefined {
  LABEL.lastIndex = at;
  const found = LABEL.exec(raw);
  return found ? { label: found[1]!, to: at + found[0].length } : undefined;
}

/** Behind the attributes at `at`, “{#id .class key=value}”; undefined where braces hold anything else. */
export function attributesEnd(raw: string, at: number): number | undefined {
  BRACES.lastIndex = at;
  const found = BRACES.exec(raw);
  return found && ATTRIBUTES.test(found[1]!) ? at + found[0].length : undefined;
}

/** A label as labels are compared. */
export function plainLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

const ANY_LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** Every label that a text might refer to. */
export function labelsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(ANY_LABEL), ([, label]) => plainLabel(label!)));
}

function behind(pattern: RegExp, raw: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(raw) ? pattern.lastIndex : undefined;
}
