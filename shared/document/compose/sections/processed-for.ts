import type { Block } from '../../document.ts';
import type { ProcessorRecord } from '../../../register/processor-record.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { missing, subheading } from '../blocks.ts';
import { holeParagraph } from '../holes.ts';
import { fact, factBlocks, requiredFact, type Fact } from '../facts.ts';
import type { ProcessorScope, Scope } from '../scope.ts';
import { isOneParagraph, itemLines } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

export type Client = View<ProcessorRecord['controllers'][number]>;

/** Each controller on whose behalf the company works, and what it does: Art. 30(2)(a)-(b). */
export function processedForSection(scope: ProcessorScope): readonly Block[] {
  const list = field(scope.processor, 'controllers');
  const clients = rowsOf(list);
  if (clients.length === 0) return holeParagraph(scope, 'clients', list.place);
  return clients.flatMap((client) => [
    subheading(scope, clientName(scope, client), field(client, 'name').place),
    ...processingFacts(scope, client, clientFacts(scope, client)),
  ]);
}

/** The name of the client, or the mark of a missing one. */
export function clientName(scope: Scope, client: Client): string {
  return answer(scope, client, 'name').text || missing(scope.words, 'clientName').text;
}

/** The name of the client as a fact. */
export function clientNameFact(scope: Scope, client: Client): readonly Fact[] {
  return requiredFact(scope, scope.words.labels.name, answer(scope, client, 'name'), 'clientName');
}

/** Who the client is and how to reach it, its representative and data protection officer. */
export function clientFacts(scope: Scope, client: Client): readonly Fact[] {
  const { labels } = scope.words;
  return [
    ...fact(labels.businessId, answer(scope, client, 'businessId')),
    ...requiredFact(scope, labels.contact, answer(scope, client, 'contact'), 'clientContact'),
    ...fact(labels.representative, answer(scope, client, 'representative')),
    ...fact(labels.dpoContact, answer(scope, client, 'dpo')),
  ];
}

/** What is done for the client, with whose data, and under which agreement: Art. 28(3), 30(2)(b). */
export function processingFacts(
  scope: Scope,
  client: Client,
  before: readonly Fact[] = [],
): readonly Block[] {
  const { labels } = scope.words;
  const categories = answer(scope, client, 'categories');
  const isList = isGiven(categories) && !isOneParagraph(categories);
  return [
    ...factBlocks([
      ...before,
      ...fact(labels.services, answer(scope, client, 'services')),
      ...(isList
        ? []
        : requiredFact(scope, labels.processingCategories, categories, 'processingCategories')),
    ]),
    ...(isList ? listBlocks(labels.processingCategories, categories) : []),
    ...factBlocks([
      ...fact(labels.subjects, answer(scope, client, 'subjects')),
      ...fact(labels.data, answer(scope, client, 'data')),
      ...fact(labels.processingDuration, answer(scope, client, 'duration')),
      ...fact(labels.processingAgreement, answer(scope, client, 'dpaRef')),
    ]),
  ];
}

/** One item a line below its term. */
function listBlocks(term: string, value: Answer): readonly Block[] {
  return [
    { kind: 'paragraph', inlines: [{ kind: 'strong', text: term }], source: value.source },
    { kind: 'list', items: itemLines(value) },
  ];
}
