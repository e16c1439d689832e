// wrong-title: a title that its bearer does not hold on the day of publication.

import { announcedReport } from '../compare/announced';
import type { TitleClaim } from '../claims';
import { proseAt } from '../draft/wordsAt';
import { heldTitle, heldTitles } from '../framework/heldTitle';
import { crownOf, isTitle, officeOf } from '../framework/titles';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { dayInWords } from '../text/messageParts';
import { distance } from '../text/nearest';
import { replace } from './rule';
import type { Fix, Rule, Subject } from './rule';

export const wrongTitle: Rule = {
  id: 'wrong-title',
  summary: 'Somebody has a title that they do not hold on the day of publication.',
  severity: 'warning',
  fixable: true,
  *check(subject) {
    const published = dayOf(subject);
    for (const claim of subject.claims.titles) {
      const { person, span, written, speaks, year } = claim;
      if (year !== undefined && year < Number(published?.slice(0, 4) ?? Infinity)) continue;
      // Without a day, what they have held at any time is let pass.
      const held = (published ? heldTitles(person, published) : person.titles).map(({ title }) => title);
      if (isTitle(written, held, !speaks)) {
        const own = speaks && published ? titleForSubject(claim, published, subject) : undefined;
        if (own)
          yield {
            span,
            message: say`“${written}” is the title for another kind of body. Here ${person.name} speaks as “${own}”.`,
            fixes: changes(claim, [own], subject),
          };
        continue;
      }
      const wanted = offers(claim, published, subject);
      yield { span, message: explain(claim, wanted[0], published), fixes: changes(claim, wanted, subject) };
    }
  },
};

/** The day of publication; a release that does not say it comes out with its report. */
function dayOf(subject: Subject): string | undefined {
  return subject.draft.frontMatter.values.published ?? announcedReport(subject)?.draft.frontMatter.values.published;
}

/** Whoever holds a title for each kind of body speaks under that for the draft’s kind: the title, if another is written. */
function titleForSubject({ person, written }: TitleClaim, published: string, { framework }: Subject): string | undefined {
  const held = heldTitles(person, published);
  const fits = held.filter(({ title }) => isTitle(written, [title], false));
  const forOthers = fits.length > 0 && fits.every(({ bodyKind }) => bodyKind !== undefined && bodyKind !== framework.bodyKind);
  return forOthers && framework.bodyKind !== undefined ? heldTitle(person, published, framework) : undefined;
}

/** The titles to offer, the likeliest first: what is written but for the Crown, the one for this kind of body, the nearest. */
function offers({ person, written }: TitleClaim, published: string | undefined, { framework }: Subject): string[] {
  const held = heldTitles(person, published).map(({ title }) => title);
  const crowned = [...new Set(held.map(crownOf))].map((crown) => `${crown} ${officeOf(written)}`).filter((title) => isTitle(title, held, false));
  if (crowned.length && crownOf(written)) return crowned.slice(0, 1);
  const own = heldTitle(person, published, framework);
  const near = [...held].sort((a, b) => distance(a, written, FAR) - distance(b, written, FAR));
  return [...new Set(own === undefined ? near : [own, ...near])].slice(0, MOST);
}

const FAR = 60;
const MOST = 3;

function explain({ person: { name }, written }: TitleClaim, right: string | undefined, published: string | undefined): Message {
  const day = published && dayInWords(published);
  if (!day) return right ? say`${name} was never “${written}”. The title is now “${right}”.` : say`${name} was never “${written}”.`;
  if (right) return say`On ${day} the title of ${name} is “${right}”, not “${written}”.`;
  return say`On ${day} ${name} has no title in the register. Check the name, “${written}” and the day of publication.`;
}

function changes({ span, written }: TitleClaim, wanted: readonly string[], { draft }: Subject): Fix[] {
  const prose = proseAt(draft, span);
  const crown = crownOf(prose.text);
  return wanted.map((each) => {
    const title = written.includes("'") ? each.replaceAll('’', "'") : each;
    // Where only the Crown is wrong, a line that breaks within the title stays broken there.
    const sameOffice = crown !== '' && officeOf(title) === officeOf(written);
    const [place, text] = sameOffice ? [prose.source(0, crown.length), crownOf(title)] : [span, title];
    return replace(place, text, say`Change to “${title}”`, wanted.length === 1);
  });
}
