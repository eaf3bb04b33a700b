import type { Rectangle } from 'electron';

/** Place and size of the window as the settings keep it. */
export interface WindowState extends Rectangle {
  readonly maximized: boolean;
}

export const smallestWindow = { width: 640, height: 480 } as const;

const firstWindow = { width: 1280, height: 860 } as const;

/**
 * Where to open the window: as it was, if its title bar can still be reached on a display that exists;
 * otherwise in the middle, never larger than the display.
 */
export function fitWindow(
  state: WindowState | undefined,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> {
  if (!state) return firstWindow;
  const width = Math.max(state.width, smallestWindow.width);
  const height = Math.max(state.height, smallestWindow.height);
  const area = workAreas.find((candidate) => holdsTitleBar(candidate, state));
  if (!area) return { width, height };
  return {
    x: state.x,
    y: state.y,
    width: Math.min(width, area.width),
    height: Math.min(height, area.height),
  };
}

/** Enough of the title bar to be dragged by: 100 pixels of its width, and its top edge. */
function holdsTitleBar(area: Rectangle, state: Rectangle): boolean {
  const left = Math.max(area.x, state.x);
  const right = Math.min(area.x + area.width, state.x + state.width);
  return right - left >= 100 && state.y >= area.y && state.y <= area.y + area.height - 40;
}
