// Everything a folder’s `.inspection` brings along, read at once: what drafts are checked against, and the templates.

import { createReference } from './framework/reference';
import type { Reference, ReferenceData } from './framework/reference';
import { mergeReference, plainText } from './framework/extras';
import type { ExtraFault, ExtraFile } from './framework/extras';
import { templateFault } from './release/render';
import { readTemplate } from './release/templates';
import type { ReleaseTemplates, Template } from './release/templates';

export { EXTRAS_FOLDER, plainText } from './framework/extras';
export type { ExtraFault, ExtraFile } from './framework/extras';

/** What drafts are checked against, and what releases and new reports are made from. */
export interface Equipment {
  readonly reference: Reference;
  readonly templates: ReleaseTemplates;
}

/** What ships, with the files of an `.inspection` folder added or put in its place. No files give what ships. Never throws. */
export function equip(shipped: { readonly reference: ReferenceData; readonly templates: ReleaseTemplates }, files: readonly ExtraFile[]): Equipment & { readonly faults: readonly ExtraFault[] } {
  const { data, faults } = mergeReference(shipped.reference, files);
  const own: Template[] = [];
  const templateFaults = files.filter(({ path }) => /(?:^|\/)templates\/[^/]+\.hbs$/.test(path)).flatMap(({ path, text }): ExtraFault[] => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const template = readTemplate(name, plainText(text));
    if (!template) return [{ path, span: { from: 0, to: 0 }, message: `“${name}” is no name for a template. Call it something like “short.press-release.hbs”, in small letters.` }];
    const fault = templateFault(template);
    if (fault) return [{ path, ...fault }];
    own.push(template);
    return [];
  });
  // A template of the folder’s own takes the place of the shipped one; the first of a kind is the one taken unasked.
  const templates = new Map([...shipped.templates, ...own].map((each) => [`${each.id} ${each.kind}`, each]));
  return { reference: createReference(data), templates: [...templates.values()], faults: [...faults, ...templateFaults] };
}
