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
  signature: true,
  folder: ' /vienti ',
};

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

  it('asks in the chosen languages and for the folder without stray spaces', () => {
    expect(requestOf('kielo', plan)).toMatchObject({
      companyId: 'kielo',
      folder: '/vienti',
      languages: ['fi', 'sv'],
      signature: true,
    });
  });
});

describe('listPapers', () => {
  it('finds a notice for each register and one record for all, in each language', () => {
    const papers = listPapers('kielo', { ...plan, registerIds: ['asiakkaat', 'henkilosto'] });
    const found = papers.map(({ document, language, registerIds }) =>
      [document, language, ...registerIds].join(' '),
    );
    expect(found).toEqual([
      'notice fi asiakkaat',
      'notice fi henkilosto',
      'notice sv asiakkaat',
      'notice sv henkilosto',
      'record fi',
      'record sv',
    ]);
  });

  it('keeps the lines to sign on', () => {
    const papers = listPapers('kielo', { ...plan, signature: true });
    expect(papers.every(({ signature }) => signature)).toBe(true);
  });
});
