// A framework as drafts in another language have it: its words first, and the English ones understood as well.

import type { Area, FindingKind, Framework, Grade } from './schema';
import type { Translation } from './translation';

/** The code of a language, as frameworks and translations have it: `cy` for “cy-GB”. */
export function languageCode(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/, 1)[0];
}

/** The framework in the language of that code; the same object where it has no words of that language. */
export function inLanguage(framework: Framework, language: string | undefined): Framework {
  const translation = language === undefined ? undefined : framework.translations[language];
  if (!translation) return framework;
  const { inspectorate, bodyNouns, gradeLabels, areaLabels, sections } = translation;
  const first = (kind: keyof Framework['sections']) => [...(sections[kind] ?? []), ...framework.sections[kind]];
  return {
    ...framework,
    inspectorate: { ...framework.inspectorate, ...inspectorate },
    bodyNouns: [...framework.bodyNouns, ...bodyNouns],
    scale: framework.scale.map((grade) => translateGrade(grade, translation)),
    areas: framework.areas.map((area) => translateArea(area, translation)),
    findings: framework.findings.map((kind) => translateFinding(kind, translation)),
    gradeLabels: [...gradeLabels, ...framework.gradeLabels],
    areaLabels: [...areaLabels, ...framework.areaLabels],
    sections: { summary: first('summary'), judgments: first('judgments'), inspector: first('inspector'), quotation: first('quotation'), notes: first('notes') },
  };
}

/** The grammar of the English term is not that of the other one. */
function translateGrade(grade: Grade, { grades }: Translation): Grade {
  const own = grades[grade.id];
  return own ? { ...grade, term: own.term, verb: false, inflections: [], otherForms: [...own.otherForms, grade.term, ...grade.inflections] } : grade;
}

function translateArea(area: Area, translation: Translation): Area {
  const { areas } = translation;
  const own = areas[area.id];
  const scale = area.scale?.map((grade) => translateGrade(grade, translation));
  const graded = scale ? { ...area, scale } : area;
  return own ? { ...graded, name: own.name, label: own.label ?? own.name, aliases: [...own.aliases, area.name, area.label, ...area.aliases] } : graded;
}

function translateFinding(kind: FindingKind, { findings }: Translation): FindingKind {
  const own = findings[kind.id];
  return own ? { ...kind, ...own, otherNames: [{ singular: kind.singular, plural: kind.plural }, ...kind.otherNames] } : kind;
}
