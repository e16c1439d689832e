// Whether words have a verb of their own, and are a sentence, or only verbs inside clauses that hang on something else.

import type { Token, WordForms } from './wordForms';

/** `possible` where a word may be the verb, and may as well be a noun. */
export type MainVerb = 'sure' | 'possible' | 'none';

/**
 * Whether the words have a verb that no clause inside them takes up: “The records that officers keep are late” has “are”,
 * and “The quality of the records it keeps” has none.
 */
export function mainVerb(tokens: readonly Token[], forms: WordForms): MainVerb {
  const verbs = verbsOf(tokens, forms);
  const open: Token[] = [];
  let main: MainVerb = 'none';
  for (const [index, token] of tokens.entries()) {
    if (opensClause(tokens, index, verbs, forms)) open.push(token);
    else if (open.length && takesUp(tokens, index, verbs, forms)) open.pop();
    else if (!open.length && verbs[index] === 'sure') return 'sure';
    // “The risk that emergency calls are missed” has none, and “the calls that nobody answers are late” has one.
    else if (verbs[index] === 'possible' && !forms.is(open.at(-1), 'inquiring')) main = 'possible';
  }
  return main;
}

/** The words before the first clause that hangs on one of them. */
export function beforeClauses(tokens: readonly Token[], forms: WordForms): readonly Token[] {
  const verbs = verbsOf(tokens, forms);
  const end = tokens.findIndex((_, index) => opensClause(tokens, index, verbs, forms));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether a clause opens at a word that has a verb of its own to come: “that”, “how”, “the records it keeps”, “the way officers work”. */
function opensClause(tokens: readonly Token[], index: number, verbs: readonly MainVerb[], forms: WordForms): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (forms.is(token, 'subordinating')) return true;
  if (forms.is(token, 'way')) return next !== undefined && !forms.opensPhrase(next);
  if (!before || !forms.is(token, 'subjectPronoun') || token.afterMark) return false;
  if (forms.is(before, 'preposition')) return verbs[index + 1] === 'sure';
  return !forms.opensPhrase(before) && verbs[index - 1] === 'none';
}

/** Whether the verb of an open clause is this one; a word that is only perhaps a verb is not where a sure one follows. */
function takesUp(tokens: readonly Token[], index: number, verbs: readonly MainVerb[], forms: WordForms): boolean {
  if (verbs[index] !== 'possible') return verbs[index] === 'sure';
  const end = tokens.findIndex((token, at) => at > index && (token.afterMark || opensClause(tokens, at, verbs, forms)));
  return !verbs.slice(index + 1, end < 0 ? undefined : end).includes('sure');
}

function verbsOf(tokens: readonly Token[], forms: WordForms): MainVerb[] {
  const verbs: MainVerb[] = [];
  for (const index of tokens.keys()) verbs.push(verbAt(tokens, index, verbs, forms));
  return verbs;
}

/** Whether a word is a verb with a subject before it; `verbs` are the words before it, as far as they are. */
function verbAt(tokens: readonly Token[], index: number, verbs: readonly MainVerb[], forms: WordForms): MainVerb {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  if (forms.is(token, 'finite') || forms.isPair(token, next, 'asking')) return 'sure';
  const at = tokens.findLastIndex((each, place) => place < index && !forms.isAdverb(each));
  const before = tokens[at];
  if (!before || before.isPossessive || verbs[at] === 'sure' || forms.is(before, 'nounOpening', 'preposition', 'joining', 'to')) return 'none';
  const hasSubject = forms.is(before, 'subjectPronoun') || (forms.isBody(before) && forms.is(tokens[at - 1], 'nounOpening'));
  if (forms.isVerb(token, 'third')) return 'sure';
  // “How the force deploys them”, whatever the verb is.
  if (hasSubject && /[^s]s$/.test(token.plain) && next && !forms.is(next, 'preposition')) return 'sure';
  if (forms.isVerb(token, 'base')) return hasSubject || forms.isPlural(before) ? 'sure' : 'none';
  if (forms.isVerbOrNoun(token, 'third') || forms.isVerbOrNoun(token, 'base')) {
    // “Staff in the team work closely with …”: what they do agrees with the noun before the team’s.
    const isFarOff = !forms.isPlural(before) && forms.isVerbOrNoun(token, 'base') && isHeadPlural(tokens.slice(0, at), forms);
    if (isFarOff && next) return forms.is(next, 'nounOpening', 'subjectPronoun') || forms.isAdverb(next) ? 'sure' : 'possible';
    return hasSubject ? 'sure' : verbOrNoun(before, token, next, isInClause(tokens, at, verbs, forms), forms);
  }
  if (!forms.isVerb(token, 'past') && !forms.isVerbOrNoun(token, 'past')) return 'none';
  // “Officers missed the signs” tells what they did, and “signs missed by officers” which signs.
  if (hasSubject || forms.is(next, 'nounOpening', 'subjectPronoun')) return 'sure';
  return next && !forms.opensPhrase(next) && !forms.isAdverb(next) ? 'possible' : 'none';
}

/** Whether what the words name before their first preposition is several. */
function isHeadPlural(tokens: readonly Token[], forms: WordForms): boolean {
  const end = tokens.findIndex((token) => forms.is(token, 'preposition'));
  return end > 0 && forms.isPlural(tokens[end - 1]);
}

/** Whether a clause has opened before a word that has no verb yet. */
function isInClause(tokens: readonly Token[], at: number, verbs: readonly MainVerb[], forms: WordForms): boolean {
  const opened = tokens.findLastIndex((token, place) => place <= at && forms.is(token, 'subordinating'));
  return opened >= 0 && !verbs.slice(opened).includes('sure');
}

/** “Officers record calls” and “incident records”; “the council answers them” and “its answers to them”. */
function verbOrNoun(before: Token, token: Token, next: Token | undefined, inClause: boolean, forms: WordForms): MainVerb {
  // “Officers who answer calls”, and “how calls are answered”.
  if (forms.is(before, 'subordinating')) return 'possible';
  const isThird = forms.isVerbOrNoun(token, 'third');
  if (isThird === forms.isPlural(before)) return 'none';
  if (inClause && !isThird && !forms.is(before, 'people')) return 'sure';
  const isLast = !next || next.afterMark || forms.is(next, 'preposition', 'joining', 'finite');
  if (isLast || forms.ends(next, 'activity')) return inClause && isLast ? 'possible' : 'none';
  if (forms.is(next, 'nounOpening', 'subjectPronoun', 'subordinating') || forms.isAdverb(next)) return 'sure';
  return isThird || forms.is(before, 'people') ? 'possible' : 'sure';
}
