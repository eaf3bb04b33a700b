// npm run bench [-- [--rounds N] CONTENDER…]
import { parseArgs } from 'node:util';
import { bench } from './bench.ts';
import { installPeers } from './install-peers.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
  allowPositionals: true,
});
installPeers();
process.exitCode = await bench(positionals, Number(values.rounds));
