// What a rule is, what it is given, and what it reports.

import { z } from 'zod';
import type { Claims, Suppression } from '../claims';
import type { Draft, Edit } from '../draft/draft';
import type { DraftKind } from '../draft/frontMatter';
import type { Lexicon } from '../framework/lexicon';
import type { Reference } from '../framework/reference';
import type { Framework } from '../framework/schema';
import type { Span } from '../span';
import type { Message } from '../text/message';

/** The severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that would mend a problem. Its edits do not overlap. */
export interface Fix {
  /** What the person will read on the light bulb: “Change to “good””. */
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Set where only a person can tell whether this is the way to mend it. What is not so marked may be certain, which is tried (certain.ts). */
  readonly choice?: true;
  /** Set where the edits are ones of the report that the draft announces, and not of the draft. Such a fix is always somebody’s choice. */
  readonly in?: 'report';
  /** Set where the report says both this and what the release has: only a person can choose, and nothing is to be brought up to date by it. */
  readonly undecided?: true;
}

/** Another place that a message speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
  /** Set where the span is one of the report that the draft announces, and not of the draft. */
  readonly in?: 'report';
}

/** What a rule yields; `check` adds the rule’s id and severity. */
export interface Report {
  readonly span: Span;
  /** One or two plain sentences: what is wrong, and what to do. */
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A problem in a draft. */
export interface Problem extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** Something in the `rules` of the front matter that cannot be used. */
export interface SettingFault {
  readonly span: Span;
  readonly message: Message;
  readonly replacement: string | undefined;
}

/** A suppression that suppresses nothing, or the one of its rules that it does not suppress. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly rule: Suppression['rules'][number] | undefined;
}

/** What a rule may look at. */
export interface Subject {
  readonly draft: Draft;
  readonly claims: Claims;
  readonly kind: DraftKind;
  readonly framework: Framework;
  readonly lexicon: Lexicon;
  readonly reference: Reference;
  /** The report that a press release announces, where it is at hand. */
  readonly report: Subject | undefined;
  /** Why the report that `report:` names is not at hand. */
  readonly reportFault: 'missing' | 'itself' | undefined;
  /** What is wrong with the settings that the draft itself makes. */
  readonly settingFaults: readonly SettingFault[];
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** For rules that run last: the suppressions that suppressed nothing. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
}

/** A rule: one file, one object. Its id is the file’s name, the diagnostic’s code, the setting’s key and its page’s name. */
export interface Rule {
  readonly id: string;
  /** One line for lists of rules. */
  readonly summary: string;
  readonly severity: Severity | Readonly<Record<DraftKind, Severity>>;
  /** Whether some of its problems come with a fix. */
  readonly fixable: boolean;
  /** The options a person may set, each with a default. */
  readonly options?: z.ZodObject;
  /** Whether it holds a press release against the report that it announces. */
  readonly acrossDrafts?: boolean;
  /** Whether it runs behind all others, on what they left. */
  readonly last?: boolean;
  check(subject: Subject, options: Readonly<Record<string, unknown>>): Iterable<Report>;
}

/** The option `ignore` of rules about single words: words that are meant as they stand. */
export const IGNORE = z.object({ ignore: z.array(z.string()).default([]).describe('Words that are meant as they stand, as they are written.') });

/** Whether a person has told the rule to leave these words alone, whatever their case. */
export function isIgnored(written: string, options: Readonly<Record<string, unknown>>): boolean {
  const { ignore } = options as z.infer<typeof IGNORE>;
  return ignore.some((each) => each.toLowerCase() === written.toLowerCase());
}

/** A fix that changes the report that the draft announces. Whether the report is what is wrong, only a person can tell. */
export function inReport(edits: readonly Edit[], title: Message): Fix {
  return { title, edits, choice: true, in: 'report' };
}

/** A fix that replaces one span; `isPlain` says that nobody need choose. */
export function replace(span: Span, text: string, title: Message, isPlain = true): Fix {
  return fix([{ span, text }], title, isPlain);
}

/** A fix of several edits; `isPlain` says that nobody need choose. */
export function fix(edits: readonly Edit[], title: Message, isPlain = true): Fix {
  return isPlain ? { title, edits } : { title, edits, choice: true };
}
