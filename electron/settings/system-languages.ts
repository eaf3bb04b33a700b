/**
 * The languages of the user's system as language tags, the preferred first. A terminal on Linux or
 * macOS says them in its environment, in the order that POSIX gives; Windows has them in its settings.
 */
export function systemLanguages(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string[] {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== '');
  if (named !== undefined) return [named];
  return platform === 'win32' ? [Intl.DateTimeFormat().resolvedOptions().locale] : [];
}
