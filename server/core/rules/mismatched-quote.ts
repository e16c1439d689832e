// mismatched-quote: one kind of quotation mark in a draft, each turned the right way.

import type { GlyphIn } from '../claims';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const mismatchedQuote: Rule = {
  id: 'mismatched-quote',
  summary: 'A quotation mark is straight among curly ones, or turned the wrong way.',
  severity: 'hint',
  fixable: true,
  *check({ claims }) {
    const { glyphs } = claims.mentions;
    const curly = glyphs.filter(({ straight }) => !straight);
    const straight = glyphs.filter((each) => each.straight);
    const double = { curly: curly.filter(isDouble), straight: straight.filter(isDouble) };
    // In a draft typed with straight marks the odd curly one has been pasted in; else the curly ones are meant.
    const odd = double.curly.length * FAR_MORE < double.straight.length ? double.curly : double.curly.length ? double.straight : [];
    const single = curly.length ? straight.filter((each) => !isDouble(each)) : [];
    const reported = new Set([...odd, ...single]);
    for (const glyph of glyphs) {
      const isOdd = reported.has(glyph);
      if (isOdd && glyph.straight) yield report(glyph, curlyFor(glyph), STRAIGHT);
      else if (isOdd) yield report(glyph, '"', CURLY);
      else if (glyph.turned) yield report(glyph, curlyFor(glyph), TURNED);
    }
  },
};

const STRAIGHT = {
  opening: say`This opening quotation mark is straight, but others in this draft are curly.`,
  closing: say`This closing quotation mark is straight, but others in this draft are curly.`,
};
const CURLY = {
  opening: say`This opening quotation mark is curly, but the others in this draft are straight.`,
  closing: say`This closing quotation mark is curly, but the others in this draft are straight.`,
};
const TURNED = {
  opening: say`This opening quotation mark is turned the wrong way.`,
  closing: say`This closing quotation mark is turned the wrong way.`,
};

const FAR_MORE = 4;

function isDouble({ sort }: GlyphIn): boolean {
  return sort === 'double';
}

function curlyFor({ sort, role }: GlyphIn): string {
  const pair = sort === 'double' ? '“”' : '‘’';
  return pair[role === 'opening' ? 0 : 1]!;
}

function report({ span, role }: GlyphIn, text: string, fault: Readonly<Record<GlyphIn['role'], Message>>): Report {
  return { span, message: say`${fault[role]} Write ${text}`, fixes: [replace(span, text, say`Change to ${text}`)] };
}
