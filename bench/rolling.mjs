/**
 * Value at risk and expected shortfall of every window of 1,000 in ten years of hours, through the public door that copies the
 * returns in and the answers out, against plain JavaScript.
 *
 * A regression here means that a backtest of a history is no longer instant.
 */
import {plainWindows} from './plain-tails.mjs';
import {randomReturns} from './random-returns.mjs';
import {interleave} from './rounds.mjs';

const COUNT = 87_600;
const WINDOW = 1_000;
const CONFIDENCE = 0.99;
const RESORTED_SHARE = 50; // one window in so many is sorted anew

/** @param plimsoll - the built package. @returns name → {min, mean, sd} in milliseconds; throws where answers differ. */
async function run({plimsoll, rounds}) {
  const {loadKernel, returnSeries, rollingLosses} = plimsoll;
  const values = randomReturns(COUNT);
  const returns = returnSeries({kind: 'simple', stepSeconds: 3_600, values});
  const [kernel, script] = await Promise.all(['wasm', 'js'].map(async engine => (await loadKernel({engine})).risk()));
  const question = {window: WINDOW, confidence: CONFIDENCE, model: {kind: 'historical'}};
  const plain = plainWindows(values, WINDOW, 1 - CONFIDENCE);
  plain.variants.sortedWindow();
  requireEqual(plain, rollingLosses(kernel, returns, question));

  const last = each => rollingLosses(each, returns, question).expectedShortfall.at(-1);
  const {sortedWindow, resorted} = plain.variants;
  const fast = interleave({kernel: () => last(kernel), script: () => last(script), sortedWindow}, {rounds});
  const slow = interleave({resorted}, {rounds: 4, warmUp: 1});
  const {min, mean, sd} = slow.times.resorted;
  const scaled = {min: min * RESORTED_SHARE, mean: mean * RESORTED_SHARE, sd: sd * RESORTED_SHARE};
  return {times: {...fast.times, resorted: scaled}, sink: fast.sink + slow.sink};
}

function requireEqual(plain, {valueAtRisk, expectedShortfall}) {
  const wrong = valueAtRisk.findIndex(
    (loss, at) =>
      loss !== plain.valueAtRisk[at] || !(Math.abs(expectedShortfall[at] / plain.shortfall[at] - 1) < 1e-13),
  );
  if (wrong >= 0) throw new Error(`window ${wrong}: ${plain.valueAtRisk[wrong]}, ${plain.shortfall[wrong]}`);
}

export const rolling = {
  title: 'rolling VaR and ES, 87,600 hours, window 1,000, ms',
  run,
  variants: [
    ['kernel', 'the kernel, copied in and out'],
    ['script', 'the kernel, JavaScript build'],
    ['sortedWindow', 'JavaScript, a window kept sorted'],
    ['resorted', 'JavaScript, every window sorted (one in 50, scaled)'],
  ],
  goals: [{of: 'sortedWindow', least: 7}],
};
