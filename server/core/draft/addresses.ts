// Web and e-mail addresses that stand in running text without any mark of Markdown: no word of theirs is one of the draft’s.

const WEB = /(?:[hH]ttps?:\/\/|[wW]ww\.)[^\s<>"“”‘’[\]`*|]+/y;
/** “example.org/page”, “www-data.example.gov.uk”: several names with full stops between them. */
const HOST = /[A-Za-z0-9][A-Za-z0-9-]+(?:\.[a-z0-9][a-z0-9-]+)+(?::\d{1,5})?(?:\/[^\s<>"“”‘’[\]`*|]*)?/y;
const NAME_BEFORE_DOT = /[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;
const NAME_BEFORE_AT = /[\w+-][\w.+'’-]{0,63}$/;
const DOMAIN = /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const NAME = 64;

/** A stretch of text, as offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The address that begins at `at` with a scheme or “www.”. */
export function webAddress(raw: string, at: number): Stretch | undefined {
  if (/[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ')) return undefined;
  WEB.lastIndex = at;
  const found = WEB.exec(raw);
  if (!found) return undefined;
  const to = at + withoutEnd(found[0]).length;
  return to > at + found[0].indexOf('.') ? { from: at, to } : undefined;
}

/** The address whose first full stop stands at `dot`, if it is one: with a path, or of three names and more. `start` is where the text before it ends. */
export function bareHost(raw: string, dot: number, start: number): Stretch | undefined {
  const name = NAME_BEFORE_DOT.exec(raw.slice(Math.max(start, dot - NAME), dot));
  if (!name) return undefined;
  const from = dot - name[0].length;
  if (/[\w@/.-]/.test(raw[from - 1] ?? ' ')) return undefined;
  HOST.lastIndex = from;
  const found = HOST.exec(raw);
  const written = found && withoutEnd(found[0]);
  if (!written || raw[from + written.length] === '@' || !/^[^/]*\.[^/]*[./]/.test(written) || !/[a-z]{2}(?:[:/]|$)/.test(written)) return undefined;
  return { from, to: from + written.length };
}

/** The e-mail address whose sign stands at `at`. `start` is where the text before it ends. */
export function mailAddress(raw: string, at: number, start: number): Stretch | undefined {
  const name = NAME_BEFORE_AT.exec(raw.slice(Math.max(start, at - NAME), at));
  DOMAIN.lastIndex = at;
  const domain = name && DOMAIN.exec(raw);
  return domain ? { from: at - name[0].length, to: at + domain[0].length } : undefined;
}

/** An address without the punctuation of its sentence, and without a bracket that closes what it did not open. */
function withoutEnd(written: string): string {
  let end = written.length;
  let open = 0;
  for (const letter of written) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = written[end - 1]!;
    if (last === ')' && open < 0) open++;
    else if (!/[?!.,:;'_~]/.test(last)) break;
  }
  return written.slice(0, end);
}
