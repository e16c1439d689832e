// The drafts of the oracle, and what a checker tells of each that their tests look at.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../server/core/check';
import type { Checker } from '../../server/core/check';
import { editDraft, parseDraft } from '../../server/core/draft/draft';
import type { Draft, Edit } from '../../server/core/draft/draft';
import type { Problem } from '../../server/core/rules/rule';
import { unreadClaim } from '../../server/core/rules/unread-claim';
import { inEnglish } from '../../server/core/text/message';
import { cleanDrafts } from '../exam/drafts';
import { inSetting, readRounds, ROUNDS_FOLDER } from '../exam/freshRounds';
import { pageDrafts, traps } from '../harness/pages';
import { draftOf, reference } from '../harness/reference';

/** A draft that some test checks. */
export interface Watched {
  readonly name: string;
  /** Made anew, a draft is read anew; one that is an edit of another keeps what is known of that. */
  readonly draft: () => Draft;
  readonly report: Draft | undefined;
  /** The setting that it is an edit of, where it is. */
  readonly base: Draft | undefined;
  /** What its test looks at, as one text. */
  readonly told: (problems: readonly Problem[], usual: readonly Problem[]) => string;
}

/** A checker that remembers nothing of another. */
export function freshChecker(): Checker {
  return createChecker(reference);
}

/** What a checker tells of a draft. */
export function toldOf({ draft, report, base, told }: Watched, checker: Checker): string {
  return told(checker.check(draft(), { report }), base ? checker.check(base, { report }) : []);
}

/** The drafts, those first that tell a change soonest: pages of rules, fresh rounds, traps, samples. */
export function watchedDrafts(): Watched[] {
  const pages = pageDrafts().map(({ name, text, report, rule }): Watched => {
    const draft = parseAnew(text);
    const own = (problems: readonly Problem[]) => problems.filter((problem) => problem.rule === rule);
    const linked = report === undefined ? undefined : draftOf(report);
    return { name: `test/rules/${name}`, draft, report: linked, base: undefined, told: (all) => told(own(all), true) };
  });
  const judging = (all: readonly Problem[]) => told(all.filter((problem) => problem.rule !== unreadClaim.id), false);
  const whole = traps().map(({ name, text }): Watched => ({
    name: `test/traps/${name}`,
    draft: parseAnew(text),
    report: undefined,
    base: undefined,
    told: judging,
  }));
  const faulty = readdirSync(SAMPLES).map((file) => ({ file, text: readFileSync(join(SAMPLES, file), 'utf8'), report: undefined }));
  const samples = [...cleanDrafts(), ...faulty].map(({ file, text, report }): Watched => ({
    name: file,
    draft: parseAnew(text),
    report: report === undefined ? undefined : draftOf(report),
    base: undefined,
    told: judging,
  }));
  return [...pages, ...freshDrafts(judging), ...whole, ...samples];
}

const SAMPLES = 'test/samples';

function freshDrafts(judging: (all: readonly Problem[]) => string): Watched[] {
  return readRounds().flatMap(({ name, pairs, traps: silent }) => {
    const place = inSetting(join(ROUNDS_FOLDER, name, 'settings'));
    const texts = [...pairs.flatMap((pair) => [{ ...pair, text: pair.false }, { ...pair, text: pair.true }]), ...silent];
    return texts.map(({ setting, slot, text }): Watched => {
      const { base, edit, report } = place(setting, slot, text);
      const key = ({ rule, message }: Problem) => `${rule}: ${inEnglish(message)}`;
      const beyond = (all: readonly Problem[], usual: readonly Problem[]) => {
        const left = usual.map(key);
        return judging(
          all.filter((problem) => {
            const at = left.indexOf(key(problem));
            if (at >= 0) left.splice(at, 1);
            return at < 0;
          }),
        );
      };
      return { name: `${ROUNDS_FOLDER}/${name}: ${text}`, draft: () => editDraft(base, edit), report, base, told: beyond };
    });
  });
}

function parseAnew(text: string): () => Draft {
  return () => parseDraft(text);
}

/** Problems as one text; `withFixes` adds what their fixes would write. */
function told(problems: readonly Problem[], withFixes: boolean): string {
  const edits = ({ fixes = [] }: Problem) => fixes.map((fix) => `${fix.in ?? ''}${fix.choice ?? ''}${written(fix.edits)}`).join('|');
  return problems
    .map((problem) => {
      const { severity, rule, span, message } = problem;
      return `${severity} ${rule} ${span.from}-${span.to} ${inEnglish(message)} ${withFixes ? edits(problem) : ''}`;
    })
    .join('\n');
}

function written(edits: readonly Edit[]): string {
  return edits.map(({ span, text }) => `${span.from}-${span.to} ${text}`).join(',');
}
