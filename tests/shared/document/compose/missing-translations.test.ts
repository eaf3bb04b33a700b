import { describe, expect, it } from 'vitest';
import { compose, findMissingTranslations } from '../../../../shared/document/compose/compose.ts';
import type { ComposeParts } from '../../../../shared/document/compose/compose-options.ts';
import { companyForm } from '../../../../shared/forms/company-form.ts';
import { processorForm } from '../../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../../shared/forms/register-form.ts';
import { fedKinds } from '../../../../shared/register/document-kind.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../../shared/register/empty.ts';
import { composeRegister } from '../../../helpers/compose-register.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { fillForm } from '../../../helpers/fill-form.ts';

const options = { registerIds: [], language: 'sv', date: '2026-11-22', signature: true } as const;
const mark = '[översättning saknas]';

/** Every question answered, every text in Finnish only. */
function fillAll() {
  const yesNo = (path: string) => (/^(noTransfers|inherits)/.test(path) ? 'no' : 'yes');
  const company = fillForm(companyForm, emptyCompany(''), { yesNo });
  const companyRows = () => company.record.common.recipients.map(({ id }) => id);
  const register = fillForm(registerForm, emptyRegister({}), { yesNo, companyRows });
  const processor = fillForm(processorForm, emptyProcessorRecord(), { yesNo });
  const parts: ComposeParts = {
    company: company.record,
    registers: [{ id: 'malli', content: register.record }],
    processor: processor.record,
  };
  const files = { company, 'registers/malli': register, processor };
  const texts = Object.entries(files).flatMap(([file, { answers }]) =>
    answers
      .filter(({ kind }) => kind === 'text' || kind === 'longText')
      .map(({ path, printed }) => ({ place: `${file} ${path}`, printed: printed ?? '' })),
  );
  return { parts, texts };
}

describe('a document in a language that the answers lack', () => {
  const { parts, texts } = fillAll();

  it.each(fedKinds)('names each text of the %s that it prints, and no other', (kind) => {
    const text = documentText(compose(parts, { ...options, kind }));
    const printed = texts.filter((each) => text.includes(each.printed)).map(({ place }) => place);
    const found = findMissingTranslations(parts, { ...options, kind }).map(
      ({ file, path }) => `${file} ${path}`,
    );
    expect(found.toSorted()).toEqual(printed.toSorted());
    expect(printed.length).toBeGreaterThan(10);
  });

  it('marks the place behind the text, a long one once', () => {
    const intro = { fi: 'Ensimmäinen kappale.\n\nToinen kappale.' };
    const notice = composeRegister({ intro }, { language: 'sv' });
    expect(documentText(notice).split(mark)).toHaveLength(3);
    expect(documentText(notice)).toContain(`Toinen kappale. ${mark}`);
    expect(notice.subtitle).toBe(`Asiakkaat ${mark}`);
  });

  it('marks nothing that is translated, or the same in every language', () => {
    const name = { fi: 'Asiakkaat', sv: 'Kunder' };
    const text = documentText(composeRegister({ name }, { language: 'sv' }));
    expect(text).toContain('Kunder');
    expect(text).not.toContain(mark);
  });

  it('marks a Finnish paper too where only another language is answered', () => {
    const text = documentText(composeRegister({ name: { sv: 'Kunder' } }));
    expect(text).toContain('Kunder [käännös puuttuu]');
  });

  it('counts only what the document prints', () => {
    const empty = emptyRegister({});
    const internal = { ...empty.internal, notes: { fi: 'Salainen muistiinpano' } };
    const registers = [{ id: 'malli', content: { ...empty, internal } }];
    const find = (kind: 'notice' | 'record') =>
      JSON.stringify(findMissingTranslations({ ...parts, registers }, { ...options, kind }));
    expect(find('record')).toContain('internal.notes');
    expect(find('notice')).not.toContain('internal.notes');
  });
});
