// One contender in a process of its own, so that none pays for the memory or the garbage of another.
import { entries } from './contender-list.ts';
import { paperOf } from './papers.ts';
import type { Answer, Order } from './protocol.ts';

const entry = entries.find(({ name }) => name === process.argv[2]);
if (!entry) throw new Error(`There is no contender ${String(process.argv[2])}`);
const { contender } = await entry.load();

async function run({ from, count }: Order & { kind: 'run' }): Promise<Answer> {
  const jobs = Array.from({ length: count }, (_, index) =>
    contender.prepare(paperOf(from + index)),
  );
  let bytes = 0;
  const start = performance.now();
  const busy = process.cpuUsage();
  for (const write of jobs) bytes += (await write()).length;
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  const cpuMilliseconds = (user + system) / 1000;
  const peakKilobytes = process.resourceUsage().maxRSS;
  return { kind: 'ran', milliseconds, cpuMilliseconds, bytes, peakKilobytes };
}

async function answer(order: Order): Promise<Answer> {
  switch (order.kind) {
    case 'run':
      return run(order);
    case 'show': {
      const bytes = await contender.prepare(paperOf(order.number))();
      return { kind: 'shown', base64: Buffer.from(bytes).toString('base64') };
    }
  }
}

process.on('message', (order: Order) => {
  void answer(order).then((result) => process.send?.(result));
});
