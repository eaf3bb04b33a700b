import type { Chapter } from './chapter.ts';
import { disks } from './disks.ts';
import { kills } from './kills.ts';
import { mutations } from './mutations.ts';
import { names } from './names.ts';
import { writers } from './writers.ts';

/** Every kind of torture, the quick ones first. */
export const chapters: readonly Chapter[] = [
  ...mutations,
  ...names,
  ...disks,
  ...writers,
  ...kills,
];
