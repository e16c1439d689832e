// The English words by which sentences of a report are told apart: which of them praise, find fault, lean on others or name somebody.
// All of it is guesswork about wording, and none of it adds a word to a release. In doubt a sentence stays in the report.

/** Words that praise. */
export const PRAISE =
  /\b(?:well|effective(?:ly)?|productive(?:ly)?|prompt(?:ly)?|clear(?:ly)?|active(?:ly)?|strong(?:ly)?|enough|makes? sure|positive(?:ly)?|thorough(?:ly)?|skilled|committed|dedicated|improved|quickly|regular(?:ly)?|closely|support(?:s|ed|ive)?|range of|confident(?:ly)?|careful(?:ly)?|trusted|welcome)\b/i;

/** Words that find fault, or that hold praise back. */
export const CAUTION =
  /\b(?:not|no|never|nor|none|without|too|but|however|although|though|despite|while|should|must|needs?|needed|improvements?|inconsistent(?:ly)?|inconsistency|delays?|delayed|poor(?:ly)?|lacks?|lacking|weak(?:ly|ness|nesses)?|fails?|failed|failure|miss(?:es|ed)?|sometimes|few|fewer|gaps?|backlogs?|concerns?|concerned|late|slow(?:ly)?|unclear|unable|cannot|struggles?|insufficient(?:ly)?|unless|only|limited|rarely|less|yet|overlooked|risked|wait(?:s|ed|ing)?|a little|slightly|somewhat|still|reasonable|reasonably)\b|n[’']t\b/i;

/** Stories, samples of cases and figures, which need the report around them. */
export const STORY = /\b(?:In (?:one|another|this|some|most|all|\d+) (?:of|case|cases|incident)|case stud(?:y|ies)|for example|we (?:examined|looked at|reviewed|spoke|visited|inspected)|our (?:audit|inspection))\b|\d/i;

/** What the body is or has, where a paragraph only sets the scene. */
export const SETTING = /^(?:The \p{L}+|It) (?:covers|serves|polices|consists of|is made up of|is responsible for|employs|is one of)\b/u;

/** Things of the report that a release does not have: “as shown below”, “(see figure 2)”. */
const POINTS_AT = /\b(?:below|above|as follows|the following|figure|chart|annex|this (?:report|section|inspection))\b|\(see\b/i;

/** First words that go on from the sentence before. */
const GOES_ON = /^(?:Th(?:is|ese|ose|at|ey|eir|en|ere)|He|She|His|Her|Such|But|And|Or|Also|Similarly|Likewise|Instead|Therefore|Both|Some|Others|Another|Once|For example|For instance|In addition|As a result|In one|In another|In turn|By then|By the end)\b/;

/** “these encounters”, “that year”, “all of them”, “the other two”: words for what an earlier sentence has named. */
const POINTS_BACK = new RegExp(
  [
    // “those who”, “that time of night” and the like say themselves whom they mean.
    '\\b(?:these|those)\\b(?! (?:who|that|which|of|whose|whom|with|in|at)\\b)',
    '\\bthis\\b',
    '\\bthere\\b(?! (?:is|are|was|were|has|have|will|may|can|to)\\b)',
    '\\bthat (?:year|month|week|day|time|period|area|team|group|case|point|work)\\b(?! (?:of|when|that)\\b)',
    '\\b(?:all|each|both|one|many|most|some|any|none|neither) of (?:them|it)\\b',
    '\\bthe (?:two|three|four|other|others|latter|former|rest|same)\\b',
  ].join('|'),
  'i',
);

/** Somebody whom only an earlier sentence can have named. */
const SOMEBODY = /\b(?:he|she|him|his|her|hers)\b/;
const SEVERAL = /\b(?:they|them|their|theirs|themselves)\b/i;
/** What “they” may mean where it stands in the same sentence before it. */
const PLURAL = /\b(?:\p{L}{3,}s|people|children|staff|police|men|women)\b/iu;

/** “also”, which needs something to be added to. */
const ADDS = /\b(?:also|too)\b/i;

/** Whether a sentence cannot be understood without those before it. */
export function leansOnContext(sentence: string): boolean {
  const several = SEVERAL.exec(sentence);
  return GOES_ON.test(sentence) || POINTS_BACK.test(sentence) || SOMEBODY.test(sentence) || (several !== null && !PLURAL.test(sentence.slice(0, several.index)));
}

/** Whether a sentence adds to something said before. */
export function addsToContext(sentence: string): boolean {
  return ADDS.test(sentence);
}

/** Whether a sentence points at something that stands in the report and not in the release, or uses initials that it does not explain. */
export function needsTheReport(sentence: string, known: string): boolean {
  return POINTS_AT.test(sentence) || (sentence.match(/(?<!\()\b\p{Lu}{3,}\b(?!\))/gu) ?? []).some((initials) => initials !== known);
}

/** “It is clear that …”, where “it” is nobody. */
export const IMPERSONAL = /^It (?:is|was|has been|will be|would be|seems|appears|takes|took) (?:[\p{L}-]+ ){0,4}(?:that|to|how|whether|what|when|why|where|who)\b/u;

/** A sentence that tells what is so in that it asks for it. */
export const ASKS = /\b(?:should|must|needs? to)\b/;

/** A passage that ends as a sentence does, or leads into a list. */
export const ENDED = /[.!?:]["”’)]?$/;

/** What the inspectorate says of itself before it comes to what it found. */
export const WE_FOUND = /^(?:(?:We|I) (?:were pleased to (?:find|see)|also found|found|saw|heard) (?:that )?)/;

/** The first person, which a release cannot speak in. */
export const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|I|[Mm]y|me)\b/;

/** Words before a sentence’s subject: “In two areas of Rotherham, reports …”. Behind “said” they want “that” before them. */
export const OPENS_WITH_ADVERBIAL = /^(?:In|At|On|By|With|Within|From|For|Since|During|After|Before|Until|When|Where|If|As|Across|Throughout|Over|Among|Through|Under|Because|Once|To)\b/;

/** Words that may open a sentence and are never names, so that their capital can go. */
const ORDINARY =
  /^(?:The|A|An|It|Its|This|That|These|Those|There|They|Their|He|She|His|Her|All|Any|Both|Each|Either|Every|Few|Many|Most|Much|More|No|None|Nobody|Not|One|Other|Others|Some|Several|Such|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Almost|Nearly|Only|Everybody|Everyone|Anybody|Anyone|Somebody|Someone|People|Children|Staff|Young|Senior|Chief|Specialist|New|In|At|On|By|With|Within|Without|From|For|Since|During|After|Before|Until|When|Where|Whenever|If|As|Across|Throughout|Over|Among|Through|Under|Because|Once|To|How|What|Who|Which|While|Although|But|And|Or|However)$/;
/** “Commanders”, “investigations”, “workloads”: endings that names of people and places do not have. */
const ORDINARY_ENDING = /(?:ers|ors|ists|ants|ees|ives|ions?|ments?|[ae]nces?|it(?:y|ies)|ships?|ings|als|ages|ures|loads|calls|teams|records|reports|files|cases|plans|centres|services|ly)$/;

/** Whether a word with a capital is certainly an ordinary one; `text` is the report, which may have it in small letters elsewhere. */
export function isOrdinary(word: string, text: string): boolean {
  if (ORDINARY.test(word) || ORDINARY_ENDING.test(word)) return true;
  const small = word.toLowerCase().replace(/s$/, '');
  return new RegExp(`(?<![\\p{L}’'-])${small}s?(?![\\p{L}-])`, 'u').test(text);
}
