// The grade graphic: areas against the scale, as one SVG that needs nothing else.

import { describeBoard, wordsOf } from './alternativeText';
import { scaleOfRow } from './board';
import type { BoardRow, GradeBoard } from './board';
import { CELL, INK, LINE, MARK_INK, markColour, PAPER } from './colours';
import { textWidth, wrapWords } from './textWidth';

// All measures are pixels at the size at which the graphic is meant to be seen.
const MARGIN = 20;
const LABEL_WIDTH = 250;
const LEAST_COLUMN = 96;
const GAP = 4;
const PADDING = 10;
const TITLE = { size: 22, line: 29 };
const LABEL = { size: 15, line: 20 };
const WORD = { size: 14, line: 18 };

interface Columns {
  /** Where the first grade’s column starts. */
  readonly left: number;
  /** How wide each column is. */
  readonly width: number;
  readonly count: number;
  /** Where the last column ends. */
  readonly right: number;
}

/** The graphic as an SVG document. Every word is escaped; the same board gives the same text. */
export function gradeGraphic(board: GradeBoard): string {
  const columns = columnsFor(board);
  const parts: string[] = [];
  let top = MARGIN;
  const put = (draw: (top: number) => { readonly parts: readonly string[]; readonly height: number }) => {
    const { parts: drawn, height } = draw(top);
    parts.push(...drawn);
    top += height;
  };
  put((y) => title(board.title, columns, y));
  put((y) => header(board.scale, columns, y));
  for (const row of board.rows) put((y) => areaRow(row, scaleOfRow(row, board), columns, y));
  if (board.inspected.length) put((y) => note(`Inspected but not graded: ${board.inspected.join('; ')}`, columns, y));
  return `${documentOf(board, columns.right + MARGIN, top + MARGIN - GAP, parts)}\n`;
}

function columnsFor({ scale, rows }: GradeBoard): Columns {
  // What a row with grades of its own needs is spread over the columns of the others.
  const own = rows.map((row) => (row.scale ? (leastWidth(row.scale) * row.scale.length) / scale.length : 0));
  const width = Math.max(LEAST_COLUMN, leastWidth(scale), ...own.map(Math.ceil));
  const left = MARGIN + LABEL_WIDTH + PADDING;
  return { left, width, count: scale.length, right: left + scale.length * (width + GAP) - GAP };
}

/** A column holds the longest word of any grade, so that no grade is broken inside a word. */
function leastWidth(scale: readonly string[]): number {
  return Math.ceil(Math.max(...scale.flatMap((term) => term.split(/\s+/)).map((word) => textWidth(word, WORD.size)))) + 2 * PADDING;
}

/** The columns of a row: as wide together as the board’s, however many grades it has. */
function columnsOf(scale: readonly string[], { left, right }: Columns): Columns {
  return { left, right, count: scale.length, width: (right - left + GAP) / scale.length - GAP };
}

function title(words: string, { right }: Columns, top: number) {
  const lines = wrapWords(words, right - MARGIN, TITLE.size);
  return {
    parts: textLines(lines, { x: MARGIN, middle: top + (lines.length * TITLE.line) / 2, ...TITLE, bold: true }),
    height: lines.length * TITLE.line + PADDING,
  };
}

function header(scale: readonly string[], columns: Columns, top: number) {
  const wrapped = scale.map((term) => wrapWords(term, columns.width - 2 * PADDING, WORD.size));
  const height = Math.max(...wrapped.map(({ length }) => length)) * WORD.line + PADDING;
  const parts = wrapped.flatMap((lines, place) =>
    textLines(lines, { x: centreOf(place, columns), middle: top + height / 2, ...WORD, centred: true, bold: true }),
  );
  return { parts: [...parts, line(MARGIN, columns.right, top + height)], height: height + GAP };
}

function areaRow({ label, outcome, apart }: BoardRow, scale: readonly string[], board: Columns, top: number) {
  const columns = columnsOf(scale, board);
  const labelLines = wrapWords(label, LABEL_WIDTH, LABEL.size);
  const width = typeof outcome === 'number' ? columns.width : columns.right - columns.left;
  const words = wrapWords(wordsOf(outcome, scale), width - 2 * PADDING, WORD.size);
  const height = Math.max(labelLines.length * LABEL.line, words.length * WORD.line) + 2 * PADDING;
  const middle = top + height / 2;
  const parts = textLines(labelLines, { x: MARGIN, middle, ...LABEL, bold: apart });
  if (typeof outcome === 'number') {
    for (let place = 0; place < columns.count; place++) {
      parts.push(box(leftOf(place, columns), top, columns.width, height, place === outcome ? markColour(place, columns.count) : CELL));
    }
    parts.push(...textLines(words, { x: centreOf(outcome, columns), middle, ...WORD, centred: true, bold: true, colour: MARK_INK }));
  } else {
    parts.push(openBox(columns.left, top, width, height));
    parts.push(...textLines(words, { x: columns.left + width / 2, middle, ...WORD, centred: true, bold: true }));
  }
  return { parts, height: height + GAP };
}

function note(words: string, { right }: Columns, top: number) {
  const lines = wrapWords(words, right - MARGIN, WORD.size);
  const height = lines.length * WORD.line + PADDING;
  return { parts: textLines(lines, { x: MARGIN, middle: top + PADDING + (lines.length * WORD.line) / 2, ...WORD }), height: height + GAP };
}

function leftOf(place: number, { left, width }: Columns): number {
  return left + place * (width + GAP);
}

function centreOf(place: number, columns: Columns): number {
  return leftOf(place, columns) + columns.width / 2;
}

interface TextStyle {
  readonly x: number;
  /** The middle of all the lines. */
  readonly middle: number;
  readonly size: number;
  readonly line: number;
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly colour?: string;
}

function textLines(lines: readonly string[], { x, middle, size, line: lineHeight, centred, bold, colour = INK }: TextStyle): string[] {
  // Letters sit on their line: a third of their size below its middle.
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + size * 0.35;
  const style = `font-size="${size}"${bold ? ' font-weight="bold"' : ''}${centred ? ' text-anchor="middle"' : ''} fill="${colour}"`;
  return lines.map((words, index) => `<text x="${round(x)}" y="${round(first + index * lineHeight)}" ${style}>${escapeXml(words)}</text>`);
}

function box(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3" fill="${colour}"/>`;
}

function openBox(x: number, y: number, width: number, height: number): string {
  return `<rect x="${round(x + 1)}" y="${round(y + 1)}" width="${round(width - 2)}" height="${round(height - 2)}" rx="3" fill="${PAPER}" stroke="${LINE}" stroke-dasharray="5 4"/>`;
}

function line(from: number, to: number, y: number): string {
  return `<path d="M${round(from)} ${round(y)}H${round(to)}" stroke="${LINE}"/>`;
}

function documentOf(board: GradeBoard, width: number, height: number, parts: readonly string[]): string {
  const [right, bottom] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}" role="img" aria-labelledby="grade-graphic-title grade-graphic-description" font-family="Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif">`,
    `<title id="grade-graphic-title">${escapeXml(board.title)}</title>`,
    `<desc id="grade-graphic-description">${escapeXml(describeBoard(board))}</desc>`,
    `<rect width="${right}" height="${bottom}" fill="${PAPER}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Signs that mean something to XML as entities; those that XML cannot hold at all are left out. */
function escapeXml(words: string): string {
  return words.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
