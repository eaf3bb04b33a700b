// The internal record of what a processor does for its clients, Art. 30(2).
import type { Block, PaperContent } from '../document.ts';
import { answer } from './answer.ts';
import type { ComposeOptions } from './compose-options.ts';
import { factBlocks } from './facts.ts';
import { numberSections, type NamedSection } from './named-section.ts';
import { filledOnly, processorIdentity, processorPractice } from './processor-sections.ts';
import type { ProcessorScope } from './scope.ts';
import { senderOf } from './sender.ts';
import { additionalSections } from './sections/additional.ts';
import { recordChangesSection } from './sections/changes.ts';
import { edition, recordDateFacts } from './sections/document-dates.ts';
import { processedForSection } from './sections/processed-for.ts';
import { signatureBlocks } from './sections/signatures.ts';
import { field } from './view.ts';

/** The record of the processor, with every client. */
export function composeProcessorRecord(
  scope: ProcessorScope,
  options: ComposeOptions,
  lastPage: readonly Block[],
): PaperContent {
  const { headings, labels } = scope.words;
  const doc = field(scope.processor, 'doc');
  return {
    kind: 'processor-record',
    language: scope.language,
    title: headings.processorRecord,
    subtitle: answer(scope, scope.company, 'legalName').text,
    sender: senderOf(scope),
    marking: labels.internal,
    edition: edition(scope, doc.value, options.date),
    date: options.date,
    blocks: [
      ...factBlocks(recordDateFacts(scope, doc)),
      ...numberSections(filledOnly(sectionsOf(scope))),
      ...(options.signature ? signatureBlocks(scope, field(scope.processor, 'signatures')) : []),
      ...lastPage,
    ],
  };
}

function sectionsOf(scope: ProcessorScope): readonly NamedSection[] {
  const { headings } = scope.words;
  const own = field(scope.processor, 'additionalSections');
  const doc = field(scope.processor, 'doc');
  return [
    ...processorIdentity(scope, 'company'),
    { heading: headings.clients, blocks: processedForSection(scope) },
    ...processorPractice(scope, 'company'),
    ...additionalSections(scope, own, 'everything'),
    { heading: headings.recordChanges, blocks: recordChangesSection(scope, doc) },
  ];
}
