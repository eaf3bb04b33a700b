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
    readNotices: () => ask('app:readNotices'),
  },
  workspace: {
    open: () => ask('workspace:open'),
    choose: () => ask('workspace:choose'),
    openTyped: (folder) => ask('workspace:openTyped', folder),
  },
  company: {
    create: (legalName) => ask('company:create', legalName),
    load: (companyId) => ask('company:load', companyId),
    findPrinted: (companyId) => ask('company:findPrinted', companyId),
    chooseLogo: (companyId) => ask('company:chooseLogo', companyId),
    removeLogo: (companyId) => ask('company:removeLogo', companyId),
    remove: (companyId) => ask('company:remove', companyId),
    listRemoved: () => ask('company:listRemoved'),
    bringBack: (removedId) => ask('company:bringBack', removedId),
    writeAll: (companyId, contents) => ask('company:writeAll', companyId, contents),
  },
  register: {
    create: (companyId, name, templateId) =>
      ask('register:create', companyId, name, ...(templateId ? [templateId] : [])),
    remove: (companyId, registerId) => ask('register:remove', companyId, registerId),
    listRemoved: (companyId) => ask('register:listRemoved', companyId),
    bringBack: (companyId, registerId) => ask('register:bringBack', companyId, registerId),
  },
  processor: {
    create: (companyId) => ask('processor:create', companyId),
  },
  file: {
    save: (request) => ask('file:save', request),
    restoreBackup: (companyId, file) => ask('file:restoreBackup', companyId, file),
    convert: (companyId, file) => ask('file:convert', companyId, file),
    listEarlier: (companyId, file) => ask('file:listEarlier', companyId, file),
    readEarlier: (companyId, file, id) => ask('file:readEarlier', companyId, file, id),
    restoreEarlier: (companyId, file, id) => ask('file:restoreEarlier', companyId, file, id),
  },
  unused: {
    openAsRegister: (companyId, path) => ask('unused:openAsRegister', companyId, path),
    compare: (companyId, path) => ask('unused:compare', companyId, path),
    setAside: (companyId, path) => ask('unused:setAside', companyId, path),
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
