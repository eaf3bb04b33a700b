import { additionalTexts } from '../fi/processor/additional-texts.ts';
import { assistanceTexts } from '../fi/processor/assistance-texts.ts';
import { controllersTexts } from '../fi/processor/controllers-texts.ts';
import { recordTexts } from '../fi/processor/record-texts.ts';
import { securityTexts } from '../fi/processor/security-texts.ts';
import { signaturesTexts } from '../fi/processor/signatures-texts.ts';
import { subProcessorsTexts } from '../fi/processor/sub-processors-texts.ts';
import { transfersTexts } from '../fi/processor/transfers-texts.ts';

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
