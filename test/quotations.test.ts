// Quotations, generated: forms of attribution × lengths × paragraphs × places must be silent, and each false twin is reported on its line by its rule.

import assert from 'node:assert/strict';
import { problemsOf } from './harness/reference';

/** Lines above a quotation; the quotation may also follow in the same paragraph. */
const ABOVE = [
  'His Majesty’s Inspector of Constabulary Michelle Skeer said:',
  'Michelle Skeer, His Majesty’s Inspector of Constabulary, said:',
  'His Majesty’s Inspector of Constabulary Michelle Skeer recently said:',
  'His Majesty’s Inspector of Constabulary Michelle Skeer said in a statement:',
  'His Majesty’s Inspector of Constabulary Michelle Skeer also said yesterday:',
  'Michelle Skeer, who leads the inspectorate’s work on child protection, said:',
  'In a statement, Chief Constable Ivan Marsh said:',
  'Responding to the report, Chief Constable Ivan Marsh said:',
  'Chief Constable Ivan Marsh, who joined the force in May, commented:',
  'Chief Constable Ivan Marsh insisted:',
  'Ivan Marsh, chief constable of Northamptonshire Police, wrote on the force’s website:',
  'The chief constable told the Northampton Herald:',
  'A spokesperson for the force explained:',
  'One officer told us:',
  'Ms Skeer had this to say:',
  'In her words:',
  'According to Ms Skeer:',
  'Asked what comes next, Mr Marsh replied:',
  'Cllr Ann Lee, leader of the county council, told reporters:',
  'She went on to say:',
];
/** Behind the closing mark of the last paragraph, whose words then end in a comma. */
const BEHIND = [
  'said His Majesty’s Inspector of Constabulary Michelle Skeer.',
  'Ms Skeer said.',
  'she added.',
  'according to Ms Skeer.',
  'explained Ivan Marsh, who joined the force in May.',
  'Chief Constable Ivan Marsh told the Northampton Herald.',
  'one officer told us.',
  'the chief constable insisted.',
  'Mr Marsh said last week.',
];
/** A line below the last paragraph. */
const BELOW = [
  '– Michelle Skeer',
  'Michelle Skeer',
  'His Majesty’s Inspector of Constabulary Michelle Skeer',
  'Michelle Skeer, His Majesty’s Inspector of Constabulary',
  '**Chief Constable Ivan Marsh**',
  '*Ivan Marsh, chief constable of Northamptonshire Police*',
  'Parent of two, Northampton',
  'A mother whose son went missing',
  'Northamptonshire Police',
  'These are the words of Ms Skeer.',
  'Ms Skeer was speaking at the launch of the report.',
];
const LENGTHS = [
  ['No.', 'We know.', 'Not yet.'],
  ['It has to change.', 'We will act.', 'That is right.'],
  ['The force has worked hard to know the children it protects.',
    'But some children wait too long before anyone speaks to them alone.', 'I will look at the force’s progress again next year.'],
  ['It is good to see. Its officers know what they are there for, and it shows.',
    'There is more to do. Who answers the telephone at night? Nobody does.', 'I have asked the force to think again. It has said that it will.'],
];
/** What may stand between the paragraphs of a quotation. */
const ASIDES = [
  '![Michelle Skeer](skeer.jpg)',
  'ON A VISIT: Michelle Skeer',
  '[Watch the film](https://films.example/skeer)',
  '<!-- cleared -->',
  '<img src="skeer.jpg">',
  '*Ms Skeer in the control room*',
  'Picture: Northamptonshire Police.',
  '![Michelle Skeer](skeer.jpg)\n*Ms Skeer in the control room.*',
  '[^1]: Said on 3 June.',
  'Ms Skeer meets officers in the control room',
  '[![Michelle Skeer](skeer.jpg)](https://films.example/skeer)',
];
/** What may stand behind a paragraph, and is no word of it. */
const UNSEEN = [' <!-- cleared -->', '[^1]', '<br>'];
const BEFORE = 'The force knows its schools well.';
const AFTER = 'The full report is on our website.';
const FRONT = '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n';

/** Paragraphs with marks as they should be; `runIn` stands before the first, `behind` after the last. */
interface Quotation {
  readonly paragraphs: readonly string[];
  readonly above?: string;
  readonly runIn?: string;
  readonly behind?: string;
  readonly below?: string;
}

/** Every form with one paragraph, two and three; their lengths take turns. */
function* quotations(): Iterable<Quotation> {
  let turn = 0;
  const words = (count: number) => LENGTHS[turn++ % LENGTHS.length]!.slice(0, count);
  for (const count of [1, 2, 3]) {
    for (const above of ABOVE) {
      yield { paragraphs: words(count), above };
      yield { paragraphs: words(count), runIn: above };
    }
    for (const behind of BEHIND) yield { paragraphs: words(count), behind };
    for (const below of BELOW) yield { paragraphs: words(count), below };
  }
}

/** What a twin gets wrong. `paragraph` counts from 0. */
interface Slip {
  readonly kind: 'nobody' | 'not opened' | 'not closed' | 'closed early' | 'no words' | 'as said';
  readonly paragraph: number;
}

/** A slip that some rule reports. */
type Fault = Slip & { readonly kind: keyof typeof RULES };

/** The lines of the draft’s body, and the line, from 0, on which the fault is. */
function write({ paragraphs, above, runIn, behind, below }: Quotation, slip?: Slip): { readonly blocks: string[]; readonly at: number } {
  const nobody = slip?.kind === 'nobody';
  const blocks = [BEFORE];
  if (above && !nobody) blocks.push(above);
  const first = blocks.length;
  const last = paragraphs.length - 1;
  paragraphs.forEach((words, index) => {
    if (slip?.kind === 'no words') return;
    const at = slip?.paragraph === index ? slip.kind : undefined;
    const said = index === last && behind && !nobody ? words.replace(/\.$/, ',') : words;
    const closes = at === 'closed early' || (index === last && at !== 'not closed');
    const lead = index === 0 && runIn && !nobody ? `${runIn} ` : '';
    const tail = index === last && behind && !nobody ? ` ${behind}` : '';
    blocks.push(`${lead}${at === 'not opened' ? '' : '“'}${said}${closes ? '”' : ''}${tail}`);
  });
  if (below && !nobody) blocks.push(below);
  blocks.push(AFTER);
  return { blocks, at: slip?.kind === 'no words' ? first - 1 : first + (slip?.paragraph ?? 0) };
}

const RULES: Record<Exclude<Slip['kind'], 'as said'>, string> = {
  'nobody': 'unattributed-quote', 'not opened': 'unopened-quote', 'not closed': 'unclosed-quote', 'closed early': 'closed-early', 'no words': 'missing-quote',
};

/** The faults that such a quotation can have and that anybody could see. */
function slips({ paragraphs, above, runIn, behind }: Quotation): Fault[] {
  const inner = paragraphs.slice(1).map((_, index) => index);
  const introduced = above ?? runIn;
  return [
    { kind: 'nobody', paragraph: 0 },
    { kind: 'not closed', paragraph: paragraphs.length - 1 },
    // Without anything above it, a first paragraph without its mark is prose like any other.
    ...(introduced || (behind && paragraphs.length === 1) ? [{ kind: 'not opened' as const, paragraph: 0 }] : []),
    ...inner.map((index) => ({ kind: 'not opened' as const, paragraph: index + 1 })),
    // Of somebody who is only named below, the paragraphs may be quotations of their own.
    ...(introduced ? inner.map((index) => ({ kind: 'closed early' as const, paragraph: index })) : []),
    ...(above ? [{ kind: 'no words' as const, paragraph: 0 }] : []),
  ];
}

/** The problems by rule and block, from 0. */
function reported(blocks: readonly string[], report?: string): string[] {
  const text = `${FRONT}${blocks.join('\n\n')}\n`;
  return problemsOf(text, report).map(({ rule, span }) => `${rule} in ${text.slice(FRONT.length, span.from).split('\n\n').length - 1}`);
}

/** What is wrong with the problems of some blocks; nothing where they are as expected. */
function differing(blocks: readonly string[], expected: readonly string[], report?: string): string[] {
  const found = reported(blocks, report);
  if (found.join() === expected.join()) return [];
  return [`${found.join(', ') || 'nothing'} instead of ${expected.join(', ') || 'nothing'}: ${blocks.slice(1, -1).join(' / ')}`];
}

describe('quotations', () => {
  const all = [...quotations()];

  it('are silent in every form', () => assert.deepEqual(all.flatMap((each) => differing(write(each).blocks, [])), []));

  for (const kind of Object.keys(RULES) as (keyof typeof RULES)[]) {
    it(`are reported with a fault: ${kind}`, () => {
      const wrong = all.flatMap((each) =>
        slips(each).filter((slip) => slip.kind === kind).flatMap((slip) => {
          const { blocks, at } = write(each, slip);
          return differing(blocks, [`${RULES[kind]} in ${at}`]);
        }),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('are read past pictures, captions, links and comments between their paragraphs, right or wrong', () => {
    let turn = 0;
    const wrong = all.filter(({ paragraphs }) => paragraphs.length > 1).flatMap((each) =>
      [undefined, ...slips(each)].flatMap((slip) => {
        const { blocks, at } = write(each, slip);
        const aside = ASIDES[turn++ % ASIDES.length]!;
        const place = 2 + (turn % (blocks.length - 3));
        return differing(blocks.toSpliced(place, 0, aside), slip ? [`${RULES[slip.kind]} in ${at < place ? at : at + 1}`] : []);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('are read with what nobody sees behind every paragraph, right or wrong', () => {
    let turn = 0;
    const wrong = all.flatMap((each) =>
      [undefined, ...slips(each)].flatMap((slip) => {
        const { blocks, at } = write(each, slip);
        const unseen = UNSEEN[turn++ % UNSEEN.length]!;
        return differing(blocks.map((block) => block + unseen), slip ? [`${RULES[slip.kind]} in ${at}`] : []);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('follow each other in any form', () => {
    const wrong = all.flatMap((each, index) =>
      [7, 20, 33].flatMap((step) => differing([...write(each).blocks.slice(0, -1), ...write(all[(index + step) % all.length]!).blocks.slice(1)], [])),
    );
    assert.deepEqual(wrong, []);
  });

  it('are held word for word against the report’s', () => {
    const wrong = all.filter(({ above, runIn, behind, below }) => /Skeer|\b[Ss]?[Hh]er?\b/.test(above ?? runIn ?? behind ?? below ?? '')).flatMap((each) =>
      each.paragraphs.flatMap((_, index) => {
        const { blocks, at } = write(each, { kind: 'as said', paragraph: index });
        const quoted = each.paragraphs.map((words) => `“${words}`).join('\n\n');
        const report = `${FRONT.replace('press-release', 'report')}## Press quotation\n\nMichelle Skeer said:\n\n${quoted}”\n`;
        const changed = blocks.with(at, blocks[at]!.replace(/(“\S+ )/, '$1surely '));
        if (each.paragraphs[index]!.split(' ').length < 4) return [];
        return [...differing(blocks, [], report), ...differing(changed, [`altered-quote in ${at}`], report)];
      }),
    );
    assert.deepEqual(wrong, []);
  });
});
