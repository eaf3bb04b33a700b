import { additionalWords } from './processor/additional.ts';
import { assistanceWords } from './processor/assistance.ts';
import { controllersWords } from './processor/controllers.ts';
import { recordWords } from './processor/record.ts';
import { securityWords } from './processor/security.ts';
import { signaturesWords } from './processor/signatures.ts';
import { subProcessorsWords } from './processor/sub-processors.ts';
import { transfersWords } from './processor/transfers.ts';
import type { WordTree } from '../words.ts';

/** Texts of the processor record's form by the id of the section. */
export const processorWords = {
  controllers: controllersWords,
  subProcessors: subProcessorsWords,
  transfers: transfersWords,
  security: securityWords,
  assistance: assistanceWords,
  record: recordWords,
  additional: additionalWords,
  signatures: signaturesWords,
} satisfies WordTree;
