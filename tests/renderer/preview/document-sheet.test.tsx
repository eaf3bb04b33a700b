import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DocumentSheet } from '../../../renderer/preview/document-sheet.tsx';
import type { Document } from '../../../shared/document/document.ts';

const text = (words: string) => [{ kind: 'text', text: words }] as const;
const source = { file: 'company', path: 'legalName' } as const;

const document: Document = {
  kind: 'record',
  language: 'sv',
  title: 'Otsikko',
  subtitle: 'Alaotsikko',
  sender: ['Lähettäjä', '1234567-1'],
  marking: 'Merkintä',
  edition: 'Versio 1.2',
  date: '2026-11-22',
  blocks: [
    { kind: 'heading', level: 1, number: '4', text: 'Luku' },
    {
      kind: 'paragraph',
      source,
      inlines: [
        { kind: 'text', text: 'Kappale ' },
        { kind: 'strong', text: 'vahva' },
        { kind: 'missing', text: 'puuttuu' },
        { kind: 'link', text: 'osoite', url: 'https://example.fi' },
      ],
    },
    { kind: 'list', items: [{ inlines: text('Kohta') }] },
    { kind: 'details', rows: [{ term: 'Termi', inlines: text('Arvo') }] },
    { kind: 'table', caption: 'Taulu', columns: ['Sarake'], rows: [[{ inlines: text('Solu') }]] },
    { kind: 'box', blocks: [{ kind: 'paragraph', inlines: text('Laatikko') }] },
    {
      kind: 'signature',
      placeAndDate: { label: 'Paikka', text: 'Turku' },
      signature: { label: 'Allekirjoitus' },
      name: { label: 'Nimi', text: 'Aino Esimerkki' },
      title: { label: 'Asema', text: 'Yrittäjä' },
    },
  ],
};

const draw = (active?: typeof source) =>
  renderToStaticMarkup(
    <DocumentSheet
      document={document}
      label="Esikatselu"
      active={active}
      zoom={1}
      onOpen={() => undefined}
    />,
  );

describe('DocumentSheet', () => {
  it('draws every text of the tree', () => {
    const html = draw();
    const words = JSON.stringify(document).matchAll(/"(?:text|term|label|caption)":"([^"]+)"/g);
    const all = [...words].map((match) => match[1] ?? '');
    expect(all.length).toBeGreaterThan(15);
    for (const word of [...all, 'Otsikko', 'Alaotsikko', 'Lähettäjä', 'Merkintä', 'Versio 1.2']) {
      expect(html).toContain(word.trim());
    }
    expect(html).toContain('lang="sv"');
  });

  it('marks a missing answer and the answer being edited', () => {
    expect(draw()).toContain('<mark class="sheet-missing">puuttuu</mark>');
    expect(draw()).not.toContain('data-marked');
    expect(draw(source)).toContain('data-path="legalName" tabindex="-1" data-marked="true"');
  });

  it('makes no link that could lead out of the app', () => {
    expect(draw()).not.toContain('href');
  });
});
