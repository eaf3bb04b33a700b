import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Register över behandling',
  intro: 'Personuppgiftsbiträdets register omfattar alla kunder.',
  questions: prefixTexts('doc', recordDatesTexts),
  rows: { 'doc.changeLog': changeRowTexts },
};
