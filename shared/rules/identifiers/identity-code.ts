const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** True for a Finnish personal identity code with the right check character (decree 128/2010, section 2). */
export function isIdentityCode(text: string): boolean {
  const match = /^(\d{6})[-+YXWVUA-F](\d{3})([0-9A-FHJ-NPR-Y])$/.exec(text);
  if (!match) return false;
  return checkCharacters[Number(`${match[1] ?? ''}${match[2] ?? ''}`) % 31] === match[3];
}
