// What a framework’s inspectorate is called after its first mention, where the framework does not say so itself.

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

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
