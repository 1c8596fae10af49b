// dist/: the kernel, the npm build, the cdn build, the types, the manifest and the wasm files.
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {licences} from './licences.mjs';
import {root, step} from './step.mjs';

const dist = join(root, 'dist');

if (!(await step('kernel', process.execPath, ['scripts/build-kernel.mjs']))) process.exit(1);

rmSync(dist, {recursive: true, force: true});
mkdirSync(join(dist, 'cdn'), {recursive: true});
for (const module of ['core', 'risk'])
  copyFileSync(join(root, 'build', `${module}.wasm`), join(dist, `${module}.wasm`));
writeFileSync(join(dist, 'cdn', 'LICENCES.txt'), licences());

const steps = await Promise.all([
  step('npm build', 'vite', ['build', '--mode', 'npm', '--logLevel', 'warn']),
  step('cdn build', 'vite', ['build', '--mode', 'cdn', '--logLevel', 'warn']),
  step('declarations', 'tsc', ['-p', 'tsconfig.json']),
  step('manifest', 'cem', ['analyze']),
]);
process.exit(steps.every(Boolean) ? 0 : 1);
