import { describe, expect, it } from 'vitest';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../shared/register/empty.ts';
import { registerSchema, type Register } from '../../../shared/register/register.ts';
import { contentSchemas, type FileKind } from '../../../shared/register/file-content.ts';
import { forms, questionsOf } from './all-questions.ts';

function applies(kind: FileKind, record: unknown, id: string): boolean {
  const section = forms[kind].find(({ questions }) => questions.some((each) => each.id === id));
  const question = section?.questions.find((each) => each.id === id);
  if (!section || !question) throw new Error(`No question ${id}`);
  return (section.appliesTo?.(record) ?? true) && (question.appliesTo?.(record) ?? true);
}

function rowApplies(kind: FileKind, row: unknown, id: string): boolean {
  const question = forms[kind].flatMap(questionsOf).find((each) => each.id === id);
  if (!question) throw new Error(`No question ${id}`);
  return question.appliesTo?.(row) ?? true;
}

function register(answers: object): Register {
  return registerSchema.parse({ ...emptyRegister({ fi: 'Asiakkaat' }), ...answers });
}

function purpose(answers: object): unknown {
  return register({ purposes: [{ id: 'p1', ...answers }] }).purposes[0];
}

describe('a register', () => {
  it.each([
    ['contactPerson', 'contactPerson.name'],
    ['security', 'security.publicSummary'],
    ['rights', 'rights.channels'],
    ['cookies', 'cookies.used'],
  ])('is asked its own %s only where it does not use the company’s', (fact, id) => {
    const own = register({ inherits: { [fact]: 'no' } });
    expect(applies('register', emptyRegister({ fi: 'Asiakkaat' }), id)).toBe(false);
    expect(applies('register', own, id)).toBe(true);
  });

  it('is asked about single cookies only where cookies are used', () => {
    const inherits = { cookies: 'no' };
    const items = (used: string) =>
      applies('register', register({ inherits, cookies: { used } }), 'cookies.items');
    expect([items('yes'), items('no'), items('unanswered')]).toEqual([true, false, false]);
    const inherited = register({ cookies: { used: 'yes' } });
    expect(applies('register', inherited, 'cookies.items')).toBe(false);
  });

  it('is asked about joint controllers only in that role', () => {
    const joint = register({ role: 'jointController' });
    expect(applies('register', joint, 'jointControllers')).toBe(true);
    expect(applies('register', register({}), 'jointControllers')).toBe(false);
  });

  it('is asked about transfers unless there are none', () => {
    expect(applies('register', register({ noTransfers: 'yes' }), 'transfers')).toBe(false);
    expect(applies('register', register({}), 'transfers')).toBe(true);
  });

  it('is asked how automated decisions work where they are made', () => {
    const decides = register({ automated: { art22: 'yes' } });
    expect(applies('register', decides, 'automated.logic')).toBe(true);
    expect(applies('register', register({}), 'automated.logic')).toBe(false);
  });

  it('is asked about direct marketing where some purpose is that', () => {
    const markets = register({ purposes: [{ id: 'p1', directMarketing: 'yes' }] });
    expect(applies('register', markets, 'directMarketing.optOutHow')).toBe(true);
    expect(applies('register', register({}), 'directMarketing.optOutHow')).toBe(false);
  });
});

describe('a purpose', () => {
  const facts: Readonly<Record<string, readonly string[]>> = {
    a: ['consentHow', 'consentProof', 'withdrawHow'],
    b: ['contractText'],
    c: ['statute'],
    d: [],
    e: ['statute'],
    f: [
      'interestText',
      ...['necessity', 'impact', 'safeguards', 'done'].map((step) => `balancingTest.${step}`),
    ],
  };
  const branched = [...new Set(Object.values(facts).flat())];

  it.each(Object.keys(facts))('on basis %s is asked what that basis calls for', (basis) => {
    const asked = branched.filter((id) =>
      rowApplies('register', purpose({ basis }), `purposes.${id}`),
    );
    expect(asked.sort()).toEqual([...(facts[basis] ?? [])].sort());
  });

  it('with explicit consent to sensitive data is asked how it is withdrawn', () => {
    const row = purpose({ basis: 'c', art9Condition: 'a' });
    expect(rowApplies('register', row, 'purposes.withdrawHow')).toBe(true);
  });
});

/** The questions of a list's rows that something in the file calls for. */
function askedIn(file: Register, list: string): readonly string[] {
  const question = forms.register
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === list);
  return (question?.row ?? []).filter((each) => each.askedIn?.(file) ?? true).map(({ id }) => id);
}

describe('what the whole register calls for', () => {
  const rows = (list: string, answers: object, file: object = {}) =>
    askedIn(register({ ...file, [list]: [{ id: 'r', ...answers }] }), list);

  it('is a condition for sensitive data where there are some', () => {
    const asks = (data: object, answers = {}) =>
      rows('purposes', answers, { data: [{ id: 'd', ...data }] }).filter((id) =>
        id.startsWith('art'),
      );
    expect(asks({})).toEqual([]);
    expect(asks({ special: ['health'] })).toEqual(['art9Condition']);
    expect(asks({ criminal: 'yes' })).toEqual(['art10Condition']);
    // An answer that is there keeps its question.
    expect(asks({}, { art9Condition: 'a' })).toEqual(['art9Condition']);
    expect(asks({}, { art10Condition: 'claim' })).toEqual(['art10Condition']);
  });

  it('is the consent of a guardian where something rests on consent', () => {
    const asks = (basis: string, answers = {}) =>
      rows('subjects', answers, { purposes: [{ id: 'p', basis }] }).includes('guardianConsent');
    expect([asks('a'), asks('b')]).toEqual([true, false]);
    expect(asks('b', { guardianConsent: { fi: 'Lomakkeella' } })).toBe(true);
  });

  it('is whether a listing covers staff where there are staff', () => {
    const asks = (employees: string, answers = {}) =>
      rows('transfers', answers, { subjects: [{ id: 's', employees }] }).includes(
        'staffDataCovered',
      );
    expect([asks('yes'), asks('no')]).toEqual([true, false]);
    expect(asks('no', { staffDataCovered: 'no' })).toBe(true);
  });
});

describe('a group of people with children', () => {
  it.each([
    ['from13', ['childAges']],
    ['under13', ['childAges', 'guardianConsent']],
    ['both', ['childAges', 'guardianConsent']],
  ])('of ages %s is asked %j', (childAges, expected) => {
    const row = { children: 'yes', childAges };
    const asked = (each: object) =>
      ['childAges', 'guardianConsent'].filter((id) =>
        rowApplies('register', each, `subjects.${id}`),
      );
    expect(asked(row)).toEqual(expected);
    expect(asked({ ...row, children: 'no' })).toEqual([]);
  });
});

describe('a category of data', () => {
  it('is asked for its safeguards where it is sensitive or about crimes', () => {
    const asks = (row: object) => rowApplies('register', row, 'data.safeguards');
    expect(asks({ special: ['health'], criminal: 'no' })).toBe(true);
    expect(asks({ special: [], criminal: 'yes' })).toBe(true);
    expect(asks({ special: [], criminal: 'no' })).toBe(false);
  });
});

describe('a transfer', () => {
  const questions = [
    ...['clauseModule', 'signed', 'copyHow', 'docRef', 'listCheckedOn'],
    ...['staffDataCovered', 'tiaDone', 'occasional', 'art49Doc'],
  ];
  it.each([
    ['adequacy', []],
    ['dpf', ['listCheckedOn', 'staffDataCovered']],
    ['scc', ['clauseModule', 'copyHow', 'docRef', 'signed', 'tiaDone']],
    ['bcr', ['copyHow', 'docRef', 'tiaDone']],
    ['49e', ['art49Doc', 'docRef', 'occasional']],
    ['49-2', ['art49Doc', 'copyHow', 'docRef']],
  ])('on %s is asked %j', (mechanism, expected) => {
    const row = { mechanism };
    const asked = questions.filter((id) => rowApplies('register', row, `transfers.${id}`));
    expect(asked.sort()).toEqual(expected);
  });
});

describe('a recipient', () => {
  it('is asked for an agreement where it is a processor, and for a ground where it is not', () => {
    const asked = (kind: string) =>
      ['dpa.signed', 'ground'].filter((id) => rowApplies('register', { kind }, `recipients.${id}`));
    expect(asked('processor')).toEqual(['dpa.signed']);
    expect(asked('authority')).toEqual(['ground']);
  });
});

describe('a company', () => {
  it('is asked for the officer’s details where one is designated', () => {
    const company = emptyCompany('Kahvila Kielo');
    const designated = { ...company, dpo: { ...company.dpo, designated: 'yes' } };
    expect(applies('company', company, 'dpo.email')).toBe(false);
    expect(applies('company', designated, 'dpo.email')).toBe(true);
  });

  it('is asked for a representative in the Union only where it stands abroad', () => {
    const company = emptyCompany('Kahvila Kielo');
    expect(applies('company', company, 'euRepresentative.name')).toBe(false);
    expect(applies('company', { ...company, country: 'US' }, 'euRepresentative.name')).toBe(true);
  });
});

describe('a processor record', () => {
  it('is asked its own measures where it does not use the company’s', () => {
    const record = emptyProcessorRecord();
    expect(applies('processor', record, 'security.measures')).toBe(false);
    const own = contentSchemas.processor.parse({ ...record, inheritsSecurity: 'no' });
    expect(applies('processor', own, 'security.measures')).toBe(true);
  });
});
