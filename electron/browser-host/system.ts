/** The three kinds of system that differ in their programs and folders. */
export type System = 'linux' | 'macos' | 'windows';

/** Other systems of the same family as Linux behave like it here. */
export function systemOf(platform: NodeJS.Platform): System {
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : 'linux';
}
