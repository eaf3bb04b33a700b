import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/writers/docx/write-docx.ts';
import { makePaper } from '../../../../shared/document/make-paper.ts';
import { readDocx } from '../../../helpers/read-docx.ts';

const golden = join(import.meta.dirname, '../../../golden/docx');

/** Small, but with every kind of block. */
const small = makePaper({
  kind: 'binder',
  language: 'fi',
  title: 'Tietosuojakansio',
  subtitle: 'Kahvila Kielo',
  sender: ['Kahvila Kielo'],
  marking: 'Sisäinen',
  edition: 'Versio 1',
  date: '2026-11-22',
  blocks: [
    { kind: 'contents', title: 'Sisällys' },
    { kind: 'part', title: 'Seloste', subtitle: 'Asiakkaat' },
    { kind: 'heading', level: 1, number: '1', text: 'Rekisteri' },
    {
      kind: 'details',
      rows: [
        {
          term: 'Nimi',
          inlines: [{ kind: 'text', text: 'Asiakkaat' }],
          source: { file: 'registers/asiakkaat', path: 'name' },
        },
      ],
    },
    { kind: 'heading', level: 2, number: undefined, text: 'Tiedot' },
    { kind: 'paragraph', inlines: [{ kind: 'strong', text: 'Tietoja ovat:' }] },
    { kind: 'list', items: [{ inlines: [{ kind: 'missing', text: '[puuttuu]' }] }] },
    {
      kind: 'table',
      caption: 'Säilytysajat',
      columns: ['Tieto', 'Aika'],
      rows: [
        [
          { inlines: [{ kind: 'text', text: 'nimi' }] },
          { inlines: [{ kind: 'link', text: 'laki', url: 'https://esimerkki.example/' }] },
        ],
      ],
    },
    {
      kind: 'box',
      blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Voit vastustaa.' }] }],
    },
    {
      kind: 'figure',
      caption: 'Tietovirrat',
      alternative: 'Tiedot saadaan asiakkaalta.',
      sources: { title: 'Lähteet', nodes: [{ name: 'Asiakas', country: '', isOutsideEea: false }] },
      register: { title: 'Asiakkaat', systems: [] },
      recipients: {
        title: 'Vastaanottajat',
        nodes: [{ name: 'Palvelu Inc.', country: 'Yhdysvallat', isOutsideEea: true }],
      },
      outsideMark: 'ETA:n ulkopuolella',
    },
    { kind: 'fill-in', label: 'Nimi', hint: 'Koko nimi', room: { kind: 'lines', count: 2 } },
    { kind: 'fill-in', label: 'Onko?', hint: '', room: { kind: 'options', options: ['kyllä'] } },
    {
      kind: 'signature',
      placeAndDate: { label: 'Paikka ja aika', text: '' },
      signature: { label: 'Allekirjoitus' },
      name: { label: 'Nimenselvennys', text: 'Aino Esimerkki' },
      title: { label: 'Asema', text: 'yrittäjä' },
    },
  ],
});

/** One element a line, so that a difference shows where it is. */
function toLines(xml: string): string {
  return `${xml.replaceAll('><', '>\n<')}\n`;
}

describe('writeDocx', () => {
  it('writes each part of the package as agreed', async () => {
    const { parts } = readDocx((await writeDocx(small)).bytes);
    const paths = Object.keys(parts).sort();
    await expect(`${paths.join('\n')}\n`).toMatchFileSnapshot(join(golden, 'parts.txt'));
    const agreed = ['document', 'styles', 'numbering', 'settings', 'header1', 'footer1'];
    for (const part of agreed) {
      await expect(toLines(parts[`word/${part}.xml`] ?? '')).toMatchFileSnapshot(
        join(golden, `${part}.xml`),
      );
    }
    const core = toLines(parts['docProps/core.xml'] ?? '');
    await expect(core).toMatchFileSnapshot(join(golden, 'core.xml'));
  });
});
