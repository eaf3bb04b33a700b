import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Entry } from './contender-list.ts';
import type { AnswerTo, Order } from './protocol.ts';

/** A contender at work in its process. */
export class ContenderProcess {
  readonly entry: Entry;
  private readonly child: ChildProcess;

  constructor(entry: Entry, worker: string) {
    this.entry = entry;
    this.child = fork(worker, [entry.name], { execArgv: [] });
  }

  /** Lets the contender make documents, one after another. */
  run(from: number, count: number): Promise<AnswerTo<'run'>> {
    return this.ask({ kind: 'run', from, count });
  }

  /** The bytes of one document. */
  async show(number: number): Promise<Uint8Array> {
    const { base64 } = await this.ask<'show'>({ kind: 'show', number });
    return new Uint8Array(Buffer.from(base64, 'base64'));
  }

  end(): void {
    this.child.kill();
  }

  private async ask<Kind extends Order['kind']>(
    order: Extract<Order, { kind: Kind }>,
  ): Promise<AnswerTo<Kind>> {
    const ended = new AbortController();
    const exit = once(this.child, 'exit', { signal: ended.signal }).then(() => {
      throw new Error(`${this.entry.name} ended before it was done`);
    });
    // The one that is not waited for to the end.
    exit.catch(() => undefined);
    const answer = once(this.child, 'message', { signal: ended.signal });
    answer.catch(() => undefined);
    this.child.send(order);
    try {
      const [message] = (await Promise.race([answer, exit])) as [AnswerTo<Kind>];
      return message;
    } finally {
      ended.abort();
    }
  }
}
