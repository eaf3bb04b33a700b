import { prefixTexts } from '../../questions/prefix-texts.ts';
import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { recordDatesExplanations } from './common/record-dates-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';
import { assistanceExplanations } from './processor/assistance-explanations.ts';
import { controllersExplanations } from './processor/controllers-explanations.ts';
import { securityExplanations } from './processor/security-explanations.ts';
import { subProcessorsExplanations } from './processor/sub-processors-explanations.ts';
import { transfersExplanations } from './processor/transfers-explanations.ts';

/** Explanations of the processor record's form by the id of the section. */
export const processorExplanations = {
  controllers: controllersExplanations,
  subProcessors: subProcessorsExplanations,
  transfers: transfersExplanations,
  security: securityExplanations,
  assistance: assistanceExplanations,
  record: prefixTexts('doc', recordDatesExplanations),
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
};
