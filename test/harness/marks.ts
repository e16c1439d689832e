// Marked drafts: a line of carets under a line says what must be reported there.
//
//     The force is graded across six areas.
//                                ^^^ error miscounted-areas: …

/** What a marked draft expects or a check reports; offsets count in the draft without its marks. */
export interface Marked {
  readonly span: { readonly from: number; readonly to: number };
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

const MARK = /^ *\^+ (?:error|warning|info|hint) [a-z-]+: /;

/** The draft without its marks. */
export function withoutMarks(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/** The draft with a line of carets below each line in which a problem starts. Carets count UTF-16 units, as LSP does. */
export function writeMarks(draft: string, problems: readonly Marked[]): string {
  let offset = 0;
  return draft
    .split('\n')
    .flatMap((line) => {
      const from = offset;
      offset += line.length + 1;
      const here = problems.filter(({ span }) => span.from >= from && span.from < offset);
      return [line, ...here.map((problem) => mark(problem, from, line.length))];
    })
    .join('\n');
}

function mark({ span, severity, rule, message }: Marked, lineStart: number, lineLength: number): string {
  const column = span.from - lineStart;
  const width = Math.max(1, Math.min(span.to - span.from, lineLength - column));
  return `${' '.repeat(column)}${'^'.repeat(width)} ${severity} ${rule}: ${message}`;
}
