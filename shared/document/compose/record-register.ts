// One register in the internal record: the items of Art. 30(1), then what accountability asks for.
import type { Block } from '../document.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import { factBlocks } from './facts.ts';
import { headSections, type NamedSection } from './named-section.ts';
import { notesOf, withNotes, type NotesKey } from './notes.ts';
import type { RegisterScope, Section } from './scope.ts';
import { accountabilitySection } from './sections/accountability.ts';
import { additionalSections } from './sections/additional.ts';
import { contactPersonFacts } from './sections/contact-person.ts';
import { dataFlowSection } from './sections/data-flow.ts';
import { dataRecordSection } from './sections/data.ts';
import { dateFacts } from './sections/document-dates.ts';
import { jointControllersRecordSection } from './sections/joint-controllers.ts';
import { legalBasesRecordSection } from './sections/legal-bases.ts';
import { purposesRecordSection } from './sections/purposes.ts';
import { recipientsRecordSection } from './sections/recipients.ts';
import { retentionSection } from './sections/retention.ts';
import { securityRecordSection } from './sections/security.ts';
import { subjectsRecordSection } from './sections/subjects.ts';
import { transfersRecordSection } from './sections/transfers.ts';
import { textBlocks } from './text-blocks.ts';
import { field } from './view.ts';

interface RecordSection {
  readonly heading: keyof DocumentWords['headings'];
  readonly compose: Section;
  readonly notes?: NotesKey;
}

const recordSections: readonly RecordSection[] = [
  { heading: 'contact', compose: (scope) => factBlocks(contactPersonFacts(scope)) },
  { heading: 'jointControllers', compose: jointControllersRecordSection },
  { heading: 'purposesOnly', compose: purposesRecordSection, notes: 'purposes' },
  { heading: 'subjects', compose: subjectsRecordSection, notes: 'subjects' },
  { heading: 'data', compose: dataRecordSection, notes: 'data' },
  { heading: 'recipients', compose: recipientsRecordSection, notes: 'recipients' },
  { heading: 'transfers', compose: transfersRecordSection, notes: 'transfers' },
  { heading: 'dataFlow', compose: dataFlowSection },
  { heading: 'retention', compose: retentionSection, notes: 'retention' },
  { heading: 'securityMeasures', compose: securityRecordSection, notes: 'security' },
  { heading: 'legalBases', compose: legalBasesRecordSection },
  { heading: 'accountability', compose: accountabilitySection },
];

/** The register below its heading. */
export function registerBlocks(scope: RegisterScope): readonly Block[] {
  const inside = { ...scope, depth: 3 };
  const sections: readonly NamedSection[] = recordSections.map(({ heading, compose, notes }) => ({
    heading: scope.words.headings[heading],
    blocks: withNotes(inside, compose(inside), notes),
  }));
  const own = additionalSections(inside, field(scope.register, 'additionalSections'), 'everything');
  return [
    ...factBlocks(dateFacts(scope, field(scope.register, 'doc'))),
    ...textBlocks(notesOf(scope, 'controller')),
    ...headSections([...sections.filter(({ blocks }) => blocks.length > 0), ...own], 2),
  ];
}
