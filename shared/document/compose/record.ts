// The internal record of processing activities, Art. 30(1), with the accountability part of Art. 5(2).
import type { Block, PaperContent } from '../document.ts';
import { answer } from './answer.ts';
import { paragraph } from './blocks.ts';
import type { ComposeOptions } from './compose-options.ts';
import { fact, factBlocks, type Fact } from './facts.ts';
import { onPaper } from './holes.ts';
import { numberSections, type NamedSection } from './named-section.ts';
import { registerBlocks } from './record-register.ts';
import type { RegisterScope, Scope } from './scope.ts';
import { senderOf } from './sender.ts';
import { additionalSections } from './sections/additional.ts';
import { recordChangesSection } from './sections/changes.ts';
import { identityFacts } from './sections/controller.ts';
import { edition, recordDateFacts } from './sections/document-dates.ts';
import { dpoRecordSection } from './sections/dpo.ts';
import { signatureBlocks } from './sections/signatures.ts';
import { field, rowsOf } from './view.ts';

/** The record of the registers. */
export function composeRecord(
  given: Scope,
  ofRegisters: readonly RegisterScope[],
  options: ComposeOptions,
  isProcessor: boolean,
  lastPage: readonly Block[],
): PaperContent {
  const scope = onPaper(given, 'record');
  const registers = ofRegisters.map((each) => onPaper(each, 'record'));
  const { headings, labels } = scope.words;
  const signatories = field(scope.company, 'signatures');
  return {
    kind: 'record',
    language: scope.language,
    title: headings.record,
    subtitle: answer(scope, scope.company, 'legalName').text,
    sender: senderOf(scope),
    marking: labels.internal,
    edition: edition(scope, scope.company.value.recordDoc, options.date),
    date: options.date,
    blocks: [
      ...factBlocks(recordDateFacts(scope, field(scope.company, 'recordDoc'))),
      ...numberSections(sectionsOf(scope, registers, isProcessor)),
      ...(options.signature ? signatureBlocks(scope, signatories) : []),
      ...lastPage,
    ],
  };
}

function sectionsOf(
  scope: Scope,
  registers: readonly RegisterScope[],
  isProcessor: boolean,
): readonly NamedSection[] {
  const { headings } = scope.words;
  const own = field(scope.company, 'additionalSections');
  const processorNote = isProcessor ? [paragraph(scope.words.sentences.alsoProcessor)] : [];
  return [
    {
      heading: headings.controller,
      blocks: [
        ...factBlocks([...identityFacts(scope, 'controller'), ...groupFacts(scope)]),
        ...processorNote,
      ],
    },
    { heading: headings.dpo, blocks: dpoRecordSection(scope) },
    ...registers.map(toSection),
    ...additionalSections(scope, own, 'everything'),
    {
      heading: headings.recordChanges,
      blocks: recordChangesSection(scope, field(scope.company, 'recordDoc')),
    },
  ].filter(({ source, blocks }) => source !== undefined || blocks.length > 0);
}

function groupFacts(scope: Scope): readonly Fact[] {
  const { labels } = scope.words;
  return rowsOf(field(scope.company, 'group')).flatMap((row) => {
    const parts = [answer(scope, row, 'name').text, answer(scope, row, 'contact').text];
    const text = parts.filter((part) => part !== '').join(', ');
    return fact(labels.group, { text, source: field(row, 'name').place });
  });
}

function toSection(scope: RegisterScope): NamedSection {
  const name = answer(scope, scope.register, 'name');
  const { mark, items } = scope.words.missing;
  return {
    heading: scope.words.labels.activity(name.text || mark(items.registerName)),
    source: name.source,
    blocks: registerBlocks(scope),
  };
}
