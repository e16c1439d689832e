// The grade graphic as an image in its report: where it belongs, and how Markdown writes it.

import type { Draft, Edit } from '../draft/draft';
import type { Subject } from '../rules/rule';
import { contains, shift } from '../span';

// The address of an image, which may stand in angle brackets, and the title some put behind it.
const ADDRESS = /\]\((<[^<>\n]*>|[^()\s<>]*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)(?:\{[^{}\n]*\})?$/;

/**
 * The edit that puts the image into the report, or gives the one that is there its present words; undefined where it has
 * them. `file` is the image’s name beside the report, `cursor` the offset to use where the report has no section for grades.
 */
export function graphicInsertion({ draft, claims }: Subject, file: string, words: string, cursor?: number): Edit | undefined {
  const own = escapeWords(words);
  const { text } = draft;
  for (const { block, at } of draft.blocks) {
    for (const { kind, written, words: alternative } of block.unseen) {
      const address = kind === 'picture' ? ADDRESS.exec(written)?.[1] : undefined;
      if (address === undefined || !alternative || fileOf(address) !== file) continue;
      const span = shift(alternative, at);
      return text.slice(span.from, span.to) === own ? undefined : { span, text: own };
    }
  }
  const image = `![${own}](${encodeURI(file).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)})`;
  const section = claims.sections.find(({ kind }) => kind === 'judgments');
  const place = section ? endOfLead(draft, section.line.from) : (cursor ?? endOfBlock(draft, claims.title?.span.from));
  return paragraphAt(draft, place, image);
}

/** Behind the paragraph below a heading, which says in words what the graphic shows; behind the heading where there is none. */
function endOfLead({ blocks }: Draft, heading: number): number {
  const index = blocks.findIndex(({ at }) => at === heading);
  const next = blocks[index + 1];
  const { block, at } = next?.block.kind === 'paragraph' ? next : blocks[index]!;
  return at + block.text.trimEnd().length;
}

/** Behind the block around a place, or else at the start of the text below the front matter. */
function endOfBlock({ blocks, frontMatter }: Draft, place: number | undefined): number {
  const around =
    place === undefined ? undefined : blocks.find(({ block, at }) => contains({ from: at, to: at + block.text.length }, { from: place, to: place }));
  return around ? around.at + around.block.text.trimEnd().length : frontMatter.span.to;
}

/** The words as a paragraph of their own at a place, never inside the front matter. */
function paragraphAt({ text, frontMatter }: Draft, place: number, words: string): Edit {
  const at = Math.max(place, frontMatter.span.to);
  const before = /\n*$/.exec(text.slice(frontMatter.span.to, at))![0].length;
  const after = /^\n*/.exec(text.slice(at))![0].length;
  const opening = at === frontMatter.span.to ? (at ? '\n' : '') : '\n'.repeat(Math.max(0, 2 - before));
  const closing = at + after === text.length ? '\n'.repeat(Math.max(0, 1 - after)) : '\n'.repeat(Math.max(0, 2 - after));
  return { span: { from: at, to: at }, text: `${opening}${words}${closing}` };
}

function fileOf(address: string): string {
  const plain = address.replace(/^<|>$/g, '').replace(/^\.\//, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function escapeWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&]/g, '\\$&');
}
