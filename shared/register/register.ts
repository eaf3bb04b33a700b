import {
  choice,
  choices,
  date,
  group,
  line,
  localizedText,
  references,
  rows,
  yesNo,
} from './answers.ts';
import { cookies, rights, security } from './common-facts.ts';
import { additionalSections, contactPerson, signatures } from './contacts.ts';
import { doc } from './document-dates.ts';
import { dpiaCriteria } from './impact-assessment.ts';
import {
  automated,
  data,
  directMarketing,
  platforms,
  provision,
  publication,
  purposes,
  sources,
  subjects,
} from './processing.ts';
import { jointControllers, noDisclosure, recipients, transfers } from './recipients.ts';
import { retention } from './retention.ts';
import { review } from './review.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import type { z } from '../util/schema.ts';

/** Free text that belongs to a section but to none of its questions. Printed at the end of the section. */
const sectionNotes = group({
  controller: localizedText,
  purposes: localizedText,
  interests: localizedText,
  subjects: localizedText,
  data: localizedText,
  sources: localizedText,
  provision: localizedText,
  recipients: localizedText,
  transfers: localizedText,
  retention: localizedText,
  automated: localizedText,
  cookies: localizedText,
  security: localizedText,
});

/** Accountability facts of Art. 5(2) and 24. Never printed in a public notice. */
const internal = group({
  systems: rows({ name: line, supplier: line, text: localizedText }),
  owner: line,
  dpiaCriteria: choices(...dpiaCriteria),
  dpiaNeeded: yesNo,
  dpiaDone: yesNo,
  dpiaOn: date,
  dpiaText: localizedText,
  liaRef: line,
  notes: localizedText,
  breachProcess: localizedText,
});

/** A register: one processing activity of a company that acts as controller or joint controller. */
export const registerSchema = group({
  name: localizedText,
  /** The template that the register was started from; empty when it was started from nothing. */
  kind: line,
  role: choice('controller', 'jointController'),
  doc,
  scope: group({ text: localizedText, sites: localizedText, services: localizedText }),
  intro: localizedText,
  /** 'no' where the register has facts of its own instead of the company's. */
  inherits: group({ contactPerson: yesNo, security: yesNo, rights: yesNo, cookies: yesNo }),
  contactPerson,
  jointControllers,
  purposes,
  subjects,
  data,
  sources,
  provision,
  recipients,
  /** Rows of company.common.recipients that this register uses. */
  commonRecipientIds: references,
  noDisclosure,
  transfers,
  noTransfers: yesNo,
  retention,
  automated,
  cookies,
  directMarketing,
  publication,
  platforms,
  security,
  rights,
  internal,
  signatures,
  sectionNotes,
  additionalSections,
  review,
});

export type Register = DeepReadonly<z.output<typeof registerSchema>>;
