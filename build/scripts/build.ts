// npm run build
import { join } from 'node:path';
import { buildApp } from './build-app.ts';

await buildApp(join(import.meta.dirname, '../..'));
