// The start of the app as Electron sees it: what is asked of it, in which order, and with which preferences.
import { beforeAll, describe, expect, it } from 'vitest';
import { runRecordedApp, type Recording } from '../helpers/run-recorded-app.ts';

describe('the start of the app', () => {
  let recording: Recording;
  beforeAll(() => {
    recording = runRecordedApp();
  });

  /** What was asked before the first call that begins with the name. */
  function before(name: string): readonly string[] {
    const index = recording.calls.findIndex((call) => call.startsWith(name));
    expect(index).toBeGreaterThan(-1);
    return recording.calls.slice(0, index);
  }

  it('puts every page into the sandbox, and closes the network, before Electron is ready', () => {
    expect(before('ready')).toEqual(
      expect.arrayContaining([
        'enableSandbox',
        'switch proxy-server=http://0.0.0.0:1',
        'switch proxy-bypass-list=<-loopback>',
      ]),
    );
  });

  it('gives the scheme of the app no more than a page needs', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    const schemes = JSON.stringify([{ scheme: 'app', privileges }]);
    expect(before('ready')).toContain(`schemes ${schemes}`);
  });

  it('locks the session before there is a window', () => {
    expect(before('BrowserWindow')).toEqual(
      expect.arrayContaining([
        'onBeforeRequest',
        'setPermissionRequestHandler',
        'setPermissionCheckHandler',
        'setDevicePermissionHandler',
        'protocol.handle',
      ]),
    );
  });

  it('locks the page before it loads anything', () => {
    expect(before('loadURL')).toEqual(
      expect.arrayContaining([
        'setWindowOpenHandler',
        'setWebRTCIPHandlingPolicy',
        'listens will-navigate',
        'listens will-frame-navigate',
        'listens will-redirect',
        'listens will-attach-webview',
      ]),
    );
    expect(recording.calls).toContain('loadURL app://seloste/index.html');
  });

  it('opens one window, with each of these preferences and no other', () => {
    expect(recording.windows).toHaveLength(1);
    const { preload, ...preferences } = recording.windows[0] ?? {};
    expect(preload).toMatch(/preload\.cjs$/);
    expect(preferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });
});
