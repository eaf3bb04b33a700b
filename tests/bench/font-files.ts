import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../build/fonts');

/** The faces that Seloste prints with, for the peers as well. */
export const fontFiles = {
  folder,
  regular: join(folder, 'SourceSans3_400Regular.ttf'),
  semibold: join(folder, 'SourceSans3_600SemiBold.ttf'),
} as const;
