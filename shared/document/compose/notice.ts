// The public notice, Art. 13 and 14: for one register, or for several of one company in one paper.
import type { Block, DocumentContent } from '../document.ts';
import type { Register } from '../../register/register.ts';
import { answer, isGiven } from './answer.ts';
import type { ComposeOptions } from './compose-options.ts';
import { factBlocks } from './facts.ts';
import { numberSections, type NamedSection } from './named-section.ts';
import { closingSection, noticeSections, type NoticeSection } from './notice-sections.ts';
import { withNotes } from './notes.ts';
import type { RegisterScope, Scope } from './scope.ts';
import { senderOf } from './sender.ts';
import { additionalSections } from './sections/additional.ts';
import { dateFacts, edition } from './sections/document-dates.ts';
import { signatureBlocks } from './sections/signatures.ts';
import { subheading } from './blocks.ts';
import { textBlocks } from './text-blocks.ts';
import { field } from './view.ts';

/** The notice of the registers. */
export function composeNotice(
  scope: Scope,
  registers: readonly RegisterScope[],
  options: ComposeOptions,
): DocumentContent {
  const { headings } = scope.words;
  return {
    kind: 'notice',
    language: scope.language,
    title: headings.notice,
    subtitle: registers.map(nameOf).join(' · '),
    sender: senderOf(scope),
    marking: undefined,
    edition: edition(scope, newestDates(registers), options.date),
    date: options.date,
    blocks: [
      ...compose(registers, lead),
      ...numberSections(sectionsOf(scope, registers)),
      ...(options.signature ? withoutRepeats(registers.flatMap(signatures)) : []),
    ],
  };
}

/** The name of the register, or the mark of a missing one. */
function nameOf(scope: RegisterScope): string {
  const { mark, items } = scope.words.missing;
  return answer(scope, scope.register, 'name').text || mark(items.registerName);
}

function signatures(scope: RegisterScope): readonly Block[] {
  return signatureBlocks(scope, field(scope.register, 'signatures'));
}

/** One person signs the notice of several registers once. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.map((each) => [JSON.stringify(each, withoutSource), each])).values()];
}

/** The dates of the register; of several, the last change of any of them, and no version. */
function newestDates(registers: readonly RegisterScope[]): Dates | undefined {
  const docs = registers.map(({ register }) => register.value.doc);
  if (docs.length <= 1) return docs[0];
  const newest = (key: 'createdOn' | 'updatedOn') =>
    docs.map((doc) => doc[key]).reduce((one, other) => (one > other ? one : other), '');
  return { version: '', createdOn: newest('createdOn'), updatedOn: newest('updatedOn') };
}

type Dates = Pick<Register['doc'], 'version' | 'createdOn' | 'updatedOn'>;

/** Dates and the lead text stand before the first section. */
function lead(scope: RegisterScope): readonly Block[] {
  return [
    ...factBlocks(dateFacts(scope, field(scope.register, 'doc'))),
    ...textBlocks(answer(scope, scope.register, 'intro')),
  ];
}

function sectionsOf(scope: Scope, registers: readonly RegisterScope[]): readonly NamedSection[] {
  const own = [
    ...additionalSections(scope, field(scope.company, 'additionalSections'), 'public'),
    ...registers.flatMap((each) =>
      additionalSections(each, field(each.register, 'additionalSections'), 'public'),
    ),
  ];
  return [
    ...noticeSections.map((section) => toNamed(scope, registers, section)),
    ...own,
    toNamed(scope, registers, closingSection),
  ].filter(({ source, blocks }) => source !== undefined || blocks.length > 0);
}

function toNamed(
  { words }: Scope,
  registers: readonly RegisterScope[],
  { heading, compose: composeSection, composeTogether, notes, more }: NoticeSection,
): NamedSection {
  if (composeTogether && registers.length > 1) {
    return { heading: words.headings[heading], blocks: composeTogether(registers) };
  }
  const blocks = compose(registers, (scope) => [
    ...withNotes(scope, composeSection(scope), notes),
    ...(more?.(scope) ?? []),
  ]);
  return { heading: words.headings[heading], blocks };
}

/** What all registers share is told once; what differs is told under the name of each register. */
function compose(
  registers: readonly RegisterScope[],
  section: (scope: RegisterScope) => readonly Block[],
): readonly Block[] {
  const told = registers.map((scope) => ({ scope, blocks: section(scope) }));
  const distinct = new Set(told.map(({ blocks }) => JSON.stringify(blocks, withoutSource)));
  if (distinct.size <= 1) return told[0]?.blocks ?? [];
  return told.flatMap(({ scope }) => {
    const blocks = section({ ...scope, depth: scope.depth + 1 });
    if (blocks.length === 0) return [];
    const name = answer(scope, scope.register, 'name');
    return [subheading(scope, nameOf(scope), isGiven(name) ? name.source : undefined), ...blocks];
  });
}

/** Registers share what reads the same, although each has it in a file of its own. */
function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}
