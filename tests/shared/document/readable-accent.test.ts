import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastWithWhite, readableAccent } from '../../../shared/document/readable-accent.ts';

const colors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the accent on paper', () => {
  it('can be read on white, whatever colour the company has', () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(contrastWithWhite(readableAccent(color) ?? '')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it can be read', () => {
    expect(readableAccent('#0B3D2E')).toBe('#0b3d2e');
    expect(contrastWithWhite('#000000')).toBe(21);
  });

  it('keeps its hue when it is darkened', () => {
    expect(readableAccent('#ff0000')).toMatch(/^#[de][0-9a-f]0000$/);
  });

  it('is left out where it is no colour', () => {
    expect(readableAccent(undefined)).toBeUndefined();
    expect(readableAccent('green')).toBeUndefined();
    expect(readableAccent('#12345')).toBeUndefined();
  });
});
