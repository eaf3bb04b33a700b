import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWindow, smallestWindow } from '../../../electron/window/window-bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const state = { x: 100, y: 50, width: 1200, height: 800, maximized: false };

describe('fitWindow', () => {
  it('opens where it was', () => {
    expect(fitWindow(state, [screen])).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
  });

  it('leaves the place to the system where its display is gone', () => {
    expect(fitWindow({ ...state, x: 3000 }, [screen])).toEqual({ width: 1200, height: 800 });
    expect(fitWindow(state, [])).toEqual({ width: 1200, height: 800 });
  });

  it('leaves the place to the system where the title bar is above the screen', () => {
    expect(fitWindow({ ...state, y: -20 }, [screen])).not.toHaveProperty('y');
  });

  it('is never larger than its display nor smaller than it can be used', () => {
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const fitted = fitWindow({ ...state, x: 0, y: 0, width, height }, [screen]);
        return (
          fitted.width! >= smallestWindow.width &&
          fitted.height! >= smallestWindow.height &&
          (fitted.x === undefined || fitted.width! <= screen.width)
        );
      }),
    );
  });
});
