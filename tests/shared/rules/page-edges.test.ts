import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { withoutPageEdges } from '../../../shared/rules/text/page-edges.ts';

const guests = 'registers/asiakasrekisteri#';
const fi = (text: string) => ({ fi: text });

function edgesOf(answers: Readonly<Record<string, unknown>>) {
  const parts = editExample('kahvila-kielo', answers);
  return findFindings(parts, { today: '2026-11-22' })
    .filter(({ id }) => id === 'TXT-09')
    .map(({ place, values }) => [place.path, values.hit]);
}

describe('the edges of pages in an answer', () => {
  it('are marks like “Sivu 2/5”, and a title that comes again', () => {
    const title = 'TIETOSUOJASELOSTE – Kahvila Kielo Oy';
    const found = edgesOf({
      [`${guests}intro`]: fi(`${title}\nKerromme tiedoista.\nSivu 1/3`),
      [`${guests}sectionNotes.sources`]: fi(`Kysymme ne sinulta.\n${title} 2 (3)\nLomakkeella.`),
      [`${guests}sectionNotes.retention`]: fi('Kerromme ajat taulukossa.\nPage 3 of 3'),
    });
    expect(found).toEqual([
      ['intro', 'Sivu 1/3'],
      ['sectionNotes.sources', `${title} 2 (3)`],
      ['sectionNotes.retention', 'Page 3 of 3'],
    ]);
  });

  it('are neither a title that stands once, nor an answer of one line', () => {
    const found = edgesOf({
      [`${guests}intro`]: fi('Tietosuojaseloste\nKerromme tiedoista.'),
      [`${guests}sectionNotes.sources`]: fi('Tietosuojaseloste'),
      [`${guests}sectionNotes.retention`]: fi('Päivystys\n24/7\nKatso sivu 2.'),
    });
    expect(found).toEqual([]);
  });

  it('are removed whole, and nothing else', () => {
    const title = 'Asiakasrekisterin tietosuojaseloste';
    const text = `${title}\nEka rivi.\n\n${title} 2 (3)\n\nToinen rivi, tietosuojaseloste.\n3 (3)`;
    expect(withoutPageEdges(text, title)).toBe('Eka rivi.\n\nToinen rivi, tietosuojaseloste.');
  });
});
