// What the law asks of a processor: Art. 30(2).
import type { ProcessorRecord } from '../../register/processor-record.ts';
import { askSecurity } from './common-requirements.ts';
import { exempt, tellAny, type Asked, type Requirement } from './requirement.ts';
import { askTransfers, transferRequirements } from './transfer-requirements.ts';

/** A processor's record as its paper shows it: with the measures that it takes from the company. */
export interface ProcessorFacts {
  readonly record: ProcessorRecord;
}

const papers = ['processor-record'] as const;

function eachClient(field: string): (facts: ProcessorFacts) => readonly Asked[] {
  return ({ record }) => record.controllers.map(({ id }) => tellAny(`controllers[${id}].${field}`));
}

/** Clients, what is done for them, transfers and measures. */
export const processorRequirements: readonly Requirement<ProcessorFacts>[] = [
  {
    id: 'clients',
    items: ['30(2)(a)', '30(2)(b)'],
    hurts: papers,
    ask: ({ record }) => (record.controllers.length > 0 ? [] : [{ at: 'controllers', ways: [] }]),
  },
  { id: 'clientName', items: ['30(2)(a)'], hurts: papers, ask: eachClient('name') },
  { id: 'clientContact', items: ['30(2)(a)'], hurts: papers, ask: eachClient('contact') },
  { id: 'clientCategories', items: ['30(2)(b)'], hurts: papers, ask: eachClient('categories') },
  {
    id: 'transfers',
    items: ['30(2)(c)'],
    hurts: papers,
    ask: ({ record }) => (record.transfers.length > 0 ? [] : exempt('transfers', 'noTransfers')),
  },
  ...transferRequirements<ProcessorFacts>(['30(2)(c)'], papers, ({ record }) =>
    askTransfers(record.transfers, record.subProcessors),
  ),
  {
    id: 'security',
    items: ['30(2)(d)'],
    hurts: papers,
    ask: ({ record }) => [askSecurity('security', record.security)],
  },
];
