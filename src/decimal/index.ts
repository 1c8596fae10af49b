export {add, absolute, compare, isZero, larger, multiply, negate, sign, smaller, subtract} from './arithmetic.js';
export {requireNonNegative, requirePositive, requireWithin} from './bounds.js';
export {decimal, isDecimal, type DecimalInput} from './decimal.js';
export {ONE, ZERO, type Decimal} from './exact.js';
export {fromFloat} from './float.js';
export {textToFloat} from './float-text.js';
export {formatDecimal, toFloat} from './format.js';
export {ceilToTick, floorToTick, roundToGrid, type PriceGrid} from './grid.js';
export {parseDecimal} from './parse.js';
export {
  addRatios,
  compareRatios,
  divideRatios,
  formatRatio,
  isZeroRatio,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  roundRatio,
  subtractRatios,
  type Ratio,
} from './ratio.js';
export {remember} from './remember.js';
