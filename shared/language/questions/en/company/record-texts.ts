import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Internal record',
  intro: 'The internal record of processing activities covers all registers of the company.',
  questions: prefixTexts('recordDoc', recordDatesTexts),
  rows: { 'recordDoc.changeLog': changeRowTexts },
};
