// The public notice, Art. 13 and 14: for one register, or for several of one company in one paper.
import type { Block, PaperContent } from '../document.ts';
import type { Register } from '../../register/register.ts';
import { answer } from './answer.ts';
import type { ComposeOptions } from './compose-options.ts';
import { factBlocks } from './facts.ts';
import { numberSections, type NamedSection } from './named-section.ts';
import { closingSection, noticeSections, type NoticeSection } from './notice-sections.ts';
import { withNotes } from './notes.ts';
import type { RegisterScope, Scope, Section } from './scope.ts';
import { senderOf } from './sender.ts';
import { additionalSections } from './sections/additional.ts';
import { dateFacts, edition } from './sections/document-dates.ts';
import { signatureBlocks } from './sections/signatures.ts';
import {
  isShared,
  joinSameNames,
  registerNameOf,
  tellTogether,
  withoutSource,
} from './tell-together.ts';
import { textBlocks } from './text-blocks.ts';
import { field } from './view.ts';

/** The notice of the registers. */
export function composeNotice(
  scope: Scope,
  registers: readonly RegisterScope[],
  options: ComposeOptions,
): PaperContent {
  const { headings } = scope.words;
  return {
    kind: 'notice',
    language: scope.language,
    title: headings.notice,
    subtitle: registers.map(registerNameOf).join(' · '),
    sender: senderOf(scope),
    marking: undefined,
    edition: edition(scope, newestDates(registers), options.date),
    date: options.date,
    blocks: [
      ...tellTogether(registers, lead),
      ...numberSections(sectionsOf(scope, registers)),
      ...(options.signature ? withoutRepeats(registers.flatMap(signatures)) : []),
    ],
  };
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
  const rest: Section = (scope) => more?.(scope) ?? [];
  // A note of one register does not make the others repeat what they share.
  const blocks =
    isShared(registers, composeSection) && isShared(registers, rest)
      ? joinSameNames([
          ...tellTogether(registers, composeSection),
          ...tellTogether(registers, (scope) => withNotes(scope, [], notes)),
          ...tellTogether(registers, rest),
        ])
      : tellTogether(registers, (scope) => [
          ...withNotes(scope, composeSection(scope), notes),
          ...rest(scope),
        ]);
  return { heading: words.headings[heading], blocks };
}
