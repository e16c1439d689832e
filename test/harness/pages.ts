// The drafts of the rules’ pages and the traps, as texts to be changed and checked again.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from './marks';

/** A draft without its marks; `report` is the text of the report that it announces. */
export interface PageDraft {
  readonly name: string;
  readonly text: string;
  readonly report: string | undefined;
  /** The rule whose page it stands on; undefined for a trap. */
  readonly rule: string | undefined;
}

/** What stands above a draft of a page that does not bring its own front matter. */
export const frontMatter = (kind: string) => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;

/** `announced` is the report that the press releases below it announce, up to the next heading of the page; `fixed-report`, that report when it is mended instead. */
export const FENCE = /^(`{3,})(report|press-release|announced|fixed|fixed-report)\n([^]*?)^\1$/gm;

/** The drafts of the rules’ pages, bad and good ones. */
export function pageDrafts(folder = 'test/rules'): PageDraft[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const drafts: PageDraft[] = [];
    let announced: string | undefined;
    let end = 0;
    for (const { 0: fence, 2: kind, 3: body, index } of text.matchAll(FENCE)) {
      if (/^#/m.test(text.slice(end, index))) announced = undefined;
      end = index + fence.length;
      const full = (body!.startsWith('---\n') ? '' : frontMatter(kind === 'announced' ? 'report' : kind!)) + body!;
      if (kind === 'announced') announced = full;
      else if (!kind!.startsWith('fixed')) {
        const line = text.slice(0, index).split('\n').length;
        drafts.push({ name: `${file}:${line}`, text: withoutMarks(full), report: kind === 'press-release' ? announced : undefined, rule: file.replace(/\.md$/, '') });
      }
    }
    return drafts;
  });
}

/** The traps. */
export function traps(folder = 'test/traps'): PageDraft[] {
  return readdirSync(folder).map((file) => ({ name: file, text: withoutMarks(readFileSync(join(folder, file), 'utf8')), report: undefined, rule: undefined }));
}
