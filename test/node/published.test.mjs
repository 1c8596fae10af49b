import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Doors that are files and have no types. */
const FILES = ['./core.wasm', './risk.wasm', './cdn/*'];

describe('the package as it is published', () => {
  let folder;
  let tarball;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    tarball = join(folder, JSON.parse(packed)[0].filename);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has nothing that publint would change', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true, pack: false});
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg)),
      [],
    );
  });

  it('gives every door its types, by attw, for ES modules alone', () => {
    const attw = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')).replace(
      'package.json',
      join('dist', 'index.js'),
    );
    const args = [attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...FILES];
    const {status, stdout} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });
});
