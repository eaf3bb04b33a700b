// What the processor's record and its extract for one client have in common.
import type { ProcessorRecord } from '../../register/processor-record.ts';
import { answer } from './answer.ts';
import { placeIn } from '../../judgement/effective-answers.ts';
import { holeParagraph } from './holes.ts';
import { factBlocks } from './facts.ts';
import type { NamedSection } from './named-section.ts';
import type { ProcessorScope } from './scope.ts';
import { identityFacts } from './sections/controller.ts';
import { dpoRecordSection, dpoSection } from './sections/dpo.ts';
import { isInternal, type Reader } from './reader.ts';
import { allMeasures, shownMeasures } from './sections/security.ts';
import { subProcessorsSection } from './sections/sub-processors.ts';
import { processorTransfersSection } from './sections/transfers.ts';
import { textBlocks } from './text-blocks.ts';
import { field, type View } from './view.ts';

/** Who the processor is, and its data protection officer: Art. 30(2)(a). */
export function processorIdentity(scope: ProcessorScope, reader: Reader): readonly NamedSection[] {
  const { headings } = scope.words;
  return [
    { heading: headings.processor, blocks: factBlocks(identityFacts(scope, 'processor')) },
    {
      heading: headings.dpo,
      blocks: isInternal(reader) ? dpoRecordSection(scope) : dpoSection(scope),
    },
  ];
}

/** What is the same for every client: Art. 28(3)(e)-(f), 28(4), 30(2)(c)-(d). */
export function processorPractice(scope: ProcessorScope, reader: Reader): readonly NamedSection[] {
  const { headings } = scope.words;
  const security = securityOf(scope);
  const measures = isInternal(reader)
    ? allMeasures(scope, security)
    : shownMeasures(scope, security);
  return [
    { heading: headings.subProcessors, blocks: subProcessorsSection(scope, reader) },
    { heading: headings.transfers, blocks: processorTransfersSection(scope, reader) },
    {
      heading: headings.securityMeasures,
      blocks: [
        ...measures,
        ...holeParagraph(scope, 'security', field(security, 'publicSummary').place),
      ],
    },
    {
      heading: headings.assistance,
      blocks: textBlocks(answer(scope, scope.processor, 'assistPolicy')),
    },
  ];
}

type Security = View<ProcessorRecord['security']>;

/** The measures of the processor: its own, or the company's where it uses those. */
function securityOf({ effective }: ProcessorScope): Security {
  return { value: effective.answers.security, place: placeIn(effective, 'security') };
}

/** Sections that have something to say. */
export function filledOnly(sections: readonly NamedSection[]): readonly NamedSection[] {
  return sections.filter(({ source, blocks }) => source !== undefined || blocks.length > 0);
}
