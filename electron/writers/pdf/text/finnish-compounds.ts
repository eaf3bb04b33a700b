// Hyphenation patterns put a hyphen before a consonant and a vowel: säily-tysaika. Where the second part of a
// compound begins with a vowel, that is wrong; these parts are common in the documents of this kind.
const secondParts = [
  'aika',
  'aiko',
  'ajan',
  'ajoi',
  'aineisto',
  'alue',
  'arkisto',
  'arvio',
  'asiak',
  'asiat',
  'asian',
  'asema',
  'asetu',
  'edusta',
  'ehdo',
  'ehto',
  'eläin',
  'eläke',
  'erittely',
  'esimie',
  'etuu',
  'ilmoit',
  'jäsen',
  'ohje',
  'ohjelm',
  'oikaisu',
  'oikeu',
  'omaisu',
  'omista',
  'opetu',
  'opiskel',
  'organisaatio',
  'osapuol',
  'osasto',
  'osoit',
  'ostaj',
  'uutis',
  'yhdisty',
  'yhteis',
  'yhtey',
  'yhtiö',
  'ylläpit',
  'yksikk',
  'yritt',
  'yrity',
];

// Finnish words end in these letters; asking for one keeps "paikka" from being split as p-aikka.
const boundary = new RegExp(`(?<=\\p{L}{2}[aeiouyäölnrst])(?:${secondParts.join('|')})`, 'giu');

/** The places in a Finnish word where a second part of a compound begins. */
export function findCompoundBoundaries(word: string): readonly number[] {
  return Array.from(word.matchAll(boundary), (match) => match.index);
}
