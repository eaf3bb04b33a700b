import { describe, expect, it } from 'vitest';
import { findUnfinished } from '../../../../renderer/screens/export/find-unfinished.ts';
import type { PaperRequest } from '../../../../shared/bridge/requests.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { keyOfPlace } from '../../../../shared/judgement/judgement.ts';
import { registerFile } from '../../../../shared/register/file-content.ts';
import { findFindings } from '../../../../shared/rules/find-findings.ts';
import { editExample } from '../../../shared/rules/edit-example.ts';

const file = 'registers/uutiskirje';
const paper: PaperRequest = {
  ...{ companyId: 'kahvila-kielo', document: 'notice', registerIds: ['uutiskirje'] },
  ...{ language: 'fi', signature: false },
};

function parts(answers: Readonly<Record<string, unknown>>) {
  const { registers, ...others } = editExample('kahvila-kielo', answers);
  const placed = registers.map(({ id, content }) => ({ id, content, file: registerFile(id) }));
  return { ...others, registers: placed };
}

const unfinished = parts({
  [`${file}#retention`]: [],
  [`${file}#intro`]: { fi: 'Noudatamme henkilötietolakia.', sv: 'Hej.', en: 'Hello.' },
  [`${file}#review.toConfirm`]: ['purposes[p1]'],
  'registers/asiakasrekisteri#intro': { fi: 'Noudatamme henkilötietolakia.', sv: '–', en: '–' },
});

describe('the check before an export', () => {
  const findings = findFindings(unfinished, { today: '2026-11-22' });

  it('lists what the chosen papers lack, each place once, and no more', () => {
    const { missing, unconfirmed, wrong } = findUnfinished(
      unfinished,
      [paper, { ...paper, signature: true }],
      findings,
    );
    expect(missing.map(keyOfPlace)).toEqual([`${file}#retention`]);
    expect(unconfirmed.map(keyOfPlace)).toEqual([`${file}#purposes[p1]`]);
    expect(wrong.map(keyOfPlace)).toEqual([`${file}#intro`]);
  });

  it('says the same as the head of the paper', () => {
    const { document: kind, ...options } = paper;
    const draft = compose(unfinished, { kind, ...options, date: '2026-11-22' }).draft;
    const { missing, unconfirmed } = findUnfinished(unfinished, [paper], []);
    expect([...missing, ...unconfirmed]).toEqual(expect.arrayContaining([...draft!.open]));
    expect(draft?.places).toBe(missing.length + unconfirmed.length);
  });

  it('finds nothing in the example', () => {
    expect(findUnfinished(parts({}), [paper], [])).toEqual({
      ...{ missing: [], unconfirmed: [], wrong: [] },
    });
  });
});
