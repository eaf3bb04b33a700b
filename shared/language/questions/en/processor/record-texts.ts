import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Record',
  intro: 'The record of the processor covers all clients.',
  questions: prefixTexts('doc', recordDatesTexts),
  rows: { 'doc.changeLog': changeRowTexts },
};
