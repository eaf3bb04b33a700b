import { prefixTexts } from '../../questions/prefix-texts.ts';
import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { recordDatesExplanations } from './common/record-dates-explanations.ts';
import { securityExplanations } from './common/security-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';
import { transferExplanations } from './common/transfer-explanations.ts';

/** Explanations of the processor record's form by the id of the section. */
export const processorExplanations = {
  controllers: {},
  subProcessors: {},
  transfers: prefixTexts('transfers', transferExplanations),
  security: prefixTexts('security', securityExplanations),
  assistance: {},
  record: prefixTexts('doc', recordDatesExplanations),
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
};
