// Areas that are nearly named in a sentence or a list, where nothing but an area can be meant: “good at working with safeguard partners”.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import { isPlainSlip } from '../../framework/nearFamilies';
import type { Span } from '../../span';
import type { Words } from '../words';

/** An area’s name nearly right; its span counts from the block’s start. */
export interface NearAreaIn {
  readonly span: Span;
  readonly written: string;
  /** The name as it should stand there. */
  readonly right: string;
  /** Whether it can be nothing else. */
  readonly sure: boolean;
}

/** In letters: how much is looked at on either side of a name. */
const WINDOW = 300;

/** The areas that a block nearly names. Those of headings and grade tables are told by the sections and rows themselves. */
export function readNearAreas(block: Block, all: readonly Words[], lexicon: Lexicon): NearAreaIn[] {
  if (block.kind === 'heading' && (block.level > 1 || lexicon.nameArea(all[0]?.prose.text ?? ''))) return [];
  const list = readList(block, all, lexicon);
  return all.flatMap((words): NearAreaIn[] => {
    const { own, prose, quoted, kind } = words;
    if (quoted || kind === 'cell' || !mayName(words, list, lexicon)) return [];
    const isItem = kind === 'item' && list !== undefined;
    const label = nearLabel(words, isItem, lexicon);
    if (label) return [label];
    let last: number | undefined;
    return lexicon.nearAreas(own).flatMap((near): NearAreaIn[] => {
      const before = own.slice(Math.max(0, near.from - WINDOW), near.from);
      const goesOn = last !== undefined && lexicon.pattern(`^${NEXT}$`).test(own.slice(last, near.from));
      const place = { before, behind: own.slice(near.to, near.to + WINDOW), span: prose.source(near.from, near.to), bold: isBold(near, prose), goesOn };
      const sure = isPlainSlip(near.slip, near.name);
      if (!(isItem && isLabel(place) && isListed(place, list, lexicon)) && !(sure && isMeant(place, isItem, lexicon))) return [];
      last = near.to;
      const written = own.slice(near.from, near.to);
      if (holdsArea(written, lexicon)) return [];
      return [{ span: place.span, written, right: likeWritten(near.name, written), sure }];
    });
  });
}

/** “its leadership of …”: a name that is quite right. */
function holdsArea(written: string, lexicon: Lexicon): boolean {
  const [determiner] = lexicon.pattern('^{words:determiner}\\s+').exec(written) ?? [];
  return determiner !== undefined && lexicon.exactArea(written.slice(determiner.length)) !== undefined;
}

/** In words: nobody writes so many of an area’s name by chance. */
const LONG_LABEL = 5;

/** What grades an area by a label that is nearly its name: a long name in a paragraph, or one word in a list of areas: “Responsve: good”. */
function nearLabel({ kind, own, prose }: Words, isItem: boolean, lexicon: Lexicon): NearAreaIn | undefined {
  const label = labelOf(own);
  const words = label.split(/\s+/).length;
  const isWord = words === 1;
  const behind = lexicon.pattern(isWord ? GRADE_BEHIND : `${GRADE_BEHIND}\\W*$`);
  if (!(isWord ? isItem : kind === 'paragraph' && words >= LONG_LABEL) || !behind.test(own.slice(label.length, label.length + WINDOW))) return undefined;
  const named = lexicon.nameArea(label);
  // “leadership’s: good” has the name, whatever it means.
  if (!named?.near || (!isWord && lexicon.exactArea(label.replace(/[’']s?$/, '')))) return undefined;
  return { span: prose.source(0, label.length), written: label, right: likeWritten(isWord ? named.area.label : named.area.name, label), sure: false };
}

/** A list in which other items name areas, graded or by more than a word or two of everyday English; `mostly` where it lists nothing but areas. */
interface AreaList {
  readonly mostly: boolean;
}

const EVERYDAY_WORDS = 2;

function readList({ kind }: Block, all: readonly Words[], lexicon: Lexicon): AreaList | undefined {
  if (kind !== 'list') return undefined;
  const labels = all.map(({ own }) => ({ label: labelOf(own), own }));
  const isGraded = ({ label, own }: (typeof labels)[number]) => lexicon.pattern(GRADE_BEHIND).test(own.slice(label.length, label.length + WINDOW));
  const named = labels.filter((each) => (each.label.split(/[\s-]+/).length > EVERYDAY_WORDS || isGraded(each)) && namesArea(each.label, lexicon)).length;
  return named ? { mostly: named > 1 && named * 2 >= labels.length } : undefined;
}

function namesArea(label: string, lexicon: Lexicon): boolean {
  return lexicon.exactArea(label) !== undefined || lexicon.nearAreas(label).some(({ from, slip, name }) => from === 0 && isPlainSlip(slip, name));
}

const LABEL_ENDS = /\s*(?::|\s[–—-]\s|\().*$|[.;,]?\s*$/s;

/** What an item of a list names, without what is said of it. */
function labelOf(item: string): string {
  return item.slice(0, WINDOW).replace(LABEL_ENDS, '');
}

/** Cheaper to ask than for all names nearly: a grade, the word “areas”, a list of areas, or bold words at the start. */
function mayName({ own, prose }: Words, list: AreaList | undefined, lexicon: Lexicon): boolean {
  return list !== undefined || prose.emphasis().some(({ from, bold }) => bold && from === 0) || lexicon.pattern('{grade}|{areaNoun}').test(own);
}

/** The words around a name, its place in the block, whether it stands in bold alone, and whether it goes on with the areas that were named before. */
interface Place {
  readonly before: string;
  readonly behind: string;
  readonly span: Span;
  readonly bold: boolean;
  readonly goesOn: boolean;
}

function isLabel({ before, behind }: Place): boolean {
  return OPENS.test(before) && LABEL_GOES_ON.test(behind);
}

/** Whether an item of a list of areas must be one, whatever is wrong with it. */
function isListed({ behind }: Place, { mostly }: AreaList, lexicon: Lexicon): boolean {
  return mostly || lexicon.pattern(GRADE_BEHIND).test(behind);
}

function isMeant(place: Place, isItem: boolean, lexicon: Lexicon): boolean {
  const { before, behind, bold, goesOn } = place;
  if (isLabel(place)) {
    if (bold || isItem || lexicon.pattern(GRADE_BEHIND).test(behind)) return true;
  }
  if (FRAMES.some(([head, tail]) => lexicon.pattern(tail).test(behind) && lexicon.pattern(head).test(before))) return true;
  return lexicon.pattern(NAME_ENDS).test(behind) && (goesOn || LEADS.some((lead) => lexicon.pattern(lead).test(before)));
}

/** Before a name that a passage opens with: nothing, or a number. */
const OPENS = /^\W*(?:\d{1,2}[.)]\s*)?$/;
const LABEL_GOES_ON = /^\??\s*(?:$|[.;,]\s*$|[:(]|[–—-]\s)|^\?\s/;
const GRADE_BEHIND = '^(?:\\?|\\?\\s*[:(–—-]|\\s*[:(–—-])\\s*[‘\'"]?(?:{grade})';

/** Whether a name is all that stands in bold, with its colon or full stop. */
function isBold({ from, to }: Span, { text, emphasis }: Prose): boolean {
  return emphasis().some((each) => each.bold && each.from === from && each.to >= to && /^[.:]?$/.test(text.slice(to, each.to)));
}

const MARK = '[’\'"]?';
const OPEN_MARK = '[‘\'"]?';
const DETERMINED = '(?:(?:{words:determiner}|{words:both})\\s)?';

const NEXT = `(?:[,;]|,?\\s(?:{words:and}|{words:or}))\\s(?:(?:{words:in})\\s)?${DETERMINED}`;

/** What stands before an area: “good at”, “in one area,”, “a rating for”, another area and “and”, “good:”. */
const LEADS = [
  `(?:{grade})${MARK}\\s(?:{words:in})\\s${DETERMINED}$`,
  `(?:{words:judging})\\s(?:{words:in}|{words:of})\\s${DETERMINED}$`,
  '(?:{areaNoun}|{areaNouns})(?:[,:;]|\\s[–—-]|\\s\\(|\\s\\p{L}+\\s(?:{words:in}|{words:of}))\\s?$',
  `(?:{area})${NEXT}$`,
  `(?:{grade})${MARK}(?:\\s?:|\\s[–—-])\\s$`,
];
/** What may stand behind a name that is whole. */
const NAME_ENDS =
  '^\\s*(?:$|[.,;:!?)(–—])|^\\s(?:{words:and}|{words:or}|{words:but}|{words:being}|{words:having}|{words:relative}|{words:in}|{words:adverb})';

const OPENS_CLAUSE = '(?:^|[.!?:;,–—(]\\s?|(?:{words:and}|{words:but}|{words:relative})\\s)';
const ADVERBS = '(?:(?:{words:adverb})\\s)*';
const GRADE = `(?:(?:{words:as})\\s)?${OPEN_MARK}(?:{grade})`;
/** What stands before an area and behind it: “… was graded good”, “In …, the force is good”, “we graded … good”, “… (good)”. */
const FRAMES = [
  [`${OPENS_CLAUSE}$`, `^,?\\s(?:(?:{words:being}|{words:having})\\s)+${ADVERBS}(?:(?:{words:grading})\\s)?${GRADE}`],
  [`${OPENS_CLAUSE}(?:{words:in})\\s$`, `^,?\\s(?:{subject})\\s(?:(?:{words:being}|{words:having})\\s)*${ADVERBS}(?:(?:{words:grading})\\s)?${GRADE}`],
  ['(?:{words:grading})\\s$', `^\\s${GRADE}`],
  ['', '^\\s\\((?:{grade})\\)'],
] as const;

/** The name with a capital, or in capitals, where the author wrote it so. */
function likeWritten(name: string, written: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  const first = /^\p{Lu}/u.test(written) ? name[0]!.toUpperCase() : /^\p{Ll}/u.test(written) ? name[0]!.toLowerCase() : name[0]!;
  return first + name.slice(1);
}
