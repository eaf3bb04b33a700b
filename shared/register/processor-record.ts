import { group, line, localizedText, rows, yesNo } from './answers.ts';
import { security } from './common-facts.ts';
import { additionalSections, signatures } from './contacts.ts';
import { doc } from './document-dates.ts';
import { commonRecipients, transfers } from './recipients.ts';
import { review } from './review.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import type { z } from '../util/schema.ts';

/** What a processor does for each of its clients, Art. 30(2). */
export const processorRecordSchema = group({
  controllers: rows({
    name: line,
    businessId: line,
    contact: line,
    representative: line,
    dpo: line,
    services: localizedText,
    categories: localizedText,
    dpaRef: line,
    subjects: localizedText,
    data: localizedText,
    duration: localizedText,
  }),
  subProcessors: commonRecipients,
  transfers,
  security,
  inheritsSecurity: yesNo,
  assistPolicy: localizedText,
  doc,
  signatures,
  additionalSections,
  review,
});

export type ProcessorRecord = DeepReadonly<z.output<typeof processorRecordSchema>>;
