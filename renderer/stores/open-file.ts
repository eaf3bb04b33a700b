// One file in memory: what it says now, what the disk says, and the way back. Pure.
import { answerQuestion } from '../../shared/register/edits.ts';
import type { Loaded, Saved } from '../../shared/bridge/views.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';

export type Content = FileContents[FileKind];

/** The content before an edit (or after one that was undone) and the answer that the edit changed. */
interface Step {
  readonly content: Content;
  readonly path: string;
}

export interface OpenFile {
  readonly id: FileId;
  readonly content: Content;
  /** The content that the disk has; another object than `content` while something is unsaved. */
  readonly saved: Content;
  readonly revision: string;
  readonly savedAt: string;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The answer being typed and when it was last changed; undefined after any other edit. */
  readonly typing: { readonly path: string; readonly at: number } | undefined;
}

/** Typing that goes on within this time is one step of undo. */
const pauseMs = 1200;
const longestPast = 300;

/** The file as it was loaded. */
export function openFile(id: FileId, loaded: Loaded<Content>): OpenFile {
  const { content, revision, savedAt } = loaded;
  return {
    id,
    content,
    saved: content,
    revision,
    savedAt,
    past: [],
    future: [],
    typing: undefined,
  };
}

/** True while the disk does not have the content. */
export function isUnsaved(file: OpenFile): boolean {
  return file.content !== file.saved;
}

/** The file after an edit that can be undone in one step. */
export function edit(file: OpenFile, path: string, content: Content): OpenFile {
  if (content === file.content) return file;
  const past = [...file.past, { content: file.content, path }].slice(-longestPast);
  return { ...file, content, past, future: [], typing: undefined };
}

/** The file with another answer. Changes of one answer in quick succession undo together. */
export function answer(file: OpenFile, path: string, value: unknown, at: number): OpenFile {
  const content = answerQuestion(file.content, path, value);
  const goesOn = file.typing?.path === path && at - file.typing.at < pauseMs;
  const next = goesOn ? { ...file, content, future: [] } : edit(file, path, content);
  return { ...next, typing: { path, at } };
}

/** The file before its last edit; the same file where there is none. */
export function undo(file: OpenFile): OpenFile {
  const step = file.past.at(-1);
  if (!step) return file;
  const future = [...file.future, { content: file.content, path: step.path }];
  return {
    ...file,
    content: step.content,
    past: file.past.slice(0, -1),
    future,
    typing: undefined,
  };
}

/** The file with its last undone edit done again. */
export function redo(file: OpenFile): OpenFile {
  const step = file.future.at(-1);
  if (!step) return file;
  const past = [...file.past, { content: file.content, path: step.path }];
  return {
    ...file,
    content: step.content,
    past,
    future: file.future.slice(0, -1),
    typing: undefined,
  };
}

/** The file after `content` has reached the disk; newer edits stay unsaved. */
export function markSaved(file: OpenFile, content: Content, saved: Saved): OpenFile {
  return { ...file, saved: content, revision: saved.revision, savedAt: saved.savedAt };
}

/** The file with the version of the disk in its place; undo brings the user's own version back. */
export function takeFromDisk(file: OpenFile, loaded: Loaded<Content>): OpenFile {
  const { content, revision, savedAt } = loaded;
  return { ...edit(file, '', content), saved: content, revision, savedAt };
}
