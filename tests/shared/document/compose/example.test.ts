// The papers of the example companies, whole, as a reader sees them. After a wanted change:
// npx vitest run --config build/config/vitest.config.ts --project unit tests/shared/document/compose/example.test.ts -u
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import { languages } from '../../../../shared/language/language.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { documentText } from '../../../helpers/document-text.ts';

const golden = join(import.meta.dirname, '../../../golden');
const date = '2026-11-22';

describe('the papers of a processor', () => {
  const office = exampleWorkspace()[1]!;

  it.each(['binder', 'blank'] as const)('keep the %s', async (kind) => {
    const finnish = { kind, registerIds: [], language: 'fi', date, signature: true } as const;
    await expect(documentText(compose(office, finnish))).toMatchFileSnapshot(
      join(golden, `${office.id}-${kind}-fi.txt`),
    );
  });

  const options = { kind: 'processor-record', registerIds: [], date, signature: true } as const;
  it.each(languages)('keep the record in %s', async (language) => {
    await expect(documentText(compose(office, { ...options, language }))).toMatchFileSnapshot(
      join(golden, `${office.id}-processor-record-${language}.txt`),
    );
  });

  it.each(languages)('keep the annex for a client in %s', async (language) => {
    const annex = compose(office, { ...options, language, controllerId: 'c1' });
    await expect(documentText(annex)).toMatchFileSnapshot(
      join(golden, `${office.id}-annex-${language}.txt`),
    );
  });
});

describe.each(exampleWorkspace())('the papers of $id', (company) => {
  it.each(company.registers.slice(1))('keep the notice of $id', async ({ id }) => {
    const options = { registerIds: [id], date, signature: true } as const;
    const notice = compose(company, { ...options, kind: 'notice', language: 'fi' });
    await expect(documentText(notice)).toMatchFileSnapshot(
      join(golden, `${company.id}-${id}-notice.txt`),
    );
  });

  it.each(languages)('keep the notice of the first register in %s', async (language) => {
    const ids = company.registers.slice(0, 1).map(({ id }) => id);
    const options = { registerIds: ids, date, signature: true } as const;
    const notice = compose(company, { ...options, kind: 'notice', language });
    await expect(documentText(notice)).toMatchFileSnapshot(
      join(golden, `${company.id}-first-notice-${language}.txt`),
    );
  });

  it.each(languages)('keep the record in %s', async (language) => {
    const options = { registerIds: [], date, signature: true } as const;
    const record = compose(company, { ...options, kind: 'record', language });
    await expect(documentText(record)).toMatchFileSnapshot(
      join(golden, `${company.id}-record-${language}.txt`),
    );
  });

  it('keep the notice of every register together', async () => {
    const options = { registerIds: [], language: 'fi', date, signature: true } as const;
    await expect(
      documentText(compose(company, { ...options, kind: 'notice' })),
    ).toMatchFileSnapshot(join(golden, `${company.id}-notice-together-fi.txt`));
  });

  it.each(languages)('have no gaps in %s', (language) => {
    const { mark, translation } = documentWords[language].missing;
    const options = { registerIds: [], language, date, signature: true } as const;
    const kinds = ['notice', 'record', 'binder'] as const;
    const texts = kinds.map((kind) => documentText(compose(company, { ...options, kind })));
    expect(texts.join('\n')).not.toContain(mark('').split(':')[0]);
    expect(texts.join('\n')).not.toContain(translation);
  });
});
