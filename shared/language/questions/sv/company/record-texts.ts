import { prefixTexts } from '../../prefix-texts.ts';
import { changeRowTexts, recordDatesTexts } from '../common/record-dates-texts.ts';

export const recordTexts = {
  title: 'Internt register',
  intro: 'Det interna registret över behandling omfattar alla register i företaget.',
  questions: prefixTexts('recordDoc', recordDatesTexts),
  rows: { 'recordDoc.changeLog': changeRowTexts },
};
