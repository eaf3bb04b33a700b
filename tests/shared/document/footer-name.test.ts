import { describe, expect, it } from 'vitest';
import { footerName } from '../../../shared/document/footer-name.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';

const paper = {
  ...sampleDocument,
  title: 'Liite: käsittelytoimet',
  subtitle: 'Tilitoimisto Taival Oy – Kahvila Kielo',
};
const edition = 'Versio 3, 22.11.2026 · Tarkiste K7QF-2M9X';

function nameWithin(letters: number): string {
  return footerName(paper, (text) => text.length <= letters);
}

describe('footerName', () => {
  it('tells title, subject, edition and check code where they fit', () => {
    expect(nameWithin(200)).toBe(`${paper.title} · ${paper.subtitle} · ${edition}`);
  });

  it('cuts the subject word by word and leaves it out before it is a mere mark', () => {
    expect(nameWithin(95)).toBe(`${paper.title} · Tilitoimisto Taival Oy… · ${edition}`);
    expect(nameWithin(70)).toBe(`${paper.title} · ${edition}`);
  });

  it('cuts the title before the edition, and never the check code', () => {
    expect(nameWithin(55)).toBe(`Liite… · ${edition}`);
    expect(nameWithin(45)).toBe(edition);
    expect(nameWithin(5)).toBe('Tarkiste K7QF-2M9X');
  });
});
