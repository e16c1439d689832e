// The shape of what a person may set: how severe each rule is, its options, and which files are drafts.

import { z } from 'zod';
import { DRAFT_KINDS } from '../draft/frontMatter';
import { SEVERITIES } from '../rules/rule';
import type { Rule } from '../rules/rule';
import { forPeople } from '../text/message';

/** What a rule can be set to: a severity, or off. */
export const LEVELS = ['off', ...SEVERITIES] as const;
export type Level = (typeof LEVELS)[number];

const level = z.enum(LEVELS, { error: forPeople('Write off, error, warning, info or hint.') });

/** What stands behind a rule’s name: a level, or an object with a level and the rule’s options. */
export function ruleSettingSchema(rule: Rule): z.ZodType {
  if (!rule.options) return level.describe(rule.summary);
  const error = settingAdvice(rule);
  const options = z.strictObject({ severity: level.optional(), ...rule.options.partial().shape }, { error });
  return z.union([level, options], { error }).describe(rule.summary);
}

/** What a person is told to write behind the name of a rule that has options. It is English that translations are found by, like all words of a schema. */
export function settingAdvice(rule: Rule): string {
  return `Write ${LEVELS.join(', ')}, or an object with a severity and the options ${Object.keys(rule.options?.shape ?? {}).join(', ')}.`;
}

/** The `rules` part of settings, with every rule. */
export function rulesSchema(rules: readonly Rule[]) {
  const shape = Object.fromEntries(rules.map((rule) => [rule.id, ruleSettingSchema(rule).optional()]));
  return z.strictObject(shape).describe('How severe each rule is: off, hint, info, warning or error.');
}

const fileSettingSchema = z
  .strictObject({
    framework: z.string().trim().min(1).optional().describe('The framework of these files.'),
    kind: z
      .enum(DRAFT_KINDS, { error: forPeople('The kind of draft is either “report” or “press-release”.') })
      .optional()
      .describe('The kind of draft these files are.'),
  })
  .describe('What files are that do not say so themselves.');

/** The file `.inspection-drafts.json`. */
export function settingsFileSchema(rules: readonly Rule[]) {
  return z
    .strictObject({
      $schema: z.string().optional(),
      rules: rulesSchema(rules).optional(),
      files: z
        .record(z.string(), fileSettingSchema)
        .optional()
        .describe('Which files are drafts without front matter: a pattern such as “drafts/**/*.md”, and what they are.'),
    })
    .describe('Settings of Inspection Drafts for this folder.');
}

/** What the file holds. */
export interface SettingsFile {
  readonly rules?: Readonly<Record<string, unknown>> | undefined;
  readonly files?: Readonly<Record<string, z.infer<typeof fileSettingSchema>>> | undefined;
}
