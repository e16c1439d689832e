// The settings a person makes in the editor: plain choices, so that its settings page can show them as a table with lists to choose from.

import { z } from 'zod';
import type { Rule } from '../rules/rule';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { nearest } from '../text/nearest';
import { LEVELS } from './schema';
import type { Level } from './schema';
import type { Layer } from './settings';

/** What leaves a rule as it is; the table of rules has to show something for each. */
export const UNSET = 'default';
/** What can be chosen for a rule. */
export const CHOICES = [UNSET, ...LEVELS] as const;

/** The editor’s settings as a layer, and a sentence for each value that cannot be used. */
export interface EditorSettings {
  readonly layer: Layer;
  readonly faults: readonly Message[];
}

const PLACE = say`the editor’s settings, under “Inspection Drafts: Rules”`;
const choiceSchema = z.enum(CHOICES);
const rulesSchema = z.record(z.string(), z.unknown());
const wordsSchema = z.array(z.string());

/** Reads the section `inspectionDrafts` of the editor’s settings, whatever stands there. What can be used counts, also beside what cannot. */
export function readEditorSettings(section: unknown, rules: readonly Rule[]): EditorSettings {
  const { rules: levels = {}, ignoredWords = [] } = (rulesSchema.safeParse(section).data ?? {}) as { rules?: unknown; ignoredWords?: unknown };
  const faults: Message[] = [];
  const chosen = readLevels(levels, rules, faults);
  const words = wordsSchema.safeParse(ignoredWords);
  if (!words.success)
    faults.push(
      say`The setting “inspectionDrafts.ignoredWords” is not a list of words and is not used. Open the settings and write each word as an item of its own.`,
    );
  const ignored = (words.data ?? []).map((word) => word.trim()).filter(Boolean);
  const all = rules.flatMap((rule): [string, unknown][] => {
    const severity = chosen.get(rule.id);
    if (ignored.length && rule.options && Object.hasOwn(rule.options.shape, 'ignore'))
      return [[rule.id, { ...(severity && { severity }), ignore: ignored }]];
    return severity ? [[rule.id, severity]] : [];
  });
  return { layer: { place: PLACE, rules: Object.fromEntries(all) }, faults };
}

function readLevels(written: unknown, rules: readonly Rule[], faults: Message[]): Map<string, Level> {
  const levels = new Map<string, Level>();
  const record = rulesSchema.safeParse(written);
  if (!record.success)
    faults.push(say`The setting “inspectionDrafts.rules” is not a table of rules and is not used. Open the settings and choose a level for each rule.`);
  for (const [id, value] of Object.entries(record.data ?? {})) {
    const choice = choiceSchema.safeParse(value);
    if (!rules.some((rule) => rule.id === id)) {
      faults.push(
        unknownRule(
          id,
          nearest(
            id,
            rules.map((rule) => rule.id),
          ),
        ),
      );
    } else if (!choice.success) {
      faults.push(
        say`The setting “inspectionDrafts.rules” cannot be used for “${id}”. Choose ${CHOICES.slice(0, -1).join(', ')} or ${CHOICES.at(-1)!} for it.`,
      );
    } else if (choice.data !== UNSET) {
      levels.set(id, choice.data);
    }
  }
  return levels;
}

function unknownRule(id: string, near: string | undefined): Message {
  if (near) return say`The setting “inspectionDrafts.rules” names a rule “${id}”, which there is not. Did you mean “${near}”?`;
  return say`The setting “inspectionDrafts.rules” names a rule “${id}”, which there is not. Take it out.`;
}
