import type { AppInfo } from '../../shared/bridge/views.ts';
import { ok } from '../../shared/util/result.ts';
import { readNotices } from '../window/read-notices.ts';
import { handle, type Ipc } from './ask-handler.ts';
import type { IpcContext } from './ipc-context.ts';
import { localDate } from './local-date.ts';

/** The app itself: what it is, and what it remembers. */
export function handleApp(ipc: Ipc, context: IpcContext): void {
  handle(ipc, 'app', 'getInfo', () => {
    const info: AppInfo = {
      version: context.version,
      settings: context.settings.read(),
      today: localDate(context.now()),
    };
    return Promise.resolve(ok(info));
  });
  handle(ipc, 'app', 'readNotices', () => readNotices(context.noticesFile));
  handle(ipc, 'app', 'saveSettings', (changes) =>
    Promise.resolve(ok(context.settings.save(changes))),
  );
}
