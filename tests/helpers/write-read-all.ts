// A program for tests that limit it: reads every file of a folder at once, and writes how many it could.
import { readdirSync } from 'node:fs';

import { placeIn } from '../../electron/storage/disk/place.ts';
import { readPlace } from '../../electron/storage/disk/read-bytes.ts';

const [folder = ''] = process.argv.slice(2);
const read = await Promise.all(readdirSync(folder).map((name) => readPlace(placeIn(folder, name))));
const good = read.filter(({ ok }) => ok).length;
process.stdout.write(`${String(good)} read, ${String(read.length - good)} not`);
