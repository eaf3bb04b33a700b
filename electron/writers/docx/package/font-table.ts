import { font, fontTwin } from '../page.ts';

/** The font table part: names the font that has the same widths, for computers without ours. */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:font w:name="${font}"><w:altName w:val="${fontTwin}"/><w:panose1 w:val="020F0502020204030204"/>` +
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>';
