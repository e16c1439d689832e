// Which words in brackets keep a place for others, and which are an editor’s or plain English.

const ASKED = 'add|enter|fill in|check|confirm|replace|update|complete|provide|supply';
const INSTRUCTION = new RegExp(`^(?:please )?(?:${ASKED}|insert|type|paste|put|specify|write|choose|include|give|link to|quote from|describe|explain|summari[sz]e|state)\\b`, 'i');
const OBJECT =
  'dates?|names?|figures?|numbers?|links?|quotes?|quotations?|titles?|details?|text|times?|totals?|percentages?|references?|url|address|' +
  'sources?|photos?|images?|tables?|captions?|grades?|force|body|spelling|wording';
const IN_ROUND = new RegExp(
  `^(?:please )?(?:${ASKED})\\s(?:[\\p{L}’-]+\\s){0,3}?(?:${OBJECT})(?:\\s(?:here|with|before|when|once|from|at)\\b.{0,60})?$`, 'iu',
);

const HEADS = wordSet(
  'name names title titles role rank date dates day days month months year years time number numbers figure figures ' +
    'total totals percentage percent force service body constabulary brigade area areas grade grades link url website ' +
    'webpage address location place venue quote quotation headline standfirst heading subheading text telephone phone ' +
    'email e-mail contact inspector signature reference image photo picture logo chart graph caption county town district ' +
    'person speaker organisation',
);
const OTHERS = wordSet(
  'of the and or a an full short first last family publication published inspection chief constable fire officer job ' +
    'press office official local hmi hm your this previous next end start due deadline in words here to for long report ' +
    'release head birth surname forename force’s body’s inspector’s correct exact relevant',
);
// Parts of a report: “[case study]” alone may be a reference.
const COMING_HEADS = new Set([...HEADS, 'study', 'studies', 'section', 'paragraph', 'summary', 'annex', 'table']);
const COMING_OTHERS = new Set([...OTHERS, 'case']);
const QUOTED_HEADS = wordSet('name names title date url link quote quotation headline');
const QUOTED_OTHERS = wordSet('of the and force body service constabulary full inspector publication');
const ELEMENTS = wordSet('address title time body link figure image section header footer table text small');

const TO_BE = /^(?<what>.{0,60}?)\s?\bto be (?:confirmed|inserted|supplied|announced|advised|added|completed|checked)(?: by .{1,40}| later)?$/i;
const TO_COME = /^(?<what>.{1,60}?)\s(?:to follow|to come|goes here|needed|required|pending|missing|here)$/i;
const PAST_MARKER = /^(?:tbc|tbd|tba|todo|fixme|to ?do:)\b|\b(?:tbc|tbd|tba)$/i;
const ARTICLE = /^(?:the|an?|his|her|their|my|our|its|this|these|those|that)\b/i;

/** Whether `written`, with its brackets, keeps a place. In a quotation a bracket is an editor’s unless it can be nothing else. */
export function isBracketPlaceholder(written: string, quoted: boolean): boolean {
  const words = written.slice(1, -1).trim();
  if (PAST_MARKER.test(words) || /^(?:please )?insert\b\s/i.test(words)) return true;
  if (written.startsWith('(')) return isInRound(words, quoted);
  if (quoted) return isInQuotation(words);
  if (TO_BE.test(words) || /^(?:insert|check|confirm|add|complete|update)[.!?]?$/i.test(words)) return true;
  if (INSTRUCTION.test(words)) return written.startsWith('<') ? words.includes(' ') : isCommand(words);
  if (isComing(words)) return true;
  const isTag = written.startsWith('<') && ELEMENTS.has(words.toLowerCase());
  return !isTag && !ARTICLE.test(words) && isVocabulary(words, HEADS, OTHERS);
}

/** Round brackets are plain English more often than not. */
function isInRound(words: string, quoted: boolean): boolean {
  const what = /\bto be (?:confirmed|inserted|supplied|announced|advised)\b/i.test(words) ? TO_BE.exec(words)?.groups!['what'] : undefined;
  if (what !== undefined) return what === '' || isVocabulary(what, HEADS, OTHERS);
  return (/(?:to follow|to come|here)$/i.test(words) && isComing(words)) || (!quoted && IN_ROUND.test(words));
}

function isInQuotation(words: string): boolean {
  const what = TO_BE.exec(words)?.groups!['what'];
  if (what !== undefined) return what === '' || isVocabulary(what, HEADS, OTHERS);
  return /^Add \p{L}+ \p{L}/u.test(words) || (!ARTICLE.test(words) && isVocabulary(words, QUOTED_HEADS, QUOTED_OTHERS));
}

/** “quote to follow”, “name needed”, “case study to come”. */
function isComing(words: string): boolean {
  const what = TO_COME.exec(words)?.groups!['what'];
  return what !== undefined && isVocabulary(what, COMING_HEADS, COMING_OTHERS);
}

/** “Add a sentence” and “ADD LINK”, but not “State Department”. */
function isCommand(words: string): boolean {
  return words === words.toUpperCase() || /^(?:please )?\p{L}+(?: in| to| from)?\s[\p{Ll}\d]/u.test(words.replace(/^(?:P|p)lease /, 'please '));
}

/** Whether all words are of the kind that name what is missing, and one of them says what it is. */
function isVocabulary(words: string, heads: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const each = words.toLowerCase().replace(/[/&,+]/g, ' ').split(/\s+/).filter(Boolean);
  return each.length > 0 && each.length <= 9 && each.some((word) => heads.has(word)) && each.every((word) => heads.has(word) || others.has(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
