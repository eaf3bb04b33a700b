import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { recoverFromCrash } from '../../../electron/window/recover-from-crash.ts';

function watch() {
  const webContents = new EventEmitter();
  const done: string[] = [];
  const clock = { time: 0 };
  recoverFromCrash(
    { webContents },
    () => done.push('reload'),
    () => done.push('give up'),
    () => clock.time,
  );
  return { crash: () => webContents.emit('render-process-gone'), done, clock };
}

it('loads a page again that has died', () => {
  const { crash, done } = watch();
  crash();
  expect(done).toEqual(['reload']);
});

it('gives up a page that dies three times within a minute', () => {
  const { crash, done } = watch();
  crash();
  crash();
  crash();
  expect(done).toEqual(['reload', 'reload', 'give up']);
});

it('goes on with a page that dies now and then', () => {
  const { crash, done, clock } = watch();
  for (clock.time = 0; clock.time < 300_000; clock.time += 61_000) crash();
  expect(new Set(done)).toEqual(new Set(['reload']));
});
