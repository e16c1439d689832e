// Which file of the project imports which, type imports counted, and the circles among them.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

/** The project files that a file imports, as paths without their endings. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/^(?:import|export)\b[^'";]*?(?:\bfrom\s*)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm)].map(
    (match) => match[1] ?? match[2]!,
  );
  return targets
    .map((target) => normalize(join(dirname(file), target.replace(/\.js$/, ''))))
    .map((target) => (existsSync(`${target}/index.ts`) ? `${target}/index` : target));
}

/** One way round each circle of imports, as the files in the order in which they import each other. */
export function circlesAmong(files: readonly string[]): string[][] {
  const targets = new Map(files.map((file) => [file, importsOf(file).map((target) => `${target}.ts`)]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}
