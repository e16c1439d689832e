// The classes of words with which a draft says that it is about some of the areas, or about none.

import { classOf } from './wordClass';

/** Classes of words by which the scope of an inspection is understood. */
export const scopeWords = {
  thisInspection: classOf('What a sentence calls this inspection: this inspection, our focused inspection.'),
  onlyThese: classOf('Words that say that nothing else was looked at: only, solely, alone.'),
  focusing: classOf('Verbs of looking at areas that do not stand among the inspecting ones: focus on, rate.'),
  limiting: classOf('Verbs that say by themselves that nothing else was looked at: was limited to.'),
  didNot: classOf('Words that deny a verb behind them: did not, have not.'),
  wasNot: classOf('Words that deny a passive: was not, were not.'),
  wasLooked: classOf('Auxiliaries of a passive in the past: was, were, has been.'),
  atThisTime: classOf('Words that bind a sentence to this inspection: at this inspection, on this occasion.'),
  reviewing: classOf('What titles call reports that need not have areas: review, revisit, follow-up, progress report, letter.'),
};
