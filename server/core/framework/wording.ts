// Names of a framework as sentences need them, where the framework does not say so itself.

import type { Framework } from './schema';

/** “the inspectorate”: what later sentences call the inspectorate. */
export function shortInspectorate({ inspectorate }: Framework): string {
  return inspectorate.short ?? `the ${lastWord(inspectorate.noun)}`;
}

/** “inspectors”: who inspects. */
export function inspectionStaff({ inspectorate }: Framework): string {
  return inspectorate.staff ?? 'inspectors';
}

/** The words by which a sentence may mean the inspectorate or its people, without “the”. */
export function inspectorateWords(framework: Framework): string[] {
  return [shortInspectorate(framework).replace(/^the /i, ''), inspectionStaff(framework)];
}

/** The abbreviations of the programme and of its inspectorate, also those within the programme’s names: “PEEL” of “PEEL 2023–25”. */
export function abbreviationsOf({ name, programme, inspectorate }: Framework): string[] {
  const inNames = [name, ...programme.names].flatMap((each) => each.match(/\b\p{Lu}{3,}\b/gu) ?? []);
  return [inspectorate.abbreviation, ...programme.abbreviations, ...inNames];
}

/** A name as it stands within a sentence; abbreviations keep their capitals. */
export function withinSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
