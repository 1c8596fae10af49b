/** Barriers as fractions of the price, both ways, and horizons in days. */
const DISTANCES = [0.05, 0.1, 0.2];
const HORIZON_DAYS = [1, 7];
const LOOKBACK_DAYS = 30;
const BARS_OF_DAY = {daily: 1, hourly: 24};

/** Upper ends of the classes of forecast probability that are held against what came. */
export const CLASSES = [0.01, 0.05, 0.2, 0.5, 1];

/** Ways to know the volatility at each bar, from what came before. */
function volatilitiesOf({rollingVolatility, ewmaVolatility, periodReturns}, kernel, {step, history}) {
  const bars = LOOKBACK_DAYS * BARS_OF_DAY[step];
  const decay = 0.94 ** (1 / BARS_OF_DAY[step]);
  const {path, periodsPerYear} = ewmaVolatility(kernel, periodReturns(kernel, history, 'log'), {decay});
  let seen = 0;
  const weighted = history.previous.map(each => Math.sqrt(periodsPerYear * path[Number.isNaN(each) ? seen : ++seen]));
  const rolled = estimator => rollingVolatility(kernel, history, {estimator, bars}).volatility;
  return {
    'close-close 30 days': rolled('close-close'),
    'Yang-Zhang 30 days': rolled('yang-zhang'),
    'EWMA 0.94 a day': weighted,
  };
}

/** Whether a barrier was met in the bars after `row`, by their highs and lows. */
function touched({high, low}, row, bars, barrier, falling) {
  for (let at = row + 1; at <= row + bars; at++) {
    if (falling ? low[at] <= barrier : high[at] >= barrier) return true;
  }
  return false;
}

/**
 * Touch probabilities of one market against what came: windows that do not overlap, none over a gap.
 *
 * @returns a row for each way of knowing the volatility and each horizon: forecasts, their sum, touches, and the same by class.
 */
export function touchesOf(plimsoll, core, kernel, {market, step, history}) {
  const {touchProbability, diffusion} = plimsoll;
  const start = LOOKBACK_DAYS * BARS_OF_DAY[step];
  return Object.entries(volatilitiesOf(plimsoll, kernel, {step, history})).flatMap(([name, volatility]) =>
    HORIZON_DAYS.map(days => {
      const bars = days * BARS_OF_DAY[step];
      const row = {market, step, name, days, ...emptySum(), classes: CLASSES.map(emptySum)};
      for (let at = start; at + bars < history.close.length; at += bars) {
        const whole = history.time[at + bars] - history.time[at] === bars * history.stepSeconds;
        if (!whole || !(volatility[at] > 0)) continue;
        const model = diffusion({volatility: volatility[at]});
        for (const distance of DISTANCES) {
          for (const direction of ['falling', 'rising']) {
            const from = history.close[at];
            const to = from * (direction === 'falling' ? 1 - distance : 1 + distance);
            const answer = touchProbability(core, {from, to, direction}, model, days);
            const came = touched(history, at, bars, to, direction === 'falling');
            for (const sum of [row, row.classes[CLASSES.findIndex(upper => answer.probability <= upper)]]) {
              sum.forecasts++;
              sum.expected += answer.probability;
              sum.touches += Number(came);
            }
          }
        }
      }
      return row;
    }),
  );
}

/** Standard deviations from its forecast at which a class fails; wide, for barriers near each other are met together. */
const MOST_DEVIATIONS = 4;

const deviations = ({forecasts, expected, touches}) => {
  const spread = Math.sqrt(expected * (1 - expected / forecasts));
  return (touches - expected) / spread;
};

/** What the classes say against a forecast, in words. */
export function touchFaults({classes}) {
  const failed = classes.map((sum, at) => ({...sum, at, upper: CLASSES[at], away: deviations(sum)}));
  return failed
    .filter(({away}) => Math.abs(away) > MOST_DEVIATIONS)
    .map(({at, upper, touches, expected}) => {
      const name = `${100 * (CLASSES[at - 1] ?? 0)}–${100 * upper} %`;
      return `${(touches / expected).toFixed(1)} × in ${name}`;
    });
}

const emptySum = () => ({forecasts: 0, expected: 0, touches: 0});
