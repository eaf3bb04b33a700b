import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Internt register',
  intro: 'Det interna registret över behandling omfattar företagets alla register.',
  questions: prefixTexts('recordDoc', recordDatesTexts),
  rows: { 'recordDoc.changeLog': changeRowTexts },
};
