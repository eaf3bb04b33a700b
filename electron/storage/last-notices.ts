// The notices that were printed last. Kept papers are written once and never changed, so what was read of them
// holds as long as their folder shows the same names at the same times: a company with many papers is read
// once, and not each time that its window gets the focus.
import { basename } from 'node:path';

import { findVersionsFolder } from './company-paths.ts';
import { parseBytes } from './decode-text.ts';
import { lookAtEach, lookAtPlace } from './disk/disk.ts';
import { below, type Place } from './disk/place.ts';
import { readEach } from './disk/read-bytes.ts';
import { listVersions, readVersion } from './version-files.ts';
import { parseVersionHead } from '../../shared/migrations/parse-version.ts';
import type { Version, VersionHead } from '../../shared/register/version.ts';

/** The notice of a register that was printed last in one language. */
export interface LastNotice {
  readonly registerId: string;
  readonly version: Version;
}

/** By register and language: the name of the last notice's file. */
type Last = ReadonlyMap<string, { readonly registerId: string; readonly name: string }>;

interface Known {
  /** Of the folder and the names in it. */
  readonly state: string;
  readonly names: readonly string[];
  /** Of each file: another one under its name, from another machine, has another. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly last: Last;
  readonly versions: ReadonlyMap<string, Version>;
}

/** By the path of the folder. */
const known = new Map<string, Known>();

/**
 * The last notices among the versions of the subject, for each register and language; those that cannot be
 * read are passed over.
 */
export async function findLastNotices(
  companyFolder: string,
  subject: string,
): Promise<readonly LastNotice[]> {
  const folder = await findVersionsFolder(companyFolder, subject);
  if (!folder.ok) return [];
  const { last, versions } = await lookThrough(folder.value);
  return [...last.values()].flatMap(({ registerId, name }) => {
    const version = versions.get(name);
    return version ? [{ registerId, version }] : [];
  });
}

async function lookThrough(folder: Place): Promise<Pick<Known, 'last' | 'versions'>> {
  const places = await listVersions(folder);
  const names = places.ok ? places.value.map(({ path }) => basename(path)) : [];
  const time = (await lookAtPlace(folder).catch(() => undefined))?.mtimeMs ?? 0;
  const state = [time, names.length, names.at(-1)].join(' ');
  const before = known.get(folder.path);
  if (before?.state === state) return before;
  const stamps = await readStamps(folder, names);
  const isGrown = before?.names.every(
    (name, at) => names[at] === name && before.stamps.get(name) === stamps.get(name),
  );
  const kept = isGrown === true ? before : undefined;
  const last = await readLast(folder, names.slice(kept?.names.length ?? 0), kept?.last);
  const versions = await readVersions(folder, last, kept?.versions);
  const now = { state, names, stamps, last, versions };
  known.set(folder.path, now);
  return now;
}

async function readStamps(
  folder: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>();
  for await (const { name, found } of lookAtEach(folder, names)) {
    stamps.set(name, [found?.mtimeMs, found?.size, found?.ino].join(' '));
  }
  return stamps;
}

/** What the files add to what is known of those before them. */
async function readLast(folder: Place, names: readonly string[], before: Last = new Map()) {
  const last = new Map(before);
  for await (const { name, bytes } of readEach(folder, names)) {
    const head = bytes.ok ? parseBytes(bytes.value, parseVersionHead) : bytes;
    if (!head.ok || head.value.kind !== 'notice') continue;
    for (const registerId of registersOf(head.value)) {
      last.set(`${registerId} ${head.value.language}`, { registerId, name });
    }
  }
  return last;
}

function registersOf({ registers }: VersionHead): readonly string[] {
  return registers.map(({ id }) => id);
}

/** A notice of many registers is read once, and is one version for all of them. */
async function readVersions(
  folder: Place,
  last: Last,
  before: ReadonlyMap<string, Version> = new Map(),
): Promise<ReadonlyMap<string, Version>> {
  const versions = new Map<string, Version>();
  for (const { name } of last.values()) {
    const version = versions.get(name) ?? before.get(name) ?? (await read(below(folder, name)));
    if (version) versions.set(name, version);
  }
  return versions;
}

async function read(place: Place): Promise<Version | undefined> {
  const version = await readVersion(place);
  return version.ok ? version.value : undefined;
}
