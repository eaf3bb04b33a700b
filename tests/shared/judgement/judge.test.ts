import { describe, expect, it } from 'vitest';
import { provenanceOf, resolveAnswers } from '../../../shared/judgement/effective-answers.ts';
import { factsOfPaper, findUnsettled } from '../../../shared/judgement/facts-of-paper.ts';
import { judge, judgeParts } from '../../../shared/judgement/judge.ts';
import {
  allFacts,
  countStates,
  factsIn,
  isUnsettled,
  progressOf,
} from '../../../shared/judgement/judgement.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { companySchema } from '../../../shared/register/company.ts';
import { processorRecordSchema } from '../../../shared/register/processor-record.ts';
import { registerSchema, type Register } from '../../../shared/register/register.ts';
import { confirmAnswers, leaveOpen } from '../../../shared/register/review.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const file = 'registers/asiakkaat';

function parts(register: object, company: object = {}, processor?: object) {
  return {
    company: companySchema.parse(company),
    registers: [{ id: 'asiakkaat', content: registerSchema.parse(register) }],
    processor: processor && processorRecordSchema.parse(processor),
  };
}

/** The facts of the register with the id, as state and place. */
function found(fact: string, ...given: Parameters<typeof parts>) {
  return factsIn(judgeParts(parts(...given)), file)
    .filter((one) => one.fact === fact)
    .map(({ state, place }) => [state, `${place.file}#${place.path}`]);
}

describe('a fact', () => {
  it('is asked of each row, and met by each of its ways', () => {
    const rows = [
      { id: 'a', startEvent: 'customerEnd' },
      { id: 'b', duration: 'P1Y' },
      { id: 'c', criteria: { fi: 'Kunnes asia on hoidettu' } },
    ];
    expect(found('retentionPeriod', { retention: rows })).toEqual([
      ['missing', `${file}#retention[a].duration`],
      ['met', `${file}#retention[b].duration`],
      ['met', `${file}#retention[c].duration`],
    ]);
  });

  it('is told by the words of its section where there is no row', () => {
    const sectionNotes = { recipients: { fi: 'Vain tilitoimisto.' }, retention: { fi: 'Vuosi.' } };
    expect(found('recipients', { sectionNotes })).toEqual([['met', `${file}#recipients`]]);
    expect(found('retention', { sectionNotes })).toEqual([['met', `${file}#retention`]]);
    expect(found('retention', {})).toEqual([['missing', `${file}#retention`]]);
  });

  it('is answered where it is asked: in the company for what a register takes from there', () => {
    const cookies = (register: object, company: object) =>
      found('cookies', register, { common: { cookies: company } });
    const shared = 'company#common.cookies.used';
    expect(cookies({}, {})).toEqual([['missing', shared]]);
    expect(cookies({}, { used: 'no' })).toEqual([['met', shared]]);
    expect(cookies({ inherits: { cookies: 'no' } }, { used: 'no' })).toEqual([
      ['missing', `${file}#cookies.used`],
    ]);
  });

  it('waits for the user where a template told it, and no other way is confirmed', () => {
    const register = { noTransfers: 'yes', review: { toConfirm: ['noTransfers', 'retention[a]'] } };
    const retention = [{ id: 'a', duration: 'P1Y' }];
    const given = { ...register, retention };
    expect(found('transfers', given)).toEqual([['unconfirmed', `${file}#noTransfers`]]);
    expect(found('retentionPeriod', given)).toEqual([['unconfirmed', `${file}#retention[a]`]]);
    const [first] = parts(given).registers;
    const confirmed = confirmAnswers(first!.content, ['noTransfers', 'retention[a]']);
    expect(found('transfers', confirmed)).toEqual([['notApplicable', `${file}#noTransfers`]]);
    expect(found('retentionPeriod', confirmed)).toEqual([['met', `${file}#retention[a].duration`]]);
  });

  it('is open where the user says so, and nowhere where it does not concern the company', () => {
    const left = (state: 'unknown' | 'notApplicable', path: string) =>
      leaveOpen(registerSchema.parse({}), { id: 'o', path, state, note: '' });
    expect(found('retention', left('unknown', 'retention'))).toEqual([
      ['open', `${file}#retention`],
    ]);
    // The law wants a storage period of everyone.
    expect(found('retention', left('notApplicable', 'retention'))[0]?.[0]).toBe('missing');
    expect(found('automated', left('notApplicable', 'automated.art22'))[0]?.[0]).toBe(
      'notApplicable',
    );
  });

  it('says that nothing is transferred only where every recipient is known to be here', () => {
    const claimed = (country: string) => ({
      noTransfers: 'yes',
      recipients: [{ id: 'v', name: 'Pilvi Oy', country }],
    });
    const place = `${file}#recipients[v].country`;
    expect(found('recipientCountry', claimed(''))).toEqual([['open', place]]);
    expect(found('recipientCountry', claimed('FI'))).toEqual([]);
    expect(found('transfers', claimed('FI'))[0]?.[0]).toBe('notApplicable');
    expect(found('transfers', claimed('US'))[0]?.[0]).toBe('contradicted');
  });

  it('of an officer is a telephone number or an email that reaches someone', () => {
    const officer = (dpo: object) =>
      judgeParts(parts({}, { dpo: { designated: 'yes', ...dpo } })).company.find(
        ({ fact }) => fact === 'dpoContact',
      )?.state;
    expect(officer({ address: 'Katu 1, 00100 Helsinki' })).toBe('missing');
    expect(officer({ email: 'etunimi.sukunimi@malli.example' })).toBe('missing');
    expect(officer({ email: 'tietosuoja@malli.example' })).toBe('met');
    expect(officer({ phone: '09 123 4567' })).toBe('met');
  });
});

describe('what waits for the user', () => {
  it('is also what no law asks for, unless no question can settle it', () => {
    const register = {
      scope: { sites: { fi: 'Helsinki' } },
      security: { manual: { fi: 'Lukitut kaapit' } },
      review: { toConfirm: ['scope.sites', 'security.manual', 'nothing.there'] },
    };
    const waiting = (given: object) =>
      factsIn(judgeParts(parts(given)), file)
        .filter(({ fact }) => fact === undefined)
        .map(({ path }) => path);
    expect(waiting(register)).toEqual(['scope.sites']);
    // The register has measures of its own, so they are a fact that the law asks for.
    const own = { ...register, inherits: { security: 'no' } };
    expect(waiting(own)).toEqual(['scope.sites']);
    expect(found('security', own)).toEqual([['unconfirmed', `${file}#security.manual`]]);
  });

  it('hurts every paper that its answer steers', () => {
    const given = {
      directMarketing: { b2b: 'yes' },
      review: { toConfirm: ['directMarketing.b2b'] },
    };
    const purposes = [{ id: 'p', text: { fi: 'Uutiskirje' }, basis: 'a', directMarketing: 'yes' }];
    const fact = factsIn(judgeParts(parts({ ...given, purposes })), file).find(
      ({ path }) => path === 'directMarketing.b2b',
    );
    expect(fact?.hurts).toEqual(['notice', 'record']);
  });
});

describe('provenance', () => {
  it('tells the company, the register, the template and nobody apart', () => {
    const given = parts(
      {
        scope: { text: { fi: 'Asiakkaat' }, sites: { fi: 'Helsinki' } },
        review: { toConfirm: ['scope.sites'] },
      },
      { common: { security: { manual: { fi: 'Lukko' }, electronic: { fi: 'Salaus' } } } },
    );
    const company = { ...given.company, review: { ...given.company.review } };
    const waiting = setAnswer(company, 'review.toConfirm', ['common.security.electronic']);
    const answers = resolveAnswers({ ...given, company: waiting });
    const of = (path: string) => provenanceOf(answers, answers.registers[0]!, path);
    expect(['scope.text', 'scope.sites', 'scope.services'].map(of)).toEqual([
      ...['own', 'template', 'open'],
    ]);
    expect(['security.manual', 'security.electronic'].map(of)).toEqual(['company', 'template']);
  });
});

describe('a judgement', () => {
  it('of our own examples has nothing left to settle', () => {
    for (const { company, registers, processor } of exampleWorkspace()) {
      const judgement = judgeParts({ company, registers, processor });
      expect(allFacts(judgement).filter(isUnsettled)).toEqual([]);
      const { met, all } = progressOf(allFacts(judgement));
      expect(met).toBe(all);
    }
  });

  it('is made once for each state of the files', () => {
    const given = parts({});
    const [one, other] = [judgeParts(given), judgeParts(given)];
    expect(one.registers[0]?.facts).toBe(other.registers[0]?.facts);
    const company = setAnswer(given.company, 'common.cookies.used', 'no');
    const changed = judgeParts({ ...given, company });
    expect(changed.registers[0]?.facts).not.toBe(one.registers[0]?.facts);
  });

  it('counts each place once, and lists it once', () => {
    const given: Partial<Register> | object = {
      purposes: [{ id: 'p', text: { fi: 'Laskutus' }, basis: 'b' }],
      review: { toConfirm: ['purposes[p]'] },
    };
    const judgement = judge(resolveAnswers(parts(given)));
    const facts = factsIn(judgement, file);
    expect(countStates(facts).unconfirmed).toBe(1);
    const notice = factsOfPaper(judgement, { kind: 'notice', registerIds: ['asiakkaat'] });
    const waiting = notice.filter(({ state }) => state === 'unconfirmed');
    expect(findUnsettled(waiting).map(({ place }) => place)).toEqual([
      { file, path: 'purposes[p]' },
    ]);
    expect(notice.some(({ fact }) => fact === 'subjects')).toBe(false);
  });
});
