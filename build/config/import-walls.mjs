// Who may import whom: the table of ARCHITECTURE.md as rules of dependency-cruiser (npm run walls).
// A folder may import itself and what stands beside it here; the comment says where to go instead.

/** Folders of shared/, lowest first: each imports itself and what its row names. */
const below = {
  util: [],
  language: ['util'],
  register: ['language', 'util'],
  migrations: ['register', 'language', 'util'],
  law: ['register', 'language', 'util'],
  forms: ['law', 'migrations', 'register', 'language', 'util'],
  templates: ['law', 'migrations', 'register', 'language', 'util'],
  judgement: ['forms', 'law', 'register', 'language', 'util'],
  rules: ['judgement', 'forms', 'law', 'migrations', 'register', 'language', 'util'],
  document: ['rules', 'judgement', 'forms', 'law', 'migrations', 'register', 'language', 'util'],
  bridge: [
    'document',
    'rules',
    'judgement',
    'forms',
    'templates',
    'law',
    'migrations',
    'register',
    'language',
    'util',
  ],
  papers: [
    'bridge',
    'document',
    'rules',
    'judgement',
    'forms',
    'templates',
    'law',
    'register',
    'language',
    'util',
  ],
};

/** Folders and files of electron/ and renderer/ beside shared/, which all of them may import. */
const beside = {
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
  'renderer/main.tsx': ['renderer/app', 'renderer/services', 'renderer/stores', 'renderer/styles'],
  'renderer/app': [
    'renderer/screens',
    'renderer/services',
    'renderer/stores',
    'renderer/ui',
    'renderer/styles',
    // main.tsx takes the policy of Trusted Types before anything else runs.
    'renderer/preview/pdf/pdf-worker.ts',
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

/** One home per package: where it may be imported, and what everybody else uses. */
const homes = {
  zod: ['shared/util/schema.ts', 'Import { z } from shared/util/schema.ts: it sets zod up first.'],
  '@noble/hashes': [
    'shared/util/sha256.ts',
    'Hash with shared/util/sha256.ts, or with node:crypto in electron/.',
  ],
  'bidi-js': ['shared/util/bidi.ts', 'Ask shared/util/bidi.ts which way a text runs.'],
  pdfkit: ['electron/writers/pdf', 'Only electron/writers/pdf writes PDF. Hand it a paper.'],
  fontkit: ['electron/writers/pdf', 'Only electron/writers/pdf reads fonts.'],
  hyphen: ['electron/writers/pdf', 'Only electron/writers/pdf hyphenates.'],
  fflate: ['electron/writers/docx', 'Only electron/writers/docx packs and unpacks archives.'],
  zustand: [
    'renderer/stores',
    'State lives in renderer/stores; components get it as props or from a store hook.',
  ],
  'pdfjs-dist': ['renderer/preview', 'Only renderer/preview reads the pages of a PDF.'],
  electron: [
    'electron/(main\\.ts|start-app\\.ts|preload\\.ts|window/|ipc/|browser-host/)',
    'Only main, start-app, preload, window and ipc know Electron. Storage, writers and services are plain Node.',
  ],
  'electron-store': [
    'electron/(settings|browser-host)/',
    'Settings are read and saved through electron/settings.',
  ],
  'playwright-core': ['electron/browser-host', 'Only electron/browser-host drives a browser.'],
};

const escaped = (path) => path.replaceAll('.', '\\.');

/** A pattern of everything in the folders, or of the files themselves. */
const within = (paths) =>
  `^(${paths.map((path) => (/\.tsx?$/.test(path) ? `${escaped(path)}$` : `${path}/`)).join('|')})`;

const ownCode = '^(shared|electron|renderer|tests|build)/';

const sharedRules = Object.entries(below).map(([folder, lower]) => ({
  name: `shared-${folder}`,
  severity: 'error',
  comment: `shared/${folder} may import ${lower.join(', ') || 'nothing else'}. Move what both need to the lower folder.`,
  from: { path: `^shared/${folder}/` },
  to: { path: ownCode, pathNot: within([folder, ...lower].map((name) => `shared/${name}`)) },
}));

const besideRules = Object.entries(beside).map(([home, allowed]) => ({
  name: `of-${home.replaceAll('/', '-')}`,
  severity: 'error',
  comment: `${home} may import shared${allowed.map((each) => `, ${each}`).join('')}.`,
  from: { path: within([home]) },
  to: { path: ownCode, pathNot: within([home, 'shared', ...allowed]) },
}));

const homeRules = Object.entries(homes).map(([name, [home, comment]]) => ({
  name: `home-of-${name.replace('@', '').replace('/', '-')}`,
  severity: 'error',
  comment,
  from: { path: '^(shared|electron|renderer)/', pathNot: `^${home}` },
  to: { path: `(^|/)node_modules/(@types/)?${escaped(name)}/` },
}));

const writers = ['docx', 'pdf', 'html'].map((writer) => ({
  name: `writer-${writer}`,
  severity: 'error',
  comment: 'No writer imports another: what two of them need stands in shared/document.',
  from: { path: `^electron/writers/${writer}/` },
  to: { path: '^electron/writers/[^/]+/', pathNot: `^electron/writers/${writer}/` },
}));

/** Where the files of the user's folders are touched: every other file asks disk/, which follows no link out. */
const touchFiles = [
  'electron/storage/disk',
  'electron/storage/lock',
  'electron/storage/exists.ts',
  'electron/storage/make-folder.ts',
  'electron/storage/new-modes.ts',
  'electron/storage/replace-file.ts',
  'electron/storage/write-atomically.ts',
  'electron/storage/write-once.ts',
  'electron/services/read-exported.ts',
];

const disk = {
  name: 'disk',
  severity: 'error',
  comment:
    'Read, write, list and remove through electron/storage/disk: it follows no link out of the company.',
  from: { path: within(['electron/storage', 'electron/services']), pathNot: within(touchFiles) },
  to: { path: '^(node:)?fs(/|$)' },
};

/** Every folder stands in one of the two tables: a new one is added to them first. */
const unknown = {
  name: 'known-folder',
  severity: 'error',
  comment:
    'Add the new folder to the tables of build/config/import-walls.mjs and of ARCHITECTURE.md.',
  from: {
    path: '^(shared|electron|renderer)/',
    pathNot: within([
      ...Object.keys(below).map((name) => `shared/${name}`),
      ...Object.keys(beside),
    ]),
  },
  to: {},
};

export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Files that import each other are one file, or lack a third one below both.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { circular: true },
    },
    {
      name: 'no-barrel',
      severity: 'error',
      comment:
        'Import from the file that has the thing: barrels hide who needs what, and make cycles.',
      from: {},
      to: { path: '^(shared|electron|renderer)/.*/index\\.tsx?$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests',
      severity: 'error',
      comment: 'Nothing imports tests.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment:
        'shared/ is pure TypeScript: no Node, no Electron, no React. Put it in electron/ or renderer/.',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-knows-no-react',
      severity: 'error',
      comment: 'shared/ draws nothing: components stand in renderer/.',
      from: { path: '^shared/' },
      to: { path: '(^|/)node_modules/(@types/)?react' },
    },
    unknown,
    disk,
    ...sharedRules,
    ...besideRules,
    ...homeRules,
    ...writers,
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.(css|svg|ttf|woff2?|png|json)(\\?|$)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
