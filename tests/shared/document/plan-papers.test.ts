import { describe, expect, it } from 'vitest';
import { planPapers, type PaperChoices } from '../../../shared/document/plan-papers.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const [cafe, office] = exampleWorkspace();

const choices: PaperChoices = {
  documents: documentKinds,
  languages: ['fi'],
  registerIds: [],
  signature: false,
};

describe('planPapers', () => {
  it('makes a notice of each register and one of each other paper', () => {
    const { papers, leftOut } = planPapers(office!, choices);
    expect(papers.map(({ kind, registerIds }) => [kind, ...registerIds])).toEqual([
      ['notice', 'asiakkaat'],
      ['notice', 'verkkopalvelu'],
      ['record', 'asiakkaat', 'verkkopalvelu'],
      ['processor-record'],
      ['binder', 'asiakkaat', 'verkkopalvelu'],
      ['blank'],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('keeps the order of the company’s registers in a common notice', () => {
    const together = { ...choices, documents: ['notice'], together: true } as const;
    const { papers } = planPapers(cafe!, {
      ...together,
      registerIds: ['henkilosto', 'uutiskirje'],
    });
    expect(papers.map(({ registerIds }) => registerIds)).toEqual([['uutiskirje', 'henkilosto']]);
  });

  it('leaves no register out of the record, whichever are chosen for notices', () => {
    const { papers } = planPapers(cafe!, { ...choices, registerIds: ['uutiskirje'] });
    const record = papers.find(({ kind }) => kind === 'record');
    expect(record?.registerIds).toHaveLength(3);
    expect(papers.find(({ kind }) => kind === 'blank')?.registerIds).toEqual(['uutiskirje']);
  });

  it('says once why a paper is not made, whatever the languages', () => {
    const empty = { ...cafe!, registers: [] };
    const { papers, leftOut } = planPapers(empty, { ...choices, languages: ['fi', 'sv'] });
    expect(papers.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      'blank fi',
      'blank sv',
    ]);
    expect(leftOut).toEqual([
      { document: 'notice', reason: 'no-register' },
      { document: 'record', reason: 'no-register' },
      { document: 'processor-record', reason: 'no-processor-record' },
      { document: 'binder', reason: 'no-register' },
    ]);
  });
});
