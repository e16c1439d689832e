// What drafts are held against: every framework and register, ready for use.

import type { FrontMatterValues } from '../draft/frontMatter';
import { AREAS } from '../text/numbers';
import { compileSpeller } from './houseStyle';
import type { HouseStyle, Speller } from './houseStyle';
import type { Language } from './language';
import { inLanguage, languageCode } from './inLanguage';
import { namedBody } from './inspected';
import { compileLexicon } from './lexicon';
import type { Lexicon } from './lexicon';
import type { Body, Person } from './registers';
import { shareScales } from './scales';
import type { Framework } from './schema';

/** Frameworks and registers, parsed. */
export interface ReferenceData {
  readonly frameworks: readonly Framework[];
  readonly bodies: readonly Body[];
  readonly people: readonly Person[];
  readonly houseStyle: HouseStyle;
  /** The words of each language that drafts are read in; English is among them. */
  readonly languages: readonly Language[];
  /** Why each rule is there, by its id, as the page of the rule begins. */
  readonly rulePages: Readonly<Record<string, string>>;
}

/** Frameworks and registers, with the lexicon of any draft. */
export interface Reference extends ReferenceData {
  framework(id: string | undefined): Framework | undefined;
  /** The body of that name or variant, whatever its case. */
  body(name: string | undefined): Body | undefined;
  /** The spellings of the house style. */
  readonly speller: Speller;
  /** The words to read a draft by. The same front matter gives the same object, by which claims are cached. */
  lexicon(values: FrontMatterValues): Lexicon;
}

const NO_FRAMEWORK: Framework = {
  id: 'none',
  name: '',
  programme: { names: [], abbreviations: [] },
  subject: '',
  inspectorate: { name: '', abbreviation: '', noun: '' },
  openRegister: false,
  bodyNouns: [],
  fields: [],
  areaNoun: AREAS,
  gradedVerb: '',
  scale: [],
  improvementFrom: '',
  statements: [],
  otherTerms: [],
  areas: [],
  tableOrder: [],
  gradeLabels: [],
  areaLabels: [],
  findings: [],
  sections: { summary: [], judgments: [], inspector: [], quotation: [], notes: [] },
  translations: {},
};

/** Makes the reference for a set of frameworks and registers. */
export function createReference(data: ReferenceData): Reference {
  const inOrder = data.frameworks.map(shareScales).sort(byOrder);
  const frameworks = new Map(inOrder.map((framework) => [framework.id, framework]));
  const bodies = new Map(data.bodies.flatMap((body) => [body.name, ...body.variants].map((name) => [name.toLowerCase(), body])));
  const lexicons = new Map<string, Lexicon>();
  // Drafts in one language share one framework, by which a release knows its report’s.
  const translationsOf = (each: Framework) => new Map(Object.keys(each.translations).map((code) => [code, shareScales(inLanguage(each, code))]));
  const translated = new Map(inOrder.map((each) => [each.id, translationsOf(each)]));
  // Whatever a draft is written in, what it quotes and copies is English.
  const languagesFor = (code: string | undefined) => data.languages.filter((each) => each.code === code || each.code === ENGLISH);
  const framework = (id: string | undefined) => (id === undefined ? undefined : frameworks.get(id));
  const body = (name: string | undefined) => (name === undefined ? undefined : bodies.get(name.toLowerCase()));
  return {
    ...data,
    frameworks: inOrder,
    framework,
    body,
    speller: compileSpeller(data.houseStyle),
    lexicon(values) {
      const language = languageCode(values.language);
      const key = JSON.stringify([values.framework, values.body, language]);
      let lexicon = lexicons.get(key);
      if (!lexicon) {
        const own = (language === undefined ? undefined : translated.get(values.framework ?? '')?.get(language)) ?? framework(values.framework) ?? NO_FRAMEWORK;
        const named = body(values.body) ?? namedBody(values.body ?? '', own);
        lexicon = compileLexicon(own, named, data.bodies, languagesFor(language));
        if (lexicons.size >= KEPT_LEXICONS) lexicons.delete(lexicons.keys().next().value!);
        lexicons.set(key, lexicon);
      }
      return lexicon;
    },
  };
}

function byOrder(a: Framework, b: Framework): number {
  return (a.order ?? Infinity) === (b.order ?? Infinity) ? (a.id < b.id ? -1 : 1) : (a.order ?? Infinity) - (b.order ?? Infinity);
}

const ENGLISH = 'en';

/** Enough for a folder of many bodies; typing a body’s name letter by letter must not fill the memory. */
const KEPT_LEXICONS = 64;
