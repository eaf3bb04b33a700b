// The papers of the example companies, whole, as a reader sees them. After a wanted change:
// npx vitest run --config build/config/vitest.config.ts --project unit -u tests/shared/document/compose/example.test.ts
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { languages } from '../../../../shared/language/language.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { documentText } from '../../../helpers/document-text.ts';

const golden = join(import.meta.dirname, '../../../golden');
const date = '2026-11-22';

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

  it('have no gaps', () => {
    const options = { registerIds: [], language: 'fi', date, signature: true } as const;
    const texts = (['notice', 'record'] as const).map((kind) =>
      documentText(compose(company, { ...options, kind })),
    );
    expect(texts.join('\n')).not.toContain('[Tieto puuttuu');
  });
});
