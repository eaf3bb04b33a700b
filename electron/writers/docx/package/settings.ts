import { xml } from './xml.ts';

/** The settings part: words are hyphenated, and Word opens the file as one of today's (compatibilityMode). */
export const settings = xml`<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="425"/><w:doNotHyphenateCaps/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`;
