// What has changed on a paper since it was printed. A difference in the answers counts only where it
// makes a difference on the paper: nothing is said of internal answers to who holds a public notice,
// nor of another language or of a question that does not apply. The paper itself is the judge.
import type { ComposeOptions, ComposeParts } from './compose/compose-options.ts';
import { compose } from './compose/compose.ts';
import {
  compareContents,
  makeChange,
  reverse,
  type ContentChange,
} from '../register/compare-contents.ts';
import { registerFile, type FileId } from '../register/file-content.ts';

/** One difference, with the file that it stands in. */
export type PaperChange =
  | { readonly kind: 'content'; readonly file: FileId; readonly change: ContentChange }
  | { readonly kind: 'file-added'; readonly file: FileId }
  | { readonly kind: 'file-removed'; readonly file: FileId };

/** The choices of a paper. Its registers are those of the parts. */
export type PaperChoices = Omit<ComposeOptions, 'registerIds'>;

/** The check code of the paper that is made from the parts. */
export function codeOfPaper(parts: ComposeParts, choices: PaperChoices): string {
  const registerIds = parts.registers.map(({ id }) => id);
  return compose(parts, { ...choices, registerIds }).checkCode;
}

/** The differences between two states of the answers that change the paper. */
export function findPaperChanges(
  before: ComposeParts,
  after: ComposeParts,
  choices: PaperChoices,
): readonly PaperChange[] {
  const codes = { before: codeOfPaper(before, choices), after: codeOfPaper(after, choices) };
  // Two answers can show only together, so each is tried in the old paper and taken out of the new one.
  const isSeen = ({ file, change }: FileChange): boolean =>
    codeOfPaper(changed(before, file, change), choices) !== codes.before ||
    codeOfPaper(changed(after, file, reverse(change)), choices) !== codes.after;
  const isNeeded = (file: FileId): boolean =>
    codeOfPaper(without(after, file), choices) !== codes.after;
  const wasNeeded = (file: FileId): boolean =>
    codeOfPaper(without(before, file), choices) !== codes.before;
  const removed = filesOf(before).filter((file) => !filesOf(after).includes(file));
  const added = filesOf(after).filter((file) => !filesOf(before).includes(file));
  return [
    ...removed.filter(wasNeeded).map((file) => ({ kind: 'file-removed', file }) as const),
    ...added.filter(isNeeded).map((file) => ({ kind: 'file-added', file }) as const),
    ...compareFiles(before, after)
      .filter(isSeen)
      .map(({ file, change }) => ({ kind: 'content', file, change }) as const),
  ];
}

interface FileChange {
  readonly file: FileId;
  readonly change: ContentChange;
}

function compareFiles(before: ComposeParts, after: ComposeParts): readonly FileChange[] {
  const inFile = (file: FileId, one: unknown, other: unknown): readonly FileChange[] =>
    compareContents(one, other).map((change) => ({ file, change }));
  return [
    ...inFile('company', before.company, after.company),
    ...before.registers.flatMap(({ id, content }) => {
      const now = after.registers.find((register) => register.id === id);
      return now ? inFile(registerFile(id), content, now.content) : [];
    }),
    ...(before.processor && after.processor
      ? inFile('processor', before.processor, after.processor)
      : []),
  ];
}

/** The files that can come and go; there is always a company. */
function filesOf({ registers, processor }: ComposeParts): readonly FileId[] {
  return [
    ...registers.map(({ id }) => registerFile(id)),
    ...(processor ? (['processor'] as const) : []),
  ];
}

function without(parts: ComposeParts, file: FileId): ComposeParts {
  if (file === 'processor') return { ...parts, processor: undefined };
  const registers = parts.registers.filter(({ id }) => file !== registerFile(id));
  return { ...parts, registers };
}

function changed(parts: ComposeParts, file: FileId, change: ContentChange): ComposeParts {
  if (file === 'company') return { ...parts, company: makeChange(parts.company, change) };
  if (file === 'processor') {
    return { ...parts, processor: parts.processor && makeChange(parts.processor, change) };
  }
  const registers = parts.registers.map((register) =>
    file === registerFile(register.id)
      ? { ...register, content: makeChange(register.content, change) }
      : register,
  );
  return { ...parts, registers };
}
