import { choice, country, group, line, localizedText, rows, yesNo } from './answers.ts';
import { cookies, rights, security } from './common-facts.ts';
import {
  additionalSections,
  contactPerson,
  dpo,
  euRepresentative,
  signatures,
} from './contacts.ts';
import { doc } from './document-dates.ts';
import { commonRecipients } from './recipients.ts';
import { review } from './review.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import type { z } from '../util/schema.ts';

/** A company: the controller of its registers, and at most once a processor for others. */
export const companySchema = group({
  legalName: line,
  tradeName: line,
  businessId: line,
  assocRegNo: line,
  tagline: localizedText,
  visitAddress: line,
  postalAddress: line,
  phone: line,
  email: line,
  web: line,
  country,
  group: rows({ name: line, contact: line }),
  employeeBand: choice('<250', '250-749', '>=750'),
  isPublicBody: yesNo,
  dpo,
  euRepresentative,
  /** Facts that registers use unless they override them. */
  common: group({ contactPerson, recipients: commonRecipients, security, rights, cookies }),
  /** Dates and version of the internal record, which covers every register of the company. */
  recordDoc: doc,
  signatures,
  additionalSections,
  /** #rrggbb of the lines on the company's papers; empty for the colour of Seloste. */
  accent: line,
  review,
});

export type Company = DeepReadonly<z.output<typeof companySchema>>;
