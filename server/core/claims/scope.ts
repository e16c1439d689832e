// Which areas an inspection looked at, where its draft says that these were not all: “We looked at the key questions safe and well-led only.”

import type { Block } from '../draft/blocks';
import type { FrontMatterValues } from '../draft/frontMatter';
import type { Lexicon } from '../framework/lexicon';
import type { Area, Framework } from '../framework/schema';
import { ancestors } from './sections';
import { readSentences, speaksOfEarlier } from './sentences';
import type { Claims, Section } from './types';
import { wordsOf } from './words';

/** What a sentence says of the scope: only these areas were looked at, or these were not. */
export interface ScopeIn {
  readonly areas: readonly Area[];
  readonly excluded: boolean;
}

const LONGEST_SENTENCE = 400;
const MARK = '[’\'”]?';
const NAME = `[‘'“]?(?:{area})${MARK}`;
const LIST = `(?<list>${NAME}(?:(?:,|,?\\s(?:{words:and}|{words:or}))\\s(?:(?:{words:in}|{words:determiner})\\s)?${NAME})*)`;
/** “the key questions ”, “two of the five areas of policing: ”. */
const LED =
  '(?:(?:[\\p{L}\\d-]+\\s){0,6}?(?:{areaNouns}|{areaNoun})(?:\\s(?:{words:of})\\s(?:{field}))?(?:\\s(?:{words:onlyThese}))?[:,]?\\s(?:[–—-]\\s)?' +
  '|(?:{words:determiner})\\s)?';
const OPENS = '^\\W*(?:(?:{words:adverb}|{words:atThisTime}),?\\s)?';
const SUBJECT = `${OPENS}(?:(?:the\\s)?(?:{inspectorate})|{words:thisInspection})\\s`;
const VERB = '(?:{words:inspecting}|{words:focusing})';
const ADVERBS = '(?:(?:{words:adverb}|{words:wasLooked}|{words:having})\\s)*';
const ENDS = '(?=\\s*(?:$|[.;:!?)–—])|,?\\s(?:{words:but}|{words:relative}|{words:atThisTime}))';

/** Sentences that say what was looked at, and nothing else: with “only” before or behind the verb, or behind the areas. */
const INCLUDING = [
  `${SUBJECT}${ADVERBS}(?:{words:onlyThese})\\s${ADVERBS}${VERB}\\s${LED}${LIST}${ENDS}`,
  `${SUBJECT}${ADVERBS}${VERB}\\s(?:{words:onlyThese}|{words:in} (?:{words:onlyThese}))\\s(?:(?:{words:in})\\s)?${LED}${LIST}${ENDS}`,
  `${SUBJECT}${ADVERBS}${VERB}\\s${LED}${LIST},?\\s(?:{words:onlyThese})${ENDS}`,
  `${SUBJECT}${ADVERBS}${VERB}\\s(?:[\\p{L}\\d-]+\\s){0,6}?(?:{areaNouns})\\s(?:{words:onlyThese})[:,]\\s${LIST}${ENDS}`,
  `${SUBJECT}(?:{words:limiting})\\s${LED}${LIST}${ENDS}`,
  `${OPENS}(?:{words:onlyThese})\\s${LED}${LIST}\\s(?:{words:wasLooked})\\s${VERB}${ENDS}`,
];
const EXCLUDING = [`${SUBJECT}(?:{words:didNot})\\s${VERB}\\s${LED}${LIST}${ENDS}`, `${OPENS}(?:the\\s)?${LED}${LIST}\\s(?:{words:wasNot})\\s${VERB}${ENDS}`];
const MAY_LOOK = '{letters:inspecting}|{letters:focusing}|{letters:limiting}';
const MAY_LIMIT = '{letters:onlyThese}|{letters:limiting}|{letters:didNot}|{letters:wasNot}';

/** What the sentences of a block say of the scope of the inspection; `published` tells earlier inspections. */
export function readScope(block: Block, lexicon: Lexicon, published: string | undefined): ScopeIn[] {
  if (block.kind === 'heading') return [];
  const may = (text: string) => [MAY_LIMIT, MAY_LOOK, '{area}'].every((template) => lexicon.pattern(template).test(text));
  const all = wordsOf(block).filter(({ own, quoted, kind }) => !quoted && kind !== 'cell' && may(own));
  return all.flatMap(({ prose }) => readSentences(prose)).flatMap(({ text }): ScopeIn[] => {
    if (text.length > LONGEST_SENTENCE || speaksOfEarlier(text, published, lexicon)) return [];
    const including = matched(INCLUDING, text, lexicon);
    const excluding = including ? undefined : matched(EXCLUDING, text, lexicon);
    return including || excluding ? [{ areas: areasIn(including ?? excluding ?? '', lexicon), excluded: excluding !== undefined }] : [];
  });
}

function matched(templates: readonly string[], text: string, { pattern }: Lexicon): string | undefined {
  for (const template of templates) {
    const list = pattern(template).exec(text)?.groups!['list'];
    if (list !== undefined) return list;
  }
  return undefined;
}

function areasIn(list: string, lexicon: Lexicon): Area[] {
  return [...list.matchAll(lexicon.pattern('{area}', 'giu'))].flatMap(([name]) => lexicon.exactArea(name) ?? []);
}

/** A block’s words on the scope. */
export interface PlacedScope {
  readonly claims: { readonly heading: unknown; readonly scope: readonly ScopeIn[] };
}

/**
 * The areas that the inspection looked at; undefined where that is all of them. The front matter’s word is the last; what
 * sentences say counts unless another area has its section, which shows that they mean something else.
 */
export function gatherScope(
  values: FrontMatterValues, placed: readonly PlacedScope[], sections: readonly Section[], { framework, exactArea }: Lexicon,
): Claims['lookedAt'] {
  const listed = values.areas?.flatMap((name) => framework.areas.find(({ id }) => id === name) ?? exactArea(name) ?? []);
  if (listed) return listed.length ? inOrder(new Set(listed), framework) : undefined;
  if (placed.every(({ claims }) => !claims.scope.length)) return undefined;
  let next = 0;
  let inArea = false;
  const said = placed.flatMap(({ claims: { heading, scope } }) => {
    if (heading) inArea = ancestors(sections[next++]).some(({ isArea }) => isArea);
    return inArea ? [] : scope;
  });
  if (!said.length) return undefined;
  const included = new Set(said.flatMap(({ areas, excluded }) => (excluded ? [] : areas)));
  const excluded = new Set(said.flatMap((each) => (each.excluded ? each.areas : [])));
  const areas = (included.size ? [...included] : framework.areas.filter(({ required }) => required)).filter((area) => !excluded.has(area));
  const hasOther = sections.some(({ isArea, named }) => isArea && named!.area.counted && !areas.includes(named!.area));
  return areas.length && !hasOther ? inOrder(new Set(areas), framework) : undefined;
}

function inOrder(areas: ReadonlySet<Area>, framework: Framework): Area[] {
  return framework.areas.filter((area) => areas.has(area));
}

/** Whether the title calls the draft a review, a letter or the like, and it has no section of an area: then it needs none. */
export function isReview(title: Claims['title'], sections: readonly Section[], { body, pattern }: Lexicon): boolean {
  if (!title || sections.some(({ isArea }) => isArea)) return false;
  const names = [body.name, ...body.variants].filter(Boolean);
  const words = names.reduce((text, name) => text.replaceAll(name, ''), title.text);
  return pattern('{words:reviewing}').test(words);
}
