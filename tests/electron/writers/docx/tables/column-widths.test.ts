import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../../electron/writers/docx/tables/column-widths.ts';
import type { Table } from '../../../../../shared/document/document.ts';

function table(columns: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    caption: '',
    columns,
    rows: rows.map((row) => row.map((text) => ({ inlines: [{ kind: 'text', text }] }))),
  };
}

describe('columnWidths', () => {
  it('fill the width to the twip, whatever stands in the table', () => {
    const texts = fc.array(fc.string({ maxLength: 400 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), (columns, rows) => {
        const widths = columnWidths(table(columns, ...rows), 9355);
        expect(widths).toHaveLength(columns.length);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  it('give more to the column with more text', () => {
    const [short, long] = columnWidths(table(['Maa', 'Syy'], ['Suomi', 'sana '.repeat(40)]), 9000);
    expect(long).toBeGreaterThan(2 * short!);
  });

  it('leave room to write where cells are to be filled by hand', () => {
    const questions = table(['Kysymys', '1', '2'], ['sana '.repeat(90), '', '']);
    expect(columnWidths({ ...questions, toFill: 'columns' }, 9000)).toEqual([3600, 2700, 2700]);
    const even = table(['Yhtiön nimi', 'Y'], ['', '']);
    expect(columnWidths({ ...even, toFill: 'rows' }, 9000)).toEqual([4500, 4500]);
  });

  it('count the lines of a cell one by one', () => {
    const short = 'sana '.repeat(6);
    const [lines] = columnWidths(
      table(['A', 'B'], [`${short}\n${short}`, 'sana '.repeat(9)]),
      6000,
    );
    const [line] = columnWidths(table(['A', 'B'], [short, 'sana '.repeat(9)]), 6000);
    expect(lines).toBe(line);
  });

  it('do not let a word without an end take the table', () => {
    const [word, other] = columnWidths(table(['A', 'B'], ['x'.repeat(300), 'Suomi']), 9000);
    const [alike] = columnWidths(table(['A', 'B'], ['x'.repeat(150), 'Suomi']), 9000);
    expect(word).toBe(alike);
    expect(other).toBeGreaterThan('Suomi'.length * 90);
  });

  it('break the words of wide columns before those of narrow ones', () => {
    const long = 'henkilötietojenkäsittelijä';
    const widths = columnWidths(table(['Maa', 'A', 'B', 'C'], ['Suomi', long, long, long]), 6000);
    expect(widths[0]).toBeGreaterThan('Suomi'.length * 90);
  });

  it('keep a long word in one piece where there is room', () => {
    const [word] = columnWidths(
      table(['A', 'B'], ['Kirjanpitoaineisto', 'teksti '.repeat(90)]),
      9000,
    );
    expect(word).toBeGreaterThan('Kirjanpitoaineisto'.length * 90);
  });
});
