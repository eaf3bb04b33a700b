import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../../electron/writers/pdf/build-pdf.ts';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import type { Logo } from '../../../../shared/document/document.ts';
import { sampleBinder, sampleLogo } from '../../../fixtures/sample-document.ts';

async function textWith(logo: Logo): Promise<string> {
  const { bytes } = await writePdf({ ...sampleBinder, logo, blocks: [] });
  return Buffer.from(bytes).toString('latin1');
}

describe('the logo in a PDF', () => {
  it('keeps its transparency', async () => {
    const text = await textWith(sampleLogo);
    expect(text).toContain('/Subtype /Image');
    expect(text).toContain('/SMask');
  });

  it('is the same to the last byte from run to run', async () => {
    expect(await textWith(sampleLogo)).toBe(await textWith(sampleLogo));
  });

  it('is left out of an archive file of part 1, which knows no transparency', async () => {
    const { bytes } = await buildPdf(sampleBinder, 'PDF/A-1b');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it.each([
    { name: 'no picture', data: Buffer.from('Ei kuva').toString('base64') },
    { name: 'nothing', data: '' },
    { name: 'a picture cut short', data: sampleLogo.data.slice(0, 80) },
    { name: 'a picture with broken pixels', data: breakPixels(sampleLogo.data) },
  ])('is left out where it is $name', async ({ data }) => {
    const text = await textWith({ ...sampleLogo, data });
    expect(text).not.toContain('/Subtype /Image');
    expect(text).not.toContain('/S /Figure');
  });
});

/** The same picture with other bytes in the middle of its packed pixels. */
function breakPixels(data: string): string {
  const bytes = Buffer.from(data, 'base64');
  bytes.fill(0xff, bytes.indexOf('IDAT') + 6, bytes.indexOf('IDAT') + 16);
  return bytes.toString('base64');
}
