// The sentences in which a count of findings is a claim of this report: “we have made …”, “the force has …”, “there are …”.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { NUMBER } from '../counts/countTokens';

/** Longer sentences are not looked into, in letters. */
export const LONGEST_SENTENCE = 1500;

/** A number and its noun in a sentence, with what stands before the sentence in its passage. */
export interface CountPlace {
  readonly text: string;
  readonly before: string;
  readonly from: number;
  readonly to: number;
  /** Where the last count of the sentence that is a claim ends, or 0. */
  readonly given: number;
  /** Whether the number is “any”, which is none behind a “not”. */
  readonly isAny: boolean;
}

const ADVERBS = '(?:\\s(?:also|now|only|just|therefore|then|again|accordingly|consequently|formally|today|currently|did|do|does|not|never|will|has|have|had|so far|all told|however))*';
const VERB = [
  'ha(?:s|ve|d)', 'gives?', 'gave', 'given', 'giving', 'ma[kd]es?', 'making', 'issu(?:e|es|ed|ing)', 'identif(?:y|ies|ied|ying)', 'finds?', 'found', 'rais(?:e|es|ed|ing)',
  'sets?\\sout', 'setting\\sout', 'highlight(?:s|ed|ing)?', 'record(?:s|ed)?', 'report(?:s|ed)?', 'describ(?:e|es|ed|ing)', 'list(?:s|ed|ing)?',
  'includ(?:e|es|ed)', 'contain(?:s|ed|ing)?', 'not(?:e|es|ed)', 'left', 'leaves?', 'saw', 'see', 'recognis(?:e|es|ed)', 'point(?:s|ed)?\\s(?:to|out)',
  'outlin(?:e|es|ed)', 'publish(?:es|ed)?', 'dr(?:aws?|ew)\\sattention\\sto', 'detail(?:s|ed)?', 'present(?:s|ed)?', 'put\\sforward', 'determined',
  'warned\\sof', 'praised', 'singled\\sout', 'commended', 'served',
].join('|');
const WHO = '(?:{inspectorate}|(?<!\\p{L})I|(?:this|our|the)\\s(?:\\p{L}+\\s)?(?:inspection|assessment))';
/** Not “the coroner’s report”, “their inspectors”. */
const OURS = `(?<!(?:[’']s?|\\b(?:their|its|his|her|own|review|earlier|other|internal|local))\\s)(?:${WHO})(?:\\)|[’']s?\\s(?:report|inspection|inspectors))?`;
const TO_WHOM = '(?:\\s(?:{body}|the\\schief\\s\\p{L}+(?:\\s\\p{L}+)?|them)(?:\\swith)?)?';
const SO_MANY = '(?:\\s(?:a\\stotal\\sof|the\\sfollowing|just|only|in\\s(?:total|all),?))?';
const WE_GIVE = `${OURS}${ADVERBS}\\s(?:${VERB})${TO_WHOM}${SO_MANY}`;
const BODY_HAS = `(?<!\\b(?:of|in|across|within|by|for|with|from|to)\\s)(?:{subject})${ADVERBS}(?:\\s(?:was|were|been|is|being)${ADVERBS}\\s(?:given|issued\\swith|left\\swith|set|handed|served\\swith)|\\s(?:has|have|had|received|receives|faces|got|gets))${SO_MANY}`;
const THERE_ARE = `\\bthere${ADVERBS}\\s(?:is|are|was|were|have\\sbeen|has\\sbeen)(?:n[’']t)?${ADVERBS}${SO_MANY}`;
const LED_TO = `\\b(?:result(?:s|ed|ing)?\\sin|(?:leads?|led|leading|gives?\\srise|gave\\srise|giving\\srise)\\sto)${SO_MANY}`;
const GIVES = `(?:${[WE_GIVE, BODY_HAS, THERE_ARE, LED_TO].join('|')})`;
/** “…, and made ”, “…, with ”, between one count and the next or after the verb of a sentence about the body. */
const GOES_ON = `(?:,|\\b(?:and|or|but|with|plus|including|besides|to)|\\bas\\swell\\sas|\\b(?:along|together)\\swith|\\bin\\saddition\\sto)(?:${ADVERBS}\\s(?:${VERB}|we|it|{body}|accompanied\\sby))*${ADVERBS}${TO_WHOM}${SO_MANY}`;

const UNSURE = new RegExp(
  `\\b(?:than|least|most|nearly|almost|about|around|approximately|roughly|over|under|up to|some|another|further|additional|extra|more|others?|these|those|such|first|last|next|remaining|same|both|each|every|(?:(?<!\\btotal\\s)of|from|among)(?:\\s(?:the|these|those|our|its|their|all))*|per|(?:${NUMBER})\\s(?:to|or|and))\\s$`,
  'iu',
);
const GENERAL = /\b(?:[Ii]f|[Uu]nless|[Ww]henever|would|could|might|may|can|usually|normally|always|often|typically|generally|each|every|per|should)\b/;
const EACH = /^[^.;]{0,60}\b(?:each|apiece|per \p{L}+)\b/iu;
const NOT = /\b(?:not|never|neither|nor|without)\b|n[’']t\b/i;
const DEFINITE = /(?:^|[\s,;(])(?:all(?:\sof)?\s)?(?:the|our|my|all)\s$/i;
const CLAUSE_OPENS = /^\W*(?:(?:in (?:total|all)|overall|altogether|as a result|however|so|and|but),?\s)?(?:a total of\s)?$/i;
const PASSIVE = '^,?\\s(?:(?:was|were|are|is|have\\sbeen|has\\sbeen)(?:\\salso)?\\s(?:identified|issued|made|given|found|raised|set\\sout|highlighted|listed|noted|recorded|described|needed|reported|published)|follows?|relates?\\sto|emerged|came\\sout)\\b(?!\\sby\\s(?!us\\b|{inspectorate}))';
const RELATIVE = /\b(?:who|whose|whom|that|where)\b/i;

/** Whether a count is a claim of this report: by its sentence, as one pointed at, or as an item of a list; undefined where it is none. */
export function isGiven(place: CountPlace, lexicon: Lexicon): 'sentence' | 'definite' | 'item' | undefined {
  const { text, before, from, to, given, isAny } = place;
  const head = text.slice(0, from);
  const tail = text.slice(to);
  const clause = head.slice(given);
  if (UNSURE.test(head) || GENERAL.test(head) || EACH.test(tail) || NOT.test(clause) !== isAny) return undefined;
  if (DEFINITE.test(head)) {
    const plain = !lexicon.pattern('{area}|{finding}').test(before + head) && !RELATIVE.test(head);
    return plain && countsAll(tail, lexicon) && !ABOUT_OTHERS.test(before + text) ? 'definite' : undefined;
  }
  if (ABOUT_OTHERS.test(text)) return undefined;
  if (lexicon.pattern(`${GIVES}\\s$`).test(head)) return /\bit\s\w+(?:\s\w+)?\s$/i.test(head) && ABOUT_OTHERS.test(before) ? undefined : 'sentence';
  const goesOn = lexicon.pattern(`${GOES_ON}\\s$`).test(clause);
  if (given && goesOn && !RELATIVE.test(clause)) return 'sentence';
  if (CLAUSE_OPENS.test(head)) {
    if (lexicon.pattern(PASSIVE).test(tail)) return 'sentence';
    return /^\s*(?:[.;,:]|$|and$|(?:about|for|in|on|with)\s)/.test(tail) ? 'item' : undefined;
  }
  // “We graded the force inadequate, with two causes of concern.”
  const speaks = lexicon.pattern(`^\\W*(?:${OURS}|{subject})`).test(head);
  return !given && goesOn && speaks && !RELATIVE.test(head) ? 'sentence' : undefined;
}

/** Plans, reviews and recommendations of others, whose counts are not this report’s. */
const ABOUT_OTHERS = /\b(?:coroner|ombudsman|audit(?:s|ors?)?|strategy|strategic plan|(?:improvement|action|force|delivery) plan|(?:case|practice|peer|internal|independent|own|thematic|safeguarding|learning) reviews?|inquiry|inquest|self-assessment|super-complaint|joint|council[’']s|its own|their own)\b/i;

/** Whether the passage’s last sentence leads into a list of findings: “In this report, we set out:”. */
export function leadsIn(text: string, lexicon: Lexicon): boolean {
  if (!/:\s*$/.test(text)) return false;
  const last = text.slice(-LONGEST_SENTENCE).replace(/^.*[.!?]\s/su, '');
  return lexicon.pattern(`${GIVES}(?:\\s(?:the\\sfollowing|that\\sthere\\s(?:are|were)))?\\s?:\\s*$`).test(last) && !ABOUT_OTHERS.test(last);
}

const STOPS = '^\\s*(?:$|[.,;:!?)\\]–—\uFFFC])';
const GOES_ON_BEHIND = '^\\s(?:and|but|as\\swell\\sas|along\\swith|together\\swith|plus|which|because|so|while|whilst|although|in\\s(?:total|all|addition|this|our|the\\sreport)|altogether|overall|during|at\\s(?:this|the)|as\\sa\\sresult|throughout|set\\sout|below|above|here|today|now|are|is|was|were|has|have|had|relates?|covers?|concerns?|reflects?|need|needs|must|will|follows?|emerged|to\\s(?:put|help|address|make|improve|deal|drive|support|bring|tackle|resolve|act|consider)|that\\s(?:we|the\\s(?:force|service)|others?|need|needs|must|require|will)|from\\s(?:this|our))\\b';
const FOR_THE_BODY = '^\\s(?:about|with|for|to|in|across|against)\\s(?:{body}|the\\schief\\s\\p{L}+(?:\\s\\p{L}+)?)(?![’\'])(?=\\s*(?:$|[.,;:!?)–—]|\\s(?:and|to|which|as|in|during|after|at|but|that|so)\\b))';

/** Whether nothing behind the noun makes fewer of them: “three recommendations about training”. */
export function countsAll(behind: string, lexicon: Lexicon): boolean {
  const tail = behind.replace(/^\s\([^()]{1,20}\)/, '');
  return new RegExp(STOPS).test(tail) || new RegExp(GOES_ON_BEHIND, 'i').test(tail) || lexicon.pattern(FOR_THE_BODY).test(tail);
}

const PROGRESS = /\b(?:closed?|closing|complet(?:e|ed|ing)|implement(?:ed|ing)?|acted on|discharged|addressed|progress|remains?|outstanding from|since then|at that time|that year|originally|initially|follow-up|revisit(?:ed)?|carried over|signed off|met|fulfilled|still open|no longer)\b/i;
const YEAR = /\b(?:in|since|during|after|of|from|until|before)\s(?:\p{L}+\s)?((?:19|20)\d\d)\b(?!\s?[–/-])/giu;

/** Whether a sentence tells what became of findings, or of a year before this one. */
export function isAnotherTime(text: string, published: string | undefined): boolean {
  const year = Number(published?.slice(0, 4) ?? 0);
  return PROGRESS.test(text) || [...text.matchAll(YEAR)].some((match) => !year || Number(match[1]) < year);
}

/** Whether a heading opens what is told of earlier findings: “What happened to our recommendations”, “Progress since 2022”. */
export function tellsOfEarlier(title: string): boolean {
  return /\b(?:progress|happened|updates?|previous(?:ly)?|earlier|last|follow(?:ing)?[- ]up|closed|since|history|background)\b/i.test(title);
}

/** The verb that agrees with the number: “There are two”, “two causes of concern were found”. */
export function verbFor(text: string, from: number, to: number): Span | undefined {
  const before = /\bthere (?:(?:also|now|therefore) )?(is|are|was|were)(?: (?:also|now|only|just))? $/i.exec(text.slice(Math.max(0, from - 60), from));
  if (before) {
    const at = Math.max(0, from - 60) + before.index + before[0].toLowerCase().lastIndexOf(` ${before[1]!.toLowerCase()}`) + 1;
    return { from: at, to: at + before[1]!.length };
  }
  const behind = /^\s(is|are|was|were|has|have)\b/.exec(text.slice(to, to + 8));
  return behind ? { from: to + 1, to: to + 1 + behind[1]!.length } : undefined;
}
