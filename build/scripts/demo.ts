// npm run demo [-- FOLDER]
import { writeDemo } from './write-demo.ts';

process.exitCode = await writeDemo(process.argv[2] ?? 'seloste-esimerkki');
