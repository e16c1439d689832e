// Fresh rounds: sentences by somebody who has never seen the code, each true one with its false twin, and traps that claim nothing.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEnglish } from '../../server/core/text/message';
import { editDraft, parseDraft } from '../../server/core/draft/draft';
import type { Draft, Edit } from '../../server/core/draft/draft';
import type { Problem } from '../../server/core/rules/rule';
import { checker } from '../harness/reference';

/** Where the rounds are. */
export const ROUNDS_FOLDER = 'test/exam/fresh';
const ROUNDS = ROUNDS_FOLDER;

/** A true text and the same with one fact changed; `rules` are the ids of which one must be reported of the false one. */
export interface Pair {
  readonly setting: string;
  readonly slot: string;
  readonly kind: string;
  readonly form?: string;
  readonly true: string;
  readonly false: string;
  readonly rules: readonly string[];
}

/** A text of which nothing may be reported. */
export interface Trap {
  readonly setting: string;
  readonly slot: string;
  readonly kind: string;
  readonly text: string;
}

/** One round as it was written. */
export interface Round {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly traps: readonly Trap[];
}

/** What a text was reported for beyond what its setting is, as “rule: message”. */
export interface Outcome {
  readonly text: string;
  readonly kind: string;
  readonly form: string;
  readonly reported: readonly string[];
  /** For false texts: whether a right rule fired in the text or points to it. For true ones and traps: whether nothing did. */
  readonly right: boolean;
  readonly unread: boolean;
}

/** Hints that say only that nobody has checked a sentence count neither as found nor as an alarm. */
const isUnread = ({ rule, severity }: Problem) => severity === 'hint' && unreadRules.has(rule);
const unreadRules = new Set(['unread-claim']);

/** The rounds there are, in order. */
export function readRounds(folder = ROUNDS): Round[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pairs.json')))
    .sort()
    .map((name) => ({
      name,
      pairs: readJson(join(folder, name, 'pairs.json')) as Pair[],
      traps: readJson(join(folder, name, 'traps.json')) as Trap[],
    }));
}

/** What comes of every pair and trap of a round. */
export function runRound({ name, pairs, traps }: Round, folder = ROUNDS): { falseOnes: Outcome[]; trueOnes: Outcome[]; traps: Outcome[] } {
  const setting = settingReader(join(folder, name, 'settings'));
  const judge = (
    { setting: id, slot, kind }: Pick<Pair, 'setting' | 'slot' | 'kind'>,
    form: string,
    text: string,
    rules?: readonly string[],
  ): Outcome => {
    const { problems, from, to } = setting(id, slot, text);
    const claimed = problems.filter((problem) => !isUnread(problem));
    const points = (problem: Problem) =>
      [problem, ...(problem.related ?? []).filter((each) => !('in' in each))].some(({ span }) => span.from <= to && span.to >= from);
    const right = rules ? claimed.some((problem) => rules.includes(problem.rule) && points(problem)) : !claimed.length;
    return {
      text,
      kind,
      form,
      right,
      unread: problems.some(isUnread),
      reported: problems.map(({ rule, message }) => `${rule}: ${inEnglish(message)}`),
    };
  };
  return {
    falseOnes: pairs.map((pair) => judge(pair, pair.form ?? '', pair.false, pair.rules)),
    trueOnes: pairs.map((pair) => judge(pair, pair.form ?? '', pair.true)),
    traps: traps.map((trap) => judge(trap, '', trap.text)),
  };
}

const SLOT = /^\{\{[a-z0-9-]+\}\}\n?/gm;

/** Checks a text in a slot of a setting; gives the problems that the setting has not without it. */
function settingReader(folder: string) {
  const place = inSetting(folder);
  const usual = new Map<Draft, Map<string, number>>();
  const key = ({ rule, message }: Problem) => `${rule}: ${inEnglish(message)}`;
  return (id: string, slot: string, text: string) => {
    const { base, edit, report } = place(id, slot, text);
    let known = usual.get(base);
    if (!known) {
      known = new Map();
      for (const problem of checker.check(base, { report })) known.set(key(problem), (known.get(key(problem)) ?? 0) + 1);
      usual.set(base, known);
    }
    const left = new Map(known);
    const problems = checker.check(editDraft(base, edit), { report }).filter((problem) => {
      const count = left.get(key(problem)) ?? 0;
      left.set(key(problem), count - 1);
      return count <= 0;
    });
    return { problems, from: edit.span.from, to: edit.span.from + text.length };
  };
}

/** Puts texts into slots of the settings of a folder: as the edit that makes it of the setting without slots. */
export function inSetting(folder: string): (id: string, slot: string, text: string) => { base: Draft; edit: Edit; report: Draft | undefined } {
  const read = remembered((id: string) => readFileSync(join(folder, `${id}.md`), 'utf8').replace(/\r\n/g, '\n'));
  const bare = remembered((id: string) => parseDraft(read(id).replace(SLOT, '')));
  return (id, slot, text) => {
    const raw = read(id);
    const mark = `{{${slot}}}`;
    const at = raw.indexOf(mark);
    if (at < 0) throw new Error(`${id} has no slot ${slot}`);
    const base = bare(id);
    const from = raw.slice(0, at).replace(SLOT, '').length;
    const behind = raw.slice(at + mark.length).replace(SLOT, '');
    const added = text + behind.slice(0, behind.length - (base.text.length - from));
    const name = /^report:\s*(\S+)/m.exec(base.text)?.[1];
    const report = name && existsSync(join(folder, name)) ? bare(name.replace(/\.md$/, '')) : undefined;
    return { base, edit: { span: { from, to: from }, text: added }, report };
  };
}

function remembered<Result>(make: (id: string) => Result): (id: string) => Result {
  const known = new Map<string, Result>();
  return (id) => {
    const result = known.get(id) ?? make(id);
    known.set(id, result);
    return result;
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
