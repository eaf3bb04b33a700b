// The public notice, Art. 13 and 14, in layers: a box that sums up, then about eight sections with a card
// for each purpose at their centre, and the articles at the end. Concise and intelligible (Art. 12(1)).
import type { Block, PaperContent } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { capitalised, subheading } from '../blocks.ts';
import type { ComposeOptions } from '../compose-options.ts';
import { onPaper } from '../holes.ts';
import { numberSections, type NamedSection } from '../named-section.ts';
import { notesOf, type NotesKey } from '../notes.ts';
import type { RegisterScope, Scope } from '../scope.ts';
import { senderOf } from '../sender.ts';
import { additionalSections } from '../sections/additional.ts';
import { edition } from '../sections/document-dates.ts';
import { signatureBlocks } from '../sections/signatures.ts';
import { joinSameNames, registerNameOf, tellTogether, withoutSource } from '../tell-together.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';
import { changeBlocks, securityBlocks } from './closing.ts';
import { collectionBlocks, isFromPerson } from './collection.ts';
import { contactLines } from './contact-lines.ts';
import { collectEndnotes, endnoteBlocks, type Endnotes } from './endnotes.ts';
import { purposeCards } from './purpose-cards.ts';
import { disclosureBlocks, recipientItems, transferBlocks } from './recipients.ts';
import { rightsBlocks } from './rights.ts';
import { listed, ourRun, run, sentences } from './runs.ts';
import { summaryBox } from './summary-box.ts';
import { tellItems } from './tell-items.ts';
import { automatedBlocks, cookieBlocks, profilingBlocks, publicationBlocks } from './topics.ts';

type Tell = (scope: RegisterScope) => readonly Block[];

type SectionId = 'contact' | 'purposes' | 'recipients' | 'rights';

interface NoticeSection extends NamedSection {
  readonly id?: SectionId;
}

/** The notice of the registers. */
export function composeNotice(
  given: Scope,
  ofRegisters: readonly RegisterScope[],
  options: ComposeOptions,
): PaperContent {
  const scope = onPaper(given, 'notice');
  const registers = ofRegisters.map((each) => onPaper(each, 'notice'));
  const notes = collectEndnotes(registers);
  const sections = sectionsOf(scope, registers, notes).filter(
    ({ source, blocks }) => source !== undefined || blocks.length > 0,
  );
  const numberOf = (id: SectionId) => {
    const index = sections.findIndex((section) => section.id === id);
    return index < 0 ? '' : String(index + 1);
  };
  return {
    kind: 'notice',
    language: scope.language,
    title: scope.words.headings.notice,
    subtitle: registers.map(registerNameOf).join(' · '),
    sender: senderOf(scope),
    marking: undefined,
    edition: edition(scope, newestDates(registers), options.date),
    date: options.date,
    blocks: [
      ...(registers.length > 0 ? [summaryBox(registers, numberOf)] : []),
      ...(registers.length === 1 ? registers.flatMap(lead) : []),
      ...numberSections(sections),
      ...endnoteBlocks(scope, notes),
      ...(options.signature ? withoutRepeats(registers.flatMap(signatures)) : []),
    ],
  };
}

function sectionsOf(
  scope: Scope,
  registers: readonly RegisterScope[],
  notes: Endnotes,
): readonly NoticeSection[] {
  const { headings } = scope.words.notice;
  const together = (tell: Tell, ...keys: readonly NotesKey[]) =>
    tellWithNotes(registers, [tell], keys);
  const collection = registers.some(isFromPerson) ? headings.collection : headings.sources;
  return [
    { id: 'contact', heading: headings.contact, blocks: together(contactLines, 'controller') },
    { id: 'purposes', heading: headings.purposes, blocks: purposeBlocks(registers, notes) },
    { heading: collection, blocks: together(collectionBlocks, 'sources', 'provision') },
    { id: 'recipients', heading: headings.recipients, blocks: recipientBlocks(registers) },
    ...topicSection(scope, registers),
    { heading: headings.security, blocks: together(securityBlocks, 'security') },
    { id: 'rights', heading: headings.rights, blocks: rightsBlocks(registers) },
    ...ownSections(scope, registers),
    {
      heading: headings.changes,
      blocks: tellTogether(registers, changeBlocks),
    },
  ];
}

/** The purposes of each register, under its name where there are several. */
function purposeBlocks(registers: readonly RegisterScope[], notes: Endnotes): readonly Block[] {
  return registers.flatMap((scope) => {
    if (registers.length === 1) return cardsWithNotes(scope, notes);
    const name = answer(scope, scope.register, 'name');
    const deeper = { ...scope, depth: scope.depth + 1 };
    const source = name.text === '' ? undefined : name.source;
    return [
      subheading(scope, registerNameOf(scope), source),
      ...lead(scope),
      ...cardsWithNotes(deeper, notes),
    ];
  });
}

function cardsWithNotes(scope: RegisterScope, notes: Endnotes): readonly Block[] {
  const keys = ['purposes', 'interests', 'subjects', 'data', 'retention'] as const;
  return [...purposeCards(scope, notes), ...keys.flatMap((key) => textBlocks(notesOf(scope, key)))];
}

/** What the notice covers, and the user's own first words. */
function lead(scope: RegisterScope): readonly Block[] {
  const covered = field(scope.register, 'scope');
  const { labels } = scope.words;
  const labelled = (label: string, key: 'sites' | 'services') => {
    const value = run(answer(scope, covered, key));
    return value.length === 0 ? [] : [...ourRun(`${label}: `), ...value];
  };
  const inlines = sentences([
    labelled(labels.sites, 'sites'),
    labelled(labels.services, 'services'),
  ]);
  return [
    ...textBlocks(answer(scope, scope.register, 'intro')),
    ...textBlocks(answer(scope, covered, 'text')),
    ...(inlines.length === 0
      ? []
      : [{ kind: 'paragraph', inlines, source: covered.place } as const]),
  ];
}

/** What the registers tell, then what the user has added; a note of one does not make the others repeat theirs. */
function tellWithNotes(
  registers: readonly RegisterScope[],
  tells: readonly Tell[],
  keys: readonly NotesKey[],
): readonly Block[] {
  const notes = keys.map(
    (key): Tell =>
      (scope) =>
        textBlocks(notesOf(scope, key)),
  );
  return joinSameNames([...tells, ...notes].flatMap((tell) => tellTogether(registers, tell)));
}

/** A recipient that several registers share stands once. */
function recipientBlocks(registers: readonly RegisterScope[]): readonly Block[] {
  return joinSameNames([
    ...tellItems(registers, recipientItems),
    ...tellWithNotes(registers, [disclosureBlocks], ['recipients']),
    ...tellWithNotes(registers, [transferBlocks], ['transfers']),
  ]);
}

/** Cookies, automated decisions, profiling and publication share a section that names what it has. */
function topicSection(scope: Scope, registers: readonly RegisterScope[]): readonly NoticeSection[] {
  const { topics, and } = scope.words.notice;
  const parts = [
    { name: topics.cookies, blocks: tellWithNotes(registers, [cookieBlocks], ['cookies']) },
    { name: topics.automated, blocks: tellTogether(registers, automatedBlocks) },
    { name: topics.profiling, blocks: tellWithNotes(registers, [profilingBlocks], ['automated']) },
    { name: topics.publication, blocks: tellTogether(registers, publicationBlocks) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (parts.length === 0) return [];
  const heading = capitalised(
    listed(
      parts.map(({ name }) => name),
      and,
    ),
  );
  return [{ heading, blocks: joinSameNames(parts.flatMap(({ blocks }) => blocks)) }];
}

function ownSections(scope: Scope, registers: readonly RegisterScope[]): readonly NamedSection[] {
  return [
    ...additionalSections(scope, field(scope.company, 'additionalSections'), 'public'),
    ...registers.flatMap((each) =>
      additionalSections(each, field(each.register, 'additionalSections'), 'public'),
    ),
  ];
}

function signatures(scope: RegisterScope): readonly Block[] {
  return signatureBlocks(scope, field(scope.register, 'signatures'));
}

/** One person signs the notice of several registers once. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.map((each) => [JSON.stringify(each, withoutSource), each])).values()];
}

type Dates = Pick<Register['doc'], 'version' | 'createdOn' | 'updatedOn'>;

/** The dates of the register; of several, the last change of any of them, and no version. */
function newestDates(registers: readonly RegisterScope[]): Dates | undefined {
  const docs = registers.map(({ register }) => register.value.doc);
  if (docs.length <= 1) return docs[0];
  const newest = (key: 'createdOn' | 'updatedOn') =>
    docs.map((doc) => doc[key]).reduce((one, other) => (one > other ? one : other), '');
  return { version: '', createdOn: newest('createdOn'), updatedOn: newest('updatedOn') };
}
