import {
  compareRatios,
  decimal,
  divideRatios,
  ratio,
  roundRatio,
  subtractRatios,
  ZERO,
  type Decimal,
  type PriceGrid,
  type Ratio,
} from '../../decimal/index.js';
import {number, of, one, price, sum, less, times, type Expression, type Term} from './expression.js';
import {said, step, type Line, type Step} from './step.js';

/** The finest step of a price that is stated by its figures. */
const MOST_DECIMALS = 60;

/**
 * Returns how the exact price became the one that is stated: the first multiple of the step that liquidates no later.
 *
 *     (k − 1)·t < P ≤ k·t     as the price falls to it          k·t ≤ P < (k + 1)·t     as it rises
 *
 * @param stated - quote per base; `null` where rounding leaves nothing above zero.
 */
export function rounding(
  exact: Ratio,
  stated: Decimal | null,
  direction: 'falling' | 'rising',
  grid: PriceGrid,
  links: readonly string[],
): Step {
  const isGiven = grid.kind === 'tick';
  const coarsest = grid.kind === 'significant' ? 0 : 2;
  const size = isGiven ? grid.step : stepOf(exact, stated ?? ZERO, coarsest);
  const tick: Term = {symbol: 't', index: null, name: 'tick', value: ratio(size), links};
  const facts = {tick: said('price', ratio(size)), price: said('price', ratio(stated ?? '0'))};
  if (stated === null) return step('nothingLeft', [strictly(number('0'), of(tick))], facts);
  const k: Term = {symbol: 'k', index: null, name: 'count', value: wholeOf(stated, size), links: []};
  const onTick = times(of(k), of(tick));
  if (direction === 'falling') {
    const before = times(sum(of(k), less(one)), of(tick));
    return step(isGiven ? 'roundedUp' : 'figuresUp', [ordered([before, price, onTick], ['<', '≤'], 2)], facts);
  }
  const after = times(sum(of(k), one), of(tick));
  return step(isGiven ? 'roundedDown' : 'figuresDown', [ordered([onTick, price, after], ['≤', '<'], 0)], facts);
}

const strictly = (low: Expression, high: Expression): Line => ordered([low, price, high], ['<', '<'], -1);

const ordered = (expressions: readonly Expression[], relations: Line['relations'], worth: number): Line => ({
  sides: expressions.map((expression, index) => ({expression, isWorth: index === worth})),
  relations,
});

/** How many steps a price is, written out. */
const wholeOf = (stated: Decimal, size: Decimal): Ratio =>
  ratio(roundRatio(divideRatios(ratio(stated), ratio(size)), MOST_DECIMALS, 'nearest'));

/** The step of a price that is rounded by its figures: the coarsest power of ten whose next multiple it is. */
function stepOf(exact: Ratio, stated: Decimal, coarsest: number): Decimal {
  const difference = subtractRatios(ratio(stated), exact);
  const gap = compareRatios(difference, ratio('0')) < 0 ? subtractRatios(exact, ratio(stated)) : difference;
  for (let places = coarsest; places < MOST_DECIMALS; places++) {
    const size = decimal(`1e-${places}`);
    const count = wholeOf(stated, size);
    const isMultiple = compareRatios(ratio(roundRatio(count, digitsOf(count), 'down')), count) === 0;
    if (isMultiple && compareRatios(gap, ratio(size)) < 0) return size;
  }
  return decimal(`1e-${MOST_DECIMALS}`);
}

/** Digits before the point, at least one. */
const digitsOf = (count: Ratio): number => Math.max(1, count.numerator.toString().split('.')[0]!.length);
