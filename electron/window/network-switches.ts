/**
 * Chromium switches that lead every connection into nothing, below all that the session checks:
 * a proxy that cannot exist, loopback addresses included.
 */
export const networkSwitches: readonly (readonly [name: string, value: string])[] = [
  ['proxy-server', 'http://0.0.0.0:1'],
  ['proxy-bypass-list', '<-loopback>'],
];
