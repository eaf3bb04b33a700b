// The frame around the page, which only the browser's own protocol can reach.
import type { CDPSession, Page } from 'playwright-core';

export interface FrameState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly state: 'normal' | 'minimized' | 'maximized';
}

interface ProtocolBounds {
  readonly left?: number | undefined;
  readonly top?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly windowState?: string | undefined;
}

/** The place and state of the window, as far as the browser tells them. */
export async function readFrame(page: Page): Promise<FrameState> {
  return withProtocol(page, async (protocol) => {
    const { bounds } = await protocol.send('Browser.getWindowForTarget');
    return toFrameState(bounds);
  });
}

/** Maximises the window, or brings a minimised one back. */
export async function setFrameState(page: Page, state: 'normal' | 'maximized'): Promise<void> {
  await withProtocol(page, async (protocol) => {
    const { windowId } = await protocol.send('Browser.getWindowForTarget');
    await protocol.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } });
  });
}

/** Forgets the page before the app, so that no key leads back to it. */
export async function forgetHistory(page: Page): Promise<void> {
  await withProtocol(page, (protocol) => protocol.send('Page.resetNavigationHistory'));
}

function toFrameState(bounds: ProtocolBounds): FrameState {
  const { windowState } = bounds;
  return {
    x: bounds.left ?? 0,
    y: bounds.top ?? 0,
    width: bounds.width ?? 0,
    height: bounds.height ?? 0,
    state: windowState === 'minimized' || windowState === 'maximized' ? windowState : 'normal',
  };
}

/** Does something over the browser's own protocol. */
export async function withProtocol<T>(
  page: Page,
  work: (protocol: CDPSession) => Promise<T>,
): Promise<T> {
  const protocol = await page.context().newCDPSession(page);
  try {
    return await work(protocol);
  } finally {
    await protocol.detach().catch(() => undefined);
  }
}
