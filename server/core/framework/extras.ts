// Frameworks, bodies and people that a folder of drafts brings along: its `.inspection` folder adds to what ships, or replaces it.

import type { z } from 'zod';
import { normaliseLineEnds } from '../draft/draft';
import type { Span } from '../span';
import { readJsonFile } from '../text/jsonFile';
import { forPeople } from '../text/message';
import type { Message } from '../text/message';
import type { ReferenceData } from './reference';
import { bodiesSchema, bodySchema, peopleSchema, personSchema } from './registers';
import { frameworkSchema } from './schema';
import type { Framework } from './schema';

/** The folder that holds them. */
export const EXTRAS_FOLDER = '.inspection';

/** A file of such a folder. `path` counts from it or goes through it, with `/` between its parts. */
export interface ExtraFile {
  readonly path: string;
  readonly text: string;
}

/** Something in such a file that cannot be used; the span counts in its text with line ends normalised. */
export interface ExtraFault {
  readonly path: string;
  readonly span: Span;
  readonly message: Message;
}

/**
 * What ships with the files’ frameworks (by id), bodies and people (by name) put in its place or added. Of a file with
 * faults, the entries without any count; a framework with a fault does not. Other files are passed over. Never throws.
 */
export function mergeReference(
  shipped: ReferenceData,
  files: readonly ExtraFile[],
): { readonly data: ReferenceData; readonly faults: readonly ExtraFault[] } {
  const faults: ExtraFault[] = [];
  const read = <Value>({ path, text }: ExtraFile, schema: z.ZodType<Value>): Value | undefined => {
    const file = readJsonFile(plainText(text), schema);
    if ('value' in file) return file.value;
    faults.push(...file.faults.map((fault) => ({ ...fault, path })));
    return undefined;
  };
  const taken = new Set<string>();
  const frameworks = files
    .filter(({ path }) => /(?:^|\/)frameworks\/[^/]+\.json$/.test(path))
    .flatMap((file): Framework[] => {
      // Two folders of a workspace may each have their copy, but not one folder two.
      const place = (id: string) => `${file.path.slice(0, file.path.lastIndexOf('/'))} ${id}`;
      const schema = frameworkSchema.refine(({ id }) => !taken.has(place(id)), {
        path: ['id'],
        error: forPeople('Another file of this folder has this id as well. Choose another.'),
      });
      const framework = read(file, schema);
      if (framework) taken.add(place(framework.id));
      return framework ? [framework] : [];
    });
  const bodies = files
    .filter(({ path }) => isRegister(path, 'bodies'))
    .flatMap((file) => read(file, bodiesSchema)?.bodies ?? usable(file.text, 'bodies', bodySchema));
  const people = files
    .filter(({ path }) => isRegister(path, 'people'))
    .flatMap((file) => read(file, peopleSchema)?.people ?? usable(file.text, 'people', personSchema));
  return {
    data: {
      ...shipped,
      frameworks: merge(shipped.frameworks, frameworks, ({ id }) => id),
      bodies: merge(shipped.bodies, bodies, ({ name }) => name.toLowerCase()),
      people: merge(shipped.people, people, ({ name }) => name.toLowerCase()),
      houseStyle: shipped.houseStyle,
    },
    faults,
  };
}

/** The text as the spans of faults count in it. */
export function plainText(text: string): string {
  return normaliseLineEnds(text).replace(/^\uFEFF/, ' ');
}

function isRegister(path: string, name: string): boolean {
  return path === `${name}.json` || path.endsWith(`${EXTRAS_FOLDER}/${name}.json`);
}

/** The entries of a register with a fault that have none themselves: one slip must not make every other body unknown. */
function usable<Entry>(text: string, key: string, schema: z.ZodType<Entry>): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(plainText(text));
  } catch {
    return [];
  }
  const entries: unknown = typeof value === 'object' && value !== null && key in value ? (value as Record<string, unknown>)[key] : undefined;
  return Array.isArray(entries) ? entries.map((entry) => schema.safeParse(entry)).flatMap((parsed) => (parsed.success ? [parsed.data] : [])) : [];
}

/** `own` entries in the place of shipped ones with the same key, the others behind them. */
function merge<Entry>(shipped: readonly Entry[], own: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const merged = new Map(shipped.map((entry) => [keyOf(entry), entry]));
  for (const entry of own) merged.set(keyOf(entry), entry);
  return [...merged.values()];
}
