// Calendar dates as drafts write them; no clock is ever asked.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Whether `text` is an ISO date (`2025-08-22`) that the calendar has. */
export function isRealDate(text: string): boolean {
  return readDate(text) !== undefined;
}

/** Whether `text` is an ISO date and time (`2025-08-22T00:01`, seconds and zone allowed). */
export function isRealDateTime(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  return match !== null && isRealDate(match[1]!) && Number(match[2]) < 24 && Number(match[3]) < 60;
}

/** An ISO date in words: `22 August 2025`, with its weekday before it on request. Undefined for no date. */
export function dateInWords(text: string, { weekday = false } = {}): string | undefined {
  const date = readDate(text.slice(0, 10));
  if (!date) return undefined;
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  return weekday ? `${WEEKDAYS[date.getUTCDay()]!} ${words}` : words;
}

function readDate(text: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().startsWith(text) ? date : undefined;
}
