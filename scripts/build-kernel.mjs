// assembly/*.ts → build/*.wasm, build/kernel.test.js and src/generated/*: one source, three builds of each module.
//
//   SIMD       asc → wasm-opt → build/<module>.wasm, and the same bytes, deflated, as text in src/generated/<module>-wasm.ts
//   plain      asc without SIMD → wasm2js → minified → src/generated/<module>-js.js, for pages that forbid wasm
//   internals  assembly/test.ts both ways → build/kernel.test.wasm and build/kernel.test.js; never shipped
//
// ONE shrink level everywhere: the standard library's exp, log and pow are other algorithms at level 0 (docs/decisions).
//
// Nothing is built while the sources, the tools and the outputs are those of the last build: build/kernel.stamp says so.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {deflateRawSync, gzipSync} from 'node:zlib';
import {root} from './step.mjs';

const COMMON = ['--optimizeLevel', '3', '--shrinkLevel', '1', '--converge', '--noAssert', '--runtime', 'stub'];
const MEMORY = ['--initialMemory', '1', '--use', 'abort='];
const SIMD = ['--enable', 'simd'];
const PLAIN = ['bulk-memory', 'nontrapping-f2i', 'sign-extension'].flatMap(feature => ['--disable', feature]);

const build = name => join(root, 'build', name);
const generated = name => join(root, 'src', 'generated', name);

const stamp = build('kernel.stamp');
const current = fingerprint();
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current + outputs()) {
  console.log('kernel: up to date');
  process.exit();
}
rmSync(stamp, {force: true});

const {default: asc} = await import('assemblyscript/asc');
const {default: binaryen} = await import('binaryen');
const {minify} = await import('vite');

/** What the build is made from: assembly/, this script, the pinned tools. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of readdirSync(join(root, 'assembly'), {recursive: true}).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, 'assembly', name)));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** What the build left: nothing where a file is missing, so that deleting one rebuilds. */
function outputs() {
  const files = ['core', 'risk'].flatMap(name => [
    build(`${name}.wasm`),
    generated(`${name}-wasm.ts`),
    generated(`${name}-js.js`),
    generated(`${name}-js.d.ts`),
  ]);
  files.push(build('kernel.test.wasm'), build('kernel.test.js'));
  if (!files.every(file => existsSync(file))) return '';
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Compiles one entry of assembly/ and returns the bytes. */
async function compile(entry, out, extra) {
  const args = [`assembly/${entry}.ts`, '-o', `build/${out}`, '--baseDir', root, ...COMMON, ...MEMORY, ...extra];
  const {error, stderr} = await asc.main(args);
  if (error) {
    console.error(stderr.toString() || error);
    process.exit(1);
  }
  return readFileSync(build(out));
}

/** wasm-opt -O4; asc names no features in its output, so they are set here. */
function optimize(bytes) {
  const {MutableGlobals, SIMD128, SignExt, NontrappingFPToInt, BulkMemory, BulkMemoryOpt} = binaryen.Features;
  const module = binaryen.readBinary(bytes);
  module.setFeatures(MutableGlobals | SIMD128 | SignExt | NontrappingFPToInt | BulkMemory | BulkMemoryOpt);
  binaryen.setOptimizeLevel(4);
  binaryen.setShrinkLevel(0);
  module.optimize();
  const optimized = module.emitBinary();
  module.dispose();
  return optimized;
}

/** A plain wasm as an ES module of JavaScript. */
async function translate(name) {
  const tool = join(root, 'node_modules', 'binaryen', 'bin', 'wasm2js');
  const text = execFileSync(process.execPath, [tool, build(name), '-O3'], {encoding: 'utf8', maxBuffer: 1e8});
  const {code, errors} = await minify(`${name}.js`, withoutIdleViews(text), {
    module: true,
    compress: {target: 'es2022'},
    mangle: true,
  });
  if (errors?.length) throw new Error(errors[0].message);
  return code;
}

/** wasm2js makes a view of the memory in every type; those nothing reads go. Static data is decoded through `bufferView`. */
function withoutIdleViews(text) {
  const decodes = text.includes('(bufferView,');
  const views = ['HEAP16', 'HEAP32', 'HEAPU8', 'HEAPU16', 'HEAPU32', 'HEAPF32', 'HEAPF64']; // growing copies by HEAP8
  const idle = views.filter(view => !text.includes(`${view}[`) && !(decodes && view === 'HEAPU8'));
  const made = new RegExp(`^ *(var )?(${[...idle, ...(decodes ? [] : ['bufferView'])].join('|')}) = .*;\\n`, 'gm');
  return (decodes ? text : text.replace(/^ *var bufferView;\n/m, '')).replace(made, '');
}

async function simd(entry, out) {
  const bytes = optimize(await compile(entry, out, SIMD));
  writeFileSync(build(out), bytes);
  return bytes;
}

const size = bytes => gzipSync(bytes, {level: 9}).length;

mkdirSync(build(''), {recursive: true});
mkdirSync(generated(''), {recursive: true});

for (const module of ['core', 'risk']) {
  const bytes = await simd(module, `${module}.wasm`);
  const text = deflateRawSync(bytes, {level: 9}).toString('base64');
  writeFileSync(generated(`${module}-wasm.ts`), `export default '${text}';\n`);

  await compile(module, `${module}.plain.wasm`, PLAIN);
  const script = await translate(`${module}.plain.wasm`);
  writeFileSync(generated(`${module}-js.js`), script);
  writeFileSync(generated(`${module}-js.d.ts`), declaration(module, bytes));
  console.log(`${module}: ${bytes.length} B wasm, ${size(bytes)} gzip; JavaScript ${size(script)} gzip`);
}

await simd('test', 'kernel.test.wasm');
await compile('test', 'kernel.test.plain.wasm', PLAIN);
writeFileSync(build('kernel.test.js'), await translate('kernel.test.plain.wasm'));
writeFileSync(stamp, current + outputs());

/** Types of the JavaScript build: each export as src/kernel/exports.ts describes it. */
function declaration(module, bytes) {
  const type = `${module[0].toUpperCase()}${module.slice(1)}Exports`;
  const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({name}) => name);
  const lines = names.map(name => `export declare const ${name}: ${type}['${name}'];`);
  return [`import type {${type}} from '../kernel/exports.js';`, ...lines, ''].join('\n');
}
