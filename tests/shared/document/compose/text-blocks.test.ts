import { describe, expect, it } from 'vitest';
import {
  isOneParagraph,
  isShort,
  itemLines,
  textBlocks,
} from '../../../../shared/document/compose/text-blocks.ts';

const source = { file: 'company', path: 'tagline' } as const;

function shape(text: string): readonly unknown[] {
  return textBlocks({ text, source }).map((block) =>
    block.kind === 'list'
      ? block.items.map(({ inlines }) => inlines.map((run) => run.text).join(''))
      : block.inlines.map((run) => run.text).join(''),
  );
}

describe('textBlocks', () => {
  it('splits paragraphs at line ends and drops blank lines', () => {
    expect(shape('Yksi.\n\n\nKaksi.\nKolme.')).toEqual(['Yksi.', 'Kaksi.', 'Kolme.']);
  });

  it('makes lists of lines with bullets', () => {
    expect(shape('Tiedot:\n• nimi\n - osoite\n* puhelin\nLoppu')).toEqual([
      'Tiedot:',
      ['nimi', 'osoite', 'puhelin'],
      'Loppu',
    ]);
  });

  it('keeps a minus sign and a lone bullet as text', () => {
    expect(shape('-5 astetta\n•')).toEqual(['-5 astetta', '•']);
  });

  it('joins a sentence that a narrow page broke, and nothing else', () => {
    const broken = 'Tietoja käsitellään asiakassuhteen hoitamista ja\nlaskutusta varten.';
    expect(shape(broken)).toEqual([broken.replace('\n', ' ')]);
    expect(shape('nimi\nosoite')).toEqual(['nimi', 'osoite']);
    expect(shape('Tietoja käsitellään asiakassuhteen hoitamiseksi.\nmyös laskutus')).toHaveLength(
      2,
    );
    expect(shape('Tietoja käsitellään asiakassuhteen hoitamista ja\nLaskutusta')).toHaveLength(2);
  });

  it('gives every paragraph and item its source', () => {
    const [paragraph, list] = textBlocks({ text: 'a\n- b', source });
    expect(paragraph).toMatchObject({ kind: 'paragraph', source });
    expect(list).toMatchObject({ kind: 'list', items: [{ source }] });
  });

  it('makes nothing of an empty answer', () => {
    expect(shape('')).toEqual([]);
  });
});

describe('itemLines', () => {
  it('takes each line as an item, with or without a bullet', () => {
    const items = itemLines({ text: 'nimi\n\n- osoite', source });
    expect(items.map(({ inlines }) => inlines[0]?.text)).toEqual(['nimi', 'osoite']);
  });
});

describe('isShort', () => {
  it('holds for a line that fits a heading', () => {
    expect(isShort({ text: 'Laskutus', source })).toBe(true);
    expect(isShort({ text: 'a'.repeat(111), source })).toBe(false);
    expect(isShort({ text: 'Laskutus\nPerintä', source })).toBe(false);
    expect(isShort({ text: '', source })).toBe(false);
  });
});

describe('isOneParagraph', () => {
  it('is false for a list', () => {
    expect(isOneParagraph({ text: '- nimi', source })).toBe(false);
  });
});
