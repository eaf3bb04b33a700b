// Switches as Electron reads them: --name or --name=value, from the command line or from main.
import type { CommandLine } from 'electron';

export type CommandLineInUse = Pick<CommandLine, 'appendSwitch' | 'getSwitchValue' | 'hasSwitch'>;

export class HostCommandLine implements CommandLineInUse {
  private readonly switches: Map<string, string>;

  constructor(args: readonly string[]) {
    this.switches = new Map(
      args.filter((arg) => arg.startsWith('--')).map((arg) => splitSwitch(arg.slice(2))),
    );
  }

  appendSwitch(name: string, value = ''): void {
    this.switches.set(name, value);
  }

  getSwitchValue(name: string): string {
    return this.switches.get(name) ?? '';
  }

  hasSwitch(name: string): boolean {
    return this.switches.has(name);
  }

  /** The switches for the browser: all but those that the host itself answers. */
  toBrowserArguments(): readonly string[] {
    return [...this.switches]
      .filter(([name]) => name !== 'user-data-dir' && name !== 'headless')
      .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}

function splitSwitch(text: string): [name: string, value: string] {
  const equals = text.indexOf('=');
  return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}
