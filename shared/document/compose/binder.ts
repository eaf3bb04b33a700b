// Everything of a company for the shelf: contents, each paper as a part of its own, and the page to sign.
// The writers make the cover from the title, the sender and the date.
import type { Block, PaperContent } from '../document.ts';
import { answer } from './answer.ts';
import type { ComposeOptions } from './compose-options.ts';
import { factBlocks } from './facts.ts';
import { composeNotice } from './notice/compose-notice.ts';
import { composeProcessorRecord } from './processor-record.ts';
import { composeRecord } from './record.ts';
import type { ProcessorScope, RegisterScope, Scope } from './scope.ts';
import { senderOf } from './sender.ts';
import { edition, recordDateFacts } from './sections/document-dates.ts';
import { signatureBlocks } from './sections/signatures.ts';
import { field } from './view.ts';

/** How the records inside end. */
interface LastPages {
  readonly record: readonly Block[];
  readonly processor: readonly Block[];
}

/** The binder of the company: a notice of each register, then the internal records. */
export function composeBinder(
  scope: Scope,
  registers: readonly RegisterScope[],
  processor: ProcessorScope | undefined,
  options: ComposeOptions,
  lastPages: LastPages,
): PaperContent {
  const { headings, labels } = scope.words;
  const name = answer(scope, scope.company, 'legalName').text;
  // The binder is signed once, on its last page.
  const inside = { ...options, signature: false };
  const papers = [
    ...registers.map((register) => composeNotice(scope, [register], inside)),
    ...(registers.length === 0
      ? []
      : [composeRecord(scope, registers, inside, processor !== undefined, lastPages.record)]),
    ...(processor ? [composeProcessorRecord(processor, inside, lastPages.processor)] : []),
  ];
  return {
    kind: 'binder',
    language: scope.language,
    title: headings.binder,
    subtitle: name,
    sender: senderOf(scope),
    marking: labels.internal,
    edition: edition(scope, scope.company.value.recordDoc, options.date),
    date: options.date,
    blocks: [
      ...factBlocks(recordDateFacts(scope, field(scope.company, 'recordDoc'))),
      { kind: 'contents', title: headings.contents },
      ...papers.flatMap(toPart),
      { kind: 'part', title: headings.signatures, subtitle: name },
      ...signatureBlocks(scope, field(scope.company, 'signatures')),
    ],
  };
}

function toPart({ title, subtitle, blocks }: PaperContent): readonly Block[] {
  return [{ kind: 'part', title, subtitle }, ...blocks];
}
