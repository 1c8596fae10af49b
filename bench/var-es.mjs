/**
 * Value at risk and expected shortfall of 100,000 returns at 99 %, the column in place, through the public door, against plain
 * JavaScript. A call is repeated within a round: alone it would be timed on a cold cache.
 *
 * A regression here means that a history can no longer be asked again at every move of a slider.
 */
import {plainColumn} from './plain-tails.mjs';
import {randomReturns} from './random-returns.mjs';
import {interleave} from './rounds.mjs';

const COUNT = 100_000;
const CONFIDENCE = 0.99;
const CALLS = 64;

const repeated = (run, calls) => () => {
  let sink = 0;
  for (let call = 0; call < calls; call++) sink += run();
  return sink;
};

const perCall = ({min, mean, sd}, calls) => ({min: min / calls, mean: mean / calls, sd: sd / calls});

/** @param plimsoll - the built package. @returns name → {min, mean, sd} in milliseconds a call; throws where answers differ. */
async function run({plimsoll, rounds}) {
  const {loadKernel, lossColumn, columnLosses, tailLosses, returnSeries} = plimsoll;
  const returns = randomReturns(COUNT);
  const [kernel, script] = await Promise.all(['wasm', 'js'].map(async engine => (await loadKernel({engine})).risk()));
  const [inPlace, inScript] = [kernel, script].map(each => {
    const column = lossColumn(each, COUNT);
    column.returns.set(returns);
    return column;
  });
  const series = returnSeries({kind: 'simple', stepSeconds: 3_600, values: returns});
  const question = {confidence: CONFIDENCE, model: {kind: 'historical'}};
  const plain = plainColumn(returns, 1 - CONFIDENCE);
  requireEqual(plain, columnLosses(inPlace, {confidence: CONFIDENCE}));

  const {sampledPivot, quickselect, typedSort, arraySort} = plain.variants;
  const quick = {
    kernel: () => columnLosses(inPlace, {confidence: CONFIDENCE}).expectedShortfall,
    copying: () => tailLosses(kernel, series, question).expectedShortfall,
    sampledPivot,
    quickselect,
    script: () => columnLosses(inScript, {confidence: CONFIDENCE}).expectedShortfall,
  };
  const fast = interleave(
    Object.fromEntries(Object.entries(quick).map(([name, each]) => [name, repeated(each, CALLS)])),
    {rounds},
  );
  const slow = interleave({typedSort, arraySort}, {rounds: 8, warmUp: 2});
  inScript.release();
  inPlace.release();
  const times = Object.fromEntries(Object.entries(fast.times).map(([name, each]) => [name, perCall(each, CALLS)]));
  return {times: {...times, ...slow.times}, sink: fast.sink + slow.sink};
}

/** Every way gives the kernel's value at risk to the bit, and its shortfall but for the order of a sum. */
function requireEqual({answer, variants}, {valueAtRisk, expectedShortfall}) {
  for (const [name, each] of Object.entries(variants)) {
    each();
    const agrees = answer.valueAtRisk === valueAtRisk && Math.abs(answer.shortfall / expectedShortfall - 1) < 1e-13;
    if (!agrees) throw new Error(`${name}: ${answer.valueAtRisk}, ${answer.shortfall}`);
  }
}

export const varEs = {
  title: 'VaR and ES of 100,000 returns, ms',
  run,
  variants: [
    ['kernel', 'the kernel, column in place'],
    ['copying', 'the kernel, column copied in'],
    ['sampledPivot', "JavaScript, the kernel's own method"],
    ['quickselect', 'JavaScript, quickselect'],
    ['script', 'the kernel, JavaScript build'],
    ['typedSort', 'JavaScript, sorting a typed array'],
    ['arraySort', 'JavaScript, sorting an array'],
  ],
  goals: [
    {of: 'quickselect', least: 20},
    {of: 'sampledPivot', least: 3},
  ],
};
