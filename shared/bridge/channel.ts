// Names of the messages between the window and the main process, made from the contract, so that a
// method without a handler, or a handler without a method, does not compile.
import type { AnsweredGroup, SelosteBridge } from './contract.ts';

/** A question of the window, such as company:load. */
export type Question = {
  [Group in AnsweredGroup]: `${Group}:${keyof SelosteBridge[Group] & string}`;
}[AnsweredGroup];

/** Main to window: the user is closing it. */
export const closingMessage = 'window:closing';

/** Window to main: a listener of onClosing is in place. */
export const listensToClosing = 'window:listens-to-closing';

/** Window to main: everything unsaved is saved. */
export const readyToClose = 'window:ready-to-close';

/** Main to window: the user asks for the glossary in the menu. */
export const glossaryMessage = 'window:glossary';
