// A draft as a Word document. Its library is large: only server/word.ts imports this file, and is loaded when it is used.

import { BorderStyle, Document, LineRuleType, Packer, Paragraph, Table } from 'docx';
import { htmlToContent } from 'docx/html';
import type { Draft } from '../draft/draft';
import { renderTokens } from './markdown';
import { standaloneTokens, titleOf } from './standalone';

const LANGUAGE = { value: 'en-GB' };
const FONT = 'Arial';
/**
 * A heading of a level from 1 to 6; sizes are half points, spaces twentieths of a point. Its level is what finds it for a
 * table of contents and a screen reader.
 */
const heading = (level: number, size: number, before: number) => ({
  run: { size, bold: true, color: '1A1A1A', font: FONT },
  paragraph: { spacing: { before, after: 120, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true, outlineLevel: level - 1 },
});

/** What Word’s own styles do not say. Elements keep their meaning: headings, lists and header rows are Word’s. */
const TABLES = 'th, td { border: 1px solid #767676; padding: 4px 8px; text-align: left } th { background: #F0F2F4 } table { width: 100% }';
const CELL = { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 60 } } };
const QUOTE = {
  id: 'Quote',
  name: 'Quote',
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { indent: { left: 567, right: 567 }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: '767676' } } },
};

/** The bytes of a `.docx` file as base64, the way they travel. Never rejects, whatever the text. */
export async function wordDocument(draft: Draft): Promise<string> {
  const tokens = standaloneTokens(draft);
  const { body } = draft.frontMatter.values;
  const title = titleOf(tokens, draft);
  const document = new Document({
    // Nobody’s name goes into a file for the public, nor the word that the library puts there instead.
    creator: '',
    lastModifiedBy: '',
    ...(title ? { title } : {}),
    ...(body ? { description: body } : {}),
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: LANGUAGE }, paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } } },
        heading1: heading(1, 36, 0),
        heading2: heading(2, 28, 360),
        heading3: heading(3, 24, 280),
        heading4: heading(4, 22, 240),
        heading5: heading(5, 22, 240),
        heading6: heading(6, 22, 240),
      },
      paragraphStyles: [QUOTE, CELL],
    },
    sections: [
      { children: apart(htmlToContent(renderTokens(tokens), { stylesheet: TABLES, styleMap: { 'blockquote > p': QUOTE.id, 'td, th': CELL.id } })) },
    ],
  });
  return Packer.toBase64String(document);
}

/** Word makes one table of two that follow each other, so a paragraph comes between. */
function apart(content: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return content.flatMap((each, index) => (each instanceof Table && content[index - 1] instanceof Table ? [new Paragraph({}), each] : [each]));
}
