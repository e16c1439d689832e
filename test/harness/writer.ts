// What LibreOffice Writer took a document for, from its `.fodt`, which is one file of XML.

import { textOf } from './published';

/** The elements of a `.fodt` that stand within words. */
export const WRITER_INLINE = /^(?:text:span|text:a|text:soft-page-break)$/;

/** The part of the file that holds the text. */
export function textBodyOf(fodt: Buffer): string {
  return /<office:text\b[^]*<\/office:text>/.exec(fodt.toString())![0];
}

/** A line for each block: what Writer says it is, and its words; above them the document’s language and title. */
export function outlineOf(fodt: Buffer): string {
  const text = fodt.toString();
  const styles = new Map(
    [...text.matchAll(/<style:style style:name="([^"]+)" [^>]*?style:parent-style-name="([^"]+)"/g)].map((match) => [match[1]!, match[2]!]),
  );
  const about = [
    `author: ${/<meta:initial-creator>(.*?)<\/meta:initial-creator>/.exec(text)?.[1] ?? 'nobody'}`,
    `title: ${/<dc:title>(.*?)<\/dc:title>/.exec(text)?.[1]}`,
    `description: ${/<dc:description>(.*?)<\/dc:description>/.exec(text)?.[1]}`,
    `language: ${/<style:default-style style:family="paragraph">[^]*?fo:language="(\w+)" fo:country="(\w+)"/.exec(text)?.slice(1).join('-')}`,
  ];
  return `${[...about, '', ...blocks(textBodyOf(fodt), styles)].join('\n')}\n`;
}

function blocks(body: string, styles: ReadonlyMap<string, string>): string[] {
  const lines: string[] = [];
  let lists = 0;
  let heads = false;
  for (const [, closing, name, attributes, empty, content = ''] of body.matchAll(
    /<(\/?)(text:list|text:h|text:p|table:table-header-rows|table:table)(?=[\s/>])([^>]*?)(\/?)>((?:[^<]|<(?!\/?(?:text:(?:list|h|p)|table:))[^>]*>)*)/g,
  )) {
    if (name === 'text:list') lists += closing ? -1 : 1;
    else if (name === 'table:table-header-rows') heads = !closing;
    else if (name === 'table:table') lines.push(closing ? 'table ends' : 'table begins');
    else if (!closing) lines.push(`${kindOf(name!, attributes!, { lists, heads, styles })} | ${empty ? '' : textOf(content, WRITER_INLINE).trim()}`.trim());
  }
  return lines;
}

function kindOf(name: string, attributes: string, { lists, heads, styles }: { lists: number; heads: boolean; styles: ReadonlyMap<string, string> }): string {
  if (name === 'text:h') return `heading ${/outline-level="(\d)"/.exec(attributes)![1]}`;
  if (heads) return 'column head';
  if (lists) return `list item ${lists}`;
  const own = /style-name="([^"]+)"/.exec(attributes)?.[1] ?? '';
  return (styles.get(own) ?? own).replaceAll('_20_', ' ');
}
