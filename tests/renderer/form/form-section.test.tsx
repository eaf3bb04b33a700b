import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DrawnSection } from '../../../renderer/form/drawn-question.ts';
import { FormSection } from '../../../renderer/form/form-section.tsx';
import { companyForm } from '../../../shared/forms/company-form.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import type { Language } from '../../../shared/language/language.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../shared/register/empty.ts';
import { sampleRecord, sampleRows, sampleSection, sampleTexts } from '../gallery/sample-section.ts';
import { formTexts } from '../../../shared/forms/form-texts.ts';

const ignore = () => undefined;

function draw<Record_>(
  section: DrawnSection<Record_>,
  record: Record_,
  texts: SectionTexts,
  languages: readonly Language[] = ['fi'],
): string {
  const form: ReactNode = (
    <FormSection
      section={section}
      record={record}
      texts={texts}
      references={() => sampleRows}
      languages={languages}
      onAnswer={ignore}
      onAddRow={ignore}
      onRemoveRow={ignore}
      onMoveRow={ignore}
    />
  );
  return renderToStaticMarkup(form);
}

function drawSample(changes: Partial<typeof sampleRecord> = {}, languages?: readonly Language[]) {
  return draw(sampleSection, { ...sampleRecord, ...changes }, sampleTexts, languages);
}

describe('a section of the form', () => {
  it('draws every kind of answer with its path', () => {
    const html = drawSample();
    for (const { id, kind } of sampleSection.questions) {
      expect(html).toContain(`data-answer="${id}" data-kind="${kind}"`);
    }
  });

  it('leaves out a question that does not apply', () => {
    expect(drawSample({ profiling: 'yes' })).toContain('data-answer="where"');
    expect(drawSample({ profiling: 'no' })).not.toContain('data-answer="where"');
  });

  it('says where an answer is shown and which article asks for it', () => {
    expect(drawSample()).toContain('Näkyy: sisäinen seloste · 32 art. · 1050/2018 6 §');
  });

  it('asks for text in each language in which the user writes', () => {
    const texts = /lang="(fi|sv|en)"/g;
    expect(new Set(drawSample({}, ['fi', 'sv']).match(texts))).toEqual(
      new Set(['lang="fi"', 'lang="sv"']),
    );
  });

  it('keeps a bad date in sight and says what is wrong with it', () => {
    const html = drawSample({ on: '31.2.2026' });
    expect(html).toContain('value="31.2.2026"');
    expect(html).toContain('Tätä päivää ei ole.');
  });

  it('keeps line feeds that a one-line field would drop', () => {
    expect(drawSample({ title: { fi: 'Yksi\nKaksi' } })).toContain('Yksi\nKaksi</textarea>');
  });

  it('folds rows when there are many, and opens the only one', () => {
    const [row] = sampleRecord.purposes;
    expect(drawSample()).not.toContain('data-answer="purposes[p1].text"');
    expect(drawSample({ purposes: row ? [row] : [] })).toContain('data-answer="purposes[p1].text"');
  });
});

describe('every section of the forms draws', () => {
  const forms: readonly (readonly [string, () => string])[] = [
    ...registerForm.map(
      (section) =>
        [
          `register ${section.id}`,
          () =>
            draw(
              section,
              emptyRegister({ fi: 'Asiakkaat' }),
              textsOf(formTexts('fi').register, section.id),
            ),
        ] as const,
    ),
    ...companyForm.map(
      (section) =>
        [
          `company ${section.id}`,
          () =>
            draw(
              section,
              emptyCompany('Kahvila Kielo'),
              textsOf(formTexts('fi').company, section.id),
            ),
        ] as const,
    ),
    ...processorForm.map(
      (section) =>
        [
          `processor ${section.id}`,
          () =>
            draw(section, emptyProcessorRecord(), textsOf(formTexts('fi').processor, section.id)),
        ] as const,
    ),
  ];

  it.each(forms)('%s', (_name, drawIt) => {
    expect(drawIt()).toContain('data-answer');
  });
});

function textsOf(all: Readonly<Record<string, SectionTexts>>, id: string): SectionTexts {
  const texts = all[id];
  if (!texts) throw new Error(`The section ${id} has no texts`);
  return texts;
}
