// The second of three locks on the structure (a tsconfig per folder, these rules, tests/architecture).
// Each message says where to go instead.
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** One home per package: where a package may be imported, and what to use elsewhere. */
const homes = {
  zod: ['shared/util/schema.ts', 'Import { z } from shared/util/schema.ts: it sets zod up first.'],
  '@noble/hashes': [
    'shared/util/sha256.ts',
    'Hash with sha256 of shared/util/sha256.ts, or with node:crypto in electron/.',
  ],
  'bidi-js': ['shared/util/bidi.ts', 'Ask shared/util/bidi.ts which way a text runs.'],
  docx: [
    'electron/writers/docx',
    'Only electron/writers/docx writes DOCX. Build a Document and hand it over.',
  ],
  pdfkit: [
    'electron/writers/pdf',
    'Only electron/writers/pdf writes PDF. Build a Document and hand it over.',
  ],
  fflate: ['electron/writers/docx', 'Only electron/writers/docx packs and unpacks archives.'],
  fontkit: ['electron/writers/pdf', 'Only electron/writers/pdf reads fonts.'],
  hyphen: ['electron/writers/pdf', 'Only electron/writers/pdf hyphenates.'],
  zustand: [
    'renderer/stores',
    'State lives in renderer/stores; components get it as props or from a store hook.',
  ],
  'pdfjs-dist': [
    'renderer/preview',
    'Only renderer/preview reads the pages of a PDF. Hand the bytes to PdfPages or printPdf.',
  ],
  electron: [
    'electron/{main.ts,start-app.ts,preload.ts,window,ipc,browser-host}',
    'Only main, start-app, preload, window and ipc know Electron. Storage, writers and services are plain Node.',
  ],
  'electron-store': ['electron/settings', 'Settings are read and saved through electron/settings.'],
  'playwright-core': ['electron/browser-host', 'Only electron/browser-host drives a browser.'],
};

const everyHome = Object.entries(homes);

function restrict(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const packageHomes = everyHome.map(([name, [home, message]]) => ({
  home,
  pattern: { regex: `^${name}(/|$)`, message },
}));

/** The package patterns that hold in files of a folder. */
function foreignTo(folder) {
  return packageHomes.filter(({ home }) => home !== folder).map(({ pattern }) => pattern);
}

const pure = {
  regex: '^(node:|electron$|react|.*/(electron|renderer)/)',
  message:
    'shared/ is pure TypeScript: no Node, no DOM, no Electron, no React. Put it in electron/ or renderer/.',
};
const wall = (side) => ({
  regex: `(^|/)${side}/`,
  message: 'electron/ and renderer/ meet only in shared/bridge: add a method to the contract.',
});
const noTests = { regex: '(^|/)tests/', message: 'Nothing imports tests.' };

export default ts.config(
  { ignores: ['**/dist', 'release', 'node_modules', 'build/schemas'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['shared/**/*.ts'], rules: restrict(pure, noTests, ...foreignTo('shared')) },
  { files: ['shared/util/{schema,sha256,bidi}.ts'], rules: restrict(pure, noTests) },
  {
    files: ['electron/**/*.ts'],
    rules: restrict(wall('renderer'), noTests, ...foreignTo('electron')),
  },
  ...everyHome
    .filter(([, [home]]) => home.startsWith('electron/'))
    .map(([, [home]]) => ({
      files: [
        home.endsWith('}')
          ? home.replace(
              /\{(.*)\}/,
              (_, list) =>
                `{${list
                  .split(',')
                  .map((item) => (item.endsWith('.ts') ? item : `${item}/**/*.ts`))
                  .join(',')}}`,
            )
          : `${home}/**/*.ts`,
      ],
      rules: restrict(
        wall('renderer'),
        noTests,
        ...packageHomes
          .filter(
            (entry) =>
              entry.home !== home &&
              !(home.startsWith('electron/{') && entry.home === 'electron/browser-host'),
          )
          .map(({ pattern }) => pattern),
      ),
    })),
  {
    files: ['electron/browser-host/**/*.ts'],
    rules: restrict(
      wall('renderer'),
      noTests,
      ...packageHomes
        .filter(({ home }) => !home.includes('browser-host'))
        .map(({ pattern }) => pattern),
    ),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      ...restrict(wall('electron'), noTests, ...foreignTo('renderer')),
    },
  },
  {
    files: ['renderer/stores/**/*.ts'],
    rules: restrict(wall('electron'), noTests, ...foreignTo('renderer/stores')),
  },
  {
    files: ['renderer/preview/**/*.{ts,tsx}'],
    rules: restrict(wall('electron'), noTests, ...foreignTo('renderer/preview')),
  },
  // Data, not logic: the length of a word list says nothing about its quality.
  {
    files: ['shared/language/**/*.ts', 'shared/forms/**/*.ts', 'shared/law/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', 400],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['electron/cli.ts', 'build/scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['build/config/**/*.ts', '**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    rules: { ...ts.configs.disableTypeChecked.rules, 'no-restricted-exports': 'off' },
  },
);
