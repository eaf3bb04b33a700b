import { describe, expect, it } from 'vitest';
import {
  findPlanGap,
  listPapers,
  offeredFormats,
  requestOf,
  type ExportPlan,
} from '../../../../renderer/screens/export/export-plan.ts';

const plan: ExportPlan = {
  documents: ['notice', 'record'],
  formats: ['pdf'],
  languages: ['fi', 'sv'],
  registerIds: ['asiakkaat'],
  together: false,
  controllerIds: [],
  signature: true,
  completeness: false,
  folder: ' /vienti ',
};
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';

describe('findPlanGap', () => {
  it('finds nothing in a whole plan', () => {
    expect(findPlanGap(plan)).toBeUndefined();
  });

  it('names the first thing that is missing', () => {
    expect(findPlanGap({ ...plan, documents: [] })).toBe('nothing');
    expect(findPlanGap({ ...plan, formats: [] })).toBe('nothing');
    expect(findPlanGap({ ...plan, languages: [] })).toBe('language');
    expect(findPlanGap({ ...plan, registerIds: [] })).toBe('register');
    expect(findPlanGap({ ...plan, folder: ' ' })).toBe('folder');
  });

  it('asks for a paper format where an internal paper would be left out', () => {
    expect(findPlanGap({ ...plan, formats: ['html'] })).toBe('format');
    expect(findPlanGap({ ...plan, formats: ['html', 'pdf'] })).toBeUndefined();
    expect(findPlanGap({ ...plan, documents: ['notice'], formats: ['html'] })).toBeUndefined();
    expect(findPlanGap({ ...plan, documents: ['record'], formats: ['html'] })).toBe('nothing');
  });

  it('needs no register for the record, which covers all of them', () => {
    expect(findPlanGap({ ...plan, documents: ['record'], registerIds: [] })).toBeUndefined();
  });
});

describe('offeredFormats', () => {
  it('offers a web page with the notice only', () => {
    expect(offeredFormats(['notice', 'record'])).toContain('html');
    expect(offeredFormats(['record'])).not.toContain('html');
  });
});

describe('requestOf', () => {
  it('asks for no format that the user does not see', () => {
    const request = requestOf('kielo', {
      ...plan,
      documents: ['record'],
      formats: ['pdf', 'html'],
    });
    expect(request.formats).toEqual(['pdf']);
  });

  it('asks in the chosen languages and for the folder as it was chosen', () => {
    expect(requestOf('kielo', plan)).toMatchObject({
      companyId: 'kielo',
      folder: ' /vienti ',
      languages: ['fi', 'sv'],
      signature: true,
    });
  });
});

describe('listPapers', () => {
  const registers = ['asiakkaat', 'henkilosto'].map((id) => ({
    id,
    file: `registers/${id}` as const,
    content: emptyRegister({ fi: id }),
  }));
  const parts = { company: emptyCompany('Kahvila Kielo'), registers, processor: undefined };
  const both = { ...plan, registerIds: ['asiakkaat', 'henkilosto'] };
  const list = (choices: ExportPlan) =>
    listPapers('kielo', parts, choices).papers.map(({ document, language, registerIds }) =>
      [document, language, ...registerIds].join(' '),
    );

  it('finds a notice for each chosen register and one record of all, in each language', () => {
    expect(list(plan)).toEqual([
      'notice fi asiakkaat',
      'record fi asiakkaat henkilosto',
      'notice sv asiakkaat',
      'record sv asiakkaat henkilosto',
    ]);
    const notices = list({ ...both, documents: ['notice'], languages: ['fi'] });
    expect(notices).toEqual(['notice fi asiakkaat', 'notice fi henkilosto']);
  });

  it('finds one notice of all that are chosen together', () => {
    const notices = list({ ...both, documents: ['notice'], languages: ['fi'], together: true });
    expect(notices).toEqual(['notice fi asiakkaat henkilosto']);
  });

  it('finds no notice where no register is chosen', () => {
    expect(list({ ...plan, documents: ['notice'], registerIds: [] })).toEqual([]);
  });

  it('keeps the lines to sign on', () => {
    const { papers } = listPapers('kielo', parts, plan);
    expect(papers.every(({ signature }) => signature)).toBe(true);
  });

  it('tells what the answers do not make', () => {
    const { leftOut } = listPapers('kielo', parts, { ...plan, documents: ['processor-record'] });
    expect(leftOut).toEqual([{ document: 'processor-record', reason: 'no-processor-record' }]);
  });
});
