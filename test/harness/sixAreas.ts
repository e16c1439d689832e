// A press release with one fault, a wrong total, for tests of how loudly that is said.

/** The draft; `rules` are lines of its front matter. */
export function sixAreas(rules = '', sentence = 'Inspectors graded the force across six areas.'): string {
  return (
    `---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\n${rules}---\n\n` +
    `# Northamptonshire Police told to improve\n\n${sentence}\n`
  );
}
