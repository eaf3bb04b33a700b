import type { ProcessorRecord } from '../register/processor-record.ts';
import { additionalSection } from './processor/additional-section.ts';
import { assistanceSection } from './processor/assistance-section.ts';
import { controllersSection } from './processor/controllers-section.ts';
import { recordSection } from './processor/record-section.ts';
import { securitySection } from './processor/security-section.ts';
import { signaturesSection } from './processor/signatures-section.ts';
import { subProcessorsSection } from './processor/sub-processors-section.ts';
import { transfersSection } from './processor/transfers-section.ts';
import type { SectionOf } from './question.ts';

/** Everything that is asked of a company that acts as a processor, Art. 30(2). */
export const processorForm: readonly SectionOf<ProcessorRecord>[] = [
  controllersSection,
  subProcessorsSection,
  transfersSection,
  securitySection,
  assistanceSection,
  recordSection,
  additionalSection,
  signaturesSection,
];
