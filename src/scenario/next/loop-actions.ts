import type {Loan} from '../../contracts/index.js';
import {
  compareRatios,
  decimal,
  formatDecimal,
  larger,
  multiply,
  ratio,
  ratioSign,
  roundToGrid,
  subtract,
  ZERO,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  closedOut,
  collateralSold,
  healthFactor,
  largestLoop,
  leveragedAtOnce,
  looped,
  loopToHealth,
  loopToLeverage,
  sellToHealth,
  unwound,
  type LoopTarget,
} from '../../measures/index.js';
import {stepWorthACent} from '../calmer.js';
import {Reading} from '../reading.js';
import {out} from './amount-actions.js';
import {readAmount, type Most, type NextAction, type NextPlace, type NextStep, type NextText} from './next-step.js';
import {readCosts, saleFee} from './trade-costs.js';
import {costOf, settled, writtenLoan} from './written-loan.js';

/** Debt that buys collateral: in one flash step to a health or a leverage, or loop by loop. */
export const loop: NextAction = {
  step: (place, text) => {
    const {answer} = place;
    const pair = {collateral: text.asset, debt: text.to};
    const costs = readCosts(text, place);
    if (text.goal === 'loops') {
      const made = wholeLoops(text, place);
      const {after} = looped(answer.loan, pair, readLtv(text, place), made, costs);
      return traded(place, text, 'loop', settled(after, answer), {made, end: 'loops'});
    }
    const solve = text.goal === 'leverage' ? loopToLeverage : loopToHealth;
    const borrow = borrowOf(solve(answer.loan, pair, readAmount(text, place), costs));
    const step = stepWorthACent(priceOf(answer.loan.debts, text.to));
    const reach = (tokens: Decimal): Loan => settled(leveragedAtOnce(answer.loan, pair, tokens, costs).after, answer);
    const tokens = roundToGrid(borrow, {kind: 'tick', step}, 'down');
    if (compareRatios(ratio(tokens), ratio('0')) <= 0) throw out('already-there');
    const isReached = text.goal === 'leverage' || isHealthy(reach(tokens), readAmount(text, place));
    return traded(place, text, 'loop', reach(isReached ? tokens : larger(step, subtract(tokens, step))), null);
  },
  most: (place, text): Most | null => {
    const pair = {collateral: text.asset, debt: text.to};
    if (text.to === '') return null;
    const found = largestLoop(place.answer.loan, pair, readCosts(text, place));
    if (found.kind === 'unbounded') return null;
    if (found.kind === 'none' || found.leverage === null) return {kind: 'none', limiter: found.limiter};
    return {kind: 'leverage', leverage: found.leverage, limiter: found.limiter};
  },
};

/** Collateral sold to repay debt: to a health, whole in one flash step, or loop by loop. */
export const unwind: NextAction = {
  step: (place, text) => {
    const {answer} = place;
    const {loan} = answer;
    const pair = {collateral: text.asset, debt: text.to};
    const costs = readCosts(text, place);
    if (text.goal === 'whole') {
      const found = closedOut(loan, pair, costs);
      if (found.kind === 'not-enough') throw out('target-too-far');
      return traded(place, text, 'unwind', settled(found.after, answer), null);
    }
    if (text.goal === 'loops') {
      const found = unwound(loan, pair, readKept(text, place), wholeLoops(text, place), costs);
      const loops = {made: found.loops, end: found.end};
      return traded(place, text, 'unwind', settled(found.after, answer), loops);
    }
    const target = readAmount(text, place);
    const fee = saleFee(costs);
    const found = sellToHealth(loan, target, text.asset, {swap: fee});
    if (found.kind !== 'at') throw out(found.kind === 'none' ? 'already-there' : 'target-too-far');
    if (found.limiter === 'balance') throw out('target-too-far');
    const step = stepWorthACent(priceOf(loan.collaterals, text.asset));
    const sold = roundToGrid(found.quantity, {kind: 'tick', step}, 'up');
    const reach = (tokens: Decimal): Loan => settled(collateralSold(loan, text.asset, text.to, tokens, fee), answer);
    const after = reach(sold);
    return traded(place, text, 'unwind', after, null);
  },
  most: () => null,
};

/** What was traded, as the loans before and after tell it. */
function traded(
  {answer, scenario}: NextPlace,
  {asset, to}: NextText,
  kind: 'loop' | 'unwind',
  after: Loan,
  loops: NextStep['loops'],
): NextStep {
  const before = answer.loan;
  const change = (list: 'collaterals' | 'debts', name: string): Decimal => {
    const of = (loan: Loan): Decimal => loan[list].find(row => row.asset === name)?.quantity ?? ZERO;
    return kind === 'loop' ? subtract(of(after), of(before)) : subtract(of(before), of(after));
  };
  const collateral = {amount: change('collaterals', asset), unit: asset};
  const debt = {amount: change('debts', to), unit: to};
  const [first, second] = kind === 'loop' ? [debt, collateral] : [collateral, debt];
  return {
    kind,
    first,
    second,
    cost: costOf(before, after),
    loops,
    limiter: null,
    ramp: null,
    after: writtenLoan(scenario, before, after),
  };
}

function borrowOf(target: LoopTarget): Ratio {
  if (target.kind === 'at') return target.borrow;
  throw out(target.kind === 'none' ? 'already-there' : 'target-too-far');
}

function isHealthy(loan: Loan, target: Decimal): boolean {
  const health = healthFactor(loan);
  return health.kind !== 'at' || compareRatios(health.value, ratio(target)) >= 0;
}

const priceOf = (rows: Loan['debts'], asset: string): Decimal => rows.find(row => row.asset === asset)!.price;

/** More loops add nothing that is seen. */
const MOST_LOOPS = 200;

function wholeLoops(text: NextText, place: NextPlace): number {
  const loops = readAmount(text, place);
  const read = Number(formatDecimal(loops));
  if (Number.isInteger(read) && read <= MOST_LOOPS) return read;
  const values = {found: formatDecimal(loops), least: '1', most: String(MOST_LOOPS)};
  throw new InputError(
    'amount',
    'no-whole-loops',
    values.found,
    `Write a whole number, at most ${MOST_LOOPS}.`,
    values,
  );
}

/** Left out: the borrow limit of the collateral. */
function readLtv(text: NextText, {answer, locale}: NextPlace): Decimal {
  const limit = answer.loan.collaterals.find(({asset}) => asset === text.asset)!.limit;
  if (text.ltv.trim() === '') return limit;
  return readOne('ltv', reading => reading.percent('ltv', text.ltv, atMost(multiply(limit, decimal('100')))), locale);
}

/** Left out: just healthy. */
const readKept = (text: NextText, {locale}: NextPlace): Decimal =>
  text.kept.trim() === '' ? decimal('1') : readOne('kept', reading => reading.amount('kept', text.kept), locale);

function readOne(name: string, read: (reading: Reading) => Decimal | undefined, locale: string | undefined): Decimal {
  const reading = new Reading(locale);
  const value = read(reading);
  if (value === undefined || !reading.isWhole) throw reading.errors[name]!;
  return value;
}

const atMost =
  (most: Decimal) =>
  (percent: Decimal, field: string): Decimal => {
    if (ratioSign(ratio(percent)) > 0 && compareRatios(ratio(percent), ratio(most)) <= 0) return percent;
    const values = {found: formatDecimal(percent), most: formatDecimal(most)};
    throw new InputError(field, 'above-limit', `${values.found} %`, `Write at most ${values.most}.`, values);
  };
