import {
  decimal,
  fromFloat,
  multiply,
  parseDecimal,
  ratioToFloat,
  sign,
  toFloat,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import type {RiskKernel} from '../../kernel/index.js';
import {touchAndEnd, touchProbability, type Approach} from '../../measures/index.js';
import {diffusion} from '../../models/index.js';
import {enProse, fill, formatNumber} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {absence, type Absence, type Said} from './said.js';

const HUNDREDTH = decimal('0.01');
const YEAR_DAYS = 365;

/** What a chance is of. */
interface Question {
  readonly approach: Approach & {readonly from: Decimal; readonly to: Ratio};
  /** Fractions a year: the lowest, the one meant, the highest. */
  readonly volatilities: readonly [Decimal, Decimal, Decimal];
  readonly days: Decimal;
}

/**
 * Says the chance of touching the liquidation price within the horizon, of ending beyond it, or how many standard
 * deviations of the horizon away it is: ln(price/now)/(σ√T).
 */
export function say(view: View, of: string, risk: RiskKernel | null): Said {
  const question = questionOf(view);
  if (typeof question === 'string') return absence(question, view);
  const {approach, volatilities, days} = question;
  const {tag} = view.language;
  try {
    if (of === 'sigmas') return {text: sigmasOf(question, tag), isNumber: true};
    const chances = volatilities.map(volatility => {
      const model = diffusion({volatility});
      if (of === 'chance') return touchProbability(view.kernel!, approach, model, days).probability;
      const side = approach.direction === 'falling' ? 'below' : 'above';
      return touchAndEnd(risk!, approach, {price: approach.to, side}, model, days).either;
    });
    return {text: chanceText(Math.min(...chances), Math.max(...chances), view), isNumber: true};
  } catch (error) {
    if (error instanceof InputError) return absence('unknown', view);
    throw error;
  }
}

function questionOf({shown, scenario, language}: View): Question | Absence {
  const {answer} = shown!;
  if (answer.kind === 'account') return 'ofOne';
  const {liquidation} = answer.kind === 'loan' ? answer.move : answer;
  const now = answer.kind === 'loan' ? answer.move.now : answer.mark;
  if (liquidation.kind === 'never') return liquidation.why;
  if (now === null) return 'noMark';
  const to: Ratio | null = liquidation.exact;
  if (to === null) return 'every-price';
  const {volatility, low, high, horizon} = scenario.outlook;
  const fraction = (text: string): Decimal | null => readAmount(text, language.tag, HUNDREDTH);
  const meant = fraction(volatility);
  const days = readAmount(horizon, language.tag);
  if (meant === null || days === null) return 'noVolatility';
  const approach = {from: now, to, direction: liquidation.direction};
  return {approach, volatilities: [fraction(low) ?? meant, meant, fraction(high) ?? meant], days};
}

/** A positive number as typed; `null` where it is none. */
function readAmount(text: string, tag: string, factor = decimal('1')): Decimal | null {
  try {
    const value = parseDecimal(text.replace(/\s*[%٪]\s*$/u, ''), 'outlook', tag);
    return sign(value) > 0 ? multiply(value, factor) : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** One decimal, down. */
function sigmasOf({approach, volatilities, days}: Question, tag: string): string {
  const [, meant] = volatilities;
  const distance = Math.abs(Math.log(ratioToFloat(approach.to) / toFloat(approach.from)));
  const sigmas = distance / (toFloat(meant) * Math.sqrt(toFloat(days) / YEAR_DAYS));
  return formatNumber(fromFloat(sigmas, 1e-12, decimal('0.1'), 'down'), tag, {least: 1, most: 1});
}

/** Nearest whole per cent from 1 %, one decimal below; never 0 and never 100. */
function chanceText(low: number, high: number, {language}: View): string {
  const {tag} = language;
  const words = language.words(enProse);
  const digitsOf = (chance: number): string => {
    const digits = chance < 0.01 ? 1 : 0;
    const percent = Math.round(chance * 100 * 10 ** digits) / 10 ** digits;
    return formatNumber(decimal(String(percent)), tag, {least: digits, most: digits});
  };
  const percent = (digits: string): string => `${digits}\u202f%`;
  if (high < 0.001) return fill(words.below, {percent: percent(digitsOf(0.001))});
  if (low > 0.999) return fill(words.above, {percent: percent(formatNumber(decimal('99.9'), tag))});
  const [from, to] = [digitsOf(Math.max(low, 0.001)), digitsOf(Math.min(high, 0.994))];
  return percent(from === to ? from : fill(words.range, {low: from, high: to}));
}
