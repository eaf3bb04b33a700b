const weights = [7, 9, 10, 5, 8, 4, 2];

/** True for a Finnish business id (Y-tunnus) whose check digit is right: 9990001-6. */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text.trim());
  if (!match) return false;
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(match[1]?.[index]),
    0,
  );
  const remainder = sum % 11;
  // No business id has the remainder 1.
  return remainder !== 1 && Number(match[2]) === (remainder === 0 ? 0 : 11 - remainder);
}

/** The id as it is written officially, found in a text that names it otherwise; undefined where it is none. */
export function tidyBusinessId(text: string): string | undefined {
  const digits = text.replace(/^\s*(FI|Y-?tunnus:?|FO-nummer:?|Y)\s*/i, '').replace(/[\s-]/g, '');
  if (!/^\d{7,8}$/.test(digits)) return undefined;
  const padded = digits.padStart(8, '0');
  const id = `${padded.slice(0, 7)}-${padded.slice(7)}`;
  return isBusinessId(id) ? id : undefined;
}
