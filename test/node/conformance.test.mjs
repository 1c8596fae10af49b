import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = join(root, '..', 'shared', 'vectors');
const withoutShared = existsSync(shared) ? false : 'no ../shared beside this checkout';
const sample = join(root, 'test', 'fixtures', 'vectors-sample.json');
const folder = mkdtempSync(join(tmpdir(), 'plimsoll-conformance-'));
after(() => rmSync(folder, {recursive: true, force: true}));

function conformance(...words) {
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'conformance.mjs'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = run.stdout.trimEnd().split('\n');
  return {status: run.status, stderr: run.stderr, lines, last: lines.at(-1), counts: countsOf(lines.at(-1))};
}

function countsOf(line) {
  const match = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line);
  return match && {passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3])};
}

/** The sample with one row changed, in a file of its own. */
function sampleWith(id, change) {
  const content = JSON.parse(readFileSync(sample, 'utf8'));
  content.vectors = content.vectors.map(row => (row.id === id ? change(row) : row));
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('npm run conformance -- FILE…', () => {
  it('passes what is published, counts what is skipped, and does not run what contradicts itself', () => {
    const {status, lines, last} = conformance(sample);
    assert.equal(last, '4 passed, 0 failed, 1 skipped');
    assert.equal(status, 0);
    assert.ok(lines.some(line => /^\s+·\s+·\s+1\s+lending aave-v3 astrology: sign → fortune — ./.test(line)));
    assert.ok(lines.some(line => line.startsWith('1 contradictory') && line.endsWith('aave-utils-hf-bigunits-1')));
  });

  it('fails on a wrong row, naming id, field, expected, got and error, and exits non-zero', () => {
    const wrong = sampleWith('dirt-liqprice', row => ({...row, expected: {liqPrice: '112.6'}}));
    const {status, lines, last} = conformance(wrong);
    assert.equal(status, 1);
    assert.equal(last, '3 passed, 1 failed, 1 skipped');
    const [line] = lines.filter(each => each.startsWith('FAIL'));
    assert.equal(
      line,
      'FAIL dirt-liqprice · liqPrice · expected "112.6" · got 112.5 · error 8.881e-4 relative · allowed exact',
    );
  });

  it('fails when a price is published and the answer is never, and the other way round', () => {
    const unit = JSON.parse(readFileSync(sample, 'utf8')).vectors.find(row => row.id === 'web-inverse-5');
    const asShort = row => ({...row, inputs: {...row.inputs, side: 'short'}});
    const absent = row => ({...row, expected: {...row.expected, liquidation_price: null}});
    assert.equal(unit.inputs.leverage, '1'); // a 1x short settled in the coin is never liquidated
    assert.equal(conformance(sampleWith('web-inverse-5', asShort)).counts.failed, 1);
    assert.equal(conformance(sampleWith('web-inverse-5', row => absent(asShort(row)))).counts.failed, 0);
    assert.equal(conformance(sampleWith('web-inverse-5', absent)).counts.failed, 1);
  });

  it('fails, and does not stop, when a measure refuses the inputs', () => {
    const refused = sampleWith('aave-unleashed-hf', row => ({...row, inputs: {...row.inputs, lt: '1.2'}}));
    const {lines, last} = conformance(refused);
    assert.equal(last, '3 passed, 1 failed, 1 skipped');
    assert.match(
      lines.find(line => line.startsWith('FAIL')),
      /threw InputError/,
    );
  });

  it('prints the distribution of errors when asked', () => {
    const {status, lines, last} = conformance('--errors', sample);
    assert.equal(status, 0);
    assert.ok(lines.some(line => line.startsWith('family') && line.includes('of tolerance')));
    assert.equal(last, '4 passed, 0 failed, 1 skipped');
  });

  it('refuses a file that holds no vectors, and an option it does not know', () => {
    const notVectors = join(folder, 'not-vectors.json');
    writeFileSync(notVectors, '{"presets": []}');
    for (const words of [[notVectors], [join(folder, 'absent.json')], ['--quick', sample]]) {
      const {status, stderr} = conformance(...words);
      assert.equal(status, 1, words.join(' '));
      assert.notEqual(stderr, '');
    }
  });
});

describe('published truth', {skip: withoutShared}, () => {
  it('perps.json: at least 75 rows pass and none fails', () => {
    const {status, lines, counts} = conformance(join(shared, 'perps.json'));
    assert.deepEqual(
      lines.filter(line => line.startsWith('FAIL')),
      [],
    );
    assert.equal(status, 0);
    assert.ok(counts.passed >= 75, lines.at(-1));
  });

  it('lending.json: every row that does not contradict itself passes', () => {
    const {status, lines, counts} = conformance(join(shared, 'lending.json'));
    assert.deepEqual(
      lines.filter(line => line.startsWith('FAIL')),
      [],
    );
    assert.equal(status, 0);
    assert.ok(counts.passed >= 351 && counts.skipped === 0, lines.at(-1));
  });

  it('without files: every row of every file is passed, skipped with a reason, or contradictory', () => {
    const {status, lines, counts} = conformance();
    assert.equal(status, 0);
    const skipped = lines.filter(line => /^\s+[\d·]+\s+·\s+\d+\s/.test(line));
    assert.ok(skipped.length > 0 && skipped.every(line => / — ./.test(line)));
    const files = [
      'perps.json',
      'lending.json',
      ...['backtests', 'evt', 'volatility'].map(name => `risk/${name}.json`),
    ];
    const rows = files.flatMap(file => {
      const content = JSON.parse(readFileSync(join(shared, file), 'utf8'));
      return Array.isArray(content) ? content : content.vectors;
    });
    assert.ok(counts.passed + counts.skipped >= rows.filter(row => row.reproduced !== false).length);
  });
});
