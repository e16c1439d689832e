// A draft as the exam sees it: lines, paragraphs, headings and frameworks, read with plain patterns so that nothing is shared with the checker.

/** What the exam reads of a framework file. */
export interface ExamFramework {
  readonly id: string;
  readonly areas: readonly ExamArea[];
  readonly scale: readonly { readonly term: string; readonly id: string }[];
  readonly improvementFrom: string;
  readonly gradeLabels: readonly string[];
  readonly openRegister?: boolean;
}

/** An area as its framework file has it. */
export interface ExamArea {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly topic: string;
  readonly gerund: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly graded?: boolean;
  readonly required?: boolean;
  readonly counted?: boolean;
}

/** A clean draft that faults are put into. */
export interface ExamDraft {
  readonly file: string;
  readonly text: string;
  readonly kind: 'report' | 'press-release';
  readonly framework: ExamFramework;
  readonly body: string;
  /** ISO date; empty where the draft has none. */
  readonly published: string;
  /** Where the text behind the front matter starts. */
  readonly bodyFrom: number;
  /** The report that `report:` names. */
  readonly report: string | undefined;
}

/** A stretch of a text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A heading and where its section ends, at the next heading that is not below it. */
export interface ExamHeading extends Piece {
  readonly level: number;
  /** The words without number, marks and hashes. */
  readonly title: string;
  readonly titleFrom: number;
  readonly end: number;
}

/** The number of the line that an offset is in, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** What stands between blank lines behind the front matter. */
export function paragraphs({ text, bodyFrom }: ExamDraft): Piece[] {
  return [...text.slice(bodyFrom).matchAll(/(?:^.*\S.*$\n?)+/gm)].map(({ 0: match, index }) => {
    const words = match.replace(/\n$/, '');
    return { from: bodyFrom + index, to: bodyFrom + index + words.length, text: words };
  });
}

/** Paragraphs of running prose: no headings, tables, lists, quotations, bold lines or blockquotes. */
export function prose(draft: ExamDraft): Piece[] {
  return paragraphs(draft).filter(
    ({ text }) => /^[\p{L}]/u.test(text) && text.endsWith('.') && !/^(?:Grade|Rating):|[“”]|^Dear |said:$/u.test(text) && text.length > 60,
  );
}

/** The headings, in order. */
export function headings({ text, bodyFrom }: ExamDraft): ExamHeading[] {
  const found = [...text.matchAll(/^(#{1,6}) +((?:\d+(?:\.\d+)*\.? +)?)(.*\S) *$/gm)].filter(({ index }) => index >= bodyFrom);
  return found.map((match, index) => {
    const level = match[1]!.length;
    const next = found.slice(index + 1).find((each) => each[1]!.length <= level);
    return {
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      level,
      title: match[3]!,
      titleFrom: match.index + match[0].indexOf(match[3]!, level),
      end: next ? next.index : text.length,
    };
  });
}

/** Letters only, so that names compare whatever their marks and case. */
export const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Every name under which the framework knows an area. */
export const namesOf = (area: ExamArea) => [area.name, area.label, area.topic, area.gerund, ...(area.aliases ?? [])];

const namesById = new WeakMap<ExamFramework, Map<string, ExamArea>>();

/** The area that words name, if they are one of its names. */
export function areaNamed(words: string, framework: ExamFramework): ExamArea | undefined {
  let names = namesById.get(framework);
  if (!names) namesById.set(framework, (names = new Map(framework.areas.flatMap((area) => namesOf(area).map((name) => [plain(name), area])))));
  return names.get(plain(words));
}

/** The sections of areas, in order. */
export function areaSections(draft: ExamDraft): { readonly heading: ExamHeading; readonly area: ExamArea }[] {
  return headings(draft).flatMap((heading) => {
    const area = heading.level === 2 ? areaNamed(heading.title, draft.framework) : undefined;
    return area ? [{ heading, area }] : [];
  });
}

/** Whether an offset is inside double quotation marks, judged within its paragraph. */
export function quoted(draft: ExamDraft, offset: number): boolean {
  const paragraph = paragraphs(draft).find(({ from, to }) => from <= offset && offset < to);
  if (!paragraph) return false;
  const before = paragraph.text.slice(0, offset - paragraph.from);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** The sentence around an offset. */
export function sentenceAround(text: string, offset: number): string {
  const from = Math.max(...['\n\n', '. ', '.\n'].map((end) => text.lastIndexOf(end, offset - 1)));
  const to = Math.min(...['\n\n', '. ', '.\n'].map((end) => text.indexOf(end, offset)).filter((at) => at >= 0), text.length);
  return text.slice(Math.max(0, from + 1), to + 1);
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];

/** A pattern for a number in words to twelve or in figures to 99. */
export const NUMBER = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;

/** The value of a number as `NUMBER` finds it. */
export const valueOf = (number: string) => (/^\d/.test(number) ? Number(number) : WORDS.indexOf(number.toLowerCase()));

/** A number written as the other one is: in words or in figures. */
export const writtenLike = (number: string, value: number) => (/^\d/.test(number) || value > 14 ? String(value) : WORDS[value]!);
