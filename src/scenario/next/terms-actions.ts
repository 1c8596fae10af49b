import {
  decimal,
  multiply,
  ratio,
  ratioSign,
  subtractRatios,
  divideRatios,
  multiplyRatios,
  addRatios,
  type Decimal,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {thresholdChanged} from '../../measures/index.js';
import {edit} from '../edit.js';
import {requireThreshold} from '../loan-reading.js';
import {numberText} from '../number-text.js';
import {Reading} from '../reading.js';
import type {NextAction, NextPlace, NextText} from './next-step.js';
import {rampOf} from './threshold-ramp.js';

const HUNDRED = decimal('100');

/** Another efficiency mode, or none. What the mode forbids is said by answering the loan in it. */
export const switchMode: NextAction = {
  step: ({answer, scenario}, {mode}) => {
    const {id} = answer.mode ?? {id: ''};
    if (String(id) === mode) throw new InputError('mode', 'already-there', 'the mode it is in', 'Choose another.');
    const after = edit(scenario, 'loan.mode', mode);
    const first = {amount: decimal(mode === '' ? '0' : mode), unit: ''};
    return {kind: 'switch-mode', first, second: null, cost: null, loops: null, limiter: null, ramp: null, after};
  },
  most: () => null,
};

/** Governance moves the threshold of one collateral, at once or over time; its borrow limit comes down with it. */
export const changeThreshold: NextAction = {
  step: (place, text) => {
    const {answer, scenario} = place;
    const percent = readThreshold(text, place);
    const changed = thresholdChanged(answer.loan, text.asset, {threshold: multiply(percent, HUNDREDTH)});
    const {limit} = changed.collaterals.find(({asset}) => asset === text.asset)!;
    const index = scenario.loan.collaterals.findIndex(({asset}) => asset.trim() === text.asset);
    const row = `loan.collaterals.${index}`;
    const written = edit(scenario, `${row}.threshold`, numberText(percent));
    const after = edit(written, `${row}.limit`, numberText(multiply(limit, HUNDRED)));
    return {
      kind: 'change-threshold',
      first: {amount: percent, unit: '%'},
      second: null,
      cost: null,
      loops: null,
      limiter: null,
      ramp: text.goal === 'ramp' ? rampOf(place, text, percent) : null,
      after,
    };
  },
  /** L = (D − Σ others)/(q·p): below it the loan is liquidatable. */
  most: ({answer: {loan}}, {asset}) => {
    const held = loan.collaterals.find(row => row.asset === asset);
    if (!held) return null;
    const value = (rows: typeof loan.debts): ReturnType<typeof ratio> =>
      rows.reduce((sum, row) => addRatios(sum, ratio(multiply(row.quantity, row.price))), ratio('0'));
    const others = loan.collaterals
      .filter(row => row !== held)
      .reduce((sum, row) => addRatios(sum, multiplyRatios(ratio(row.threshold), value([row]))), ratio('0'));
    const own = value([held]);
    const missing = subtractRatios(value(loan.debts), others);
    if (ratioSign(own) <= 0 || ratioSign(missing) <= 0) return null;
    return {kind: 'threshold', threshold: divideRatios(missing, own)};
  },
};

const HUNDREDTH = decimal('0.01');

function readThreshold({amount}: NextText, {locale}: NextPlace): Decimal {
  const reading = new Reading(locale);
  const text = amount.replace(/\s*[%٪]\s*$/, '');
  const percent = reading.amount('amount', text, requireThreshold);
  if (percent === undefined) throw reading.errors['amount']!;
  return percent;
}
