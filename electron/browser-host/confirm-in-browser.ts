import type { Page } from 'playwright-core';
import { withProtocol } from './window-frame.ts';

/**
 * Asks in the browser's own dialog with OK and Cancel. It is called from a JavaScript world of its own:
 * a page that has been taken over may have put a `confirm` of its own in the place of the browser's.
 */
export async function confirmInBrowser(page: Page, text: string): Promise<boolean> {
  return withProtocol(page, async (protocol) => {
    const { frameTree } = await protocol.send('Page.getFrameTree');
    const { executionContextId: contextId } = await protocol.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `confirm(${JSON.stringify(text)})`;
    const { result } = await protocol.send('Runtime.evaluate', { expression, contextId });
    return result.value === true;
  });
}
