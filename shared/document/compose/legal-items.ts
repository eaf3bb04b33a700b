// The last page of a record on request: each item of Art. 13, 14 and 30, and how it stands in the answers.
import type { Block, Cell, Table } from '../document.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import { legalItems, type LegalItemPart } from '../../law/legal-items.ts';
import {
  requirementWords,
  type RequirementWords,
} from '../../language/requirements/requirement-words.ts';
import {
  findProcessorItems,
  findRegisterItems,
  type JudgedItem,
} from '../../judgement/find-legal-items.ts';
import { isHole } from '../../judgement/judgement.ts';
import { pickText } from '../../register/pick-text.ts';
import { cleanText } from '../../util/clean-text.ts';
import { paragraph, plain } from './blocks.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import type { ShownAnswers } from './scopes-of.ts';
import { numberSections, type NamedSection } from './named-section.ts';

/** The page about every register of the document; nothing where it is not asked for. */
export function registerItems(
  parts: ComposeParts,
  { registers }: ShownAnswers,
  options: ComposeOptions,
): readonly Block[] {
  if (options.completeness !== true) return [];
  const sections = registers.map(({ id, content }) => ({
    heading: cleanText(pickText(content.name, options.language)) || id,
    blocks: partBlocks(findRegisterItems(parts, id), options),
  }));
  return page(sections, 'record', options);
}

/** The page about the work as a processor; nothing where it is not asked for. */
export function processorItems(parts: ComposeParts, options: ComposeOptions): readonly Block[] {
  if (options.completeness !== true) return [];
  const states = findProcessorItems(parts);
  const { parts: headings } = requirementWords[options.language];
  return page(
    [{ heading: headings['30(2)'], blocks: [tableOf(states, '30(2)', options)] }],
    'processorRecord',
    options,
  );
}

/** The page names its record: a binder has one of each. */
function page(
  sections: readonly NamedSection[],
  record: 'record' | 'processorRecord',
  { language }: ComposeOptions,
): readonly Block[] {
  const { title, intro } = requirementWords[language];
  const subtitle = documentWords[language].headings[record];
  return [{ kind: 'part', title, subtitle }, paragraph(intro), ...numberSections(sections)];
}

/** One table for each article; a sentence where nothing of the article applies. */
function partBlocks(states: readonly JudgedItem[], options: ComposeOptions): readonly Block[] {
  const words = requirementWords[options.language];
  const parts: readonly LegalItemPart[] = ['13', '14', '30(1)'];
  return parts.flatMap((part): readonly Block[] => {
    const found = ofPart(states, part);
    const heading = {
      kind: 'heading',
      level: 2,
      number: undefined,
      text: words.parts[part],
    } as const;
    const [first] = found;
    const isExempt = found.every(
      ({ state, reason }) => state === 'notApplicable' && reason === first?.reason,
    );
    if (!first || !isExempt) return [heading, tableOf(states, part, options)];
    return [heading, paragraph(sayState(first, words), first.place)];
  });
}

function ofPart(states: readonly JudgedItem[], part: LegalItemPart) {
  const ids = legalItems.filter((each) => each.part === part).map(({ id }) => id);
  return states.filter(({ id }) => ids.includes(id));
}

function tableOf(
  states: readonly JudgedItem[],
  part: LegalItemPart,
  { language }: ComposeOptions,
): Table {
  const words = requirementWords[language];
  const { article, item, state } = words.columns;
  return {
    kind: 'table',
    caption: words.parts[part],
    columns: [article, item, state],
    rows: ofPart(states, part).map((found) => rowOf(found, words)),
  };
}

function rowOf(found: JudgedItem, words: RequirementWords): readonly Cell[] {
  const kind = isHole(found) ? 'missing' : 'text';
  return [
    { inlines: plain(words.cite(found.id)) },
    { inlines: plain(words.items[found.id]), source: found.place },
    { inlines: [{ kind, text: sayState(found, words) }], source: found.place },
  ];
}

function sayState({ state, reason }: JudgedItem, words: RequirementWords): string {
  const said = words.states[state];
  return reason === undefined ? said : `${said}: ${words.reasons[reason]}`;
}
