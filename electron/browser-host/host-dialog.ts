import type {
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
} from 'electron';
import { askFile } from './file-dialog.ts';
import { askFolder } from './folder-dialog.ts';
import type { HostWindow } from './host-window.ts';

export type DialogInUse = Pick<Dialog, 'showErrorBox'>;

/** dialog: the system's own where it has one. Main opens dialogs over its window only. */
export const hostDialog = {
  async showOpenDialog(
    _window: HostWindow,
    options: OpenDialogOptions,
  ): Promise<OpenDialogReturnValue> {
    const title = options.title ?? '';
    const endings = (options.filters ?? []).flatMap(({ extensions }) => extensions);
    const choice = options.properties?.includes('openFile')
      ? await askFile(title, options.filters?.[0]?.name ?? '', endings)
      : await askFolder(title, options.defaultPath ?? '');
    switch (choice.kind) {
      case 'chosen':
        return { canceled: false, filePaths: [choice.folder] };
      case 'cancelled':
        return { canceled: true, filePaths: [] };
      case 'no-dialog':
        throw new Error('The system has no program for choosing a file or a folder.');
    }
  },

  /** The browser's own question: its OK is the last button, its Cancel the one for cancelling. */
  async showMessageBox(
    window: HostWindow,
    options: MessageBoxOptions,
  ): Promise<MessageBoxReturnValue> {
    const text = [options.message, options.detail].filter(Boolean).join('\n\n');
    const isConfirmed = await window.confirm(text);
    const last = (options.buttons?.length ?? 1) - 1;
    return { response: isConfirmed ? last : (options.cancelId ?? 0), checkboxChecked: false };
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
} satisfies DialogInUse & Record<'showOpenDialog' | 'showMessageBox', unknown>;
