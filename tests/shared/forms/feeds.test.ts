import { describe, expect, it } from 'vitest';
import { fileKinds, forms, questionsOf } from './all-questions.ts';

const internal =
  /^internal\b|\bdpa\b|balancingTest|consentProof|childAges|guardianConsent|safeguards|largeScale|tiaDone|docRef|clauseModule|signed|staffDataCovered|occasional|art49Doc|listCheckedOn|reviewDueOn|^recordDoc|notifiedToAuthorityOn|^group\b/;

describe('feeds', () => {
  it('never send an internal answer to the notice', () => {
    const leaks = fileKinds
      .flatMap((kind) => forms[kind].flatMap(questionsOf))
      .filter(({ id, feeds }) => internal.test(id) && feeds.includes('notice'));
    expect(leaks.map(({ id }) => id)).toEqual([]);
  });

  it('send what Art. 30(1) asks for to the record', () => {
    const asked = ['company', 'register'] as const;
    const missing = asked
      .flatMap((kind) => forms[kind].flatMap(questionsOf))
      .filter(({ id }) =>
        /^(legalName|purposes\.text|subjects\.text|data\.text|recipients\.name|transfers\.country|retention\.duration|security\.measures\.text)$/.test(
          id,
        ),
      )
      .filter(({ feeds }) => !feeds.includes('record'));
    expect(missing).toEqual([]);
  });

  it('of a list cover those of its rows', () => {
    for (const question of fileKinds.flatMap((kind) => forms[kind].flatMap((s) => s.questions))) {
      for (const field of question.row ?? []) {
        expect(question.feeds, `${question.id}.${field.id}`).toEqual(
          expect.arrayContaining([...field.feeds]),
        );
      }
    }
  });

  it('send the processor form to its own record only', () => {
    const fed = forms.processor.flatMap(questionsOf).flatMap(({ feeds }) => feeds);
    expect(new Set(fed)).toEqual(new Set(['processor-record']));
  });
});
