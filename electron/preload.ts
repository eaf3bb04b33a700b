// The only bridge between the page and the main process: one method per entry of the contract, each
// with its own channel. Nothing generic is handed to the page.
import { contextBridge, ipcRenderer } from 'electron';
import {
  closingMessage,
  glossaryMessage,
  listensToClosing,
  readyToClose,
  type Question,
} from '../shared/bridge/channel.ts';
import type { Answer, SelosteBridge } from '../shared/bridge/contract.ts';

function ask<T>(question: Question, ...args: readonly unknown[]): Answer<T> {
  return ipcRenderer.invoke(question, ...args) as Answer<T>;
}

function onClosing(listener: () => Promise<void>): void {
  ipcRenderer.removeAllListeners(closingMessage);
  ipcRenderer.on(closingMessage, () => {
    void Promise.resolve()
      .then(listener)
      .then(
        () => ipcRenderer.invoke(readyToClose, true),
        () => ipcRenderer.invoke(readyToClose, false),
      );
  });
  void ipcRenderer.invoke(listensToClosing);
}

function onGlossary(listener: () => void): void {
  ipcRenderer.removeAllListeners(glossaryMessage);
  ipcRenderer.on(glossaryMessage, () => {
    listener();
  });
}

const bridge = {
  app: {
    getInfo: () => ask('app:getInfo'),
    saveSettings: (changes) => ask('app:saveSettings', changes),
  },
  workspace: {
    open: () => ask('workspace:open'),
    choose: () => ask('workspace:choose'),
  },
  company: {
    create: (legalName) => ask('company:create', legalName),
    load: (companyId) => ask('company:load', companyId),
    chooseLogo: (companyId) => ask('company:chooseLogo', companyId),
    removeLogo: (companyId) => ask('company:removeLogo', companyId),
  },
  register: {
    create: (companyId, name, templateId) =>
      ask('register:create', companyId, name, ...(templateId ? [templateId] : [])),
    remove: (companyId, registerId) => ask('register:remove', companyId, registerId),
  },
  processor: {
    create: (companyId) => ask('processor:create', companyId),
  },
  file: {
    save: (request) => ask('file:save', request),
    restoreBackup: (companyId, file) => ask('file:restoreBackup', companyId, file),
  },
  export: {
    chooseFolder: () => ask('export:chooseFolder'),
    write: (request) => ask('export:write', request),
    preview: (request) => ask('export:preview', request),
    readFile: (path) => ask('export:readFile', path),
    openFile: (path) => ask('export:openFile', path),
    showInFolder: (path) => ask('export:showInFolder', path),
  },
  paper: {
    verify: (code) => ask('paper:verify', code),
  },
  window: { onClosing, onGlossary },
} satisfies SelosteBridge;

contextBridge.exposeInMainWorld('seloste', bridge);
