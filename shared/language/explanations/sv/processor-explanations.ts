import { prefixTexts } from '../../questions/prefix-texts.ts';
import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { recordDatesExplanations } from './common/record-dates-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';

/** Explanations of the processor record's form by the id of the section. */
export const processorExplanations = {
  controllers: {},
  subProcessors: {},
  transfers: {},
  security: {},
  assistance: {},
  record: prefixTexts('doc', recordDatesExplanations),
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
};
