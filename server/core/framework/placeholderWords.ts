// The classes of words that keep a place for others: “(insert date)”, “TBC”, “XX officers”.

import { classOf } from './wordClass';

/** Classes of words by which placeholders are told from plain English. Those of marks are held against the draft with their case. */
export const placeholderWords = {
  marker: classOf('Marks that stand for what is missing, with their case: TBC, TODO.'),
  markerLabel: classOf('Such marks that are words elsewhere, and count before a colon only, with their case: todo.'),
  pastMarker: classOf('Marks that open or close what stands in brackets, whatever their case: tbc, to do.'),
  loremIpsum: classOf('Text that only fills a page: lorem ipsum.'),
  insertMark: classOf('What opens a placeholder in capitals, with its case: INSERT.'),
  nameForm: classOf('Forms for a name that were not filled in, with their case: First name Surname.'),
  monthForm: classOf('What stands for the name of a month, with its case: Month, MMM.'),
  counted: classOf('What is counted behind a number that is not known yet: officers, per cent, days.'),
  romanBefore: classOf('Words before a Roman numeral, with their case: Part, Chapter, King.'),
  romanBehind: classOf('Words behind letters that are no number, with their case: chromosome, century.'),
  awaited: classOf('Verbs behind “to be” for what is still missing: confirmed, announced.'),
  filling: classOf('Verbs that ask to fill a place in brackets: insert, type, describe.'),
  adding: classOf('Verbs that ask for something to be added or checked: add, check, confirm.'),
  addMark: classOf('What opens such a request inside a quotation, with its case: Add.'),
  comesInRound: classOf('Those of the words below that count in round brackets as well: to follow, to come.'),
  comes: classOf('Words behind a thing that is still missing: to follow, needed.'),
  dateFormBefore: classOf('Words before which a form such as DD/MM/YYYY keeps the place of a date: on, due, published.'),
  dateMustFollow: classOf('Words behind which a date must stand: on, by, since.'),
  numberMustFollow: classOf('Words behind which a number must stand: of, only, nearly.'),
  noNumberBefore: classOf('Words behind two letters x that are then no number: and, in, the.'),
  page: classOf('Words before the number of a page: page, p.'),
  objectMissing: classOf('What may be missing, for round brackets: date, figure, quotation.'),
  missingHead: classOf('Words that name what is missing: name, date, title.'),
  missingOther: classOf('Words that may stand beside such a word: the, full, publication.'),
  comingHead: classOf('Words that name a part of a draft still to come: case study, section.'),
  comingOther: classOf('Words that may stand beside such a word: case.'),
  quotedHead: classOf('Words that name what is missing inside a quotation, where a bracket may be an editor’s.'),
  quotedOther: classOf('Words that may stand beside such a word.'),
  tagName: classOf('Words that are elements of HTML as well: title, figure.'),
  determined: classOf('Words with which an editor’s remark begins, and no placeholder: the, his.'),
};
