// npm run size: what a page loads, gzip -9, against the budget. Reads dist/, so `npm run build` comes first.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {deflateRawSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {importsOf} from '../test/support/imports.mjs';
import {lighter} from './lighter.mjs';
import {root} from './step.mjs';

const cdn = join(root, 'dist', 'cdn');
const entry = join(cdn, 'plimsoll.js');

/** Bytes; one kB is 1,000 of them. */
const LIMITS = {
  core: 6_000,
  coreInlined: 8_000,
  risk: 20_000,
  libraries: 23_500,
  lazy: 8_000, // a panel
  firstPaint: 48_000, // libraries, own code and core in one: docs/decisions/0007
  javascriptPerWasm: 1.7,
};

/** Chunks of a translation: as long as its sentences are. */
const LANGUAGES = /^(first|rest|opened)\d*\.js$/;

const gzip = bytes => gzipSync(bytes, {level: 9}).length;

/** The file and all it imports statically, each once. */
function staticallyLoaded(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const {specifier, lazy} of importsOf(file, readFileSync(file, 'utf8'))) {
    if (!lazy && specifier.startsWith('.')) staticallyLoaded(join(dirname(file), specifier), found);
  }
  return found;
}

/** The sources an entry needs before anything lazy: itself and its static imports of values. */
function sourcesOf(file, found = new Map()) {
  if (found.has(file)) return found;
  const imports = importsOf(file, readFileSync(file, 'utf8')).filter(({typeOnly, lazy}) => !typeOnly && !lazy);
  found.set(file, imports);
  for (const {specifier} of imports) {
    const path = join(dirname(file), specifier.replace(/\.js$/, '.ts'));
    if (specifier.startsWith('.') && existsSync(path)) sourcesOf(path, found);
  }
  return found;
}

/** What the packages of the first paint weigh bundled alone; valibot comes with the first state. */
async function librariesOf(folder) {
  const specifiers = new Set();
  for (const imports of sourcesOf(join(folder, 'cdn.ts')).values()) {
    for (const {specifier} of imports) if (!specifier.startsWith('.')) specifiers.add(specifier);
  }
  specifiers.delete('valibot'); // scenario/index.ts offers what needs it, and the bundler leaves it where it is asked
  const id = join(folder, 'libraries.js'); // exists in this plugin alone
  const everything = [...specifiers].map((specifier, index) => `export * as l${index} from '${specifier}';`).join('\n');
  const [{output}] = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      lighter,
      {
        name: 'libraries',
        resolveId: source => (source === id ? id : undefined),
        load: source => (source === id ? everything : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: id, formats: ['es'], fileName: 'libraries'},
      rolldownOptions: {output: {minify: true}},
    },
  });
  return output[0].code;
}

function print(rows) {
  const kilobytes = value => `${(value / 1000).toFixed(2)} kB`;
  const lines = rows.map(({what, bytes, limit}) => [
    what,
    kilobytes(bytes),
    limit === undefined ? '' : kilobytes(limit),
    limit === undefined ? '' : bytes <= limit ? 'ok' : 'OVER',
  ]);
  const widths = [0, 1, 2, 3].map(column => Math.max(...lines.map(line => line[column].length)));
  for (const [what, ...rest] of lines) {
    console.log([what.padEnd(widths[0]), ...rest.map((cell, index) => cell.padStart(widths[index + 1]))].join('  '));
  }
}

if (!existsSync(entry)) {
  console.error('dist/ is not there: npm run build');
  process.exit(1);
}

const loaded = [...staticallyLoaded(entry)];
const firstPaint = loaded.reduce((sum, file) => sum + gzip(readFileSync(file)), 0);
const wasm = name => readFileSync(join(root, 'dist', `${name}.wasm`));
const libraries = gzip(await librariesOf(join(root, 'src')));
const coreInlined = gzip(deflateRawSync(wasm('core'), {level: 9}).toString('base64'));

const rows = [
  {what: 'core.wasm', bytes: gzip(wasm('core')), limit: LIMITS.core},
  {what: 'core inlined as text', bytes: coreInlined, limit: LIMITS.coreInlined},
  {what: 'risk.wasm, lazy', bytes: gzip(wasm('risk')), limit: LIMITS.risk},
  {what: 'libraries', bytes: libraries, limit: LIMITS.libraries},
  {what: 'own code, the rest of the first paint', bytes: firstPaint - libraries - coreInlined},
  {what: 'libraries and own code', bytes: firstPaint - coreInlined},
  {
    what: `first paint: ${loaded.map(file => relative(cdn, file)).join(' + ')}`,
    bytes: firstPaint,
    limit: LIMITS.firstPaint,
  },
];

for (const name of ['core', 'risk']) {
  const inCdn = readdirSync(cdn).find(candidate => candidate.startsWith(`${name}-js`));
  // until an element asks for a module, only the npm build has it
  const file = inCdn ? join(cdn, inCdn) : join(root, 'src', 'generated', `${name}-js.js`);
  rows.push({
    what: `${name} as JavaScript, lazy`,
    bytes: gzip(readFileSync(file)),
    limit: LIMITS.javascriptPerWasm * gzip(wasm(name)),
  });
}

const named = new Set([...loaded.map(file => basename(file)), 'core-js.js', 'risk-js.js', 'risk-wasm.js']);
for (const name of readdirSync(cdn).filter(file => file.endsWith('.js') && !named.has(file))) {
  const limit = LANGUAGES.test(name) ? undefined : LIMITS.lazy;
  rows.push({what: `${name}, lazy`, bytes: gzip(readFileSync(join(cdn, name))), limit});
}

print(rows);
process.exit(rows.every(({bytes, limit}) => limit === undefined || bytes <= limit) ? 0 : 1);
