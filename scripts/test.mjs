// npm test: everything that must hold, in one run, with one plain last line.
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {browserCounts} from './count-reporter.mjs';
import {root, run, step} from './step.mjs';

const sum = {passed: 0, failed: 0, skipped: 0};

function add({passed = 0, failed = 0, skipped = 0}) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

/** A step counts as one check. */
async function check(name, command, args) {
  const passed = await step(name, command, args);
  add(passed ? {passed: 1} : {failed: 1});
  return passed;
}

/** A runner counts what it counted; one that ends badly without a failed test counts as one failure. */
function addRunner({code}, counts) {
  add(counts ?? {failed: 1});
  if (counts && code !== 0 && counts.failed === 0) add({failed: 1});
}

function finish() {
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  process.exit(sum.failed === 0 ? 0 : 1);
}

/** Reads the totals at the end of node:test's TAP output; a cancelled test did not pass, a todo is not done. */
function nodeCounts(file) {
  if (!existsSync(file)) return undefined;
  const tap = readFileSync(file, 'utf8');
  const total = word => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1]);
  const counts = {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
  return Object.values(counts).some(Number.isNaN) ? undefined : counts;
}

async function nodeTests() {
  const tap = join(root, 'build', 'node-tests.tap');
  rmSync(tap, {force: true});
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap'];
  const files = readdirSync(join(root, 'test', 'node')).filter(name => name.endsWith('.test.mjs'));
  const ran = await run(process.execPath, [
    '--test',
    ...reporters,
    `--test-reporter-destination=${tap}`,
    ...files.map(name => join('test', 'node', name)),
  ]);
  addRunner(ran, nodeCounts(tap));
}

async function browserTests() {
  rmSync(browserCounts, {force: true});
  const ran = await run('wtr', []);
  addRunner(ran, existsSync(browserCounts) ? JSON.parse(readFileSync(browserCounts, 'utf8')) : undefined);
}

if (!(await check('build', process.execPath, ['scripts/build.mjs']))) finish();
await check('types', process.execPath, ['scripts/check-types.mjs']);
await check('lint', process.execPath, ['scripts/lint.mjs']);
// found, and if need be unpacked, once and before several processes look for it
if (!(await check('browser', process.execPath, ['scripts/chrome.mjs']))) finish();
console.log('\nTests in Node');
await nodeTests();
console.log('\nTests in the browser');
await browserTests();
finish();
