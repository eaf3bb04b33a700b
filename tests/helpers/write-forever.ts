// A program for tests that cut it off: replaces one file again and again, one letter a time.
import { writeAtomically } from '../../electron/storage/write-atomically.ts';

const [path = '', length = '0'] = process.argv.slice(2);

for (let round = 0; ; round += 1) {
  const letter = String.fromCharCode(97 + (round % 26));
  await writeAtomically(path, letter.repeat(Number(length)));
  if (round === 0) process.stdout.write('started\n');
}
