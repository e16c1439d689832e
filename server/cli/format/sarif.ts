// Problems as SARIF 2.1.0, which code scanning services and other tools read.

import { RULES } from '../../core/rules';
import type { Fix, Problem, Related, Rule, Severity } from '../../core/rules/rule';
import type { Span } from '../../core/span';
import { inEnglish } from '../../core/text/message';
import type { Positions } from '../positions';
import { toSlashes } from './result';
import type { Checked } from './result';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
/** What relative paths count from: the folder that the check was run in. */
const ROOT = 'ROOT';

/** The results as one SARIF log with one run; `version` is the version of this program. */
export function formatSarif(results: readonly Checked[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Inspection Drafts', semanticVersion: version, rules: RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the check was run.' } } },
        artifacts: results.map(({ shown }) => ({ location: artifact(shown), mimeType: 'text/markdown' })),
        results: results.flatMap((checked, index) => checked.problems.map((problem) => resultOf(problem, checked, index, checked.certainFix(problem, results)))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf({ id, summary, severity }: Rule) {
  // The page has no address on the web, and `helpUri` must be an absolute one.
  const help = `The manual of this rule is test/rules/${id}.md in the repository of Inspection Drafts.`;
  const level = LEVELS[typeof severity === 'string' ? severity : severity.report];
  return { id, shortDescription: { text: summary }, help: { text: help }, defaultConfiguration: { level } };
}

function resultOf({ rule, severity, message, span, related = [], fixes = [] }: Problem, { shown, positions, report }: Checked, index: number, certain: Fix | undefined) {
  const others = related.flatMap((each) => relatedOf(each, { shown, positions, report }, index)).map((each, id) => ({ id, ...each }));
  const useful = fixes.filter((fix) => fix.edits.length && (!fix.in || report));
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: inEnglish(message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(shown, index), region: regionOf(span, positions) } }],
    ...(others.length ? { relatedLocations: others } : {}),
    ...(useful.length ? { fixes: useful.map((fix) => ({ ...fixOf(fix, { shown, positions, report }, index), properties: { certain: fix === certain } })) } : {}),
  };
}

/** A draft’s own file, and that of the report it announces. */
type Sides = Pick<Checked, 'shown' | 'positions' | 'report'>;

/** The other place, in the draft itself or in the report that it announces. */
function relatedOf({ span, message, in: where }: Related, files: Sides, index: number) {
  if (where && !files.report) return [];
  const { location, positions } = fileOf(where, files, index);
  return [{ message: { text: inEnglish(message) }, physicalLocation: { artifactLocation: location, region: regionOf(span, positions) } }];
}

function fixOf({ title, edits, in: where }: Fix, files: Sides, index: number) {
  const { location, positions } = fileOf(where, files, index);
  // `merge` gives the text the line ends of its file.
  const replacements = edits.map((edit) => ({ deletedRegion: regionOf(edit.span, positions), insertedContent: { text: positions.merge([edit]).text } }));
  return { description: { text: inEnglish(title) }, artifactChanges: [{ artifactLocation: location, replacements }] };
}

function fileOf(where: 'report' | undefined, { shown, positions, report }: Sides, index: number) {
  return where ? { location: artifact(report!.shown), positions: report!.positions } : { location: artifact(shown, index), positions };
}

/** Lines and columns count from 1; the end column is the one behind the last letter. */
function regionOf({ from, to }: Span, positions: Positions) {
  const start = positions.position(from);
  const end = positions.position(to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file’s place: relative to the folder, or absolute for a file outside it. */
function artifact(shown: string, index?: number) {
  const path = toSlashes(shown);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const own = index === undefined ? {} : { index };
  if (path.startsWith('/')) return { uri: `file://${uri}`, ...own };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}`, ...own };
  return { uri, uriBaseId: ROOT, ...own };
}
