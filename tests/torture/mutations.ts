// Files that somebody has changed by hand, or a disk by itself: each is read or told, and none stops the program.
import { promise, type Chapter, type Counts } from './chapter.ts';
import type { Random } from './random.ts';
import { parseBytes } from '../../electron/storage/decode-text.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { formatEnvelope } from '../../shared/register/envelope.ts';
import type { FileKind } from '../../shared/register/file-content.ts';
import { exampleWorkspace } from '../../shared/templates/example/example-workspace.ts';

/** Mutated files of one round. */
const perRound = 100;

export const mutations: readonly Chapter[] = [
  { name: 'mutated JSON', rounds: 1_000, shortRounds: 5, round: mutate },
];

const sources: readonly (readonly [FileKind, string])[] = exampleWorkspace().flatMap(
  ({ company, registers, processor }) => [
    ['company', formatEnvelope('company', company, '2026-02-01T12:00:00.000Z')] as const,
    ...registers.map(
      ({ content }) =>
        ['register', formatEnvelope('register', content, '2026-02-01T12:00:00.000Z')] as const,
    ),
    ...(processor
      ? [['processor', formatEnvelope('processor', processor, '2026-02-01T12:00:00.000Z')] as const]
      : []),
  ],
);

function mutate(random: Random): Promise<Counts> {
  let opened = 0;
  for (let file = 0; file < perRound; file += 1) {
    const [kind, text] = sources[random.below(sources.length)] ?? ['company', ''];
    const bytes = mutateBytes(random, new TextEncoder().encode(text));
    const parsed = parseBytes(bytes, (each) => parseFile(kind, each));
    if (!parsed.ok) continue;
    opened += 1;
    // What opens can be saved, and says the same when it is read again.
    const saved = formatEnvelope(kind, parsed.value.content, '');
    const again = parseFile(kind, saved);
    promise(again.ok, 'what was read cannot be read again');
    promise(
      formatEnvelope(kind, again.value.content, '') === saved,
      'a save changes what was read',
    );
  }
  return Promise.resolve({ files: perRound, opened });
}

type Mutation = (random: Random, bytes: Uint8Array) => Uint8Array;

const words = [
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  'true',
  '"\\ud800"',
  '"__proto__"',
  '"x":1,',
  '\u0000',
];

const ways: readonly [Mutation, ...Mutation[]] = [
  // One byte is another one.
  (random, bytes) => {
    const changed = Uint8Array.from(bytes);
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  // Cut in the middle.
  (random, bytes) => bytes.subarray(0, random.below(bytes.length)),
  // A piece is missing, or stands twice.
  (random, bytes) => {
    const [from, to] = pieceOf(random, bytes);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  (random, bytes) => {
    const [from, to] = pieceOf(random, bytes);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  // A line stands at another place.
  (random, bytes) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length), 0, line);
    return new TextEncoder().encode(lines.join('\n'));
  },
  // A value is of another kind.
  (random, bytes) => {
    const text = new TextDecoder().decode(bytes);
    const values = [...text.matchAll(/: ("[^"]*"|\d+|\[\]|true|false)/g)];
    const value = values[random.below(values.length)];
    const start = (value?.index ?? 0) + 2;
    const end = start + (value?.[1]?.length ?? 0);
    return new TextEncoder().encode(`${text.slice(0, start)}${word(random)}${text.slice(end)}`);
  },
  // Something is put in.
  (random, bytes) => {
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), new TextEncoder().encode(word(random)), bytes.subarray(at));
  },
];

function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + random.below(3); left > 0 && mutated.length > 0; left -= 1) {
    mutated = random.pick(ways)(random, mutated);
  }
  return mutated;
}

function word(random: Random): string {
  return words[random.below(words.length)] ?? '';
}

function pieceOf(random: Random, bytes: Uint8Array): readonly [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(200))];
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
