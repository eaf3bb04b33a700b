import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaperVerdict } from '../../../../renderer/screens/company/paper-verdict.tsx';
import { Stores } from '../../../../renderer/stores/stores.ts';
import { StoresContext } from '../../../../renderer/stores/use-stores.ts';
import type { AnswerChange, CheckedPaper, PaperState } from '../../../../shared/bridge/views.ts';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import { FakeBridge } from '../../../helpers/fake-bridge.ts';

const change: AnswerChange = {
  kind: 'answer',
  place: { file: 'company', path: 'businessId' },
  name: 'Yritys: Y-tunnus',
  before: '1234567-1',
  after: '',
};

const paper: Omit<CheckedPaper, 'state'> = {
  companyId: 'kahvila-kielo',
  document: 'notice',
  language: 'fi',
  date: '2026-11-22',
  title: 'Tietosuojaseloste',
  subtitle: 'Asiakasrekisteri',
  sender: 'Kahvila Kielo',
};

function draw(states: readonly PaperState[], companyId = 'kahvila-kielo'): string {
  const report = {
    checkCode: 'K7QF-2M9X',
    papers: states.map((state) => ({ ...paper, state })),
    problems: [],
  };
  return renderToStaticMarkup(
    <StoresContext value={new Stores(new FakeBridge().bridge)}>
      <PaperVerdict report={report} companyId={companyId} onLeave={() => undefined} />
    </StoresContext>,
  );
}

describe('the verdict on a paper', () => {
  it('names the paper and the day on which it was made', () => {
    const markup = draw([{ kind: 'current' }]);
    expect(markup).toContain('Tietosuojaseloste, Asiakasrekisteri');
    expect(markup).toContain('22.11.2026');
    expect(markup).toContain(interfaceWords.fi.paper.states.current);
  });

  it('tells what has changed, with a way to the question', () => {
    const markup = draw([{ kind: 'outdated', changes: [change], isReworded: false }]);
    expect(markup).toContain('1234567-1 → (tyhjä)');
    expect(markup).toMatch(/class="text-link"[^>]*>Yritys: Y-tunnus/);
    expect(markup).not.toContain(interfaceWords.fi.paper.reworded);
  });

  it('gives no way to the questions of a company that is not open', () => {
    const state = { kind: 'outdated', changes: [change], isReworded: true } as const;
    const markup = draw([state], 'toinen');
    expect(markup).not.toContain('text-link');
    expect(markup).toContain('Yritys: Y-tunnus');
    expect(markup).toContain(interfaceWords.fi.paper.reworded);
  });

  it('says that no paper has the code', () => {
    expect(draw([])).toContain(interfaceWords.fi.paper.notFound('K7QF-2M9X'));
  });
});
