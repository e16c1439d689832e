// Where the parts of a framework do not agree with each other, told at the exact key.

import type { z } from 'zod';
import { saidIssue } from '../text/jsonIssues';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { plainName } from '../text/patterns';
import type { Area } from './areaSchema';
import type { Grade } from './gradeSchema';
import type { Translation } from './translation';

/** The parts of a framework that refer to each other. */
interface Parts {
  readonly scale: readonly Grade[];
  readonly areas: readonly Area[];
  readonly findings: readonly { readonly id: string; readonly followedBy?: string | undefined }[];
  readonly improvementFrom?: string | undefined;
  readonly strengthTo?: string | undefined;
  readonly tableOrder: readonly string[];
  readonly translations: Readonly<Record<string, Translation>>;
}

type Path = (string | number)[];
type Tell = (path: Path, message: Message) => void;

/** Adds an issue for each id that is there twice or refers to nothing, and for each name that two areas have. */
export function findDisagreements(framework: Parts, context: z.core.$RefinementCtx): void {
  const tell: Tell = (path, message) => context.addIssue(saidIssue(path, message));
  const { scale, areas, findings } = framework;
  for (const [key, things] of [['scale', scale], ['areas', areas], ['findings', findings]] as const) repeatedIds(things, [key], tell);
  unknownGrades(framework, scale, [], tell);
  areas.forEach((area, index) => {
    if (area.scale) repeatedIds(area.scale, ['areas', index, 'scale'], tell);
    unknownGrades(area, area.scale ?? scale, ['areas', index], tell);
  });
  framework.tableOrder.forEach((id, index) => {
    if (!has(areas, id)) tell(['tableOrder', index], say`There is no area “${id}”. The areas are ${idsOf(areas)}.`);
    else if (framework.tableOrder.indexOf(id) < index) tell(['tableOrder', index], say`“${id}” is here twice. Every id must be another.`);
  });
  findings.forEach(({ followedBy }, index) => {
    if (followedBy !== undefined && !has(findings, followedBy)) {
      tell(['findings', index, 'followedBy'], say`There is no kind of finding “${followedBy}”. The kinds are ${idsOf(findings)}.`);
    }
  });
  unknownTranslations(framework, tell);
  sharedNames(areas, tell);
}

interface Identified {
  readonly id: string;
}

function has(things: readonly Identified[], id: string): boolean {
  return things.some((each) => each.id === id);
}

function idsOf(things: readonly Identified[]): string {
  return things.map(({ id }) => id).join(', ');
}

function repeatedIds(things: readonly Identified[], path: Path, tell: Tell): void {
  const ids = things.map(({ id }) => id);
  ids.forEach((id, index) => ids.indexOf(id) < index && tell([...path, index, 'id'], say`“${id}” is here twice. Every id must be another.`));
}

function unknownGrades(of: Pick<Parts, 'improvementFrom' | 'strengthTo'>, scale: readonly Grade[], path: Path, tell: Tell): void {
  for (const key of ['improvementFrom', 'strengthTo'] as const) {
    const grade = of[key];
    if (grade !== undefined && !has(scale, grade)) tell([...path, key], say`The scale has no grade “${grade}”. Its grades are ${idsOf(scale)}.`);
  }
}

function unknownTranslations({ scale, areas, findings, translations }: Parts, tell: Tell): void {
  const grades = [...scale, ...areas.flatMap((area) => area.scale ?? [])];
  for (const [language, translation] of Object.entries(translations)) {
    for (const [key, things] of [['grades', grades], ['areas', areas], ['findings', findings]] as const) {
      for (const known of Object.keys(translation[key]).filter((each) => !has(things, each))) {
        const ids = [...new Set(things.map(({ id }) => id))].join(', ');
        tell(['translations', language, key, known], say`The framework has no “${known}” to translate. It has ${ids}.`);
      }
    }
  }
}

function sharedNames(areas: readonly Area[], tell: Tell): void {
  const owners = new Map<string, string>();
  areas.forEach((area, index) => {
    for (const { name, path } of placedNames(area)) {
      const owner = owners.get(plainName(name));
      if (owner === undefined) owners.set(plainName(name), area.id);
      else if (owner !== area.id) {
        tell(['areas', index, ...path], say`“${name}” is a name of the area “${owner}” as well. A name must belong to one area.`);
      }
    }
  });
}

/** Every name of an area, former ones too, and where in the area it stands. */
function placedNames(area: Area): { name: string; path: Path }[] {
  const single = (['name', 'label', 'topic', 'gerund'] as const).map((key) => ({ name: area[key], path: [key] }));
  const lists = (['aliases', 'formerNames'] as const).flatMap((key) => area[key].map((name, index) => ({ name, path: [key, index] })));
  return [...single, ...lists];
}
