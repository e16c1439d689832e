// The people whom attributions name: “Chief Constable Ivan Marsh said:” names Ivan Marsh, “one officer said” nobody.

import type { Draft } from '../../draft/draft';
import { proseAt } from '../../draft/wordsAt';
import type { Body, Person } from '../../framework/registers';
import { shift } from '../../span';
import type { Span } from '../../span';
import { alternatives, plainName } from '../../text/patterns';
import { SPEAKING } from './attributions';
import type { PlacedClaims } from '../grades/gatherClaims';
import { withoutQuotations } from '../sentences';
import type { Quotation, SpeakerClaim } from '../types';

/** Reads the speakers whom the attributions in a draft name, each once, in its order. */
export interface SpeakerReader {
  (attributions: readonly Span[], draft: Draft): SpeakerClaim[];
}

/** Where the draft says who speaks: with a quotation, or before words without marks, as in a blockquote. */
export function attributionsOf(quotations: readonly Quotation[], placed: readonly PlacedClaims[]): Span[] {
  const kept = quotations.flatMap(({ attribution }) => (attribution ? [attribution.span] : []));
  const promised = placed.flatMap(({ at, claims }) =>
    claims.passages.flatMap(({ passage, speech: { before } }) => (before?.promises ? [shift(passage.prose.source(before.from, before.to), at)] : [])),
  );
  return [...kept, ...promised].sort((a, b) => a.from - b.from);
}

/** A reader that knows the registers: bodies do not count as people, however they are called. */
export function createSpeakerReader(people: readonly Person[], bodies: readonly Body[]): SpeakerReader {
  const known = new RegExp(alternatives(people.flatMap(({ name, variants }) => [name, ...variants])), 'iu');
  const places = bodies.flatMap(({ name, variants }) => [name, ...variants]).map((name) => `${plainName(name)} `);
  const isBody = (name: string) => places.some((place) => place.startsWith(`${plainName(name)} `));
  return (attributions, draft) => {
    const found = new Map<string, SpeakerClaim>();
    for (const span of attributions) {
      const prose = proseAt(draft, span);
      const words = withoutQuotations(prose.text);
      if (words.length > LONGEST || known.test(words)) continue;
      const named = nameIn(words);
      if (!named || isBody(named.name)) continue;
      const key = plainName(named.name);
      if (!found.has(key)) found.set(key, { name: named.name, span: prose.source(named.at, named.at + named.name.length) });
    }
    return [...found.values()];
  };
}

/** In letters: an attribution that is longer has swallowed something else. */
const LONGEST = 400;

/** Words for what people are, and for those who speak together: a name stands behind the last of them. */
const NO_NAMES = wordSet(
  'chief deputy assistant acting interim constable inspector sergeant superintendent detective commander commissioner officer officers inspectors police crime worker manager director',
  'leader leaders lead head chair chairman chairwoman chairperson president executive secretary minister mayor councillor cllr professor prof doctor dr mr mrs ms miss sir dame lord lady baroness',
  'reverend rev nurse teacher headteacher paramedic firefighter handler investigator supervisor coordinator adviser advisor advocate prosecutor mother father parent parents carer carers children',
  'victim victims survivor survivors witness staff personnel spokesperson spokesman spokeswoman member members people person residents senior principal national regional local independent former social designated',
  'custody neighbourhood call control prime home foreign constabulary constabularies inspectorate service services council board trust partnership office authority commission committee foundation association',
  'federation college school university hospital nhs group team unit department ministry agency society institute network alliance brigade force centre company union forum panel government parliament report review',
  'inquiry act guidance support aid charity project programme operation hub fund care health education children’s women’s people’s rescue fire probation prisons prison majesty’s ofsted barnardo’s crimestoppers',
  'public protection policing exploitation prevention response investigation investigations intelligence safety abuse domestic digital data operations communications resources finance legal community',
  'communities safeguarding justice standards professional missing rape vulnerability online network',
);

/** Words that begin a sentence or a place: a name does not start with them. */
const NO_FIRST_NAMES = wordSet(
  'the a an one another some many several most other others two three four five six seven eight nine ten our his her their its this that these those my your he she they it we i in on at as and but when while',
  'yesterday today later then however although meanwhile afterwards finally recently speaking commenting responding welcoming writing also following after before during if since last from',
  'monday tuesday wednesday thursday friday saturday sunday january february march may july september october november december',
  'north south east west northern southern eastern western greater great new upper lower central mid city county borough town saint st young judge king queen prince princess first shadow child',
);

const WORD = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*";
const CAPITALS = '\\p{Lu}{2,6}(?!\\p{L})';
const PARTICLE = '(?:de|da|di|la|le|van|von|der|den|ter|el|al|bin|ap|ab)';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD}|${CAPITALS})(?: (?:${PARTICLE} ){0,2}(?:${WORD}|${CAPITALS}|\\p{Lu}\\.?(?= \\p{Lu}))){0,9}`, 'gu');
const VERB = new RegExp(`\\b(?:${SPEAKING})\\b`, 'i');
const SPEAKS_NEXT = new RegExp(`^,?(?: \\p{Ll}{1,15}){0,4}? (?:${SPEAKING})\\b`, 'u');
/** “, the chief executive, said”, “of Barnardo’s said”, “(left) said”. */
const SPEAKS_LATER = new RegExp(`^(?:,| \\(| (?:of|from|at|for|who)\\b).*\\b(?:${SPEAKING})\\b`, 'u');
const SPOKE_FIRST = /^(?:said|says|added|adds|explained|commented|warned)\b[^,;]*$/;
const SOMEWHERE = /\b(?:of|at|from|for|in|with|by|to|the|an?|on|under|near) $/i;
const OFFICE_OF = /\p{Lu}\p{L}+(?:,? (?:and |& )?\p{Lu}\p{L}+){0,4} (?:of|for) (?:the )?$/u;

/** The first name and surname that an attribution gives, and its offset. Undefined for roles, groups and bodies, and in doubt. */
function nameIn(words: string): { readonly name: string; readonly at: number } | undefined {
  if (!VERB.test(words)) return undefined;
  for (const run of words.matchAll(RUN)) {
    const before = words.slice(0, run.index);
    const behind = words.slice(run.index + run[0].length);
    if (!SPEAKS_NEXT.test(behind) && !SPEAKS_LATER.test(behind) && !SPOKE_FIRST.test(before)) continue;
    // “HM Inspector of Education Ann Example”: what stands behind “of” begins with the rest of the office.
    const inOffice = OFFICE_OF.test(before);
    if (!inOffice && SOMEWHERE.test(before)) continue;
    const found = nameOf(run[0], inOffice);
    if (found) return { name: found, at: run.index + run[0].lastIndexOf(found) };
  }
  return undefined;
}

const LONGEST_NAME = 4;

/** The name at the end of a run of words with capitals: without ranks before it and letters behind it. */
function nameOf(run: string, inOffice: boolean): string | undefined {
  const words = run.split(' ');
  while (words.length && /^\p{Lu}+$/u.test(words.at(-1)!)) words.pop();
  let first = words.findLastIndex((word) => NO_NAMES.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word)) + 1;
  while (first < words.length && NO_FIRST_NAMES.has(words[first]!.toLowerCase())) first++;
  if (inOffice && first === 0) first = Math.max(1, words.length - 2);
  const name = words.slice(first);
  const isName = name.length >= 2 && name.length <= LONGEST_NAME && /^\p{Lu}\p{L}/u.test(name[0]!) && !/[’']s$/.test(name.join(' '));
  return isName ? name.join(' ') : undefined;
}

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
