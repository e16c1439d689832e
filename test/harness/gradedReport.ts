// A short report that grades all its areas in a table, and a release of it, for the tests that ask a server about them.

/** One area is good, two are adequate and two require improvement. */
export const GRADED_REPORT = `---
framework: ncpi
body: Northamptonshire Police
---

# Northamptonshire Police: National child protection inspection

We graded the force across five areas.

| Area | Grade |
| --- | --- |
| Leadership of child protection arrangements | Adequate |
| Working with safeguarding partners | Good |
| Responding to children at risk of harm | Requires improvement |
| Assessing risk to children and making appropriate referrals | Adequate |
| Investigating reports of abuse, neglect and exploitation of children | Requires improvement |
`;

/** A release of the report beside it, `report.md`, that says this. */
export function releaseSaying(sentence: string): string {
  return `---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\nreport: report.md\n---\n\n# Northamptonshire Police told to improve\n\n${sentence}\n`;
}
