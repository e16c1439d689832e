// Each word of the classes around dates, scope, names, details and placeholders does what its class is for: a draft with it, and its twin without.

import assert from 'node:assert/strict';
import { wordsOfClass } from '../server/core/framework/language';
import type { WordClass } from '../server/core/framework/language';
import { parseDraft } from '../server/core/draft/draft';
import { checker, reference } from './harness/reference';

const english = reference.languages.find(({ code }) => code === 'en')!;

/** A text with a word in it, and the rule that must report it for the word, or must not. */
interface Pair {
  readonly rule: string;
  /** Whether the word makes the rule speak; its twin, with another word in its place, does the other. */
  readonly speaks: boolean;
  text(word: string): string;
  readonly twin: string;
  readonly kind?: 'press-release';
  readonly framework?: string;
  /** Words that do nothing by themselves in this text, because others of the class hold them. */
  readonly except?: readonly string[];
}

const recommended = (sentence: string) => `# Title\n\n## Overall summary\n\n### Recommendation\n\n${sentence}`;
const DEADLINE = 'By 31 March 2025, the force should train its call handlers.';
const past = (lead: string) => `# Title\n\n## Overall summary\n\n${lead}:\n\n${DEADLINE}`;
const release = (line: string) => `${line}\n\n# Title\n\nThe force has more to do.`;
const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const FOCUSED = '# Title\n\nSENTENCE\n\n## Safe\n\nRating: good\n\n## Well-led\n\nRating: good\n';
const focused = (sentence: string) => FOCUSED.replace('SENTENCE', sentence);
const FIRES = { rule: 'impossible-date', speaks: true } as const;
const SILENT = { rule: 'impossible-date', speaks: false } as const;
const RELEASED = { ...FIRES, kind: 'press-release' } as const;
const TRAIN = 'train its call handlers';
const CQC = { rule: 'missing-area', speaks: false, framework: 'cqc' } as const;
const PLACEHOLDER = { rule: 'placeholder', speaks: true } as const;
const DETAIL = { rule: 'personal-details', speaks: true } as const;
const BODY = { rule: 'other-body', speaks: false } as const;

const PAIRS: Partial<Record<WordClass, Pair>> = {
  dueBy: { ...FIRES, text: (word) => recommended(`${upper(word)} 31 March 2025, the force should ${TRAIN}.`), twin: 'since' },
  edgeOf: { ...FIRES, text: (word) => recommended(`By ${word} 31 March 2025, the force should ${TRAIN}.`), twin: 'those of' },
  atTheLatest: { ...FIRES, text: (word) => recommended(`The force should ${TRAIN} by 31 March 2025 ${word}.`), twin: 'in rooms' },
  obliging: { ...FIRES, text: (word) => recommended(`By 31 March 2025, the force ${word} ${TRAIN}.`), twin: 'did' },
  recommending: { ...FIRES, text: (word) => recommended(`${upper(word)} by 31 March 2025, the force should ${TRAIN}.`), twin: 'They like that' },
  tellsOfDeadline: { ...SILENT, text: (word) => recommended(`By 31 March 2025, the force ${word} that it should ${TRAIN}.`), twin: 'so' },
  stateBy: { ...SILENT, text: (word) => recommended(`The force should review every case ${word} by 31 March 2025.`), twin: 'again' },
  deadlineLabel: { ...FIRES, text: (word) => recommended(`The force should ${TRAIN}.\n\n${upper(word)}: 31 March 2025`), twin: 'weather' },
  recommendedBefore: { ...SILENT, text: (word) => past(`We ${word} these recommendations`), twin: 'have' },
  recommendation: { ...SILENT, text: (word) => past(`We made some ${word}`), twin: 'tea' },
  leadsToPast: { ...SILENT, text: (word) => past(`This is what we ${word} asked for`), twin: 'now' },
  toldBefore: { ...SILENT, text: (word) => recommended(`It is of the ${word}. ${DEADLINE}`), twin: 'kind' },
  ofThisReport: { ...FIRES, text: (word) => past(`In 2024, and ${word}, so`), twin: 'often' },
  pastHeading: { ...SILENT, text: (word) => `# Title\n\n## ${word} recommendations\n\n${DEADLINE}`, twin: 'urgent' },
  otherYear: { ...SILENT, text: (word) => `# Title\n\nOn Saturday 22 August the ${word} she left.`, twin: 'girl' },
  embargoed: { ...RELEASED, text: (word) => release(`${upper(word)} until 00:01 on 1 August 2025`), twin: 'open' },
  embargoLabel: { ...RELEASED, text: (word) => release(`${upper(word)}: 1 August 2025`), twin: 'weather' },
  beforeEmbargoEnds: { ...RELEASED, text: (word) => release(`Embargoed ${word} 1 August 2025`), twin: 'since' },
  publishedLabel: { ...RELEASED, text: (word) => release(`${upper(word)} 1 August 2025`), twin: 'born' },
  thisReport: { ...RELEASED, text: (word) => release(`${upper(word)} will be published on 1 August 2025.`), twin: 'the plan' },
  publishing: { ...RELEASED, text: (word) => release(`The report ${word} on 1 August 2025.`), twin: 'was read' },
  beforeClock: { ...RELEASED, text: (word) => release(`The report will be published ${word} 00:01 on 1 August 2025.`), twin: 'past' },
  clockWord: { ...RELEASED, text: (word) => release(`Embargoed until ${word} on 1 August 2025`), twin: 'lunch' },

  beforeDay: { ...RELEASED, text: (word) => release(`Embargoed until 00:01 ${word} 1 August 2025`), twin: 'past' },
  beforeDate: { ...FIRES, text: (word) => `# Title\n\nWe came ${word} 32 June.`, twin: 'about' },
  surelyBeforeDate: { ...FIRES, text: (word) => `# Title\n\nWe came ${word} 31 June reports.`, twin: 'of' },
  upTo: { ...SILENT, text: (word) => `# Title\n\nIt is open Monday ${word} Friday 23 August 2025.`, twin: 'not' },

  thisInspection: { ...CQC, text: (word) => focused(`${upper(word)} covered safe and well-led only.`), twin: 'the plan' },
  onlyThese: { ...CQC, text: (word) => focused(`We looked at safe and well-led ${word}.`), twin: 'again' },
  limiting: {
    ...CQC,
    text: (word) => focused(`This inspection ${word} safe and well-led.`),
    twin: 'was about',
    except: ['limited ourselves to', 'confined ourselves to'],
  },
  focusing: {
    ...CQC,
    text: (word) => focused(`Inspectors only ${word} safe and well-led.`),
    twin: 'liked',
    except: ['look', 'looks', 'looked'],
  },
  didNot: { ...CQC, text: (word) => focused(`We ${word} look at effective, caring or responsive.`), twin: 'will' },
  wasNot: { ...CQC, text: (word) => focused(`The key questions effective, caring and responsive ${word} inspected.`), twin: 'were' },
  wasLooked: { ...CQC, text: (word) => focused(`Only safe and well-led ${word} inspected.`), twin: 'will be' },
  atThisTime: { ...CQC, text: (word) => focused(`We looked at safe and well-led only ${word}.`), twin: 'in winter' },
  reviewing: { rule: 'missing-area', speaks: false, text: (word) => `# Northamptonshire Police: ${word}`, twin: 'inspection' },

  somebodyElses: { ...BODY, text: (word) => `# The work of Kent Police ${upper(word)}`, twin: 'at night', except: ['police, fire and crime'] },
  besideBody: { ...BODY, text: (word) => `# Working ${word} Kent Police`, twin: 'in' },
  comparing: { ...BODY, text: (word) => `# Title\n\nKent Police is good at working with safeguarding partners, ${word}.`, twin: 'today' },
  bodyVerb: { ...BODY, speaks: true, text: (word) => `# Title\n\nWe ${word} Kent Police across five areas: it was ‘good’ in five areas.`, twin: 'thanked' },
  howWell: {
    ...BODY, speaks: true,
    text: (word) => `# Title\n\nOur inspection assessed ${word} Kent Police protects children across five areas.`, twin: 'that',
  },
  recommends: { ...BODY, speaks: true, text: (word) => `# Title\n\nInspectors ${word} that Kent Police should train its officers.`, twin: 'deny' },
  chief: { ...BODY, speaks: true, text: (word) => `# Title\n\nThe ${word} of Kent Police should train the officers.`, twin: 'friends' },
  leader: { ...BODY, speaks: true, text: (word) => `# Title\n\nKent Police’s ${word} should train the officers.`, twin: 'friends' },
  urging: { ...BODY, speaks: true, text: (word) => `# Title\n\nKent Police ${word} should train its officers.`, twin: 'cars' },
  commended: { ...BODY, text: (word) => `# Title\n\nKent Police should ${word} for it.`, twin: 'ask' },
  openingDemand: {
    ...BODY, speaks: true,
    text: (word) => `# Title\n\n${upper(word)} May, Kent Police should train its officers.`, twin: 'they say', except: ['with immediate effect', 'immediately'],
  },
  numberingDemand: { ...BODY, speaks: true, text: (word) => `# Title\n\n${upper(word)}, Kent Police should train its officers.`, twin: 'they say' },

  historic: {
    rule: 'inspectorate-name', speaks: false,
    text: (word) => `# Title\n\nIt was ${word} Her Majesty’s Inspectorate of Constabulary and Fire & Rescue Services.`, twin: 'seen by',
  },
  endsMark: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nThat is all.\n\n${word.toUpperCase()}\n\nCall 01632 960123.`, twin: 'more' },
  signedOff: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nThat is all.\n\n${upper(word)}\n\nCall 01632 960123.`, twin: 'more' },
  greeting: { rule: 'personal-details', speaks: false, text: (word) => `Call 01632 960123.\n\n${upper(word)} Chief Constable\n\nThat is all.`, twin: 'the' },
  pressDesk: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nThe ${word} is on 01632 960123.`, twin: 'family' },
  bornOn: { ...DETAIL, text: (word) => `# Title\n\nShe was ${word} 3 May 2011.`, twin: 'seen' },
  birthLabel: { ...DETAIL, text: (word) => `# Title\n\n${word}: 3 May 2011`, twin: 'date of visit' },
  recordedAs: { ...DETAIL, text: (word) => `# Title\n\nHer date of birth ${word} 3 May 2011.`, twin: 'was not' },
  reference: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nSee ${word} 01632960123.`, twin: 'Anna' },
  referenceNumber: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nSee crime ${word} 01632960123.`, twin: 'scene' },
  helpline: { rule: 'personal-details', speaks: false, text: (word) => `# Title\n\nThe ${word} is 0300 123 4567.`, twin: 'house' },
  postcodeWord: { ...DETAIL, text: (word) => `# Title\n\nThe ${word} NN12AB was recorded.`, twin: 'code' },

  marker: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force is ${word} here.`, twin: 'there' },
  markerLabel: { ...PLACEHOLDER, text: (word) => `# Title\n\n${word}: a thing.`, twin: 'here' },
  pastMarker: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${word}: all of it] is here.`, twin: 'and' },
  loremIpsum: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe ${word} here.`, twin: 'words' },
  insertMark: { ...PLACEHOLDER, text: (word) => `# Title\n\n${word} DATE HERE`, twin: 'NO' },
  nameForm: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe chief constable, ${word}, agreed.`, twin: 'a man' },
  monthForm: { ...PLACEHOLDER, text: (word) => `# Title\n\nIt was in ${word} YYYY.`, twin: 'the' },
  counted: { ...PLACEHOLDER, text: (word) => `# Title\n\n“It is xx ${word},” she said.`, twin: 'love' },
  romanBefore: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nIt is in ${word} XX here.`, twin: 'about' },
  romanBehind: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nThe XX ${word} is long.`, twin: 'road' },
  awaited: { ...PLACEHOLDER, text: (word) => `# Title\n\nOn [date to be ${word}] we came.`, twin: 'sure' },
  filling: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${upper(word)} two sentences] is here.`, twin: 'kept' },
  adding: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${upper(word)} two sentences] is here.`, twin: 'kept' },
  comes: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [quote ${word}] is here.`, twin: 'said so' },
  comesInRound: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force (quote ${word}) is here.`, twin: 'there' },
  objectMissing: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force (add ${word}) is here.`, twin: 'milk' },
  missingHead: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${word}] is here.`, twin: 'milk' },
  missingOther: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [name ${word}] is here.`, twin: 'milk' },
  comingHead: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${word} to follow] is here.`, twin: 'milk' },
  quotedHead: { ...PLACEHOLDER, text: (word) => `# Title\n\n“They are [${word}] here,” she said.`, twin: 'milk' },
  determined: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nThe force [${word} name] is here.`, twin: 'full' },
  page: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nSee ${word} xx officers.`, twin: 'about' },
  dateFormBefore: { ...PLACEHOLDER, text: (word) => `# Title\n\nIt is ${word} DD/MM/YYYY now.`, twin: 'like' },
  dateMustFollow: { ...PLACEHOLDER, text: (word) => `# Title\n\nWe came ${word} X May 2025 ended.`, twin: 'with' },
  numberMustFollow: { ...PLACEHOLDER, text: (word) => `# Title\n\n“It was ${word} XX there,” she said.`, twin: 'so' },
  noNumberBefore: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nThe xx ${word} it.`, twin: 'houses' },
  quotedOther: { ...PLACEHOLDER, text: (word) => `# Title\n\n“They are [name ${word}] here,” she said.`, twin: 'milk' },
  comingOther: { ...PLACEHOLDER, text: (word) => `# Title\n\nThe force [${word} study to follow] is here.`, twin: 'milk' },
  tagName: { ...PLACEHOLDER, speaks: false, text: (word) => `# Title\n\nThe force <${word}> is here.`, twin: 'name' },
  addMark: { ...PLACEHOLDER, text: (word) => `# Title\n\n“They [${word} two lines] here,” she said.`, twin: 'Saw' },
};

describe('word pairs', function () {
  for (const [name, pair] of Object.entries(PAIRS) as [WordClass, Pair][]) {
    it(name, () => {
      const { rule, speaks, text, twin, kind = 'report', framework = 'ncpi', except = [] } = pair;
      const reports = (word: string) => {
        const draft = parseDraft(`---\nframework: ${framework}\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n${text(word)}\n`);
        return checker.check(draft).some((problem) => problem.rule === rule);
      };
      assert.equal(reports(twin), !speaks, `twin “${twin}”`);
      assert.deepEqual(wordsOfClass(english, name).filter((word) => !except.includes(word) && reports(word) !== speaks), []);
    });
  }
});
