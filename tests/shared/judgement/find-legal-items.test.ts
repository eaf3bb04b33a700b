import { describe, expect, it } from 'vitest';
import { legalItems } from '../../../shared/law/legal-items.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { companySchema } from '../../../shared/register/company.ts';
import { processorRecordSchema } from '../../../shared/register/processor-record.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import { leaveOpen } from '../../../shared/register/review.ts';
import {
  findProcessorItems,
  findRegisterItems,
} from '../../../shared/judgement/find-legal-items.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const emptyParts = {
  company: companySchema.parse({}),
  registers: [{ id: 'asiakkaat', content: registerSchema.parse({}) }],
  processor: processorRecordSchema.parse({}),
};

/** A register that answers everything, from the person and from elsewhere. */
const full = {
  company: companySchema.parse({
    legalName: 'Malli Oy',
    email: 'tieto@malli.example',
    country: 'FI',
    dpo: { designated: 'yes', email: 'dpo@malli.example' },
    common: { security: { measures: [{ id: 'm', text: { fi: 'Salaus' } }] } },
  }),
  registers: [
    {
      id: 'asiakkaat',
      content: registerSchema.parse({
        role: 'controller',
        purposes: [
          {
            ...{ id: 'p', text: { fi: 'Uutiskirje' }, basis: 'a' },
            withdrawHow: { fi: 'Linkistä viestin lopussa' },
          },
          { id: 'q', text: { fi: 'Valvonta' }, basis: 'f', interestText: { fi: 'Omaisuus' } },
          { id: 'r', text: { fi: 'Kirjanpito' }, basis: 'c', statute: { fi: 'Kirjanpitolaki' } },
        ],
        subjects: [{ id: 's', text: { fi: 'Asiakkaat' } }],
        data: [{ id: 'd', text: { fi: 'Yhteystiedot' } }],
        sources: [
          { id: 's', type: 'subject' },
          { id: 't', type: 'third', name: { fi: 'Kumppani' }, public: 'no' },
        ],
        provision: { requirement: 'contractual', consequence: { fi: 'Tilausta ei voi tehdä' } },
        recipients: [{ id: 'v', name: 'Laskutus Oy', country: 'FI' }],
        transfers: [
          {
            ...{ id: 'x', recipientId: 'v', country: 'US', mechanism: 'scc' },
            copyHow: { fi: 'Pyytämällä' },
          },
        ],
        retention: [{ id: 'k', duration: 'P1Y' }],
        automated: { art22: 'yes', logic: { fi: 'Pisteet' }, significance: { fi: 'Luotto' } },
      }),
    },
  ],
  processor: processorRecordSchema.parse({
    controllers: [
      { id: 'c', name: 'Asiakas Oy', contact: 'PL 1', categories: { fi: 'Palkanlaskenta' } },
    ],
    subProcessors: [{ id: 'a', name: 'Palvelin Oy' }],
    transfers: [{ id: 'x', recipientId: 'a', country: 'JP', mechanism: 'adequacy' }],
  }),
};

const stateOf = (parts: typeof full) =>
  Object.fromEntries(
    [...findRegisterItems(parts, 'asiakkaat'), ...findProcessorItems(parts)].map(
      ({ id, state }) => [id, state],
    ),
  );

/** The full answers with one answer of the register taken away or changed. */
function withRegister(path: string, answer: unknown): typeof full {
  const registers = full.registers.map(({ id, content }) => ({
    id,
    content: setAnswer(content, path, answer),
  }));
  return { ...full, registers };
}

function withCompany(path: string, answer: unknown): typeof full {
  return { ...full, company: setAnswer(full.company, path, answer) };
}

describe('the items of the law', () => {
  it('goes through every requirement once, in the order of the Regulation', () => {
    const found = [...findRegisterItems(full, 'asiakkaat'), ...findProcessorItems(full)].map(
      ({ id }) => id,
    );
    expect(found).toEqual(
      legalItems
        .map(({ id }) => id)
        .sort((one, other) => found.indexOf(one) - found.indexOf(other)),
    );
    expect(new Set(found).size).toBe(legalItems.length);
  });

  it('finds everything met where everything is answered', () => {
    const open = Object.entries(stateOf(full)).filter(([, state]) => state !== 'met');
    expect(open).toEqual([['13(3)', 'notApplicable']]);
  });

  it('finds nothing of the user’s met in empty answers', () => {
    const met = Object.entries(stateOf(emptyParts))
      .filter(([, state]) => state === 'met')
      .map(([id]) => id);
    expect(met).toEqual(['13(2)(b)', '13(2)(d)']);
  });

  it.each([
    ['retention', [], '13(2)(a)'],
    ['recipients', [], '13(1)(e)'],
    ['transfers', [], '13(1)(f)'],
    ['data', [], '14(1)(d)'],
    ['provision', { requirement: '', consequence: {} }, '13(2)(e)'],
    ['automated', registerSchema.parse({}).automated, '13(2)(f)'],
  ])('takes words of the section for %s that no question tells', (section, nothing, id) => {
    const { company, registers, processor } = withRegister(section, nothing);
    expect(stateOf({ company, registers, processor })[id]).toBe(
      section === 'automated' ? 'open' : 'missing',
    );
    const noted = registers.map((each) => ({
      ...each,
      content: setAnswer(each.content, `sectionNotes.${section}`, { fi: 'Kerromme tästä näin.' }),
    }));
    expect(stateOf({ company, registers: noted, processor })[id]).toBe('met');
  });

  const changes: readonly (readonly [string, typeof full, readonly string[], string])[] = [
    [
      'no name',
      withCompany('legalName', ''),
      ['13(1)(a)', '14(1)(a)', '30(1)(a)', '30(2)(a)'],
      'missing',
    ],
    ['no way to reach', withCompany('email', ' '), ['13(1)(a)', '30(2)(a)'], 'missing'],
    ['abroad, no representative', withCompany('country', 'US'), ['13(1)(a)'], 'missing'],
    [
      'a joint controller unnamed',
      withRegister('role', 'jointController'),
      ['13(1)(a)'],
      'missing',
    ],
    [
      'officer unanswered',
      withCompany('dpo.designated', 'unanswered'),
      ['13(1)(b)', '30(1)(a)'],
      'missing',
    ],
    ['no officer', withCompany('dpo.designated', 'no'), ['13(1)(b)', '14(1)(b)'], 'notApplicable'],
    ['no purposes', withRegister('purposes', []), ['13(1)(c)', '14(1)(c)', '30(1)(b)'], 'missing'],
    ['no statute', withRegister('purposes[r].statute', {}), ['13(1)(c)'], 'missing'],
    [
      'no interest told',
      withRegister('purposes[q].interestText', {}),
      ['13(1)(d)', '14(2)(b)'],
      'missing',
    ],
    ['no interest', withRegister('purposes[q].basis', 'b'), ['13(1)(d)'], 'notApplicable'],
    ['no way to withdraw', withRegister('purposes[p].withdrawHow', {}), ['13(2)(c)'], 'missing'],
    [
      'no consent',
      withRegister('purposes[p].basis', 'b'),
      ['13(2)(c)', '14(2)(d)'],
      'notApplicable',
    ],
    [
      'no recipients',
      withRegister('recipients', []),
      ['13(1)(e)', '14(1)(e)', '30(1)(d)'],
      'missing',
    ],
    ['no copy', withRegister('transfers[x].copyHow', {}), ['13(1)(f)', '30(1)(e)'], 'missing'],
    ['no transfers', withRegister('noTransfers', 'yes'), ['13(1)(f)', '30(1)(e)'], 'notApplicable'],
    ['no period', withRegister('retention[k].duration', ''), ['13(2)(a)', '30(1)(f)'], 'missing'],
    ['no consequence', withRegister('provision.consequence', {}), ['13(2)(e)'], 'missing'],
    ['logic untold', withRegister('automated.logic', {}), ['13(2)(f)', '14(2)(g)'], 'missing'],
    [
      'no automated decisions',
      withRegister('automated.art22', 'no'),
      ['13(2)(f)'],
      'notApplicable',
    ],
    ['no data', withRegister('data', []), ['14(1)(d)', '30(1)(c)'], 'missing'],
    ['no subjects', withRegister('subjects', []), ['30(1)(c)'], 'missing'],
    ['source unnamed', withRegister('sources[t].name', {}), ['14(2)(f)'], 'missing'],
    [
      'from the person only',
      withRegister('sources', [full.registers[0]!.content.sources[0]]),
      ['14(1)(d)', '14(2)(f)'],
      'notApplicable',
    ],
    [
      'from elsewhere only',
      withRegister('sources', [full.registers[0]!.content.sources[1]]),
      ['13(1)(a)', '13(3)'],
      'notApplicable',
    ],
    [
      'no measures',
      withCompany('common.security.measures', []),
      ['30(1)(g)', '30(2)(d)'],
      'missing',
    ],
    [
      'no categories',
      { ...full, processor: setAnswer(full.processor, 'controllers[c].categories', {}) },
      ['30(2)(b)'],
      'missing',
    ],
    [
      'no transfers of clients',
      { ...full, processor: setAnswer(full.processor, 'transfers', []) },
      ['30(2)(c)'],
      'notApplicable',
    ],
  ];

  it.each(changes)('sees: %s', (_, parts, ids, state) => {
    const found = stateOf(parts);
    expect(ids.map((id) => [id, found[id]])).toEqual(ids.map((id) => [id, state]));
  });

  it('tells that a gap was left open, and leads to its question', () => {
    const register = leaveOpen(emptyParts.registers[0]!.content, {
      ...{ id: 'o', path: 'retention', state: 'notApplicable', note: '' },
    });
    const parts = { ...emptyParts, registers: [{ id: 'asiakkaat', content: register }] };
    const state = findRegisterItems(parts, 'asiakkaat').find(({ id }) => id === '13(2)(a)');
    expect(state).toEqual({
      ...{ id: '13(2)(a)', state: 'missing', reason: 'leftNotApplicable' },
      place: { file: 'registers/asiakkaat', path: 'retention' },
    });
  });

  it('calls not applicable what the user says does not concern the company, where it need not', () => {
    const mark = (path: string) => ({ id: path, path, state: 'notApplicable', note: '' }) as const;
    const company = {
      ...full.company,
      dpo: { ...full.company.dpo, designated: 'unanswered' },
    } as const;
    const content = setAnswer(full.registers[0]!.content, 'automated.art22', 'unanswered');
    const parts = {
      ...full,
      company: leaveOpen(company, mark('dpo.designated')),
      registers: [{ id: 'asiakkaat', content: leaveOpen(content, mark('automated.art22')) }],
    };
    const found = new Map(findRegisterItems(parts, 'asiakkaat').map((state) => [state.id, state]));
    for (const id of ['13(1)(b)', '14(1)(b)', '13(2)(f)', '14(2)(g)'] as const) {
      const { state, reason } = found.get(id)!;
      expect([id, state, reason]).toEqual([id, 'notApplicable', 'saidNotToConcern']);
    }
    // The item asks for the controller too, who is named.
    expect(found.get('30(1)(a)')?.state).toBe('met');
  });

  it('is whole in our own examples', () => {
    for (const { company, registers, processor } of exampleWorkspace()) {
      const parts = { company, registers, processor };
      const found = [
        ...registers.flatMap(({ id }) => findRegisterItems(parts, id)),
        ...findProcessorItems(parts),
      ];
      const settled = ['met', 'notApplicable'];
      expect(found.filter(({ state }) => !settled.includes(state))).toEqual([]);
    }
  });
});
