// Which severity and options a rule has for a draft, and which setting says so.
//
// Later layers win: what the rule itself says, the editor’s settings, `.inspection-drafts.json`, the draft’s front matter.

import type { Draft } from '../draft/draft';
import type { DraftKind } from '../draft/frontMatter';
import type { Rule, SettingFault, Severity } from '../rules/rule';
import { asMessage, join, say } from '../text/message';
import type { Message } from '../text/message';
import { quotedNames } from '../text/messageParts';
import { nearest } from '../text/nearest';
import { LEVELS, ruleSettingSchema } from './schema';
import type { Level } from './schema';

/** Settings from one place, each rule’s as it was written. */
export interface Layer {
  /** What a person calls the place, behind “in”: “the editor’s settings”, “the file .inspection-drafts.json”. */
  readonly place: Message;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The layers outside the draft, the weakest first. The same object means the same settings. */
export interface Settings {
  readonly layers: readonly Layer[];
}

/** The file in a folder of drafts that holds its settings. */
export const SETTINGS_FILE = '.inspection-drafts.json';

/** No settings but what drafts themselves say. */
export const NO_SETTINGS: Settings = { layers: [] };

/** What is in force for a rule. */
export interface Resolved {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
  /** The level where nobody sets another. */
  readonly byDefault: Level;
  /** Every place that sets how severe the rule is, the weakest first; the last is in force. */
  readonly sources: readonly Source[];
}

interface Source {
  readonly place: Message;
  readonly level: Level;
}

/** What a settings file is called. */
export function settingsFilePlace(path: string): Message {
  return say`the file ${path}`;
}

/** The severity to report with, or undefined for a rule that is off. */
export function severityOf({ level }: Resolved): Severity | undefined {
  return level === 'off' ? undefined : level;
}

/**
 * Why a rule is as severe as it is, in a few sentences: what is in force, where it is set, what would hold without that,
 * and which words the rule is to ignore.
 */
export function explainResolved({ sources, byDefault, options }: Resolved): Message {
  const { ignore } = options;
  const ignored = Array.isArray(ignore) && ignore.length ? [say`It ignores ${quotedNames(ignore.map(String))}.`] : [];
  const inForce = sources.at(-1);
  if (!inForce) return join([say`Reported as “${byDefault}”, as it comes: no setting says otherwise.`, ...ignored], ' ');
  const said =
    inForce.level === 'off' ? say`Not reported: switched off in ${inForce.place}.` : say`Reported as “${inForce.level}”: set in ${inForce.place}.`;
  const overridden = sources
    .slice(0, -1)
    .toReversed()
    .map(({ place, level }) => say`“${level}” in ${place}`);
  const instead = overridden.length ? [say`That counts more than ${overridden.reduce((some, other) => say`${some} and ${other}`)}.`] : [];
  return join([said, ...instead, say`Without any setting it would be “${byDefault}”.`, ...ignored], ' ');
}

/** What is in force for each rule in a draft. Settings that cannot be used are passed over: `settingFaults` names them. */
export function resolveRules(rules: readonly Rule[], draft: Draft, kind: DraftKind, settings: Settings): Resolved[] {
  const layers = [...settings.layers, ...ownLayer(draft)];
  return rules.map((rule) => {
    const byDefault = typeof rule.severity === 'string' ? rule.severity : rule.severity[kind];
    const sources: Source[] = [];
    let options: Record<string, unknown> = rule.options ? rule.options.parse({}) : {};
    for (const layer of layers) {
      if (!Object.hasOwn(layer.rules, rule.id)) continue;
      const written = layer.rules[rule.id];
      const parsed = ruleSettingSchema(rule).safeParse(written);
      if (!parsed.success) continue;
      const { severity, ...rest } = typeof parsed.data === 'string' ? { severity: parsed.data as Level } : (parsed.data as { severity?: Level });
      if (severity) sources.push({ place: layer.place, level: severity });
      // zod fills in defaults; what this layer does not say must not undo an earlier one.
      options = { ...options, ...Object.fromEntries(Object.entries(rest).filter(([key]) => Object.hasOwn(written as object, key))) };
    }
    return { rule, level: sources.at(-1)?.level ?? byDefault, options, byDefault, sources };
  });
}

/** What is wrong with the `rules` of the draft’s front matter. */
export function settingFaults(rules: readonly Rule[], draft: Draft): SettingFault[] {
  const written = draft.frontMatter.values.rules ?? {};
  return Object.entries(written).flatMap(([id, value]): SettingFault[] => {
    const place = draft.frontMatter.places.get(`rules.${id}`) ?? draft.frontMatter.places.get('rules');
    if (!place) return [];
    const rule = rules.find((each) => each.id === id);
    if (!rule) {
      const near = nearest(
        id,
        rules.map((each) => each.id),
      );
      return [
        {
          span: place.key,
          message: say`There is no rule “${id}”. ${near ? say`Did you mean “${near}”?` : say`The command “rules” lists them.`}`,
          replacement: near,
        },
      ];
    }
    const parsed = ruleSettingSchema(rule).safeParse(value);
    if (parsed.success) return [];
    const near = typeof value === 'string' ? nearest(value, LEVELS) : undefined;
    return [{ span: place.value.to > place.value.from ? place.value : place.key, message: asMessage(parsed.error.issues[0]!.message), replacement: near }];
  });
}

function ownLayer(draft: Draft): Layer[] {
  const { rules } = draft.frontMatter.values;
  return rules ? [{ place: say`the front matter of this draft`, rules }] : [];
}
