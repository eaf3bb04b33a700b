// What other people's programs say of our files. They run where they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Answered {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program in a folder to its end. */
export function runProgram(folder: string, tool: string, ...args: readonly string[]): Answered {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', cwd: folder });
  return { status, output: stdout + stderr };
}

/** Whether the program can be called here. */
export function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

// Debian's libpdfbox2-java, libjaxb-api-java and libactivation-java.
const preflightJars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'jaxb-api',
  'javax.activation',
].map((name) => `/usr/share/java/${name}.jar`);

/** Whether PDFBox Preflight can run here. */
export const hasPreflight = isInstalled('java') && preflightJars.every((jar) => existsSync(jar));

/** What PDFBox Preflight says of one PDF/A-1b file of a folder, or of all of them. */
export function runPreflight(folder: string, file?: string): string {
  const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
  const files = file === undefined ? ['batch', '.'] : [file];
  return runProgram(folder, 'java', '-cp', preflightJars.join(':'), validator, ...files).output;
}
