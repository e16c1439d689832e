// Makes a report of any length, for the tests and the benchmark that need a long one.

const AREAS = [
  ['Leadership of child protection arrangements', 'Adequate'],
  ['Working with safeguarding partners', 'Good'],
  ['Responding to children at risk of harm', 'Requires improvement'],
  ['Assessing risk to children and making appropriate referrals', 'Adequate'],
  ['Investigating reports of abuse, neglect and exploitation of children', 'Requires improvement'],
] as const;

const TOP = `---
framework: ncpi
kind: report
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police: National child protection inspection

## Our judgments

We graded the force’s performance across five areas. It was ‘good’ in one area, ‘adequate’ in two and ‘requires improvement’ in two.

| Area | Grade |
| --- | --- |
${AREAS.map(([name, grade]) => `| ${name} | ${grade} |`).join('\n')}
`;

const PARAGRAPHS = [
  'Officers we spoke to knew what was expected of them. One sergeant told us: “We look at the whole family, and we write down what the child says.”',
  'Supervisors don’t always check the records in time. In two of the cases we read, nobody had asked the child’s school what it knew.',
  '- call handlers look at earlier reports about the address;\n- officers see the child alone where they can; and\n- supervisors read each referral before it is sent.',
  '> This was a good example of officers working with health visitors to keep a child safe.',
  'The force has **adequate** arrangements for handing over work at the end of a shift, and good ones for weekends ([see the annex](#annex)).',
  '| Month | Referrals |\n| --- | --- |\n| March | 214 |\n| April | 198 |',
  'Well-being support is available to everyone who works with children, and most people told us they had used it.',
] as const;

/** A report of at least `kilobytes` thousand letters that makes no mistakes in its grades and counts. */
export function longDraft(kilobytes: number): string {
  const share = Math.max(0, (kilobytes * 1000 - TOP.length) / AREAS.length);
  const sections = AREAS.map(([name, grade]) => {
    let section = `\n## ${name}\n\n**${grade}**\n`;
    for (let count = 0; section.length < share; count++) {
      if (count % 7 === 0) section += `\n### What we found in week ${count / 7 + 1}\n`;
      section += `\n${PARAGRAPHS[count % PARAGRAPHS.length]}\n`;
    }
    return section;
  });
  return TOP + sections.join('');
}
