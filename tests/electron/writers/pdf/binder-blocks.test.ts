// Parts, tables of contents, pictures and room to write, as a screen reader and a click meet them.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import type { Paper } from '../../../../shared/document/document.ts';
import { sampleBinder } from '../../../fixtures/sample-document.ts';
import { readPdf } from '../../../helpers/read-pdf.ts';

const binder = writePdf(sampleBinder).then(({ bytes }) => readPdf(bytes));

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly Node[];
}

interface ReadPage {
  readonly tree: Node;
  readonly jumps: readonly unknown[];
}

async function readPages(document: Paper): Promise<readonly ReadPage[]> {
  const task = getDocument({ data: (await writePdf(document)).bytes, verbosity: 0 });
  const file = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const annotations = (await page.getAnnotations()) as readonly { dest?: unknown }[];
    const names = annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : []));
    const jumps: unknown[] = [];
    for (const name of names) {
      const target: readonly unknown[] | null = await file.getDestination(name);
      jumps.push((await file.getPageIndex(target?.[0] as never)) + 1);
    }
    pages.push({ tree: (await page.getStructTree()) as Node, jumps });
  }
  await task.destroy();
  return pages;
}

const pages = readPages(sampleBinder);

function find(node: Node, role: string): readonly Node[] {
  const own = node.role === role ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => find(child, role))];
}

describe('the PDF of a binder', () => {
  it('begins each part on a page of its own', async () => {
    const { blocks } = await binder;
    const starts = ['Seloste käsittelytoimista', 'Tietosuojaseloste', 'Lomake'].map(
      (title) => blocks.find(({ role, text }) => role === 'H2' && text === title)?.page,
    );
    expect(starts).toEqual([3, 4, 5]);
  });

  it('leaves out no level of heading', async () => {
    const { blocks } = await binder;
    const levels = blocks.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    expect(blocks.find(({ text }) => text === '1 Rekisterinpitäjä')?.role).toBe('H3');
  });

  it('puts the sections under their part in the bookmarks', async () => {
    const { bookmarks } = await binder;
    expect(bookmarks.slice(0, 4)).toEqual([
      'Sisällys',
      'Seloste käsittelytoimista',
      '1 Rekisterinpitäjä',
      '3 Säilytysajat',
    ]);
  });

  it('lists every part and section with the page that it begins on', async () => {
    const { references } = await binder;
    expect(references).toEqual([
      'Seloste käsittelytoimista – Asiakas- ja markkinointirekisteri 3',
      '1 Rekisterinpitäjä 3',
      '3 Säilytysajat 3',
      'Tietosuojaseloste 4',
      '2 Henkilötietojen käsittelyn tarkoitukset ja oikeusperusteet 4',
      '5 Oikeus vastustaa käsittelyä 4',
      'Lomake – Täytetään käsin 5',
      '1 Tarkoitukset 5',
      '6 Muut tiedot 5',
    ]);
  });

  it('leads a click in the contents to the page that it names', async () => {
    const [, contents] = await pages;
    expect(new Set(contents?.jumps)).toEqual(new Set([3, 4, 5]));
    expect(contents?.jumps.length).toBeGreaterThanOrEqual(9);
  });

  it('says in words what the picture shows, and where it stands', async () => {
    const figures = (await pages).flatMap(({ tree }) => find(tree, 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Tilitoimisto Kaislaranta Oy',
      expect.stringContaining('joista yksi on Yhdysvalloissa'),
    ]);
  });

  it('tells the choices of the form as a list', async () => {
    const { blocks } = await binder;
    const choices = blocks.filter(({ role, page }) => role === 'LBody' && page === 5);
    expect(choices.slice(0, 2).map(({ text }) => text)).toEqual(['asiakkaalta', 'viranomaiselta']);
    expect(blocks.filter(({ text }) => text === '☐')).toHaveLength(6);
  });

  it('sets short questions side by side, and reads one before the other', async () => {
    const short = (label: string) =>
      ({
        kind: 'fill-in',
        label,
        hint: `${label}-ohje`,
        room: { kind: 'lines', count: 1 },
      }) as const;
    const blocks = ['Nimi', 'Puhelin', 'Osoite'].map(short);
    const { bytes } = await writePdf({ ...sampleBinder, blocks });
    const texts = (await readPdf(bytes)).blocks.map(({ text }) => text).slice(-6);
    expect(texts).toEqual([
      'Nimi',
      'Nimi-ohje',
      'Puhelin',
      'Puhelin-ohje',
      'Osoite',
      'Osoite-ohje',
    ]);
  });

  it('numbers the pages of a table of contents that is longer than a page', async () => {
    const sections = Array.from({ length: 120 }, (_, index) => ({
      kind: 'heading' as const,
      level: 1 as const,
      number: String(index + 1),
      text: 'Osio',
    }));
    const contents = { kind: 'contents', title: 'Sisällys' } as const;
    const { bytes } = await writePdf({ ...sampleBinder, blocks: [contents, ...sections] });
    const { references, blocks } = await readPdf(bytes);
    const pagesOf = blocks.filter(({ text }) => /^\d+ Osio$/.test(text));
    expect(references).toHaveLength(120);
    expect(references).toEqual(pagesOf.map(({ text, page }) => `${text} ${String(page)}`));
  });
});
