// The press release that somebody has worked on, with what its report says now: the proposal they compare theirs with.

import type { Checker, Circumstances } from '../../check';
import { editDraft, parseDraft } from '../../draft/draft';
import type { Draft, Edit } from '../../draft/draft';
import type { Problem } from '../../rules/rule';
import { touches } from '../../span';
import { inEnglish } from '../../text/message';
import { alignParagraphs, isRewritten, splitParagraphs } from './alignParagraphs';
import type { Aligned } from './alignParagraphs';
import { updateFrontMatter } from './updateFrontMatter';

/** Fixing one thing may bring another to light; more often than this it does not. */
const MOST_ROUNDS = 4;

/**
 * What a release could be changed to: `existing` with everything put right that disagrees with its report, and, where it
 * is still much as it was made, with the paragraphs as they would be made now (`made`) and with those it lacks. The
 * paragraphs that the person wrote all stay. Lines end in `\n`. Updating the result again gives the same. Never throws.
 */
export function updateRelease(existing: Draft, made: string, checker: Checker, circumstances: Circumstances): string {
  const corrected = correct(existing, checker, circumstances);
  const fresh = parseDraft(made);
  const [own, now] = [headOf(corrected), headOf(fresh)];
  const body = corrected.text.slice(own.length);
  const alignment = alignParagraphs(splitParagraphs(body), splitParagraphs(fresh.text.slice(now.length)));
  if (isRewritten(alignment)) return updateFrontMatter(own, now, { adds: false }) + body;
  return updateFrontMatter(own, now, { adds: true }) + alignment.map(proposed).join('') + body.slice(body.trimEnd().length);
}

function headOf({ text, frontMatter }: Draft): string {
  return text.slice(0, frontMatter.span.to);
}

function proposed({ own, made, same }: Aligned): string {
  if (!own) return isPlaceholder(made!.text) ? '' : `${made!.before || '\n\n'}${made!.text}`;
  return own.before + (made && !same ? made.text : own.text);
}

/** “[Add …]” asks the person to write something, and they have. */
function isPlaceholder(text: string): boolean {
  return /^\[[^\]]*\]$/.test(text);
}

/** The draft with every problem mended that it has only because of its report. */
function correct(draft: Draft, checker: Checker, circumstances: Circumstances): Draft {
  let corrected = draft;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = correctionsOf(corrected, checker, circumstances);
    if (!edits.length) break;
    corrected = edits.reduceRight((text, edit) => editDraft(text, edit), corrected);
  }
  return corrected;
}

function correctionsOf(draft: Draft, checker: Checker, circumstances: Circumstances): Edit[] {
  const keyOf = ({ rule, span, message }: Problem) => `${rule} ${span.from} ${span.to} ${inEnglish(message)}`;
  const alone = new Set(checker.check(draft, { ...circumstances, report: undefined }).map(keyOf));
  const taken: Edit[] = [];
  for (const problem of checker.check(draft, circumstances)) {
    // A fix `in` the report would make the report say what the release says.
    const fix = alone.has(keyOf(problem)) ? undefined : problem.fixes?.find((each) => !('in' in each) && !each.undecided);
    if (fix && !fix.edits.some((edit) => taken.some((other) => touches(edit.span, other.span)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.from - b.span.from);
}
