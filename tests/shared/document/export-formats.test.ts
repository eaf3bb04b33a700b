import { describe, expect, it } from 'vitest';
import { findUnmade, formatsOf } from '../../../shared/document/export-formats.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';

describe('formatsOf', () => {
  it('makes a web page of the notice alone, and every paper as Word and PDF', () => {
    expect(documentKinds.filter((kind) => formatsOf(kind).includes('html'))).toEqual(['notice']);
    for (const kind of documentKinds) {
      expect(formatsOf(kind)).toEqual(expect.arrayContaining(['docx', 'pdf']));
    }
  });
});

describe('findUnmade', () => {
  it('tells the papers that no format fits', () => {
    expect(findUnmade(['notice', 'record'], ['html'])).toEqual(['record']);
    expect(findUnmade(['notice', 'record'], ['html', 'pdf'])).toEqual([]);
    expect(findUnmade(['notice'], [])).toEqual(['notice']);
  });
});
