import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  root: folder('renderer'),
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: folder('dist/renderer'),
    license: { fileName: 'licenses.json' },
    emptyOutDir: true,
    target: 'chrome140',
    // The content security policy takes scripts, styles and fonts from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
