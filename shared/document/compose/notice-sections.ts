import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Block } from '../document.ts';
import type { NotesKey } from './notes.ts';
import type { RegisterScope, Section } from './scope.ts';
import { automatedSection } from './sections/automated.ts';
import { changesSection } from './sections/changes.ts';
import { complaintSection } from './sections/complaint.ts';
import { contactPersonSection } from './sections/contact-person.ts';
import { controllerSection } from './sections/controller.ts';
import { cookiesSection } from './sections/cookies.ts';
import { dataSection } from './sections/data.ts';
import { dpoSection } from './sections/dpo.ts';
import { interestsSection } from './sections/interests.ts';
import { jointControllersSection } from './sections/joint-controllers.ts';
import { objectionSection } from './sections/objection.ts';
import { provisionSection } from './sections/provision.ts';
import { publicationBlocks } from './sections/publication.ts';
import { marketingSection, purposesSection } from './sections/purposes.ts';
import { recipientsSection } from './sections/recipients.ts';
import { registerNameList, registerNameSection } from './sections/register-name.ts';
import { retentionSection } from './sections/retention.ts';
import { rightsSection, rightsTogether } from './sections/rights.ts';
import { scopeSection } from './sections/scope-of-notice.ts';
import { securitySection } from './sections/security.ts';
import { sourcesSection } from './sections/sources.ts';
import { subjectsSection } from './sections/subjects.ts';
import { transfersSection } from './sections/transfers.ts';
import { withdrawalSection } from './sections/withdrawal.ts';

export interface NoticeSection {
  readonly heading: keyof DocumentWords['headings'];
  readonly compose: Section;
  /** The user's free text that ends the section. */
  readonly notes?: NotesKey;
  /** The content of a notice of several registers, where each telling its own would read badly. */
  readonly composeTogether?: (registers: readonly RegisterScope[]) => readonly Block[];
  /** What follows the notes: parts with headings of their own. */
  readonly more?: Section;
}

/** The notice in the order of Art. 13 and 14, up to the user's own sections. */
export const noticeSections: readonly NoticeSection[] = [
  { heading: 'controller', compose: controllerSection, notes: 'controller' },
  { heading: 'contact', compose: contactPersonSection },
  { heading: 'dpo', compose: dpoSection },
  { heading: 'jointControllers', compose: jointControllersSection },
  { heading: 'name', compose: registerNameSection, composeTogether: registerNameList },
  { heading: 'scope', compose: scopeSection },
  { heading: 'purposes', compose: purposesSection, notes: 'purposes', more: marketingSection },
  { heading: 'interests', compose: interestsSection, notes: 'interests' },
  { heading: 'subjects', compose: subjectsSection, notes: 'subjects' },
  { heading: 'data', compose: dataSection, notes: 'data' },
  { heading: 'sources', compose: sourcesSection, notes: 'sources' },
  { heading: 'provision', compose: provisionSection, notes: 'provision' },
  {
    heading: 'recipients',
    compose: recipientsSection,
    notes: 'recipients',
    more: publicationBlocks,
  },
  { heading: 'transfers', compose: transfersSection, notes: 'transfers' },
  { heading: 'retention', compose: retentionSection, notes: 'retention' },
  { heading: 'automated', compose: automatedSection, notes: 'automated' },
  { heading: 'cookies', compose: cookiesSection, notes: 'cookies' },
  { heading: 'security', compose: securitySection, notes: 'security' },
  { heading: 'rights', compose: rightsSection, composeTogether: rightsTogether },
  { heading: 'objection', compose: objectionSection },
  { heading: 'withdrawal', compose: withdrawalSection },
  { heading: 'complaint', compose: complaintSection },
];

/** The last section of the notice. */
export const closingSection: NoticeSection = { heading: 'changes', compose: changesSection };
