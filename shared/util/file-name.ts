// Names that Windows keeps for devices, whatever the extension (Naming Files, Paths, and Namespaces).
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const transliterations: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

/** A folder or file id from a name: `a-z 0-9 -`, at most 60 characters, never empty or reserved. */
export function toId(name: string): string {
  const ascii = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäöæøßđŋŧ]/g, (letter) => transliterations[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (ascii === '') return 'nimeton';
  return reserved.test(ascii) ? `${ascii}-1` : ascii;
}

/** True for an id that toId could have made: the only names that ever become paths in a workspace. */
export function isId(value: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(value) && !reserved.test(value);
}

/** The id, or the id with the first free number after it. */
export function toFreeId(name: string, taken: readonly string[]): string {
  const id = toId(name);
  if (!taken.includes(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${String(number)}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/**
 * A file name (without extension) that Windows, macOS and Linux all accept, å ä ö kept.
 * At most 200 bytes of UTF-8, so that the whole name stays under the 255 bytes of common file systems.
 */
export function toFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    // A name that turns around in the middle hides what kind of file it is; macOS refuses characters that are none.
    .replace(/[\p{Surrogate}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '')
    // eslint-disable-next-line no-control-regex -- file systems refuse control characters
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\s]+/g, ' ');
  const trimmed = cutToBytes(safe.trim(), 200).replace(/^[\s.]+|[\s.]+$/g, '');
  if (trimmed === '') return 'nimetön';
  return reserved.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** As many whole characters as fit into the bytes. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  return Array.from(text)
    .filter((character) => (bytes += utf8Length(character.codePointAt(0) ?? 0)) <= limit)
    .join('');
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
