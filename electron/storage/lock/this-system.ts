import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

let known: Promise<string> | undefined;

/**
 * A name of the running system in which a process number means one process: another machine, another start
 * of this one, and on Linux another container or sandbox have other names.
 */
export function thisSystem(): Promise<string> {
  known ??= nameSystem();
  return known;
}

async function nameSystem(): Promise<string> {
  const [boot, namespace] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return [hostname(), boot.trim(), namespace].filter((part) => part !== '').join(' ');
}
