import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Sisäinen seloste',
  intro: 'Sisäinen seloste käsittelytoimista kattaa yrityksen kaikki rekisterit.',
  questions: prefixTexts('recordDoc', recordDatesTexts),
  rows: { 'recordDoc.changeLog': changeRowTexts },
};
