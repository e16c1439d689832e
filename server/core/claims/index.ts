// The only door to what drafts claim: the reader of claims, and their kinds.

export { createClaimReader } from './claims';
export type { DateClaim } from './dates/dateClaim';
export { proseOutsideFindings } from './findings/findings';
export type { AbbreviationIn } from './mentions/abbreviations';
export type { NameIn } from './mentions/inspectorateNames';
export { isOfAnother } from './mentions/otherBodies';
export type { OtherBodyIn } from './mentions/otherBodies';
export type { DetailKind } from './mentions/personalDetails';
export type { SpelledIn } from './mentions/spellings';
export { findMarks } from './quotations/marks';
export { pressWords } from './quotations/pressWords';
export type { PressWords } from './quotations/pressWords';
export type { GlyphIn } from './quotations/quoteGlyphs';
export { firstWord, lastWord, marksOf } from './quotations/quoteMarks';
export { outsideQuotations } from './quotations/quotedSpans';
export { createSpeakerNames, plainWords, speaksOfSame, spokenParagraph } from './quotations/spokenParagraphs';
export type { SpeakerNames, SpokenParagraph } from './quotations/spokenParagraphs';
export { ancestors, areaSection } from './sections';
export { speaksOfEarlier, splitSentences } from './sentences';
export { shownWords } from './shownWords';
export { readSuppressions } from './suppressions';
export type { Suppression, SuppressionVerb } from './suppressions';
export type {
  Claims,
  CountClaim,
  Finding,
  FindingCount,
  FindingPassage,
  GradeClaim,
  GradeSource,
  Quotation,
  QuotedFragment,
  Section,
  SetClaim,
  Tally,
  TitleClaim,
  TotalClaim,
} from './types';
export { wordsOf } from './words';
