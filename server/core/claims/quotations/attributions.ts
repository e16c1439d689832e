// Who is said to speak: “X said:”, “said X”, “– a parent”, and whether that is a person, one of many, or several.

/** A person by name, somebody unnamed, or several; only several may speak in separate quotations without a word between them. */
export type Voice = 'person' | 'one' | 'several';

/** An attribution in a passage; offsets into its prose. */
export interface AttributionIn {
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
  /** Whether it ends in a colon, or in the verb at the end of the passage. */
  readonly introduces: boolean;
  /** Whether a quotation must follow: “X said:”, but not “X said the force should:”. */
  readonly promises: boolean;
  /** Whether it stands right behind the quotation’s closing mark and so can only be of that quotation. */
  readonly close: boolean;
  /** The words that name the speaker. */
  readonly speaker: string;
}

/** In Welsh the verb comes first: “Dywedodd X:”, “meddai X”. */
const WELSH_SPEAKING = 'dywedodd|dywed|meddai|ychwanegodd|esboniodd|eglurodd';

/** The verbs after which somebody’s own words follow, as alternatives of a pattern. */
export const SPEAKING =
  `said|says|say|added|adds|told|tells|commented|explained|explains|stated|wrote|continued|concluded|noted|remarked|replied|asked|warned|observed|recalled|responded|${WELSH_SPEAKING}`;
const QUOTING = `${SPEAKING}|tell|comments?|describ(?:e|es|ed|ing)|reported|reports?|states|felt|feels?|thought|summarised|saying|telling|according to|words|feedback|survey|called|calls|known as|heard|spoke|reads?|put it|quot(?:e|ed|ing|es)|referred|view`;
const QUOTES = new RegExp(`\\b(?:${QUOTING})\\b`, 'i');
const SPEAKS = new RegExp(`\\b(?:${SPEAKING})\\b`, 'i');
const INTRODUCTION = new RegExp(`\\b(?:${SPEAKING})\\b([^.!?:“”"]{0,100})\\s*:\\s*$`, 'i');
const VERB_LAST = new RegExp(`\\b(?:${SPEAKING})\\b(?: (?:also|further|later|recently|today|yesterday|us)){0,2}\\s*[,–—-]?\\s*$`, 'i');
const RUN_IN = new RegExp(`^[^“”":]{0,400}?\\b(?:${SPEAKING})\\b[^.!?:“”"]{0,100}:(?=\\s)`, 'i');
const CLAUSE = /^\s*(?:that|what|how|why|which|if|whether|they|it|he|she|we|there|the following)\b|\b(?:should|must|needs?|can|could|will|would|may|might|has|have|had|is|are|was|were|did|does|do|to)\b(?! (?:us|me)\b)/i;
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}’'.-]{0,40}\\s\\p{Lu}[\\p{L}’'-]{1,40}(?:\\s(?:of|from|at)\\s[^:,“”"]{1,80})?(?:,[^:“”"]{1,160},)?(?:\\s\\p{Ll}{1,20}){0,2}?\\s(?:${SPEAKING})\\b|\\b(?:said|added|says|explained|commented|adds)\\s(?:\\p{Lu}[\\p{L}’'.-]{0,40}[\\s.,]|of\\s){2,12}`,
  'u',
);
const GROUP = /\b(?:an?|one|another|some|many|several|most|others?|two|three|four|officers|staff|children|people|victims|parents|carers|leaders|partners|personnel|supervisors|members|they|we|who)\b/i;
const ONE = /^(?:an?(?! (?:few|number|group|couple|minority|majority))|one|another|he|she|it|i|this|the (?!(?:\p{L}+ ){0,2}?(?:staff|people|children|\p{L}+s) (?:\p{Ll}+ )?(?:\p{L}+ed|said|told)))\b/iu;
const SIGNATURE = /^[–—-]+\s*\p{L}/u;
const POINTS_BACK = new RegExp(`^(?:(?:this|that|these|those|such) (?:is|was|are|were) (?:what|how|the (?:words|views?|comments?))\\b|(?:${SPEAKING})\\s)`, 'i');
const BEHIND = new RegExp(`^\\s*(?:(?:${SPEAKING}|according to)\\b|[^.!?“”"]{1,160}?\\b(?:${SPEAKING})\\b)`, 'i');
const BRIEFLY = new RegExp(`^\\s*(?:(?:${SPEAKING})\\b[^.!?“”"]{1,200}|[^.!?“”"]{1,160}?\\b(?:${SPEAKING})\\b(?:\\s\\p{L}+){0,2})\\s*(?:[.,:]|$)`, 'iu');
const FORGOTTEN = new RegExp(`(?<=[,?!]["”]?)\\s(?:(?:${SPEAKING})\\s(?:\\p{Lu}[\\p{L}’'.-]{0,40}|(?:an?|one|the)\\s\\p{Ll}+)[^.!?“”"]{0,120}|(?:(?:[Hh]e|[Ss]he|[Tt]hey)|(?:\\p{Lu}[\\p{L}’'-]{0,40}\\s?){1,4}|(?:an?|one)(?:\\s\\p{Ll}+){1,3})\\s(?:${SPEAKING})(?: us)?)\\.?$`, 'u');
const CAPITALISED = /\p{Lu}[\p{L}’-]{2,40}/gu;
const PRONOUN = /\b(?:he|she|they|i)\b/i;
const LONGEST_SIGNATURE = 160;
const LEAD = 600;

/** The attribution in which `lead`, what stands before a quotation or is a whole passage, ends; any other words that end in a colon count as a weak one. */
export function introduction(lead: string, whole: boolean): AttributionIn | undefined {
  const near = lead.slice(-LEAD);
  const colon = /:\s*$/.test(near);
  if (!colon && !(whole && VERB_LAST.test(near))) return undefined;
  const words = colon ? INTRODUCTION.exec(near)?.[1] : '';
  const promises = colon && words !== undefined && !CLAUSE.test(words);
  return attribution(lead, sentenceStart(lead), lead.trimEnd().length, { introduces: true, promises, weak: words === undefined });
}

/** “X said:” at the start of a passage whose words go on behind it without an opening mark. */
export function runIn(text: string): AttributionIn | undefined {
  const lead = RUN_IN.exec(text)?.[0];
  const found = lead === undefined ? undefined : introduction(lead, false);
  return found?.promises ? found : undefined;
}

/** What stands behind the closing mark at `to`, as far as it says who spoke: “said X”, “– a parent”, “(officer)”. */
export function behind(text: string, to: number): AttributionIn | undefined {
  const rest = text.slice(to, to + LEAD);
  const comma = /[,?!]["”’]*$/.test(text.slice(Math.max(0, to - 3), to));
  if (comma ? BEHIND.test(rest) : BRIEFLY.test(rest)) {
    const end = to + /^[^.!?“”"]*/.exec(rest)![0].length;
    return attribution(text, to + rest.length - rest.trimStart().length, end, { close: true });
  }
  const short = /^\s*(?:[–—-]+\s*\p{L}[^“”"]{1,160}|\([^()“”"]{2,80}\)\.?|\p{L}[^.!?“”":]{1,80})$/u.test(rest);
  return short && text.length <= to + LEAD ? attribution(text, to, text.length, {}) : undefined;
}

/** Words outside the marks of a passage (`own`, the rest blotted out) that speak of somebody’s words. */
export function around(own: string): AttributionIn | undefined {
  return QUOTES.test(own) ? attribution(own, 0, own.length, {}) : undefined;
}

/** A passage that only says who spoke the words above it: “– a parent”, “said X”, “This is what one officer told us.” */
export function signature(text: string): AttributionIn | undefined {
  if (text.length > LONGEST_SIGNATURE || !(SIGNATURE.test(text) || POINTS_BACK.test(text))) return undefined;
  return attribution(text, 0, text.length, {});
}

/** The offset in an unclosed passage at which “…, she said.” ends the quotation without its mark. */
export function forgottenClose(text: string): number | undefined {
  const start = Math.max(0, text.length - 300);
  const found = FORGOTTEN.exec(text.slice(start));
  return found ? start + found.index : undefined;
}

/** Whether words before a mark that closes nothing speak of somebody’s words, so that the quotation begins behind them. */
export function speaks(text: string): boolean {
  return SPEAKS.test(text);
}

/** Whether an attribution that stands with a quotation can be of the one who spoke before: a pronoun, or the same name. */
export function sameSpeaker(attribution: AttributionIn, before: string): boolean {
  if (attribution.voice !== 'person' && PRONOUN.test(attribution.speaker)) return true;
  const names = attribution.speaker.split(',')[0]!.match(CAPITALISED);
  const name = names?.at(-1);
  return name !== undefined && before.includes(name);
}

function attribution(text: string, from: number, to: number, kind: { introduces?: boolean; promises?: boolean; close?: boolean; weak?: boolean }): AttributionIn {
  const speaker = text.slice(from, Math.min(to, from + LEAD));
  const voice = kind.weak ? 'several' : voiceOf(speaker);
  return { from, to, voice, introduces: kind.introduces ?? false, promises: kind.promises ?? false, close: kind.close ?? false, speaker };
}

/** “One officer told us” is one voice, “officers from Kent Police told us” are several, “Jo Field, who leads staff, said” is a person. */
function voiceOf(speaker: string): Voice {
  const named = NAMED.exec(`${speaker} `);
  if (named) {
    const before = speaker.slice(0, named.index);
    if (!GROUP.test(before.slice(before.lastIndexOf(',') + 1))) return 'person';
  }
  const clauses = speaker.split(/,\s/);
  if (clauses.some((clause) => ONE.test(clause.trim()))) return 'one';
  return GROUP.test(speaker) ? 'several' : 'one';
}

function sentenceStart(lead: string): number {
  const near = Math.max(0, lead.length - LEAD);
  const before = lead.trimEnd().slice(near, -1);
  const last = Math.max(...['. ', '! ', '? ', '” ', '" '].map((end) => before.lastIndexOf(end)));
  return last < 0 ? near : near + last + 2;
}
