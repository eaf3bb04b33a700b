import { additionalTexts } from './processor/additional-texts.ts';
import { assistanceTexts } from './processor/assistance-texts.ts';
import { controllersTexts } from './processor/controllers-texts.ts';
import { recordTexts } from './processor/record-texts.ts';
import { securityTexts } from './processor/security-texts.ts';
import { signaturesTexts } from './processor/signatures-texts.ts';
import { subProcessorsTexts } from './processor/sub-processors-texts.ts';
import { transfersTexts } from './processor/transfers-texts.ts';

/** Texts of the processor record's form by the id of the section. */
export const processorTexts = {
  controllers: controllersTexts,
  subProcessors: subProcessorsTexts,
  transfers: transfersTexts,
  security: securityTexts,
  assistance: assistanceTexts,
  record: recordTexts,
  additional: additionalTexts,
  signatures: signaturesTexts,
};
