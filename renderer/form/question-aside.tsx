import { createContext, use, type ReactNode } from 'react';

/** What the screen shows below one answer besides, by the path of the answer: suggestions, say. */
export type AsideOf = (path: string) => ReactNode;

export const AsideContext = createContext<AsideOf>(() => undefined);

/** The place of it, in a part of its own so that the field is not redrawn with it. */
export function QuestionAside({ path }: { readonly path: string }) {
  return use(AsideContext)(path);
}
