import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Seloste',
  intro: 'Käsittelijän seloste kattaa kaikki asiakkaat.',
  questions: prefixTexts('doc', recordDatesTexts),
  rows: { 'doc.changeLog': changeRowTexts },
};
