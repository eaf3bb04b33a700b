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
};

function layerOf(file: string): number {
  const layer = layers[file.split('/')[1] ?? ''];
  if (layer === undefined) throw new Error(`${file} stands in no known folder of shared/`);
  return layer;
}

/** Folders of which no file may import a file of the others. */
const apart = [
  ['electron/storage', 'electron/readers', 'electron/writers'],
  ['electron/writers/docx', 'electron/writers/pdf', 'electron/writers/html'],
];

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

  it('of electron and renderer meet only in shared/', () => {
    const crossed = edges().filter(
      ({ from, to }) =>
        (from.startsWith('renderer/') && to.startsWith('electron/')) ||
        (from.startsWith('electron/') && to.startsWith('renderer/')),
    );
    expect(crossed).toEqual([]);
  });

  it('keep storage, readers and writers apart, and free of Electron', () => {
    const crossed = edges().filter(({ from, to }) =>
      apart.some((group) => {
        const home = group.find((folder) => from.startsWith(`${folder}/`));
        const other = group.find((folder) => to.startsWith(`${folder}/`));
        return home !== undefined && other !== undefined && home !== other;
      }),
    );
    expect(crossed).toEqual([]);
    const electron = files
      .filter((file) => /^electron\/(storage|readers|writers|services)\//.test(file))
      .filter((file) => importsOf(file).includes('electron'));
    expect(electron).toEqual([]);
  });

  it('keep form, ui and preview free of stores', () => {
    const crossed = edges().filter(
      ({ from, to }) =>
        /^renderer\/(form|ui|preview)\//.test(from) &&
        /^renderer\/(stores|services|screens)\//.test(to),
    );
    expect(crossed).toEqual([]);
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
