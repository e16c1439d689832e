// Drafts as the command line reads and checks them: with the settings, the extras and the report that are theirs.

import { isCertain, plainFix } from '../core/certain';
import type { Circumstances } from '../core/check';
import { isDraft, parseDraft } from '../core/draft/draft';
import type { Draft } from '../core/draft/draft';
import type { FrontMatterValues } from '../core/draft/frontMatter';
import { readLedger } from '../core/ledger/ledger';
import type { LedgerEntry } from '../core/ledger/ledger';
import { withValues } from '../core/settings/files';
import { inEnglish } from '../core/text/message';
import type { Equipped } from '../surroundings/extras';
import type { PlacedDraft } from '../surroundings/placedDraft';
import { createSurroundings } from '../surroundings/surroundings';
import { pathOf, readText, shownPath, uriOf } from './files';
import type { Checked } from './format/result';
import type { Host } from './host';
import { createPositions } from './positions';

/** A draft and the file it was read from. */
export interface DraftFile extends PlacedDraft {
  /** Absolute. */
  readonly path: string;
  /** As the person would write it. */
  readonly shown: string;
  /** The file’s own text. */
  readonly text: string;
}

/** The report that a draft names, and why it is not at hand if it is not; undefined where it names none, or one that cannot be read. */
export type NamedReport = ReportFile | 'missing' | 'itself' | undefined;

/** A report as a draft that names it sees it. */
export type ReportFile = Pick<DraftFile, 'path' | 'shown' | 'text' | 'draft'>;

/** Reads and checks drafts. `faults` collects a sentence for every setting and extra that cannot be used. */
export interface DraftFiles {
  /** The file with what is in force for it, whether or not it is a draft; or why it cannot be read. */
  readFile(path: string): Promise<DraftFile | { readonly fault: string }>;
  /** The draft in a file; undefined where it is none; or why the file cannot be read. */
  read(path: string): Promise<DraftFile | undefined | { readonly fault: string }>;
  reportOf(file: DraftFile): NamedReport;
  /** The problems of a draft, held against `report` where that is another one than its own. */
  check(file: DraftFile, report?: ReportFile): Checked;
  /** Every claim of a draft. */
  ledger(file: DraftFile): readonly LedgerEntry[];
  /** What drafts of a folder are made with. */
  equipment(folder: string): Promise<Equipped>;
  readonly faults: readonly string[];
}

/** A reader of drafts; `given` counts as their front matter, but not as that of the reports they name. */
export function createDraftFiles(host: Host, given: FrontMatterValues = {}): DraftFiles {
  const { folder, files } = host;
  const faults: string[] = [];
  const shown = (path: string) => shownPath(path, folder);
  /** A cache: the reports that drafts have named. With many releases, each is read once. */
  const reports = new Map<string, { readonly text: string; readonly draft: Draft }>();

  const surroundings = createSurroundings({
    shipped: host,
    files,
    ...(host.editorSettings === undefined ? {} : { editor: editorOf(host.editorSettings) }),
    roots: () => [],
    trusted: () => true,
    isOpen: () => false,
    async draft(uri) {
      const known = reports.get(uri);
      if (known) return known.draft;
      const read = await files.read(uri);
      if ('unread' in read) return read;
      const draft = parseDraft(read.text);
      reports.set(uri, { text: read.text, draft });
      return draft;
    },
    shown: (uri) => shown(pathOf(uri)),
    tellFaults(uri, text, found) {
      const positions = createPositions(text, text);
      for (const { span, message } of found) {
        const { line, column } = positions.position(span.from);
        faults.push(`${shown(pathOf(uri))}:${line}:${column}: ${inEnglish(message)}`);
      }
    },
  });
  const readFile: DraftFiles['readFile'] = async (path) => {
    const read = await readText(path, shown(path), files);
    if ('fault' in read) return read;
    return surroundings.place({ uri: uriOf(path), path, shown: shown(path), text: read.text, draft: withValues(parseDraft(read.text), {}, given) });
  };
  const reportOf = ({ circumstances: { report }, reportUri }: DraftFile): NamedReport => {
    if (typeof report !== 'object' || reportUri === undefined) return report as 'missing' | 'itself' | undefined;
    const path = pathOf(reportUri);
    return { path, shown: shown(path), text: reports.get(reportUri)!.text, draft: report };
  };
  return {
    faults,
    readFile,
    async read(path) {
      const file = await readFile(path);
      return 'fault' in file || isDraft(file.draft) ? file : undefined;
    },
    reportOf,
    check(file, other) {
      const { draft, checker, path } = file;
      const own = reportOf(file);
      const report = other ?? (typeof own === 'object' ? own : undefined);
      const circumstances: Circumstances = other ? { ...file.circumstances, report: other.draft } : file.circumstances;
      const situation = { draft, circumstances };
      return {
        path,
        shown: file.shown,
        situation,
        positions: createPositions(draft.text, file.text),
        problems: checker.check(draft, circumstances),
        report: report && { shown: report.shown, positions: createPositions(report.draft.text, report.text) },
        reportPath: report?.path,
        certainFix(problem, others) {
          const fix = plainFix(problem);
          const releases = others.filter(({ reportPath }) => reportPath === path).map((each) => each.situation);
          return fix && isCertain(fix, problem, { ...situation, releases }, checker) ? fix : undefined;
        },
      };
    },
    ledger: ({ checker, draft, circumstances }) => readLedger(checker.subject(draft, circumstances), checker.unsilenced(draft, circumstances)),
    equipment: (of) => surroundings.equipment(uriOf(of)),
  };
}

/** The settings of the editor that runs the command line, as JSON. What is wrong with them, the editor itself tells. */
function editorOf(json: string) {
  const read = async (): Promise<unknown> => {
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  };
  return { scopeOf: () => '', read, tellFault: () => {} };
}
