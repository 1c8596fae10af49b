import {returnTimes} from './markets.mjs';

/** A forecast fails where a correct one would do as badly less than once in twenty. */
export const LEVEL = 0.05;

const CONFIDENCES = [0.95, 0.99];
const WINDOWS = {daily: 500, hourly: 2_000};
const BARS_OF_DAY = {daily: 1, hourly: 24};

/** The models as a page would ask them; decay is a day's 0.94. */
const modelsOf = step => [
  {name: 'historical', model: {kind: 'historical'}},
  {name: 'normal', model: {kind: 'normal'}},
  {name: 'Student t, 4 degrees', model: {kind: 'student-t', degrees: 4}},
  {name: 'Cornish-Fisher', model: {kind: 'cornish-fisher'}},
  {name: 'EWMA 0.94 a day', model: {kind: 'ewma', decay: 0.94 ** (1 / BARS_OF_DAY[step])}},
];

const rejects = test => test.kind === 'at' && test.pValue < LEVEL;

/** What a record of hits says against its forecast, in words; nothing where it says nothing. */
function faultsOf({coverage, durations, shortfall}, level) {
  const {hits, expected, unconditional, independence} = coverage;
  const faults = [];
  if (rejects(unconditional)) faults.push(hits > expected ? 'too many hits' : 'too few hits');
  if (rejects(independence) || rejects(durations)) faults.push('hits in clusters');
  if (shortfall.kind === 'at' && shortfall.excess.kind === 'at' && shortfall.excess.pValue < level) {
    faults.push('losses beyond larger than forecast');
  }
  return faults;
}

/** Every model on one market, long and short, at both confidences. */
export function backtestMarket({backtest, periodReturns}, kernel, {market, step, history}) {
  const returns = periodReturns(kernel, history, 'simple');
  const times = returnTimes(history);
  const window = WINDOWS[step];
  return modelsOf(step).flatMap(({name, model}) =>
    CONFIDENCES.flatMap(confidence =>
      ['long', 'short'].map(side => {
        const answer = backtest(kernel, returns, {model, confidence, side, window});
        return {
          ...{market, step, name, side, confidence, window, ...answer},
          times: times.slice(window),
          came: returns.values.slice(window).map(each => (side === 'long' ? each : -each)),
          faults: faultsOf(answer, LEVEL),
        };
      }),
    ),
  );
}

/** What the forecasts of one backtest were worth between two moments: nothing where the market has no bars there. */
export function duringCrisis({times, came, hits, forecasts}, {from, until}) {
  let bars = 0;
  let broken = 0;
  let worst = 0;
  times.forEach((time, at) => {
    if (time < from || time >= until) return;
    bars++;
    broken += hits[at];
    worst = Math.max(worst, -came[at] / forecasts.valueAtRisk[at]);
  });
  return bars === 0 ? undefined : {bars, broken, worst};
}
