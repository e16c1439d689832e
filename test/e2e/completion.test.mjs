// Every list that completes words of a draft: opened, and its first line taken by keyboard and then by mouse.

import { useWorkbench } from './workbench/workbench.mjs';

const KNOWN = 'body: Northamptonshire Police\npublished: 2025-08-22\n';
const REPORT = `---\nframework: ncpi\nkind: report\n${KNOWN}inspector: Michelle Skeer\n---\n\n`;
const TITLED = `${REPORT}# Northamptonshire Police\n\n`;
const PARTNERS = `${TITLED}## Working with safeguarding partners\n\n`;
const RELEASE = `---\nframework: ncpi\nkind: press-release\n${KNOWN}report: northamptonshire.md\n---\n\n# Northamptonshire Police must improve\n\n`;

/**
 * By the file of `server/core/assist` that makes the list: a draft with the cursor, what is typed there, which line then comes
 * first, what the line gives, and which line comes first in the list that opens at once where the first leaves a place to fill in.
 */
const LISTS = {
  gradeCells: {
    draft: `${TITLED}| Area | Grade |\n| --- | --- |\n| Working with partners | ‸ |\n`,
    typed: 'Ina',
    first: 'Inadequate',
    gives: /\| Working with partners \| Inadequate \|/,
  },
  areaCells: {
    draft: `${TITLED}| Area | Grade |\n| --- | --- |\n| Leadership of child protection arrangements | Good |\n| ‸ | Good |\n`,
    typed: 'Work',
    first: 'Working with partners',
    gives: /\| Working with partners \| Good \|/,
  },
  gradeLines: { draft: `${PARTNERS}Grade: ‸\n`, typed: 'ade', first: 'adequate', gives: /Grade: adequate/ },
  gradeStatements: {
    draft: `${TITLED}The force is ‸ at working with safeguarding partners.\n`,
    typed: 'req',
    first: 'requires improvement',
    gives: /The force requires improvement at working/,
  },
  gradeMarks: {
    draft: `${TITLED}The force was graded across five areas. It was ‘‸’ in two areas and ‘adequate’ in three.\n`,
    typed: 'in',
    first: 'inadequate',
    gives: /It was ‘inadequate’ in two areas/,
  },
  areaGerunds: {
    draft: `${TITLED}The force is good at ‸\n`,
    typed: 'resp',
    first: 'responding to children at risk of harm',
    gives: /The force is good at responding to children at risk of harm/,
  },
  areaHeadings: {
    draft: `${TITLED}## ‸\n`,
    typed: 'Risk ass',
    first: 'Assessing risk to children',
    gives: /## Assessing risk to children and making appropriate referrals .*Grade:/,
    next: 'outstanding',
  },
  sectionHeadings: { draft: `${TITLED}## ‸\n`, typed: 'Press', first: 'Press quotation', gives: /## Press quotation/ },
  titles: {
    draft: `${REPORT}# ‸\n`,
    typed: 'North',
    first: 'Northamptonshire Police: National',
    gives: /# Northamptonshire Police: National child protection inspection/,
  },
  findingHeadings: { draft: `${PARTNERS}Grade: good\n\n### ‸\n`, typed: 'Cau', first: 'Cause of concern', gives: /### Cause of concern/ },
  deadlines: { draft: `${PARTNERS}### Recommendation\n\n‸\n`, typed: 'By 30 N', first: '30 November 2025', gives: /By 30 November 2025,/ },
  countSentences: {
    draft: `${RELEASE}‸\n`,
    typed: 'It found',
    first: 'It found the force was',
    gives: /It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./,
  },
  announcedReports: {
    draft: '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\n‸\n---\n\n# Northamptonshire Police must improve\n',
    typed: 'report: nort',
    first: 'northamptonshire.md',
    gives: /report: northamptonshire\.md/,
  },
  attributionLines: {
    draft: `${TITLED}## Press quotation\n\n‸\n`,
    typed: 'Mich',
    first: 'Michelle Skeer said:',
    gives: /Michelle Skeer said: \d* ?\d* ?“\[First paragraph\]/,
  },
  reportQuotations: {
    draft: `${RELEASE}It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.\n\n‸\n`,
    typed: 'His Maj',
    first: 'Michelle Skeer said:',
    gives: /Michelle Skeer said: .*“Northamptonshire Police is a partner that others can rely on/,
  },
  personNames: {
    draft: `${TITLED}We thank ‸ for her work.\n`,
    typed: 'Michelle Skee',
    first: 'Michelle Skeer',
    gives: /We thank His Majesty’s Inspector of Constabulary Michelle Skeer for her work\./,
  },
  bodyNames: {
    draft: `${TITLED}Officers from ‸ were there.\n`,
    typed: 'Met Pol',
    first: 'Metropolitan Police Service',
    gives: /Officers from Metropolitan Police Service were there\./,
  },
  frontMatterKeys: {
    draft: '---\nframework: ncpi\nbody: Kent Police\n‸\n---\n\n# Kent Police\n',
    typed: 'insp',
    first: 'inspector',
    gives: /inspector: /,
    next: 'Andy Cooke',
  },
  frontMatterValues: {
    draft: '---\nframework: ncpi\nbody: ‸\n---\n\n# A report\n',
    typed: 'the Met',
    first: 'Metropolitan Police Service',
    gives: /body: Metropolitan Police Service/,
  },
  frontMatterRules: {
    draft: '---\nframework: ncpi\nbody: Kent Police\nrules:\n  ‸\n---\n\n# Kent Police\n',
    typed: 'wrong-t',
    first: 'wrong-title',
    gives: /wrong-title: /,
    next: 'off',
  },
  suppressions: {
    draft: `${TITLED}<!-- ‸\n\nWe graded the force across six areas.\n`,
    typed: 'insp',
    first: 'inspection-drafts-disable-next-line',
    gives: /<!-- inspection-drafts-disable-next-line +-->/,
    next: 'miscounted-areas',
  },
};

describe('completing, end to end', () => {
  const files = Object.fromEntries(Object.entries(LISTS).map(([name, { draft }]) => [`${name}.md`, draft]));
  const vs = useWorkbench({ files });

  for (const [name, { typed, first, gives, next }] of Object.entries(LISTS)) {
    it(`${name}: “${first}”`, async () => {
      await vs.openFile(`${name}.md`);
      await vs.select('‸');
      await vs.page.keyboard.type(typed);
      await vs.openSuggestions(first);
      await vs.takePicture(`completing ${name}`);
      await vs.page.keyboard.press('Enter');
      await vs.expectText(gives);
      if (next) {
        await vs.firstSuggestion(next).waitFor();
        await vs.takePicture(`completing ${name}, next`);
      }
      await vs.page.keyboard.press('Escape');
      await vs.page.keyboard.press('Control+Z');
      await vs.openSuggestions(first);
      await vs.firstSuggestion(first).click();
      await vs.expectText(gives);
    });
  }

  it('opens by itself where nothing but a grade can follow, with its meaning beside it', async () => {
    await vs.openFile('gradeLines.md');
    await vs.select('Grade: ‸');
    await vs.page.keyboard.type('Grade: ');
    await vs.firstSuggestion('outstanding').waitFor();
    if (!(await vs.suggestionDetails.isVisible())) await vs.page.keyboard.press('Control+Space');
    await vs.suggestionDetails.getByText('The force has gone substantially beyond what is expected').waitFor();
    await vs.takePicture('completing by itself');
  });
});
