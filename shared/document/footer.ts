/** More words than this never fit on the line at the foot. */
const mostWords = 40;

/** The text without its last word, the last two and so on, down to its first word. */
function shortened(text: string): readonly string[] {
  const words = text.split(/\s+/, mostWords);
  const starts = words.slice(1).map((_, index) => words.slice(0, -index - 1).join(' '));
  return starts.map((start) => `${start.replace(/(?<![\s–·,:])[\s–·,:]+$/u, '')}…`);
}

/** The parts of the line at the foot of the pages; any of them may be empty. */
interface FooterParts {
  readonly title: string;
  readonly subject: string;
  readonly edition: string;
  /** The check code with its name. */
  readonly code: string;
}

/**
 * What the paper is, on the line at the foot of its pages, in ever fewer words. The subject is cut first
 * and then the title; the edition goes last, and the check code never.
 */
export function composeFooter({ title, subject, edition, code }: FooterParts): readonly string[] {
  return [
    ...[subject, ...shortened(subject), ''].map((start) => [title, start, edition, code]),
    ...[...shortened(title), ''].map((start) => [start, edition, code]),
    [code],
  ].map((parts) => parts.filter((part) => part !== '').join(' · '));
}

/** The first footer that fits on the line of a writer; the shortest where none does. */
export function fitFooter(footer: readonly string[], fits: (text: string) => boolean): string {
  return footer.find(fits) ?? footer.at(-1) ?? '';
}
