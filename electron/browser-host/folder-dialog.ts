// The system's folder dialog, through a program that the system has.
import { existsSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { runSystemCommand } from './system-command.ts';
import { systemOf, type System } from './system.ts';

export interface FolderCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export type FolderChoice =
  | { readonly kind: 'chosen'; readonly folder: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-dialog' };

/** The title and the folder reach AppleScript and PowerShell as variables: no text can become code. */
const appleScript = [
  'set theTitle to system attribute "SELOSTE_TITLE"',
  'set theFolder to POSIX file (system attribute "SELOSTE_FOLDER")',
  'POSIX path of (choose folder with prompt theTitle default location theFolder)',
];

const powerShell = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8',
  'Add-Type -AssemblyName System.Windows.Forms',
  '$d = New-Object System.Windows.Forms.FolderBrowserDialog',
  '$d.Description = $env:SELOSTE_TITLE',
  '$d.SelectedPath = $env:SELOSTE_FOLDER',
  '$o = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }',
  'if ($d.ShowDialog($o) -eq "OK") { $d.SelectedPath } else { exit 1 }',
].join('; ');

/** The programs to try, in order. */
export function listFolderCommands(
  system: System,
  title: string,
  folder: string,
): readonly FolderCommand[] {
  const env = { SELOSTE_TITLE: title, SELOSTE_FOLDER: folder };
  switch (system) {
    case 'macos':
      return [{ program: 'osascript', args: appleScript.flatMap((line) => ['-e', line]), env }];
    case 'windows':
      return [
        { program: 'powershell.exe', args: ['-NoProfile', '-STA', '-Command', powerShell], env },
      ];
    case 'linux':
      return [
        {
          program: 'zenity',
          // Without a file name zenity opens at recent files with its OK button disabled.
          args: ['--file-selection', '--directory', `--title=${title}`, `--filename=${folder}/`],
        },
        { program: 'kdialog', args: ['--title', title, '--getexistingdirectory', folder] },
      ];
  }
}

/** Lets the user choose a folder in the first dialog that the system has. */
export async function askFolder(title: string, start: string): Promise<FolderChoice> {
  return askFirst(listFolderCommands(systemOf(process.platform), title, nearestFolder(start)));
}

/** What the user answers in the dialog of the first program that the system has. */
export async function askFirst(commands: readonly FolderCommand[]): Promise<FolderChoice> {
  for (const command of commands) {
    const { exitCode, output } = await runSystemCommand(command.program, command.args, command.env);
    const folder = output.replace(/\r?\n$/, '');
    if (exitCode === 0 && folder !== '') return { kind: 'chosen', folder: withoutEnd(folder) };
    if (exitCode !== undefined) return { kind: 'cancelled' };
  }
  return { kind: 'no-dialog' };
}

/** The folder itself, or the first one above it that exists: dialogs refuse one that does not. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

function withoutEnd(folder: string): string {
  return folder.length > 1 && folder.endsWith(sep) ? folder.slice(0, -1) : folder;
}
