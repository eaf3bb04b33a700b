// session and protocol: what the page may load, and where its files come from.
import type { Protocol, Session, WebRequest } from 'electron';
import type { Request as PageRequest, Route } from 'playwright-core';
import { toAppUrl } from './host-address.ts';

type BeforeRequest = Exclude<Parameters<WebRequest['onBeforeRequest']>[0], null>;
type SchemeHandler = Parameters<Protocol['handle']>[1];

export type SessionInUse = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { readonly webRequest: { onBeforeRequest(listener: BeforeRequest): void } };

export type ProtocolInUse = Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;

export class HostSession implements SessionInUse, ProtocolInUse {
  private beforeRequest: BeforeRequest | undefined;
  private readonly schemes = new Map<string, SchemeHandler>();

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  /** The browser is launched without any permission, which is all that main ever asks for. */
  setPermissionRequestHandler(): void {
    return;
  }

  setPermissionCheckHandler(): void {
    return;
  }

  setDevicePermissionHandler(): void {
    return;
  }

  /** Downloads are refused at launch; main's own refusal has nothing left to do. */
  on(event: string): this {
    if (event !== 'will-download') throw new Error(`The host never emits ${event}`);
    return this;
  }

  handle(scheme: string, handler: SchemeHandler): void {
    this.schemes.set(scheme, handler);
  }

  registerSchemesAsPrivileged(): void {
    return;
  }

  /** Answers a request of the page as Electron's session would. */
  async answer(
    route: Route,
    mayNavigate: (url: string, isMainFrame: boolean) => boolean,
  ): Promise<void> {
    const request = route.request();
    const url = toAppUrl(request.url());
    const isNavigation = request.isNavigationRequest();
    const isRefused =
      (isNavigation && !mayNavigate(url, isOfMainFrame(request))) ||
      (await this.isCancelled(request, url));
    const handler = this.schemes.get(new URL(url).protocol.slice(0, -1));
    if (isRefused || !handler) {
      // 204 leaves the page where it is; an aborted navigation would show the browser's error page.
      await (isNavigation ? route.fulfill({ status: 204 }) : route.abort());
      return;
    }
    const response = await handler(new Request(url));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  private isCancelled(request: PageRequest, url: string): Promise<boolean> {
    const listener = this.beforeRequest;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => {
      const details = { url, method: request.method() } as Parameters<BeforeRequest>[0];
      listener(details, (answer) => {
        resolve(answer.cancel === true);
      });
    });
  }
}

/** A new page has no frame yet when it asks for its address; it has no parent either. */
function isOfMainFrame(request: PageRequest): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}
