// Everything a folder’s `.inspection` brings along, read at once: what drafts are checked against, and the templates.

import { createReference } from './framework/reference';
import type { Reference, ReferenceData } from './framework/reference';
import { mergeReference, plainText } from './framework/extras';
import type { ExtraFault, ExtraFile } from './framework/extras';
import { faultsOf } from './release/template/templateKinds';
import { mergeTemplates, readTemplate } from './release/template/templates';
import type { ReleaseTemplates, Template } from './release/template/templates';
import { say } from './text/message';

export { EXTRAS_FOLDER, plainText } from './framework/extras';
export type { ExtraFault, ExtraFile } from './framework/extras';

/** What drafts are checked against, and what releases and new reports are made from. */
export interface Equipment {
  readonly reference: Reference;
  readonly templates: ReleaseTemplates;
}

/** What ships, with the files of an `.inspection` folder added or put in its place. No files give what ships. Never throws. */
export function equip(
  shipped: { readonly reference: ReferenceData; readonly templates: ReleaseTemplates },
  files: readonly ExtraFile[],
): Equipment & { readonly faults: readonly ExtraFault[] } {
  const { data, faults } = mergeReference(shipped.reference, files);
  const { templates, faults: templateFaults } = mergeOwn(
    shipped.templates,
    files.filter(({ path }) => /(?:^|\/)templates\/[^/]+\.hbs$/.test(path)),
  );
  return { reference: createReference(data), templates, faults: [...faults, ...templateFaults] };
}

/** The templates with those of the folder, as far as these can be used. */
function mergeOwn(
  shipped: ReleaseTemplates,
  files: readonly ExtraFile[],
): { readonly templates: ReleaseTemplates; readonly faults: readonly ExtraFault[] } {
  const faults: ExtraFault[] = [];
  const own: { readonly path: string; readonly template: Template }[] = [];
  for (const { path, text } of files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const template = readTemplate(name, plainText(text));
    if (template) own.push({ path, template });
    else
      faults.push({
        path,
        span: { from: 0, to: 0 },
        message: say`“${name}” is no name for a template. Call it something like “short.press-release.hbs”, in small letters.`,
      });
  }
  // A template may include a part that stands beside it, even one with a fault of its own.
  const all = mergeTemplates(
    shipped,
    own.map(({ template }) => template),
  );
  const usable = own.filter(({ path, template }) => {
    const found = faultsOf(template, all);
    faults.push(...found.map(({ span, message }) => ({ path, span, message })));
    return !found.length;
  });
  return {
    templates: mergeTemplates(
      shipped,
      usable.map(({ template }) => template),
    ),
    faults,
  };
}
