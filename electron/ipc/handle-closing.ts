import { listensToClosing, readyToClose } from '../../shared/bridge/channel.ts';
import type { ClosingSignals } from '../window/close-gracefully.ts';
import { isAppSender, type Ipc } from './ask-handler.ts';

/** Passes on what the page says of its closing. */
export function handleClosing(ipc: Ipc, signals: () => ClosingSignals | undefined): void {
  ipc.handle(listensToClosing, (event) => {
    if (isAppSender(event)) signals()?.pageListens();
  });
  ipc.handle(readyToClose, async (event, isSaved: unknown) => {
    if (isAppSender(event)) await signals()?.pageAnswers(isSaved === true);
  });
}
