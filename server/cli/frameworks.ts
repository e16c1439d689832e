// `frameworks`: what a report can be about.

import type { Area } from '../core/framework/schema';
import { createDraftFiles } from './drafts';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';

/** Lists the frameworks with their areas and grades. */
export async function frameworks(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, {});
  if ('fault' in options) return refuse(host, options.fault);
  const drafts = createDraftFiles(host);
  const { checker } = await drafts.equipment(host.folder);
  if (drafts.faults.length) return refuse(host, drafts.faults.join('\n'));
  for (const { id, name, areas, scale } of checker.reference.frameworks) {
    host.print(`${id}  ${name}\n`);
    host.print(`  grades: ${scale.map(({ term }) => term).join(', ')}\n`);
    for (const area of areas) host.print(`  area: ${area.name}${remarkOn(area)}\n`);
  }
  return 0;
}

/** How the area is graded, where it is not as the others are. */
function remarkOn({ graded, scale }: Area): string {
  if (!graded) return ' (not graded)';
  return scale ? ` (${scale.map(({ term }) => term).join(', ')})` : '';
}
