/** Variances per bar by their definitions, two passes where a mean is taken off. */

export interface Bar {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** NaN at the start and after a gap. */
  readonly previous: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return values.reduce((sum, each) => sum + (each - centre) ** 2, 0) / (values.length - 1);
};

const overnight = ({open, previous}: Bar) => Math.log(open / previous);
const inside = ({open, close}: Bar) => Math.log(close / open);
const range = ({high, low}: Bar) => Math.log(high / low);
const garmanKlass = (bar: Bar) => 0.5 * range(bar) ** 2 - (2 * Math.LN2 - 1) * inside(bar) ** 2;
const rogersSatchell = ({open, high, low, close}: Bar) =>
  Math.log(high / close) * Math.log(high / open) + Math.log(low / close) * Math.log(low / open);

/** The variance per bar of a window by any estimator; bars without a predecessor are left out where one is needed. */
export function varianceOf(bars: readonly Bar[], estimator: string): number {
  const linked = bars.filter(({previous}) => !Number.isNaN(previous));
  const returns = linked.map(({close, previous}) => Math.log(close / previous));
  switch (estimator) {
    case 'close-close':
      return variance(returns);
    case 'zero-mean':
      return mean(returns.map(each => each ** 2));
    case 'parkinson':
      return mean(bars.map(bar => range(bar) ** 2)) / (4 * Math.LN2);
    case 'garman-klass':
      return mean(bars.map(garmanKlass));
    case 'rogers-satchell':
      return mean(bars.map(rogersSatchell));
    case 'gk-yang-zhang':
      return mean(linked.map(bar => overnight(bar) ** 2 + garmanKlass(bar)));
    default: {
      const n = linked.length;
      const k = 0.34 / (1.34 + (n + 1) / (n - 1));
      return (
        variance(linked.map(overnight)) + k * variance(linked.map(inside)) + (1 - k) * mean(linked.map(rogersSatchell))
      );
    }
  }
}
