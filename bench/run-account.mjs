// node bench/run-account.mjs: one price of an account of 50 positions against 50 single positions, in Node.
//
//   --check   exits 1 where the account takes more than its goal
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {root} from '../scripts/step.mjs';
import {accounts} from './account.mjs';

const dist = join(root, 'dist', 'index.js');
if (!existsSync(dist)) {
  console.error('No dist/: run `npm run build` first.');
  process.exit(1);
}

const {title, run, base, variants, goals} = accounts;
const {times} = await run({plimsoll: await import(dist)});
const ratioOf = name => times[name].min / times[base].min;
const rows = variants.map(([name, label]) => [label, times[name].min.toFixed(2), `${ratioOf(name).toFixed(2)} ×`]);
const head = [title, `Node ${process.versions.node}`, 'ratio'];
console.log([head, ['---', '--:', '--:'], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n'));
console.log(`\nMinima of interleaved rounds on ${cpus()[0].model.trim()}, ${cpus().length} cores.`);

const missed = goals.filter(({of, most}) => ratioOf(of) > most);
for (const {of, most} of missed) console.error(`${of}: ${ratioOf(of).toFixed(2)} × the single positions, goal ${most}`);
if (process.argv.includes('--check') && missed.length > 0) process.exit(1);
