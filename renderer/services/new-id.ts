const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A random id for a row: eight letters and digits, readable in the file. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length] ?? 'a').join('');
}
