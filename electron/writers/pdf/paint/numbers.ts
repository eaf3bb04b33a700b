/** At most two digits after the point: a hundredth of a point is finer than any printer. */
export function number(value: number): string {
  const hundredths = Math.round(value * 100);
  // Whole numbers turn into text several times as fast as fractions.
  const rest = hundredths % 100;
  if (rest === 0) return String(hundredths / 100);
  const whole = String(Math.trunc(hundredths / 100));
  const sign = hundredths < 0 && hundredths > -100 ? '-' : '';
  const digits = Math.abs(rest);
  if (digits % 10 === 0) return `${sign}${whole}.${String(digits / 10)}`;
  return `${sign}${whole}.${digits < 10 ? '0' : ''}${String(digits)}`;
}
