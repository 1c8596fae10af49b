// What the compiled kernel is from outside: nothing imported, these exports and no others, one version, few bytes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {gzipSync, inflateRawSync} from 'node:zlib';
import {root} from '../../scripts/step.mjs';

const ABI_VERSION = 1;
const ARENA = ['mark', 'take', 'release'];
const PASSAGE = [
  ...['logDistance', 'priceAt', 'touch', 'survive', 'logTouch', 'logSurvive', 'everTouch', 'meanHittingTime'],
  ...['hittingDensity', 'partialHittingTime', 'cappedHittingTime', 'distanceForTouch', 'horizonForTouch'],
];
const JOINT_PASSAGE = [
  ...['logDistance', 'endBelow', 'endAbove', 'touchAndEndBelow', 'touchAndEndAbove', 'surviveAndEndBelow'],
  ...['surviveAndEndAbove', 'discountedTouch', 'lowerFirst', 'surviveBoth', 'lowerFirstEver', 'meanExitTime'],
  ...[
    'monitoredBytes',
    'monitoredTouch',
    'monitoredSurvive',
    'correctedTouch',
    'correctedSurvive',
    'monitoringShift',
    'touchGrid',
  ],
];
const SPECIAL_FUNCTIONS = [
  ...['erfcx', 'erfc', 'normalDensity', 'normalCdf', 'normalTail', 'logNormalCdf', 'normalQuantile'],
  ...['normalQuantileFromLog', 'millsRatio', 'logGamma', 'incompleteGammaP', 'incompleteGammaQ', 'incompleteBeta'],
  ...['studentDensity', 'studentCdf', 'studentTail', 'studentQuantile', 'chiSquareTail', 'chiSquareQuantile'],
];
const VOLATILITY = ['closeReturns', 'rollingVariance', 'yangZhangShare', 'ewmaStart', 'ewmaPath'];
const TAIL = [
  ...['selectionScratch', 'empiricalTail', 'rollingScratch', 'rollingTail', 'columnMoments', 'rollingMoments'],
  ...['normalLosses', 'studentLosses', 'lognormalLosses', 'cornishFisher', 'coverageTests', 'criticalRatio'],
  ...['acceptedHits', 'hitsReaching', 'durationTest', 'shortfallTests'],
];
const HEALTH = ['healthGrid', 'healthScenarios'];
const EXPORTS = {
  core: [...ARENA, 'marginPrice', 'marginPrices', 'loanPrice', ...PASSAGE, 'abiVersion', 'memory'],
  risk: [...ARENA, ...SPECIAL_FUNCTIONS, ...VOLATILITY, ...HEALTH, ...TAIL, ...JOINT_PASSAGE, 'abiVersion', 'memory'],
};
const BUDGET = {core: 6000, risk: 20000}; // gzip -9 of the file
const JAVASCRIPT = 1.7; // its gzip over that of the wasm

const weight = bytes => gzipSync(bytes, {level: 9}).length;

for (const [name, exports] of Object.entries(EXPORTS)) {
  describe(`the ${name} module`, () => {
    const bytes = readFileSync(join(root, 'build', `${name}.wasm`));
    const script = join(root, 'src', 'generated', `${name}-js.js`);
    const module = new WebAssembly.Module(bytes);

    it('imports nothing', () => {
      assert.deepEqual(WebAssembly.Module.imports(module), []);
    });

    it('exports its list as WebAssembly and as JavaScript', async () => {
      const compiled = WebAssembly.Module.exports(module).map(({name}) => name);
      const translated = Object.keys(await import(pathToFileURL(script).href));
      assert.deepEqual(compiled.toSorted(), exports.toSorted());
      assert.deepEqual(translated.toSorted(), exports.toSorted());
    });

    it('speaks the version its caller does', async () => {
      assert.equal(new WebAssembly.Instance(module).exports.abiVersion(), ABI_VERSION);
      assert.equal((await import(pathToFileURL(script).href)).abiVersion(), ABI_VERSION);
      const callers = readFileSync(join(root, 'src', 'kernel', 'abi.ts'), 'utf8');
      assert.match(callers, new RegExp(`const ABI_VERSION = ${ABI_VERSION};`));
    });

    it('is inlined as the same bytes, deflated', () => {
      const text = readFileSync(join(root, 'src', 'generated', `${name}-wasm.ts`), 'utf8');
      assert.ok(bytes.equals(inflateRawSync(Buffer.from(/'(.*)'/.exec(text)[1], 'base64'))));
    });

    it('keeps to its budget', () => {
      const wasm = weight(bytes);
      assert.ok(wasm <= BUDGET[name], `${wasm} bytes`);
      assert.ok(weight(readFileSync(script)) <= JAVASCRIPT * wasm, `${weight(readFileSync(script))} of ${wasm} bytes`);
    });
  });
}
