// Templates: what their file names and first lines say they are.

import { DRAFT_KINDS } from '../../draft/frontMatter';
import type { DraftKind } from '../../draft/frontMatter';

/** What a template makes: a draft of that kind, or a part that templates of press releases include. */
export type TemplateKind = DraftKind | 'part';

/** A Handlebars template, `<id>.<kind>.hbs`. */
export interface Template {
  readonly id: string;
  readonly kind: TemplateKind;
  /** What it makes, from the comment in its first line. */
  readonly title: string;
  /** Its place in lists, from the number before the title; those without one come last. */
  readonly place?: number;
  readonly text: string;
}

/** The templates at hand, of all kinds. */
export type ReleaseTemplates = readonly Template[];

const KINDS: readonly TemplateKind[] = [...DRAFT_KINDS, 'part'];
const FILE_NAME = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)\\.(${KINDS.join('|')})\\.hbs$`);
const TITLE = /^\s*\{\{!(?:--)?\s*(?:(\d{1,3})\.\s+)?([^\n]*?)\s*(?:--)?\}\}/;

/** The template that a file is; undefined if its name is not `<id>.press-release.hbs`, `<id>.report.hbs` or `<id>.part.hbs`. */
export function readTemplate(fileName: string, text: string): Template | undefined {
  const name = FILE_NAME.exec(fileName);
  if (!name) return undefined;
  const [, id, kind] = name;
  const [, place, title] = TITLE.exec(text) ?? [];
  return { id: id!, kind: kind as TemplateKind, title: title || id!, ...(place === undefined ? {} : { place: Number(place) }), text };
}

/** The templates with those of one’s own added, or put in the place of others of the same name, which keep their place in lists. */
export function mergeTemplates(shipped: ReleaseTemplates, own: ReleaseTemplates): ReleaseTemplates {
  const merged = new Map(shipped.map((each) => [nameOf(each), each]));
  for (const each of own) merged.set(nameOf(each), { ...merged.get(nameOf(each)), ...each });
  return [...merged.values()];
}

/** The templates of a kind in the order of lists. The first is the one that is used when none is asked for. */
export function templatesOf(templates: ReleaseTemplates, kind: TemplateKind): Template[] {
  const placeOf = ({ place = Infinity }: Template) => place;
  return templates.filter((template) => template.kind === kind).sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** The template of a kind with that id, or else the first of the kind; undefined if there is none. */
export function findTemplate(templates: ReleaseTemplates, kind: TemplateKind, id?: string): Template | undefined {
  return templatesOf(templates, kind).find((template) => id === undefined || template.id === id);
}

function nameOf({ id, kind }: Template): string {
  return `${id} ${kind}`;
}
