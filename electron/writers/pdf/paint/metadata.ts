import type { Paper } from '../../../../shared/document/document.ts';
import type { PdfKit } from './pdf-kit.ts';

const producer = 'Seloste, PDFKit';
const creator = 'Seloste';

/** What a file says about itself. */
export interface FileInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The only time in the file, so that the same document gives the same bytes. */
  readonly date: Date;
}

/** The information of a document, on one line each. */
export function toFileInfo(document: Paper): FileInfo {
  const parts = [document.title, document.subtitle].filter((part) => part !== '');
  const line = (text: string): string => text.replaceAll('\n', ' ');
  return {
    title: line(parts.join(' – ')),
    author: line(document.sender[0] ?? ''),
    subject: line(document.edition),
    date: new Date(`${document.date}T00:00:00Z`),
  };
}

/** The information as pdfkit takes it. */
export function toPdfInfo({ title, author, subject, date }: FileInfo): PDFKit.DocumentInfo {
  return {
    Title: title,
    ...(author !== '' && { Author: author }),
    ...(subject !== '' && { Subject: subject }),
    Creator: creator,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
}

function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign] ?? ''};`);
}

function alternatives(name: string, text: string): string {
  if (text === '') return '';
  return `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
}

function authorXml(author: string): string {
  if (author === '') return '';
  return `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`;
}

/** Says that the file follows PDF/UA-1, and describes the property, as PDF/A asks for foreign ones. */
const accessibility = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function toXmp({ title, author, subject, date }: FileInfo): string {
  const time = date.toISOString().replace('.000Z', 'Z');
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${alternatives('title', title)}${authorXml(author)}${alternatives('description', subject)}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>`;
}

/** Puts our own XMP in the place of pdfkit's, which does not escape & and < (its metadata is then no XML). */
export function setMetadata(pdf: PdfKit, info: FileInfo): void {
  pdf._addInfo = () => {
    pdf.appendXML(toXmp(info) + accessibility);
  };
}
