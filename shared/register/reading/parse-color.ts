/** The colour that was typed, as #rrggbb; undefined where it is none. */
export function parseColor(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const long = /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  if (long !== undefined) return `#${long}`;
  const short = /^#?([0-9a-f]{3})$/.exec(text)?.[1];
  return short === undefined ? undefined : `#${short.replace(/./g, '$&$&')}`;
}
