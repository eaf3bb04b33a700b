import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DocumentSheet } from '../../../renderer/preview/document-sheet.tsx';
import type { Paper } from '../../../shared/document/document.ts';
import { makePaper } from '../../../shared/document/make-paper.ts';

const text = (words: string) => [{ kind: 'text', text: words }] as const;
const source = { file: 'company', path: 'legalName' } as const;

const document = makePaper({
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
    { kind: 'part', title: 'Osan nimi', subtitle: 'Osan aihe' },
    { kind: 'contents', title: 'Sisällys' },
    { kind: 'fill-in', label: 'Kysymys', hint: 'Vihje', room: { kind: 'lines', count: 3 } },
    { kind: 'fill-in', label: 'Toinen', hint: '', room: { kind: 'options', options: ['Ruutu'] } },
    {
      kind: 'figure',
      caption: 'Kuvateksti',
      alternative: '',
      sources: { title: 'Mistä', nodes: [{ name: 'Lähde', country: '', isOutsideEea: false }] },
      register: {
        title: 'Missä',
        systems: [{ name: 'Kassa', country: 'FI', isOutsideEea: false }],
      },
      recipients: { title: 'Mihin', nodes: [{ name: 'Saaja', country: 'US', isOutsideEea: true }] },
      outsideMark: 'ETA:n ulkopuolella',
    },
  ],
});

const draw = (active?: typeof source, look: Pick<Paper, 'logo' | 'accent'> = {}) =>
  renderToStaticMarkup(
    <DocumentSheet
      document={{ ...document, ...look }}
      label="Esikatselu"
      active={active}
      zoom={1}
      onOpen={() => undefined}
    />,
  );

describe('DocumentSheet', () => {
  it('draws every text of the tree', () => {
    const html = draw();
    const words = JSON.stringify(document).matchAll(
      /"(?:text|term|label|caption|title|hint|name|country|outsideMark)":"([^"]+)"/g,
    );
    const all = [...words].map((match) => match[1] ?? '');
    expect(all.length).toBeGreaterThan(15);
    for (const word of [
      ...all,
      'Otsikko',
      'Alaotsikko',
      'Lähettäjä',
      'Merkintä',
      'Versio 1.2',
      `Kontrollkod ${document.checkCode}`,
    ]) {
      expect(html).toContain(word.trim());
    }
    expect(html).toContain('lang="sv"');
    expect(html).toContain('Ruutu');
  });

  it('marks a missing answer and the answer being edited', () => {
    expect(draw()).toContain('<mark class="sheet-missing">puuttuu</mark>');
    expect(draw()).not.toContain('data-marked');
    expect(draw(source)).toContain('data-path="legalName" tabindex="-1" data-marked="true"');
  });

  it('lists parts and numbered headings in its table of contents', () => {
    expect(draw()).toMatch(/Sisällys.*4 <\/span>Luku.*Osan nimi/s);
  });

  it('shows the logo with the name of the company, and the accent', () => {
    const picture = { format: 'png', data: 'aW1hZ2U=', width: 40, height: 20 } as const;
    const logo = { ...picture, alternative: 'Kahvila Kielo' };
    const html = draw(undefined, { logo, accent: '#1f5f4f' });
    expect(html).toContain('src="data:image/png;base64,aW1hZ2U=" alt="Kahvila Kielo"');
    expect(html).toContain('--sheet-accent:#1f5f4f');
    expect(draw()).not.toMatch(/<img|--sheet-accent/);
  });

  it('makes no link that could lead out of the app', () => {
    expect(draw()).not.toContain('href');
  });
});

describe('a sheet that is only to be read', () => {
  it('leads to no question', () => {
    const sheet = (onOpen?: () => void) =>
      renderToStaticMarkup(
        <DocumentSheet
          document={document}
          label="Esimerkki"
          active={undefined}
          zoom={1}
          {...(onOpen && { onOpen })}
        />,
      );
    expect(sheet(() => undefined)).toContain('data-path');
    expect(sheet()).not.toContain('data-path');
    expect(sheet()).toContain('Kappale');
  });
});
