import { parseColor } from '../register/reading/parse-color.ts';

/** Least contrast of text and of rules that carry meaning, on white paper (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;
const step = 0.95;

type Channels = readonly [red: number, green: number, blue: number];

function parseChannels(color: string): Channels | undefined {
  const match = /^#(..)(..)(..)$/.exec(parseColor(color) ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  return [red, green, blue];
}

function formatChannels(channels: Channels): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(channels: Channels): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour (#rrggbb) with white, from 1 to 21; undefined where it is no colour. */
export function contrastWithWhite(color: string): number | undefined {
  const channels = parseChannels(color);
  return channels && 1.05 / (luminanceOf(channels) + 0.05);
}

/**
 * The accent as it can be read on white paper: darkened step by step where it is too pale. Undefined
 * where there is no accent, or it is no colour.
 */
export function readableAccent(accent: string | undefined): string | undefined {
  let channels = accent === undefined ? undefined : parseChannels(accent);
  if (!channels) return undefined;
  while (1.05 / (luminanceOf(channels) + 0.05) < leastContrast) {
    const [red, green, blue]: Channels = channels;
    channels = [Math.floor(red * step), Math.floor(green * step), Math.floor(blue * step)];
  }
  return formatChannels(channels);
}
