import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../shared/papers/describe-change.ts';
import type { ComposeParts } from '../../../shared/document/compose/compose-options.ts';
import type { ContentChange } from '../../../shared/register/compare-contents.ts';
import { companySchema } from '../../../shared/register/company.ts';
import { registerSchema } from '../../../shared/register/register.ts';

const company = companySchema.parse({
  legalName: 'Malli Oy',
  common: { recipients: [{ id: 'k1', name: 'Pilvi Oy' }] },
});

function partsWith(answers: object, ...more: readonly string[]): ComposeParts {
  const content = registerSchema.parse({ name: { fi: 'Asiakkaat' }, ...answers });
  const ids = ['asiakkaat', ...more];
  return { company, registers: ids.map((id) => ({ id, content })), processor: undefined };
}

const parts = partsWith({ purposes: [{ id: 'p1', text: { fi: 'Varaukset' } }] });

function describeIn(change: ContentChange, before = parts, after = parts) {
  const whole = { kind: 'content', file: 'registers/asiakkaat', change } as const;
  return describeChange(whole, { before, after, language: 'fi', spoken: 'fi' });
}

function answer(path: string, before: unknown, after: unknown): ContentChange {
  return { kind: 'answer', path, before, after };
}

describe('a change in words', () => {
  it.each([
    ['doc.updatedOn', '2026-02-01', '', '1.2.2026', ''],
    ['inherits.security', 'yes', 'no', 'Kyllä', 'Ei'],
    ['commonRecipientIds', [], ['k1', 'poistettu'], '', 'Pilvi Oy'],
    ['intro', { sv: 'Hej' }, { fi: 'Hei', sv: 'Hej' }, 'Hej', 'Hei'],
  ])('says the answer to %s as the form does', (path, before, after, one, other) => {
    const said = describeIn(answer(path, before, after));
    expect(said).toMatchObject({ kind: 'answer', before: one, after: other });
    expect(said.name).toMatch(/^\p{Lu}[^:]+: .+/u);
  });

  it('never shows the stored value of an option', () => {
    const { before } = describeIn(answer('role', 'controller', ''));
    expect(before).not.toMatch(/^$|controller/);
  });

  it('names the row by its name on the paper', () => {
    const after = partsWith({ purposes: [{ id: 'p1', text: { fi: 'Uusi nimi' } }] });
    const said = describeIn(answer('purposes[p1].basis', 'b', 'f'), parts, after);
    expect(said.name).toMatch(/ \(Varaukset\)$/);
    expect(said.before).not.toBe('b');
  });

  it('names rows that point at each other', () => {
    const both = partsWith({
      purposes: [{ id: 'p1', retentionIds: ['t1'] }],
      retention: [{ id: 't1', duration: 'P2Y', purposeIds: ['p1'] }],
    });
    const said = describeIn(answer('purposes[p1].retentionIds', [], ['t1']), both, both);
    expect(said.after).toBe('2 vuotta');
  });

  it('names a row that came or went, also one without a name', () => {
    const row = { ...parts.registers[0]!.content.purposes[0]!, id: 'p2' };
    expect(describeIn({ kind: 'row-added', path: 'purposes', row })).toMatchObject({
      before: '',
      after: 'Varaukset',
    });
    const nameless = { ...row, text: {} };
    const said = describeIn({ kind: 'row-removed', path: 'purposes', row: nameless });
    expect(said.before).not.toBe('');
    expect(said.after).toBe('');
  });

  it('tells a question that was marked as one that does not concern the company', () => {
    const item = { id: 'o1', path: 'automated.art22', state: 'notApplicable', note: '' };
    const change = { kind: 'row-added', path: 'review.openItems', row: item } as const;
    const said = describeIn(change);
    expect(said).toMatchObject({
      ...{
        kind: 'answer',
        place: { path: 'automated.art22' },
        before: '',
        after: 'Ei koske meitä',
      },
    });
    expect(said.name).toMatch(/^\p{Lu}[^:]+: .+/u);
  });

  it('names the register where the paper tells of several', () => {
    const several = partsWith({}, 'henkilosto');
    const change = answer('intro', {}, { fi: 'Hei' });
    expect(describeIn(change, several, several).name).toMatch(/^Asiakkaat: /);
    expect(describeIn(change).name).not.toMatch(/^Asiakkaat/);
  });
});
