import { useEffect, useEffectEvent } from 'react';

interface EditorKeys {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly togglePreview: () => void;
}

type Action = keyof EditorKeys;

function actionOf(event: KeyboardEvent): Action | undefined {
  const key = event.key.toLowerCase();
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isCommand && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (isCommand && key === 'y' && !event.shiftKey) return 'redo';
  if (event.altKey && event.key === 'PageDown') return 'next';
  if (event.altKey && event.key === 'PageUp') return 'previous';
  return event.key === 'F9' ? 'togglePreview' : undefined;
}

function isInDialog(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[role$=dialog]') !== null;
}

/**
 * The keys of the editor. Undo is ours in the text fields too: the browser's own undo knows one field
 * at a time, forgets it when the section changes, and would bring back text that the file no longer
 * has. So a key, and the menu's undo, which arrives as historyUndo, take the same way.
 */
export function useEditorKeys(keys: EditorKeys): void {
  const act = useEffectEvent((event: Event, action: Action | undefined) => {
    if (!action || isInDialog(event)) return;
    event.preventDefault();
    keys[action]();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      act(event, actionOf(event));
    };
    const input = (event: InputEvent) => {
      if (event.inputType === 'historyUndo') act(event, 'undo');
      if (event.inputType === 'historyRedo') act(event, 'redo');
    };
    window.addEventListener('keydown', press);
    window.addEventListener('beforeinput', input);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('beforeinput', input);
    };
  }, []);
}
