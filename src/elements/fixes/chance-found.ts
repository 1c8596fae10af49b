import {
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
  requireWithin,
  ZERO,
  type Decimal,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {loanChanceFixes, positionChanceFixes, type ChanceFixes} from '../../scenario/index.js';
import {answererOf} from '../kinds/answerer-of.js';
import type {View} from '../shared/view.js';
import {wantedOf} from './wanted.js';

const HUNDREDTH = decimal('0.01');
/** Per cent: beyond it a fee is a mistake. */
const MOST_FEE = decimal('10');

/** What was found for an answer, for as long as it is on screen, and what was wanted of it. */
const found = new WeakMap<object, {readonly key: string; readonly result: ChanceFixes}>();

/** Returns what brings the chance of what is asked down to the one that is wanted, found once. */
export function chanceFixesOn(view: View): ChanceFixes {
  const {asked} = view;
  if (!asked) return {kind: 'impossible'};
  const key = JSON.stringify(wantedOf(view));
  const known = found.get(asked);
  if (known?.key === key) return known.result;
  const result = fixesOf(view);
  found.set(asked, {key, result});
  return result;
}

function fixesOf(view: View): ChanceFixes {
  const {asked, kernel, scenario, kind, language} = view;
  const answer = asked?.shown?.answer;
  if (!answer || answer.kind === 'account' || !kernel) return {kind: 'impossible'};
  const {limit, fee} = wantedOf(view);
  const probability = formatDecimal(multiply(decimal(limit), HUNDREDTH));
  if (answer.kind === 'loan') return loanChanceFixes(answer, scenario, kernel, probability);
  const feeRate = feeRateOf(fee, language.tag) ?? ZERO;
  return positionChanceFixes(answer, scenario, answererOf(kind, answer.market.id), kernel, {probability, feeRate});
}

/** A fraction; `null` for what makes no sense as a fee. */
export function feeRateOf(fee: string, locale: string): Decimal | null {
  try {
    return multiply(requireWithin(parseDecimal(fee, 'fee', locale), 'fee', ZERO, MOST_FEE), HUNDREDTH);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
