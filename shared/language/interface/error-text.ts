// What an error is told with, in any language.

export interface ErrorText {
  readonly title: string;
  readonly message: string;
  readonly action: string;
}

export interface AtPath {
  readonly path: string;
}

export interface WithBackup extends AtPath {
  readonly backup?: string | undefined;
}

export interface AtLine {
  readonly field: string;
  readonly line: number;
}

export interface WithEncoding extends AtPath {
  readonly encoding: 'windows-1252' | 'utf-16le' | 'utf-16be';
}

export interface TooLarge extends AtPath {
  readonly size: number;
  readonly limit: number;
}

export interface AfterFiles extends AtPath {
  readonly written?: readonly string[];
}
