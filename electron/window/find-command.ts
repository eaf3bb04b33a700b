/**
 * The command and what follows it, where the program was started with one: `seloste export …`.
 * Switches before the first word belong to Chromium (--no-sandbox, --user-data-dir=…).
 */
export function findCommand(args: readonly string[]): readonly string[] | undefined {
  const start = args.findIndex((arg) => !arg.startsWith('-') || arg === '--help');
  return start === -1 ? undefined : args.slice(start);
}
