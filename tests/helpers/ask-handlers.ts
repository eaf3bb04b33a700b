// The handlers of the bridge on a real workspace in a temporary folder, asked as the window would.
import { join } from 'node:path';
import { handleQuestions } from '../../electron/ipc/handle-questions.ts';
import type { IpcContext } from '../../electron/ipc/ipc-context.ts';
import { services, type Services } from '../../electron/ipc/services.ts';
import { defaultSettings } from '../../electron/settings/settings.ts';
import type { Settings } from '../../shared/bridge/settings.ts';
import { ok, type Result } from '../../shared/util/result.ts';
import { makeTempFolder } from './temp-folder.ts';

type Handler = (event: unknown, ...args: unknown[]) => Promise<Result<unknown, { kind: string }>>;

const appFrame = { url: 'app://seloste/index.html', parent: null };

/** Puts the handlers in place. What the user would answer in dialogs stands in `state`. */
export async function startHandlers(overrides: Partial<Services> = {}) {
  const folder = await makeTempFolder();
  const defaultWorkspace = join(folder, 'Seloste');
  let settings: Settings = defaultSettings(folder, defaultWorkspace, 'fi');
  const handlers = new Map<string, Handler>();
  const state = {
    folderAnswer: ok(folder) as Result<string, { kind: 'cancelled' | 'dialog-unavailable' }>,
    /** What the user answers to the question about a typed folder. */
    isConfirmed: false,
    /** What the system says of opening a file; nothing where it opened. */
    openAnswer: '',
  };
  const opened: string[] = [];
  const confirmed: string[] = [];
  const context: IpcContext = {
    services: { ...services, ...overrides },
    settings: {
      read: () => settings,
      save: (changes) => (settings = { ...settings, ...changes }),
      grantFolder: (use, path) => {
        settings = { ...settings, [use]: path };
      },
    },
    version: '1.2.3',
    noticesFile: join(folder, 'notices.json'),
    defaultWorkspace,
    now: () => new Date(2026, 10, 22, 0, 30),
    chooseFolder: () => Promise.resolve(state.folderAnswer),
    confirmFolder: (_use, path) => {
      confirmed.push(path);
      return Promise.resolve(state.isConfirmed);
    },
    choosePicture: () => Promise.resolve(state.folderAnswer),
    openPath: (path) => {
      opened.push(path);
      return Promise.resolve(state.openAnswer);
    },
    showInFolder: (path) => opened.push(path),
  };
  const ipc = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
  handleQuestions(ipc as never, context);
  const askFrom =
    (senderFrame: unknown) =>
    (question: string, ...args: unknown[]) => {
      const handler = handlers.get(question);
      if (!handler) throw new Error(`No handler for ${question}`);
      return handler({ senderFrame }, ...args);
    };
  const ask = askFrom(appFrame);
  return { folder, defaultWorkspace, handlers, state, opened, confirmed, askFrom, ask };
}
