import { font, fontTwin, otherFonts, otherTwins } from '../page.ts';
import { escapeXml, noXml, xml, type Xml } from './xml.ts';

function entry(name: string, twin: string, more: Xml = noXml): Xml {
  return xml`<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(twin)}"/>${more}<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
}

/** The font table part: names for each font one that looks alike, for computers without ours. */
export const fontTable = xml`${[
  entry(font, fontTwin, xml`<w:panose1 w:val="020F0502020204030204"/>`),
  entry(otherFonts.complex, otherTwins.complex),
  entry(otherFonts.eastAsian, otherTwins.eastAsian),
]}`;
