// npm run sbom: a CycloneDX document of what the packed app carries. npm knows the packages; which of them
// are shipped the build has written into dist/notices.json, because React and its like are taken into the
// page and count as development to npm.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../shared/bridge/views.ts';
import { buildApp } from './build-app.ts';
import { isBuilt } from './is-built.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string }[];
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = join(import.meta.dirname, '../..');
const target = join(root, 'dist/sbom.cdx.json');

/** Every package of the lock file, as npm tells it. */
function readBom(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const run = spawnSync('npm', [...args, '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`npm sbom failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as Bom;
}

/** The document without what only builds and tests the app. */
function keepShipped(bom: Bom, notices: readonly Notice[]): Bom {
  const shipped = new Set(notices.map(({ name, version }) => `${name.toLowerCase()}@${version}`));
  const components = bom.components
    .filter(({ name, version }) => shipped.has(`${name}@${version}`))
    .map((component) => ({
      ...component,
      scope: 'required',
      properties: component.properties?.filter(({ name }) => !name.endsWith(':development')) ?? [],
    }));
  const { component } = bom.metadata;
  const refs = new Set([component, ...components].map((each) => each['bom-ref']));
  return {
    ...bom,
    // npm names the folder of the clone.
    metadata: { ...bom.metadata, component: { ...component, name: 'seloste' } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => refs.has(each)),
      })),
  };
}

if (!isBuilt(root)) await buildApp(root);
const notices = JSON.parse(readFileSync(join(root, 'dist/notices.json'), 'utf8')) as Notice[];
const bom = keepShipped(readBom(), notices);
writeFileSync(target, `${JSON.stringify(bom, undefined, 2)}\n`);
process.stdout.write(`${String(bom.components.length)} components: ${target}\n`);
