import { describe, expect, it } from 'vitest';
import { HostCommandLine } from '../../../electron/browser-host/command-line.ts';
import { toAppUrl, toHostUrl } from '../../../electron/browser-host/host-address.ts';

describe('HostCommandLine', () => {
  it('reads switches and leaves words alone', () => {
    const line = new HostCommandLine(['--headless', '--user-data-dir=/a=b', 'export']);
    expect(line.hasSwitch('headless')).toBe(true);
    expect(line.hasSwitch('export')).toBe(false);
    expect(line.getSwitchValue('user-data-dir')).toBe('/a=b');
    expect(line.getSwitchValue('missing')).toBe('');
  });

  it('hands the browser what is not its own, main’s switches last', () => {
    const line = new HostCommandLine(['--headless', '--no-sandbox', '--proxy-server=http://a']);
    line.appendSwitch('proxy-server', 'http://0.0.0.0:1');
    expect(line.toBrowserArguments()).toEqual(['--no-sandbox', '--proxy-server=http://0.0.0.0:1']);
  });
});

describe('addresses', () => {
  it('of the app and of the host lead to each other, and no others are touched', () => {
    expect(toHostUrl('app://seloste/a?b')).toBe('https://seloste.invalid/a?b');
    expect(toAppUrl('https://seloste.invalid/a?b')).toBe('app://seloste/a?b');
    expect(toAppUrl('https://seloste.invalid.example.com/')).toContain('example.com');
    expect(toAppUrl('https://example.com/')).toBe('https://example.com/');
  });
});
