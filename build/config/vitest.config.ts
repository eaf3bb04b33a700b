import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          environment: 'node',
          testTimeout: 20_000,
          // Vitest leaves one core free, which on two cores is half of them.
          maxWorkers: 2,
          // Loading the app's modules anew for each file takes longer than the tests. No test mocks a
          // module; what one changes of its process it puts back.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/build-app.ts'],
          // Each file has an app, a browser and folders of its own, and mostly waits for them.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What the window shows in a moment takes a busy machine longer than Vitest's one second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
