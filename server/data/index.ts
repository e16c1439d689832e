// The frameworks, registers, templates and translations that ship. Written by “npm run generate” from the files; do not edit.

import cy from '../../l10n/bundle.l10n.cy.json';
import emailPressRelease from '../../templates/email.press-release.hbs';
import findingsPart from '../../templates/findings.part.hbs';
import frontMatterPart from '../../templates/front-matter.part.hbs';
import gradesPart from '../../templates/grades.part.hbs';
import quotationPart from '../../templates/quotation.part.hbs';
import socialPressRelease from '../../templates/social.press-release.hbs';
import standardReport from '../../templates/standard.report.hbs';
import summaryPressRelease from '../../templates/summary.press-release.hbs';
import webPressRelease from '../../templates/web.press-release.hbs';
import { bodiesSchema, peopleSchema } from '../core/framework/registers';
import { houseStyleSchema } from '../core/framework/houseStyle';
import { languageSchema } from '../core/framework/language';
import type { ReferenceData } from '../core/framework/reference';
import { frameworkSchema } from '../core/framework/schema';
import { readTemplate } from '../core/release/template/templates';
import type { ReleaseTemplates } from '../core/release/template/templates';
import type { Translations } from '../core/text/message';
import bodies from './bodies.json';
import cqc from './frameworks/cqc.json';
import frs202325 from './frameworks/frs-2023-25.json';
import hmip from './frameworks/hmip.json';
import ilacs from './frameworks/ilacs.json';
import ncpi from './frameworks/ncpi.json';
import ofstedReportCard2025 from './frameworks/ofsted-report-card-2025.json';
import peel202122 from './frameworks/peel-2021-22.json';
import peel202325 from './frameworks/peel-2023-25.json';
import houseStyle from './house-style.json';
import cyWords from './languages/cy.json';
import enWords from './languages/en.json';
import people from './people.json';
import rulePages from './rule-pages.json';

/** What ships, parsed. Throws only if a shipped file is wrong, which a test rules out. */
export function shippedReference(): ReferenceData {
  return {
    frameworks: [cqc, frs202325, hmip, ilacs, ncpi, ofstedReportCard2025, peel202122, peel202325].map((framework) => frameworkSchema.parse(framework)),
    bodies: bodiesSchema.parse(bodies).bodies,
    people: peopleSchema.parse(people).people,
    houseStyle: houseStyleSchema.parse(houseStyle),
    languages: [cyWords, enWords].map((language) => languageSchema.parse(language)),
    rulePages,
  };
}

/** The templates that ship, press releases and reports. */
export function shippedTemplates(): ReleaseTemplates {
  return [
    readTemplate('email.press-release.hbs', emailPressRelease)!,
    readTemplate('findings.part.hbs', findingsPart)!,
    readTemplate('front-matter.part.hbs', frontMatterPart)!,
    readTemplate('grades.part.hbs', gradesPart)!,
    readTemplate('quotation.part.hbs', quotationPart)!,
    readTemplate('social.press-release.hbs', socialPressRelease)!,
    readTemplate('standard.report.hbs', standardReport)!,
    readTemplate('summary.press-release.hbs', summaryPressRelease)!,
    readTemplate('web.press-release.hbs', webPressRelease)!,
  ];
}

/** What the server says in other languages, by their codes. */
export function shippedTranslations(): Readonly<Record<string, Translations>> {
  return { cy };
}
