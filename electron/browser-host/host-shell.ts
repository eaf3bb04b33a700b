import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shell } from 'electron';
import { runSystemCommand } from './system-command.ts';
import { systemOf, type System } from './system.ts';

interface OpenCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** How each system opens a file or a folder in its own program. */
export function openCommand(system: System, path: string): OpenCommand {
  switch (system) {
    case 'macos':
      return { program: 'open', args: [path] };
    case 'windows':
      return { program: 'explorer.exe', args: [path] };
    case 'linux':
      return { program: 'xdg-open', args: [path] };
  }
}

/** How each system shows a file in its folder; where it cannot, the folder is opened instead. */
export function showCommand(system: System, path: string): OpenCommand {
  switch (system) {
    case 'macos':
      return { program: 'open', args: ['-R', path] };
    case 'windows':
      return { program: 'explorer.exe', args: [`/select,${path}`] };
    case 'linux':
      return {
        program: 'dbus-send',
        args: [
          '--session',
          '--print-reply',
          '--dest=org.freedesktop.FileManager1',
          '/org/freedesktop/FileManager1',
          'org.freedesktop.FileManager1.ShowItems',
          `array:string:${pathToFileURL(path).href.replaceAll(',', '%2C')}`,
          'string:',
        ],
      };
  }
}

/** shell: files and folders in their own programs. */
export const hostShell = {
  async openPath(path: string): Promise<string> {
    const { program, args } = openCommand(systemOf(process.platform), path);
    const { exitCode } = await runSystemCommand(program, args);
    // Explorer answers 1 also when it has opened the file.
    const isOpen = exitCode === 0 || (systemOf(process.platform) === 'windows' && exitCode === 1);
    return isOpen ? '' : `${program} could not open the file`;
  },

  showItemInFolder(path: string): void {
    const { program, args } = showCommand(systemOf(process.platform), path);
    void runSystemCommand(program, args).then(({ exitCode }) =>
      exitCode === 0 || systemOf(process.platform) === 'windows'
        ? ''
        : this.openPath(dirname(path)),
    );
  },
} satisfies Pick<Shell, 'openPath' | 'showItemInFolder'>;
