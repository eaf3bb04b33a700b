import type { AppError } from '../../shared/bridge/app-error.ts';
import type { CommandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Result } from '../../shared/util/result.ts';

/** What a command may know of the world besides the disk. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
  now(): Date;
  /** The language of the messages, where the user does not say another with --interface. */
  readonly language: Language;
}

/** A sentence that is put into words once the language of the run is known. */
export type Say = (words: CommandLineWords) => string;

/** Something that stops a command: words put wrongly, or an error that the window can meet too. */
export type Problem =
  | { readonly kind: 'usage'; readonly say: Say }
  | { readonly kind: 'error'; readonly error: AppError };

/** What a command has done. Problems can stand beside work that was done, as for one of ten companies. */
export interface Outcome {
  readonly text: string;
  /**
   * The fields of the JSON value that `--json` prints; `errors` is added to them. A list is printed as it is,
   * and its errors are told in words alone.
   */
  readonly json: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Sentences for the user about work that was done. */
  readonly notices: readonly string[];
  readonly problems: readonly Problem[];
  /** Sentences that sum up what is missing, told last so that nobody overlooks them. */
  readonly closing?: readonly string[];
  /** 1 where the work went well and its answer is a bad one. */
  readonly exitCode?: number;
}

export type CommandName = keyof CommandLineWords['commandHelp'];

/** `flag` stands alone, `text` has a value, `texts` may be repeated. */
export type OptionKind = 'flag' | 'text' | 'texts';

/** The words of the user behind the name of the command, already checked against its options. */
export interface Arguments {
  /** The language in which the command speaks. */
  readonly language: Language;
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  readonly name: CommandName;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Names of the arguments, for the sentence that one is missing. The last may be repeated where `repeats`. */
  readonly positionals: readonly (keyof CommandLineWords['arguments'])[];
  readonly optionalPositionals?: number;
  readonly repeats?: boolean;
  run(args: Arguments, now: Date): Promise<Result<Outcome, Problem>>;
}

/** An outcome without notices and problems. */
export function done(text: string, json: Outcome['json']): Outcome {
  return { text, json, notices: [], problems: [] };
}

/** The problem of an error of the services. */
export function problemOf(error: AppError): Problem {
  return { kind: 'error', error };
}
