// Templates: what their file names and first lines say they are.

import type { DraftKind } from '../draft/frontMatter';

/** A Handlebars template, `<id>.<kind>.hbs`. */
export interface Template {
  readonly id: string;
  readonly kind: DraftKind;
  /** What it makes, from the comment in its first line. */
  readonly title: string;
  readonly text: string;
}

/** The templates at hand, in the order of their file names. */
export type ReleaseTemplates = readonly Template[];

const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(report|press-release)\.hbs$/;
const TITLE = /^\s*\{\{!(?:--)?\s*([^\n]*?)\s*(?:--)?\}\}/;

/** The template that a file is; undefined if its name is not `<id>.report.hbs` or `<id>.press-release.hbs`. */
export function readTemplate(fileName: string, text: string): Template | undefined {
  const name = FILE_NAME.exec(fileName);
  if (!name) return undefined;
  const [, id, kind] = name;
  return { id: id!, kind: kind as DraftKind, title: TITLE.exec(text)?.[1] ?? id!, text };
}

/** The template of a kind with that id, or else the first of the kind; undefined if there is none. */
export function findTemplate(templates: ReleaseTemplates, kind: DraftKind, id?: string): Template | undefined {
  return templates.find((template) => template.kind === kind && (id === undefined || template.id === id));
}
