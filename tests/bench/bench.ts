import { cpus } from 'node:os';
import { bundleWorker } from './bundle-worker.ts';
import { entries, type Entry } from './contender-list.ts';
import { ContenderProcess } from './contender-process.ts';
import { missingWords } from './missing-words.ts';
import { describeCycle, paperOf, papersInCycle } from './papers.ts';
import { toPlainDocument } from './plain-document.ts';
import { summarize, type Round } from './summarize.ts';

/** Cycles that nobody measures: the compiler of the engine and the caches of each contender get ready. */
const warmUpCycles = 3;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The words that the outputs of a contender lack, over one cycle of documents. */
async function findMissing(contender: ContenderProcess): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let number = 0; number < papersInCycle; number += 1) {
    const content = toPlainDocument(paperOf(number).compose());
    const bytes = await contender.show(number);
    missing.push(...(await missingWords(bytes, contender.entry.format, content)));
  }
  return missing;
}

/** Tells what outputs leave out; fails where Seloste's own do. pdfkit cuts a word of its tables now and then. */
async function checkTexts(contenders: readonly ContenderProcess[]): Promise<boolean> {
  let complete = true;
  for (const contender of contenders) {
    const missing = await findMissing(contender);
    if (missing.length === 0) continue;
    say(`${contender.entry.name} leaves out: ${missing.join(' ')}`);
    if (contender.entry.package === undefined) complete = false;
  }
  return complete;
}

async function warmUp(contenders: readonly ContenderProcess[]): Promise<void> {
  for (const contender of contenders) await contender.run(0, warmUpCycles * papersInCycle);
}

/**
 * Round by round, each contender in turn makes one cycle of documents: A B C, A B C. While the others were at
 * work, the engine has put away what it had ready; so a cycle goes before the one that is measured.
 */
async function measure(
  contenders: readonly ContenderProcess[],
  count: number,
): Promise<ReadonlyMap<ContenderProcess, readonly Round[]>> {
  const rounds = new Map<ContenderProcess, Round[]>(contenders.map((one) => [one, []]));
  for (let index = 0; index < count; index += 1) {
    const from = (warmUpCycles + 2 * index) * papersInCycle;
    for (const contender of contenders) {
      await contender.run(from, papersInCycle);
      rounds.get(contender)?.push(await contender.run(from + papersInCycle, papersInCycle));
    }
  }
  return rounds;
}

function choose(names: readonly string[]): readonly Entry[] {
  const unknown = names.find((name) => !entries.some((entry) => entry.name === name));
  if (unknown !== undefined) throw new Error(`There is no contender ${unknown}`);
  return names.length === 0 ? entries : entries.filter(({ name }) => names.includes(name));
}

async function compare(contenders: readonly ContenderProcess[], rounds: number): Promise<boolean> {
  const complete = await checkTexts(contenders);
  await warmUp(contenders);
  const measured = await measure(contenders, rounds);
  for (const format of ['pdf', 'docx'] as const) {
    const results = [...measured].map(([{ entry }, done]) => ({ entry, rounds: done }));
    const ofFormat = results.filter(({ entry }) => entry.format === format);
    if (ofFormat.length > 0) say(`\n${summarize(ofFormat, papersInCycle)}`);
  }
  return complete;
}

/** Measures the contenders named, or all; gives the exit code. */
export async function bench(names: readonly string[], rounds: number): Promise<number> {
  const worker = await bundleWorker();
  const contenders = choose(names).map((entry) => new ContenderProcess(entry, worker));
  say(`Each round: ${describeCycle()}; all different. ${String(rounds)} rounds, medians.`);
  say(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? ''}`);
  try {
    return (await compare(contenders, rounds)) ? 0 : 1;
  } finally {
    for (const contender of contenders) contender.end();
  }
}
