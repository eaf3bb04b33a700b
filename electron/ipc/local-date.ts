/** The date of the user's calendar as yyyy-mm-dd: after midnight in Finland it is already tomorrow in UTC. */
export function localDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${day}`;
}
