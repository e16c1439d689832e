// `frameworks`: what a report can be about.

import type { Area } from '../core/framework/schema';
import { createExtrasFinder } from './extras';
import { readOptions } from './options';
import { refuse } from './surroundings';
import type { ExitCode, Surroundings } from './surroundings';

/** Lists the frameworks with their areas and grades. */
export async function frameworks(arguments_: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const options = readOptions(arguments_, {});
  if ('fault' in options) return refuse(surroundings, options.fault);
  const extras = createExtrasFinder(surroundings, surroundings.folder);
  const { reference } = await extras.forFolder(surroundings.folder);
  if (extras.faults.length) return refuse(surroundings, extras.faults.join('\n'));
  for (const { id, name, areas, scale } of reference.frameworks) {
    surroundings.print(`${id}  ${name}\n`);
    surroundings.print(`  grades: ${scale.map(({ term }) => term).join(', ')}\n`);
    for (const area of areas) surroundings.print(`  area: ${area.name}${remarkOn(area)}\n`);
  }
  return 0;
}

/** How the area is graded, where it is not as the others are. */
function remarkOn({ graded, scale }: Area): string {
  if (!graded) return ' (not graded)';
  return scale ? ` (${scale.map(({ term }) => term).join(', ')})` : '';
}
