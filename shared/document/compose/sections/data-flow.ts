// Where the data of a register come from, where they are kept and where they go, as one picture.
// Only the record has it: the systems are the company's own business.
import { isOutsideEea } from '../../../law/countries.ts';
import type { Register } from '../../../register/register.ts';
import type { Block, Figure, FlowNode } from '../../document.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { recipientsOf, type Recipient } from '../common-fact.ts';
import { formatCountry } from '../format.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf, type View } from '../view.ts';

/** The picture; nothing where the register has neither sources nor recipients. */
export function dataFlowSection(scope: RegisterScope): readonly Block[] {
  const sources = rowsOf(field(scope.register, 'sources')).map((row) => sourceNode(scope, row));
  const recipients = recipientsOf(scope).map((row) => recipientNode(scope, row));
  const from = sources.filter(hasName);
  const to = recipients.filter(hasName);
  if (from.length === 0 && to.length === 0) return [];
  const { labels } = scope.words;
  const figure = {
    kind: 'figure',
    caption: `${registerName(scope)}: ${labels.flowCaption}`,
    sources: { title: labels.flowSources, nodes: from },
    register: { title: registerName(scope), systems: systemNodes(scope) },
    recipients: { title: labels.flowRecipients, nodes: to },
    outsideMark: labels.outsideEea,
    source: field(scope.register, 'name').place,
  } as const;
  return [{ ...figure, alternative: describe(scope, figure) }];
}

function registerName(scope: RegisterScope): string {
  return answer(scope, scope.register, 'name').text || scope.words.missing.items.registerName;
}

function hasName({ name }: FlowNode): boolean {
  return name !== '';
}

/** A node without a country is inside: nothing says otherwise. */
function node(name: string, source: FlowNode['source']): FlowNode {
  return { name, country: '', isOutsideEea: false, source };
}

/** The longest own words that a node has room for; longer ones give way to the kind of source. */
const longestName = 60;

function sourceNode(scope: RegisterScope, row: View<Register['sources'][number]>): FlowNode {
  const { type } = row.value;
  const kind = type === '' ? '' : scope.words.choices.source[type];
  const own = answer(scope, row, 'name');
  const isTooLong = own.text.length > longestName && kind !== '';
  return isGiven(own) && !isTooLong
    ? node(own.text, own.source)
    : node(kind, field(row, 'type').place);
}

function systemNodes(scope: RegisterScope): readonly FlowNode[] {
  return rowsOf(field(field(scope.register, 'internal'), 'systems'))
    .map((row) => answer(scope, row, 'name'))
    .filter(isGiven)
    .map((name: Answer) => node(name.text, name.source));
}

function recipientNode(scope: RegisterScope, row: Recipient): FlowNode {
  const name = answer(scope, row, 'name');
  const shown = isGiven(name) ? name : answer(scope, row, 'category');
  const countries = countriesOf(scope, row);
  return {
    name: shown.text,
    country: [...new Set(countries.map((each) => formatCountry(scope, each)))]
      .filter((name) => name !== '')
      .join(', '),
    isOutsideEea: countries.some(isOutsideEea),
    source: shown.source,
  };
}

/** The recipient's own country, and those that its transfers go to. */
function countriesOf({ register }: RegisterScope, { value }: Recipient): readonly string[] {
  const transfers = register.value.noTransfers === 'yes' ? [] : register.value.transfers;
  const transferred = transfers
    .filter(({ recipientId }) => recipientId === value.id)
    .map(({ country }) => country);
  return [...new Set([value.country, ...transferred])].filter((country) => country !== '');
}

/** The picture in a sentence. */
function describe(scope: RegisterScope, figure: Omit<Figure, 'alternative'>): string {
  const { sentences } = scope.words;
  // Names have commas of their own.
  const names = (nodes: readonly FlowNode[]) =>
    nodes.map((each) => nodeWords(each, figure.outsideMark)).join('; ');
  const { sources, register, recipients } = figure;
  const isToldToNobody = scope.register.value.noDisclosure.claimed === 'yes';
  return [
    sentences.flowRegister(register.title),
    sources.nodes.length === 0 ? '' : sentences.flowFrom(names(sources.nodes)),
    register.systems.length === 0 ? '' : sentences.flowSystems(names(register.systems)),
    recipients.nodes.length === 0 ? '' : sentences.flowTo(names(recipients.nodes)),
    recipients.nodes.length === 0 && isToldToNobody ? sentences.flowToNobody : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function nodeWords({ name, country, isOutsideEea: isOutside }: FlowNode, mark: string): string {
  const details = [country, isOutside ? mark : ''].filter((detail) => detail !== '').join(', ');
  return details === '' ? name : `${name} (${details})`;
}
