// How sync engines, file managers, editors and merge tools call the copies that they put beside a file.
// Each adds something to the name, and many say it in the language of the computer.

/** Words for a copy or a conflict, in the languages of the computers that Seloste is used on. */
const copyWord =
  '(?:safebackup|sf\\s?conflict|conflict(?:ed|ing)?|konflikt\\w*|ristiriit\\w*|ristiriidassa|' +
  'motstridig\\w*|case conflict|backup|varmuuskopio|säkerhetskopia|copy|kopio|kopia|kopie|orig|bak|old)';

/** `2`, `(2)`, ` 3` behind a word. */
const count = '(?:[\\s_-]*\\(?\\d{1,4}\\)?)?';

/**
 * What stands behind the name of the original, before the ending of the file. Sources: the help pages of
 * OneDrive, Dropbox, Nextcloud, Syncthing, Google Drive, iCloud, Box, Tresorit, Seafile and Synology Drive.
 */
const additions: readonly RegExp[] = [
  // Syncthing: asiakkaat.sync-conflict-20261130-120000-ABCDEF7
  /[.~_-]sync-conflict-[\w-]+$/iu,
  // Dropbox, Nextcloud, Box, Tresorit, Seafile, file managers of Linux: words in brackets.
  new RegExp(`[\\s_-]*[([][^()[\\]]*${copyWord}[^()[\\]]*[)\\]]${count}$`, 'iu'),
  // Nextcloud of old, Synology Drive, OneDrive for Linux, git: _conflict-20261130-120000, _BACKUP_12345
  new RegExp(`[._-](?:[\\w.-]*[._-])?${copyWord}(?:[._-][\\w.-]*)?$`, 'iu'),
  /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+$/u,
  // Windows and macOS: asiakkaat - Kopio (2), asiakkaat kopia 2
  new RegExp(`\\s+(?:[-–]\\s+)?${copyWord}${count}$`, 'iu'),
  // Windows, browsers, Google Drive: asiakkaat (1)
  /[\s_]*\(\d{1,4}\)$/u,
  // iCloud and macOS: asiakkaat 2
  /\s\d{1,4}$/u,
  // OneDrive: the name of the computer, as asiakkaat-DESKTOP-ABC123 or asiakkaat-Maijan MacBook-2
  /-(?=[^-]*[\p{Lu}\s]|\w*-[\w-]*\p{Lu})[\p{L}\p{N}’' _-]+$/u,
];

/** Copies whose name begins with words: Copy of asiakkaat. */
const openings =
  /^(?:(?:copy of|kopio(?: tiedostosta| kohteesta)?|kopia av)\s+|backup[ _-]of[ _-]|#)/iu;

/** Endings that editors and merge tools put behind the whole name. */
const endings = /(?:~|#|\.(?:orig|rej|bak|backup|old|mine|theirs|r\d+|save|~\d+~|\d{1,3}))$/iu;

/**
 * The name of the file that the name says to be a copy of, without its ending; undefined where it does
 * not look like the name of a copy.
 */
export function originalOfCopy(fileName: string): string | undefined {
  const whole = fileName.replace(openings, '').replace(endings, '');
  const stem = whole.replace(/\.json$/iu, '');
  // Only files of answers have copies that matter; an ending may stand before or behind the addition.
  if (stem === whole && !/\.json\b/iu.test(fileName)) return undefined;
  const bare = stripAdditions(stem.replace(/\.json(?=[\s.([_-])/iu, ''));
  return bare !== stem || whole !== fileName ? bare : undefined;
}

/** A copy of a copy has several additions. */
function stripAdditions(stem: string): string {
  for (const addition of additions) {
    const match = addition.exec(stem);
    if (match && match.index > 0) return stripAdditions(stem.slice(0, match.index).trim());
  }
  return stem;
}

/** True where what stands behind an id says that it is a copy: `-conflict-20261130`, `-safebackup-0001`. */
export function isCopyWord(addition: string): boolean {
  return new RegExp(`(?:^|-)${copyWord}(?:-|$)`, 'iu').test(addition);
}
