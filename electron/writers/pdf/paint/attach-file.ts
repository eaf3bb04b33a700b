import type { Attachment } from '../../../../shared/document/attached-answers.ts';
import { pdfString, type PdfKit } from './pdf-kit.ts';

/** Puts a file into the document as the source that it was made from (ISO 19005-3, 6.8 and annex E). */
export function attachFile(pdf: PdfKit, { name, json }: Attachment, date: Date): void {
  const bytes = Buffer.from(json, 'utf8');
  const file = pdf.ref({
    Type: 'EmbeddedFile',
    Subtype: 'application#2Fjson',
    Params: { CreationDate: date, ModDate: date, Size: bytes.length },
  });
  file.end(bytes);
  const specification = pdf.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: pdfString(name),
    UF: pdfString(name),
    EF: { F: file, UF: file },
  });
  specification.end();
  pdf.addNamedEmbeddedFile(name, specification);
  pdf._root.data['AF'] = [specification];
}
