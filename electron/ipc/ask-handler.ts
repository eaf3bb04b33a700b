// Every question of the window passes here: who asks, and is the question in the right form?
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { AppError } from '../../shared/bridge/app-error.ts';
import {
  contract,
  type AnsweredGroup,
  type Call,
  type SelosteBridge,
} from '../../shared/bridge/contract.ts';
import { fail, type Result } from '../../shared/util/result.ts';
import { isAppUrl } from '../window/app-address.ts';

/** The part of ipcMain that handlers need. */
export type Ipc = Pick<IpcMain, 'handle'>;

/** The arguments of a contract method, after parsing. */
export type Arguments<
  Group extends AnsweredGroup,
  Name extends keyof SelosteBridge[Group],
> = SelosteBridge[Group][Name] extends (...args: infer Args) => unknown ? Args : never;

/** What a contract method promises. */
export type AnswerOf<
  Group extends AnsweredGroup,
  Name extends keyof SelosteBridge[Group],
> = SelosteBridge[Group][Name] extends (...args: never) => infer Answer ? Answer : never;

/** Only the top page of the app may ask; a frame inside it, or any other page, may not. */
export function isAppSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

/** Answers one method of the contract: sender checked, arguments parsed as the contract says, bugs told without a trace. */
export function handle<
  Group extends AnsweredGroup,
  Name extends keyof SelosteBridge[Group] & string,
>(
  ipc: Ipc,
  group: Group,
  name: Name,
  answer: (...args: Arguments<Group, Name>) => AnswerOf<Group, Name>,
): void {
  const question = `${group}:${name}`;
  const calls = contract[group] as Readonly<Record<string, unknown>>;
  // The bridge's methods are the contract's calls, by the same names.
  const { parameters } = calls[name] as Call<Arguments<Group, Name>, unknown>;
  ipc.handle(question, (event, ...args: unknown[]) => {
    if (!isAppSender(event)) return refuse('sender');
    const parsed = parameters.safeParse(args);
    if (!parsed.success) return refuse(parsed.error.issues[0]?.path.join('.') ?? '');
    return answerSafely(question, () => answer(...parsed.data));
  });
}

function refuse(reason: string): Result<never, AppError> {
  return fail({ kind: 'request-refused', reason });
}

/** A bug is told to the developer on stderr, by its place and never with what a register holds. */
async function answerSafely(question: string, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (bug) {
    const name = bug instanceof Error ? bug.name : 'unknown';
    const frames = bug instanceof Error ? (bug.stack ?? '').match(/^\s+at .*$/gm) : undefined;
    process.stderr.write(`${question}: ${name}\n${(frames ?? []).slice(0, 8).join('\n')}\n`);
    return fail({ kind: 'unexpected', detail: `${question}: ${name}` });
  }
}
