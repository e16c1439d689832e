// Which grades an area can have, and what each of them says: asked here by all who would otherwise look at the framework’s scale.

import type { Area, Framework, Grade } from './schema';

/** The grades of an area, and where among them praise ends and the call for improvement begins. */
export interface Scale {
  /** Best first. */
  readonly grades: readonly Grade[];
  /** The id of the best grade that calls for improvement; undefined where none does. */
  readonly improvementFrom: string | undefined;
  /** The id of the worst grade that is a strength; undefined where that is whatever does not call for improvement. */
  readonly strengthTo: string | undefined;
}

/** What a grade says: a strength, a call for improvement, or what lies between. */
export type Worth = 'strength' | 'middle' | 'weakness';

/** The scale of an area: its own, or else the framework’s, which is also that of no area in particular. */
export function scaleOf(area: Area | undefined, framework: Framework): Scale {
  const { scale, improvementFrom, strengthTo } = area ?? {};
  if (scale) return { grades: scale, improvementFrom, strengthTo };
  // A line of the area’s own takes the place of the framework’s, which may cross it.
  if (improvementFrom !== undefined) return { grades: framework.scale, improvementFrom, strengthTo };
  return { grades: framework.scale, improvementFrom: framework.improvementFrom, strengthTo: strengthTo ?? framework.strengthTo };
}

/** The scale that a grade is on: the framework’s, or that of an area which has its own. */
export function scaleWith(grade: Grade, framework: Framework): Scale {
  return scaleOf(framework.scale.includes(grade) ? undefined : framework.areas.find(({ scale }) => scale?.includes(grade)), framework);
}

/** Whether an area can have the grade. */
export function canHave(area: Area, grade: Grade, framework: Framework): boolean {
  return scaleOf(area, framework).grades.includes(grade);
}

/** Whether an area is graded on the framework’s scale, as all are that are counted together. */
export function isOnMainScale(area: Area, framework: Framework): boolean {
  return scaleOf(area, framework).grades === framework.scale;
}

/** Every grade that some area can have: the framework’s, best first, then those of areas that have a scale of their own. */
export function everyGrade({ scale, areas }: Framework): Grade[] {
  return [...new Set([...scale, ...areas.flatMap((area) => area.scale ?? [])])];
}

/** What a grade says of an area that has it. */
export function worthOf(grade: Grade, { grades, improvementFrom, strengthTo }: Scale): Worth {
  const place = (id: string) => grades.findIndex((each) => each.id === id);
  const improvement = improvementFrom === undefined ? grades.length : place(improvementFrom);
  const strength = strengthTo === undefined ? improvement - 1 : place(strengthTo);
  const at = grades.indexOf(grade);
  return at >= improvement ? 'weakness' : at <= strength ? 'strength' : 'middle';
}

/**
 * The framework with one object for each scale, however many areas write it out: grades are the same grade by their object,
 * so that “‘met’ in two areas” counts both.
 */
export function shareScales(framework: Framework): Framework {
  const known = new Map([[JSON.stringify(framework.scale), framework.scale]]);
  const areas = framework.areas.map((area) => {
    if (!area.scale) return area;
    const key = JSON.stringify(area.scale);
    const scale = known.get(key) ?? area.scale;
    known.set(key, scale);
    return { ...area, scale };
  });
  return areas.some(({ scale }) => scale) ? { ...framework, areas } : framework;
}
