// The system's dialog for opening a file, through a program that the system has.
import { askFirst, type FolderChoice, type FolderCommand } from './folder-dialog.ts';
import { systemOf, type System } from './system.ts';

/** Texts reach AppleScript and PowerShell as variables: no text can become code. */
const appleScript = [
  'set theTitle to system attribute "SELOSTE_TITLE"',
  'set AppleScript\'s text item delimiters to ","',
  'set theEndings to text items of (system attribute "SELOSTE_ENDINGS")',
  'POSIX path of (choose file of type theEndings with prompt theTitle)',
];

const powerShell = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8',
  'Add-Type -AssemblyName System.Windows.Forms',
  '$d = New-Object System.Windows.Forms.OpenFileDialog',
  '$d.Title = $env:SELOSTE_TITLE',
  '$d.Filter = $env:SELOSTE_FILTER',
  '$o = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }',
  'if ($d.ShowDialog($o) -eq "OK") { $d.FileName } else { exit 1 }',
].join('; ');

/** The programs to try, in order. */
export function listFileCommands(
  system: System,
  title: string,
  filter: string,
  endings: readonly string[],
): readonly FolderCommand[] {
  const patterns = endings.map((ending) => `*.${ending}`);
  const env = {
    SELOSTE_TITLE: title,
    SELOSTE_ENDINGS: endings.join(','),
    SELOSTE_FILTER: `${filter}|${patterns.join(';')}`,
  };
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
          args: [
            '--file-selection',
            `--title=${title}`,
            `--file-filter=${filter} | ${patterns.join(' ')}`,
          ],
        },
        {
          program: 'kdialog',
          args: ['--title', title, '--getopenfilename', '.', patterns.join(' ')],
        },
      ];
  }
}

/** Lets the user choose a file with one of the endings, in the first dialog that the system has. */
export async function askFile(
  title: string,
  filter: string,
  endings: readonly string[],
): Promise<FolderChoice> {
  return askFirst(listFileCommands(systemOf(process.platform), title, filter, endings));
}
