import { date, group, line, localizedText, rows } from './answers.ts';

/** Dates and version of a document, where it is published and how changes are told. */
export const doc = group({
  createdOn: date,
  updatedOn: date,
  version: line,
  reviewDueOn: date,
  publishedAt: localizedText,
  changeLog: rows({ on: date, text: localizedText }),
  changePolicy: localizedText,
});
