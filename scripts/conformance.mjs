#!/usr/bin/env node
/**
 * Holds the public measures against published truth.
 *
 *     npm run conformance -- [--errors] [FILE…]
 *
 * Without files: every vector of ../shared/vectors. Prints failing fields, a table by case, the contradictory rows, the
 * distribution of errors when asked, and last `N passed, N failed, N skipped`. Exits 1 when a vector fails or a file
 * cannot be read.
 */
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {adapterFor} from './conformance/adapters.mjs';
import {errorLines} from './conformance/error-distribution.mjs';
import {contradictoryLine, countLine, countOf, failureLines, tableLines} from './conformance/report.mjs';
import {runVectors} from './conformance/run.mjs';
import {readVectors, vectorFilesIn} from './conformance/vector-file.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = join(root, '..', 'shared');

const words = process.argv.slice(2);
const wantsErrors = words.includes('--errors');
const named = words.filter(word => word !== '--errors');
const unknown = named.filter(word => word.startsWith('-'));
if (unknown.length > 0) stop(`unknown option ${unknown.join(' ')}; write: npm run conformance -- [--errors] [FILE…]`);
if (!existsSync(join(root, 'dist', 'index.js'))) stop('dist/index.js is not built; write: npm run build');

const files = named.length > 0 ? named : vectorFilesIn(join(shared, 'vectors'));
if (files.length === 0) console.log('no vectors in ../shared/vectors; name the files to read');

const plimsoll = await import('../dist/index.js');
const kernel = await plimsoll.loadKernel();
const context = {plimsoll, kernel, risk: await kernel.risk(), dataFolder: join(shared, 'data')};
const results = runVectors(files.flatMap(readable), adapterFor, context);

for (const line of [...failureLines(results), ...tableLines(results)]) console.log(line);
if (wantsErrors) for (const line of errorLines(results)) console.log(line);
console.log(contradictoryLine(results));
console.log(countLine(results));
process.exitCode = countOf(results, 'failed') > 0 ? 1 : 0;

function readable(file) {
  try {
    return readVectors(file);
  } catch (error) {
    return stop(`cannot read ${file}: ${error.message}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
