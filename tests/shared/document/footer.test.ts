import { describe, expect, it } from 'vitest';
import { fitFooter } from '../../../shared/document/footer.ts';
import { samplePaper } from '../../fixtures/sample-document.ts';

const title = 'Liite: käsittelytoimet';
const subtitle = 'Tilitoimisto Taival Oy – Kahvila Kielo';
const { footer, checkCode } = samplePaper({ title, subtitle });
const edition = `Versio 3, 22.11.2026 · Tarkistuskoodi ${checkCode}`;

function nameWithin(letters: number): string {
  return fitFooter(footer, (text) => text.length <= letters);
}

describe('the footer of a paper', () => {
  it('tells title, subject, edition and check code where they fit', () => {
    expect(nameWithin(200)).toBe(`${title} · ${subtitle} · ${edition}`);
  });

  it('cuts the subject word by word and leaves it out before it is a mere mark', () => {
    expect(nameWithin(103)).toBe(`${title} · Tilitoimisto Taival Oy… · ${edition}`);
    expect(nameWithin(78)).toBe(`${title} · ${edition}`);
  });

  it('cuts the title before the edition, and never the check code', () => {
    expect(nameWithin(63)).toBe(`Liite… · ${edition}`);
    expect(nameWithin(53)).toBe(edition);
    expect(nameWithin(5)).toBe(`Tarkistuskoodi ${checkCode}`);
  });

  it('calls the subject what the paper calls it', () => {
    const { footer: lines } = samplePaper({ title, subtitle, subject: 'Kahvila Kielo' });
    expect(lines[0]).toContain(`${title} · Kahvila Kielo · Versio 3`);
  });
});
