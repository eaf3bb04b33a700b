/** True where a person sees nothing: spaces, line ends, control and zero-width characters only. */
export function isBlank(text: string): boolean {
  return !/[^\p{C}\p{Z}\s]/u.test(text);
}
