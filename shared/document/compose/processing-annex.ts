// What the processor does for one client: the annex of their processing agreement, Art. 28(3). It
// leaves the house, so it holds nothing about other clients and nothing that is marked internal:
// neither the list of changes nor the place where the record is kept, and only measures that may be told.
import type { Block, PaperContent } from '../document.ts';
import { answer } from './answer.ts';
import { subheading } from './blocks.ts';
import type { ComposeOptions } from './compose-options.ts';
import { factBlocks } from './facts.ts';
import { numberSections, type NamedSection } from './named-section.ts';
import { filledOnly, processorIdentity, processorPractice } from './processor-sections.ts';
import type { ProcessorScope } from './scope.ts';
import { senderOf } from './sender.ts';
import { additionalSections } from './sections/additional.ts';
import { dateFacts, edition } from './sections/document-dates.ts';
import {
  clientFacts,
  clientName,
  clientNameFact,
  processingFacts,
  type Client,
} from './sections/processed-for.ts';
import { signatureBlocks } from './sections/signatures.ts';
import { field } from './view.ts';

/** The extract of the processor's record for one client. */
export function composeProcessingAnnex(
  scope: ProcessorScope,
  client: Client,
  options: ComposeOptions,
): PaperContent {
  const { headings, labels } = scope.words;
  const doc = field(scope.processor, 'doc');
  return {
    kind: 'processor-record',
    language: scope.language,
    title: headings.annex,
    subtitle: `${answer(scope, scope.company, 'legalName').text} – ${clientName(scope, client)}`,
    // Whose it is first of all: the company stands in the head, and a long line loses its end.
    subject: clientName(scope, client),
    sender: senderOf(scope),
    marking: labels.confidential,
    edition: edition(scope, doc.value, options.date),
    date: options.date,
    blocks: [
      ...factBlocks(dateFacts(scope, doc)),
      ...numberSections([
        ...filledOnly(sectionsOf(scope, client)),
        ...(options.signature
          ? [{ heading: headings.signatures, blocks: signatures(scope, client) }]
          : []),
      ]),
    ],
  };
}

function sectionsOf(scope: ProcessorScope, client: Client): readonly NamedSection[] {
  const { headings } = scope.words;
  const own = field(scope.processor, 'additionalSections');
  return [
    ...processorIdentity(scope, 'client'),
    {
      heading: headings.controller,
      blocks: factBlocks([...clientNameFact(scope, client), ...clientFacts(scope, client)]),
    },
    { heading: headings.processing, blocks: processingFacts(scope, client) },
    ...processorPractice(scope, 'client'),
    ...additionalSections(scope, own, 'public'),
  ];
}

/** Both parties sign; the client's own people are not known here. */
function signatures(scope: ProcessorScope, client: Client): readonly Block[] {
  const { headings } = scope.words;
  const signatories = field(scope.processor, 'signatures');
  const none = { ...signatories, value: [] };
  const processor = answer(scope, scope.company, 'legalName').text;
  return [
    subheading(scope, `${headings.processor}: ${processor}`),
    ...signatureBlocks(scope, signatories),
    subheading(scope, `${headings.controller}: ${clientName(scope, client)}`),
    ...signatureBlocks(scope, none),
  ];
}
