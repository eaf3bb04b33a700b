import { font, fontTwin, otherFonts, otherTwins } from '../page.ts';

function entry(name: string, twin: string, more = ''): string {
  return (
    `<w:font w:name="${name}"><w:altName w:val="${twin}"/>${more}` +
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
  );
}

/** The font table part: names for each font one that looks alike, for computers without ours. */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  entry(font, fontTwin, '<w:panose1 w:val="020F0502020204030204"/>') +
  entry(otherFonts.complex, otherTwins.complex) +
  entry(otherFonts.eastAsian, otherTwins.eastAsian) +
  '</w:fonts>';
