// A page for looking at the form with every kind of answer, and at the plain parts:
//   npx vite tests/renderer/gallery
// ?form=ID draws a section of the register form; &languages=fi,sv and &theme=dark change the rest.
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { FormSection } from '../../../renderer/form/form-section.tsx';
import '../../../renderer/styles/global.css';
import { registerForm } from '../../../shared/forms/register-form.ts';
import { isLanguage } from '../../../shared/language/language.ts';
import { sectionTexts } from '../../../shared/forms/form-texts.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { addRow, moveRow, removeRow } from '../../../shared/register/edits.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import type { DrawnSection } from '../../../renderer/form/drawn-question.ts';
import { PartsGallery } from './parts-gallery.tsx';
import {
  emptySampleRow,
  sampleRecord,
  sampleRows,
  sampleSection,
  sampleTexts,
} from './sample-section.ts';
import './gallery.css';

const query = new URLSearchParams(location.search);
const languages = (query.get('languages') ?? 'fi').split(',').filter(isLanguage);
const theme = query.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

interface LiveFormProps<Record_ extends Reviewed> {
  readonly section: DrawnSection<Record_>;
  readonly start: Record_;
  readonly texts: SectionTexts;
  readonly withRow: (record: Record_, list: string, id: string) => Record_;
}

function LiveForm<Record_ extends Reviewed>({
  section,
  start,
  texts,
  withRow,
}: LiveFormProps<Record_>) {
  const [steps, setSteps] = useState<readonly Record_[]>([start]);
  const record = steps.at(-1) ?? start;
  // For a look from the console and for tests.
  useEffect(() => {
    Object.assign(globalThis, { record });
  }, [record]);
  const step = (next: Record_) => {
    setSteps((old) => [...old, next]);
  };
  return (
    <>
      <FormSection
        section={section}
        record={record}
        texts={texts}
        references={() => sampleRows}
        languages={languages}
        onAnswer={(path, value) => {
          step(setAnswer(record, path, value));
        }}
        onAddRow={(list) => {
          step(withRow(record, list, `r${String(steps.length)}`));
        }}
        onRemoveRow={(list, rowId) => {
          step(removeRow(record, list, rowId));
        }}
        onMoveRow={(list, rowId, by) => {
          step(moveRow(record, list, rowId, by));
        }}
        onUndo={() => {
          setSteps((old) => (old.length > 1 ? old.slice(0, -1) : old));
        }}
        focusPath={query.get('focus') ?? undefined}
        onFocusPath={(path) => {
          Object.assign(globalThis, { editedPath: path });
        }}
      />
    </>
  );
}

function Gallery() {
  const section = registerForm.find(({ id }) => id === query.get('form'));
  if (query.has('parts')) return <PartsGallery />;
  return section ? (
    <LiveForm
      section={section}
      start={emptyRegister({ fi: 'Asiakasrekisteri' })}
      texts={sectionTexts('fi', 'register', section.id)}
      // The schema fills in the empty answers of the row.
      withRow={(record, list, id) => registerSchema.parse(addRow(record, list, { id }))}
    />
  ) : (
    <LiveForm
      section={sampleSection}
      start={sampleRecord}
      texts={sampleTexts}
      withRow={(record, list, id) => addRow(record, list, { ...emptySampleRow, id })}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="fi-FI">
      <main className="gallery">
        <h1 className="visually-hidden">Osat</h1>
        <Gallery />
      </main>
    </I18nProvider>
  </StrictMode>,
);
