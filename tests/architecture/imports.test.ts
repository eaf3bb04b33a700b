// The third lock: walks every import of the source and fails on a cycle or a crossed wall.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const files = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
const graph = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => normalize(join(dirname(file), target))),
  ]),
);

function edges(): { from: string; to: string }[] {
  return [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
}

/** Layers of shared/, lowest first; a layer imports only itself and lower ones. */
const layers: Readonly<Record<string, number>> = {
  util: 0,
  language: 1,
  register: 2,
  migrations: 3,
  law: 3,
  forms: 4,
  rules: 5,
  templates: 4,
  document: 6,
  bridge: 7,
  papers: 8,
};

function layerOf(file: string): number {
  const layer = layers[file.split('/')[1] ?? ''];
  if (layer === undefined) throw new Error(`${file} stands in no known folder of shared/`);
  return layer;
}

/** What a folder of electron/ or renderer/ may import beside itself and shared/: the table of ARCHITECTURE.md. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  'electron/main.ts': [
    'electron/cli',
    'electron/settings',
    'electron/start-app.ts',
    'electron/window',
  ],
  'electron/start-app.ts': ['electron/ipc', 'electron/settings', 'electron/window'],
  'electron/preload.ts': [],
  'electron/cli.ts': ['electron/cli', 'electron/settings'],
  'electron/cli': ['electron/services', 'electron/storage'],
  'electron/window': [],
  'electron/ipc': ['electron/services', 'electron/settings', 'electron/window'],
  'electron/services': ['electron/storage', 'electron/writers'],
  'electron/storage': [],
  'electron/settings': [],
  'electron/writers': [],
  'electron/browser-host': ['electron/settings', 'electron/window'],
  'renderer/app': [
    'renderer/screens',
    'renderer/services',
    'renderer/stores',
    'renderer/ui',
    'renderer/styles',
  ],
  'renderer/screens': [
    'renderer/form',
    'renderer/preview',
    'renderer/services',
    'renderer/stores',
    'renderer/ui',
  ],
  'renderer/form': ['renderer/ui'],
  'renderer/preview': ['renderer/ui'],
  'renderer/ui': [],
  'renderer/stores': ['renderer/services'],
  'renderer/services': [],
};

/** The first two names of the path: the folder that the table speaks of. */
function homeOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** The writers, of which no one imports another. */
function writerOf(file: string): string | undefined {
  return /^electron\/writers\/(docx|pdf|html)\//.exec(file)?.[1];
}

describe('imports', () => {
  it('finds the source', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(edges().length).toBeGreaterThan(60);
  });

  it('lead to files that exist, named with their extension', () => {
    const broken = edges().filter(
      ({ to }) => !files.includes(to) && !/\.(css|json|ttf|svg)$/.test(to),
    );
    expect(broken.filter(({ to }) => !to.startsWith('package'))).toEqual([]);
  });

  it('make no cycle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('of shared/ never reach a higher layer or leave shared/', () => {
    const crossed = edges()
      .filter(({ from }) => from.startsWith('shared/'))
      .filter(({ from, to }) => !to.startsWith('shared/') || layerOf(to) > layerOf(from));
    expect(crossed).toEqual([]);
  });

  it('of shared/register, migrations and law, forms, rules and templates stay apart within a layer', () => {
    const crossed = edges().filter(({ from, to }) => {
      if (!from.startsWith('shared/') || !to.startsWith('shared/')) return false;
      return layerOf(from) === layerOf(to) && from.split('/')[1] !== to.split('/')[1];
    });
    expect(crossed).toEqual([]);
  });

  it('of electron/ and renderer/ go only where their folder may', () => {
    const crossed = edges()
      .filter(({ from, to }) => !from.startsWith('shared/') && !to.startsWith('shared/'))
      .filter(({ from, to }) => {
        const home = homeOf(from);
        const allowed = neighbours[home];
        if (!allowed) throw new Error(`${from} stands in no known folder`);
        return homeOf(to) !== home && !allowed.includes(homeOf(to));
      });
    expect(crossed).toEqual([]);
  });

  it('keep the writers apart from each other', () => {
    const crossed = edges().filter(({ from, to }) => {
      const [writer, other] = [writerOf(from), writerOf(to)];
      return writer !== undefined && other !== undefined && writer !== other;
    });
    expect(crossed).toEqual([]);
  });

  it('of what is plain Node know no Electron', () => {
    const plain = files
      .filter((file) => /^electron\/(storage|writers|services|cli)\//.test(file))
      .filter((file) => importsOf(file).includes('electron'));
    expect(plain).toEqual([]);
  });

  it('go to no barrel', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  it('never reach tests', () => {
    expect(edges().filter(({ to }) => to.startsWith('tests/'))).toEqual([]);
  });
});

function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
