// A release made of a marked-up report says what one made of its bare words says: each kind of markup, in every place that releases read, by every template.

import assert from 'node:assert/strict';
import { disagreements } from '../server/core/release/update/agreement';
import { templatesOf } from '../server/core/release/template/templates';
import { unreadable } from './harness/readRelease';
import { problemsOf, told } from './harness/reference';
import { releaseOf, templates } from './harness/releases';

const TEMPLATES = templatesOf(templates, 'press-release').map(({ id }) => id);

/** Marks some words of the report; what is left of it, a reader sees as the same words, or as `shown`. */
interface Markup {
  mark(words: string): string;
  readonly shown?: (words: string) => string;
  /** What must stand at the end of the draft for it. */
  readonly below?: string;
}

const same = (mark: Markup['mark'], below?: string): Markup => ({ mark, ...(below === undefined ? {} : { below }) });

const KINDS: Readonly<Record<string, Markup>> = {
  'a comment behind': same((words) => `${words}<!-- not for print -->`),
  'a comment before': same((words) => `<!-- not for print -->${words}`),
  'a comment with blanks': same((words) => `${words.replace(' ', ' <!-- not for print --> ')}`),
  'a comment of several lines': same((words) => words.replace(' ', ' <!-- not\nfor print --> ')),
  'a suppression': same((words) => `${words}<!-- inspection-drafts-disable-line placeholder -->`),
  'a tag within words': same((words) => `<span class="x">${words}</span>`),
  'a tag in capitals': same((words) => `<B>${words}</B>`),
  'a line break as a tag': same((words) => words.replace(' ', '<br>')),
  'a line break as a tag, and a wrap': same((words) => words.replace(' ', '<br />\n')),
  'a backslash that ends a line': same((words) => words.replace(' ', '\\\n')),
  'two blanks that end a line': same((words) => words.replace(' ', '  \n')),
  'a wrap': same((words) => words.replace(' ', '\n')),
  'a footnote': same((words) => `${words}[^1]`, '[^1]: Not for print.'),
  'a footnote without its text': same((words) => `${words}[^note]`),
  'a link': same((words) => `[${words}](https://example.org/a_(b)?c=d "Not for print")`),
  'a link with brackets': same((words) => `[${words}](<https://example.org/a b>)`),
  'a link to a heading': same((words) => `[${words}](#working)`),
  'a reference link': same((words) => `[${words}][c]`, '[c]: https://example.org "Not for print"'),
  emphasis: same((words) => `*${words}*`),
  'strong emphasis': same((words) => `**${words}**`),
  both: same((words) => `***${words}***`),
  underscores: same((words) => `_${words}_`),
  'a deletion': same((words) => `~~${words}~~`),
  'emphasis around a link': same((words) => `**[${words}](https://example.org)**`),
  code: same((words) => `\`${words}\``),
  'code in two backticks': same((words) => `\`\` ${words} \`\``),
  'a blank as an entity': same((words) => words.replace(' ', '&nbsp;')),
  'letters as entities': same((words) => words.replaceAll('e', '&#101;').replaceAll('c', '&#x63;')),
  'a blank that is none': same((words) => words.replace(' ', '\u00A0')),
  'letters without width': same((words) => words.replace(' ', ' \u200B').replace(/(?<=\p{Ll})(?=\p{Ll})/u, '\u00AD')),
  attributes: same((words) => `[${words}]{.note #x}`),
  'a picture': same((words) => `${words} ![Not for print](picture.png)`),
  'a picture before': same((words) => `![Not for print](picture.png "Not for print") ${words}`),
  'a picture by reference': same((words) => `${words} ![Not for print][p]`, '[p]: picture.png'),
  'an instruction': same((words) => `${words}<?not for print?>`),
  'an ampersand as an entity': { mark: (words) => words.replace(' ', ' R&amp;D '), shown: (words) => words.replace(' ', ' R&D ') },
  'signs that are escaped': {
    mark: (words) => words.replace(' ', ' \\*so\\* \\[a\\]\\(b\\) \\`c\\` \\<b\\> \\&amp; '),
    shown: (words) => words.replace(' ', ' *so* [a](b) `c` <b> &amp; '),
  },
  'signs as entities': {
    mark: (words) => words.replace(' ', ' &#42;so&#42; &lt;b&gt; &amp;amp; '),
    shown: (words) => words.replace(' ', ' *so* <b> &amp; '),
  },
  'an address': {
    mark: (words) => words.replace(' ', ' <https://example.org/a_b_c> '),
    shown: (words) => words.replace(' ', ' https://example.org/a_b_c '),
  },
};

/** What may stand between the paragraphs of a report, and is none. */
const BLOCKS: Readonly<Record<string, string>> = {
  'a comment': '<!-- not for print -->',
  'a comment of several paragraphs': '<!-- not for print\n\nand this is not, either -->',
  'a picture': '![Not for print](picture.png)',
  'a picture in HTML': '<img src="picture.png" alt="Not for print">',
  'a rule': '---',
  code: '```\nThe force should not print this.\n```',
  'a table': '| Not for print | Neither |\n| --- | --- |\n| The force should not print this. | Nor this. |',
  'a definition': '[c]: https://example.org "Not for print"',
  'a footnote': '[^9]: The force should not print this.',
};

/** A report that says `marked` in its prose, its findings and lists, and its quotation. */
function report(marked: (words: string) => string, below = ''): string {
  return `---
framework: ncpi
body: Gwent Police
published: 2025-08-22
---

# Gwent Police: National child protection inspection

| Area | Grade |
| --- | --- |
| Leadership of child protection arrangements | Good |
| Working with safeguarding partners | Good |
| Responding to children at risk of harm | Requires improvement |
| Assessing risk to children and making appropriate referrals | Inadequate |
| Investigating reports of abuse, neglect and exploitation of children | Requires improvement |

## Leadership of child protection arrangements

The force ${marked('plans well')} for children. Its leaders are ${marked('well trained')}.

### Promising practice

A mobile team for ${marked('children and families')} in care.

### Promising practice

The force ${marked('asks young')} people to read its ${marked('child protection')} plans.

## Working with safeguarding partners

${marked('The force')} meets ${marked('the county')} council each week. It ${marked('tells it')} what it knows.

## Responding to children at risk of harm

### Area for improvement

The quality of ${marked('its records')} of calls.

### Area for improvement

${marked('The force')} should listen ${marked('to children')} in ${marked('their homes')}:

- ${marked('in the')} morning;
- at the door:
  - ${marked('on weekdays')}; and
  - on ${marked('all other')} days; and
- ${marked('whenever they')} ask.

## Assessing risk to children and making appropriate referrals

### Cause of concern

The force does not ${marked('write down')} what children say ${marked('at night')}.

### Recommendations

By 31 May 2026, Gwent Police should:

- write down ${marked('what children')} say; and
- ${marked('make sure')} that officers ${marked('read it')}.

## Investigating reports of abuse, neglect and exploitation of children

### Area for improvement

How it ${marked('tells children')} what happens next.

## Press quotation

His Majesty’s Inspector of Constabulary ${marked('Michelle Skeer')} said:

“${marked('Gwent Police')} answers calls about ${marked('children well')}.

“It should now write down ${marked('what it')} hears.”

${below}
`;
}

describe('a release of a report with', () => {
  for (const [name, { mark, shown = (words: string) => words, below }] of Object.entries(KINDS)) {
    it(`${name} says what one of its words says, and agrees with it`, () => {
      const text = report(mark, below);
      const bare = report((words) => escaped(shown(words)));
      for (const template of TEMPLATES) {
        const release = releaseOf(text, { template }).text;
        assert.equal(release, releaseOf(bare, { template }).text, template);
        assert.deepEqual(leftOver(release), [], template);
        assert.deepEqual(disagreements(problemsOf(release, text)).map(told), [], template);
        if (template === 'web') assert.deepEqual(unreadable(release), []);
      }
    });
  }

  for (const [name, block] of Object.entries(BLOCKS)) {
    it(`${name} below each paragraph of it says what one without says`, () => {
      const bare = report((words) => words);
      const text = bare.replace(/(?<=[.”])\n\n/g, `\n\n${block}\n\n`);
      for (const template of TEMPLATES) {
        const release = releaseOf(text, { template }).text;
        assert.equal(release, releaseOf(bare, { template }).text, template);
        assert.deepEqual(disagreements(problemsOf(release, text)).map(told), [], template);
      }
    });
  }

  it('none of these is the text it should be', () => {
    const { text } = releaseOf(report((words) => words));
    assert.equal(text.slice(text.indexOf('\nHMICFRS said')), RELEASE);
  });
});

/** Words as a report writes them so that they are read as they are. */
function escaped(words: string): string {
  return words
    .replace(/[*`[\]()<>]|&(?=amp;)/g, '\\$&')
    .replace('\\<https', 'https')
    .replace(/(?<=a_b_c)\\>/, '');
}

/** What no release has: markup, and the marks of words that were put together badly. */
function leftOver(release: string): string[] {
  const body = release.slice(release.indexOf('\n---\n') + '\n---\n'.length).replace(/\[Get the report\]\([^)]*\)/, '');
  const plain = body.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/\[Add[^\]]*\]/g, 'X');
  return [
    /<[!?/\p{L}][^>\n]{0,40}/u,
    /\[\^|\]\[|\]\((?!b\))/,
    /\\$/m,
    /[*_]{2}(?!EMBARGOED|ENDS| on |\n|$)/,
    /&\w+;/,
    /:,|,,|\.\.|;\.|,\.| [,;.:]|\( | \)|\(\)/,
    /\S {2,}\S/,
    /print/i,
    /\uFFFC/,
  ].flatMap((pattern) => pattern.exec(plain)?.[0] ?? []);
}

const RELEASE = `
HMICFRS said the force plans well for children. Its leaders are well trained.

The inspectorate also said the force meets the county council each week. It tells it what it knows.

Inspectors pointed to promising practice: a mobile team for children and families in care.

In another example, the force asks young people to read its child protection plans.

However, the inspectorate raised a cause of concern: the force does not write down what children say at night. By 31 May 2026, the force should write down what children say and make sure that officers read it.

Inspectors also said the force should improve the quality of its records of calls. It should also listen to children in their homes in the morning, at the door on weekdays and on all other days, and whenever they ask.

HMICFRS also said the force should improve how it tells children what happens next.

His Majesty’s Inspector of Constabulary Michelle Skeer said:

“Gwent Police answers calls about children well.

“It should now write down what it hears.”
`;
