// The one way to get problems: a draft in, everything the rules report out.

import { createClaimReader, readSuppressions } from './claims';
import type { Claims, Suppression } from './claims';
import type { Block } from './draft/blocks';
import { isDraft, kindOf } from './draft/draft';
import type { Draft } from './draft/draft';
import { keepUnseen } from './edits/unseen';
import type { Reference } from './framework/reference';
import { RULES } from './rules';
import type { Fix, Problem, Report, Subject } from './rules/rule';
import { NO_SETTINGS, resolveRules, settingFaults, severityOf } from './settings/settings';
import type { Resolved, Settings } from './settings/settings';
import { suppress } from './suppress';

/** What a draft is checked with, besides itself. The same objects mean that nothing has changed. */
export interface Circumstances {
  readonly settings?: Settings | undefined;
  /** The report that `report:` names, or why it is not at hand; undefined where nobody has looked. */
  readonly report?: Draft | 'missing' | 'itself' | undefined;
}

/** Checks drafts against one set of frameworks and registers. */
export interface Checker {
  readonly reference: Reference;
  /** The claims of a draft. Asking twice for the same draft costs nothing. */
  claims(draft: Draft): Claims;
  /** What rules and features may look at. */
  subject(draft: Draft, circumstances?: Circumstances): Subject;
  /** The problems of a draft in the order of their places; none for a text that is no draft. Asking twice costs nothing. */
  check(draft: Draft, circumstances?: Circumstances): readonly Problem[];
  /** The problems before comments silence any, but for those of rules that judge the comments. Asking after `check` costs nothing. */
  unsilenced(draft: Draft, circumstances?: Circumstances): readonly Problem[];
  /** What is in force for each rule, and which setting says so. */
  explain(draft: Draft, circumstances?: Circumstances): readonly Resolved[];
}

/** What came of a check, and what it was made with. */
interface Checked {
  readonly settings: Settings;
  readonly report: Circumstances['report'];
  readonly unsilenced: readonly Problem[];
  readonly problems: readonly Problem[];
}

const IDS = RULES.map((rule) => rule.id);

/** A checker. What it remembers goes when the drafts go. */
export function createChecker(reference: Reference): Checker {
  const claims = remember(createClaimReader(reference));
  const suppressionsOf = new WeakMap<Block, readonly Suppression[]>();
  const checked = new WeakMap<Draft, Checked>();

  const subject = (draft: Draft, { report }: Circumstances = {}): Subject => {
    const { values } = draft.frontMatter;
    const lexicon = reference.lexicon(values);
    return {
      draft,
      claims: claims(draft),
      kind: kindOf(draft),
      framework: lexicon.framework,
      lexicon,
      reference,
      report: typeof report === 'object' && isDraft(report) ? subject(report) : undefined,
      reportFault: typeof report === 'string' ? report : undefined,
      settingFaults: settingFaults(RULES, draft),
      ruleIds: IDS,
      unusedSuppressions: [],
    };
  };
  const explain = (draft: Draft, { settings = NO_SETTINGS }: Circumstances = {}) =>
    resolveRules(RULES, draft, kindOf(draft), settings);

  const judge = (draft: Draft, circumstances: Circumstances): Checked => {
    const { settings = NO_SETTINGS, report } = circumstances;
    const known = checked.get(draft);
    if (known && known.settings === settings && known.report === report) return known;
    const rules = explain(draft, circumstances);
    const view = subject(draft, circumstances);
    const unsilenced = rules.filter(({ rule }) => !rule.last).flatMap((each) => run(each, view));
    const { kept, unused } = suppress(unsilenced, readSuppressions(draft.blocks, suppressionsOf), draft.text);
    const after = { ...view, unusedSuppressions: unused };
    const problems = [...kept, ...rules.filter(({ rule }) => rule.last).flatMap((each) => run(each, after))].sort(byPlace);
    const judged = { settings, report, unsilenced, problems };
    checked.set(draft, judged);
    return judged;
  };
  const check = (draft: Draft, circumstances: Circumstances = {}) => (isDraft(draft) ? judge(draft, circumstances).problems : []);
  const unsilenced = (draft: Draft, circumstances: Circumstances = {}) => (isDraft(draft) ? judge(draft, circumstances).unsilenced : []);
  return { reference, claims, subject, check, unsilenced, explain };
}

function run(resolved: Resolved, subject: Subject): Problem[] {
  const severity = severityOf(resolved);
  if (!severity) return [];
  return Array.from(resolved.rule.check(subject, resolved.options), (report) => ({ ...spared(report, subject), rule: resolved.rule.id, severity }));
}

/** The report with those of its fixes that leave whole what readers do not see. */
function spared(report: Report, { draft, report: announced }: Subject): Report {
  if (!report.fixes?.length) return report;
  const fixes = report.fixes.flatMap((fix): Fix[] => {
    const edits = keepUnseen(fix.edits, fix.in && announced ? announced.draft : draft);
    return edits ? [{ ...fix, edits }] : [];
  });
  return { ...report, fixes };
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.rule < b.rule ? -1 : 1);
}

function remember<Result>(read: (draft: Draft) => Result): (draft: Draft) => Result {
  const results = new WeakMap<Draft, Result>();
  return (draft) => {
    let result = results.get(draft);
    if (result === undefined) results.set(draft, (result = read(draft)));
    return result;
  };
}
