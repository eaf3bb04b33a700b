// A program for tests that limit it: replaces one file once and says how that went.
import { errorCode } from '../../electron/storage/file-error.ts';
import { writeAtomically } from '../../electron/storage/write-atomically.ts';

const [path = '', length = '0'] = process.argv.slice(2);

await writeAtomically(path, 'n'.repeat(Number(length))).then(
  () => process.stdout.write('written'),
  (error: unknown) => process.stdout.write(errorCode(error) ?? String(error)),
);
