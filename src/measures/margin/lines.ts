import {ONE, add, multiply, negate, sign, subtract, toFloat} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {MarginRules, Schedule} from '../../contracts/index.js';
import type {KernelSchedule} from '../../kernel/index.js';
import {InputError} from '../../errors.js';

/**
 * What one bracket leaves of a position with constant K (`equation.ts`): slack(n) = K + c + n·(σ − m − f).
 *
 * `atFloor` and `atCap` are c + n·(σ − m − f) at the bracket's two ends, so that the sign of the slack there, the only thing a
 * choice of bracket needs, costs one product and one sum.
 */
export interface SlackLine {
  /** r = m + f, a fraction of notional. */
  readonly rate: Decimal;
  /** c, settlement currency. */
  readonly deduction: Decimal;
  readonly floor: Decimal;
  /** |σ − r|: how fast slack changes with notional; 1 − r or 1 + r, > 0. */
  readonly slope: Decimal;
  readonly atFloor: Decimal;
  /** At the next bracket's floor, approached from this side; `null` in the last bracket, which goes on for ever. */
  readonly atCap: Decimal | null;
}

const falling = new WeakMap<MarginRules, readonly SlackLine[]>();
const rising = new WeakMap<MarginRules, readonly SlackLine[]>();
const kernelForms = new WeakMap<Schedule, KernelSchedule>();

/** The lines of a venue's rules for positions that lose as notional falls (σ = +1) or rises (−1); made once per rules. */
export function slackLines(rules: MarginRules, sigma: 1 | -1): readonly SlackLine[] {
  const known = sigma === 1 ? falling : rising;
  const lines = known.get(rules) ?? linesOf(rules, sigma);
  known.set(rules, lines);
  return lines;
}

function linesOf({schedule, feeRate}: MarginRules, sigma: 1 | -1): readonly SlackLine[] {
  return schedule.brackets.map(({floor, rate, deduction}, index) => {
    const required = add(rate, feeRate);
    const slope = sigma === 1 ? subtract(ONE, required) : add(ONE, required);
    if (sign(slope) <= 0) {
      const instead = 'Write a fee rate that leaves rate + fee below 1.';
      throw new InputError(
        'feeRate',
        'rate-and-fee-reach-one',
        `rate and fee make 1 or more in row ${index + 1}`,
        instead,
      );
    }
    const end = schedule.brackets[index + 1];
    const at = (notional: Decimal) => add(deduction, multiply(notional, sigma === 1 ? slope : negate(slope)));
    return {rate: required, deduction, floor, slope, atFloor: at(floor), atCap: end ? at(end.floor) : null};
  });
}

/** −1, 0 or 1: the sign of K + `part`, where `part` is a line's value at one of its ends. */
export function signOfSlack(constant: Ratio, part: Decimal): -1 | 0 | 1 {
  return sign(add(constant.numerator, multiply(constant.denominator, part)));
}

/** The columns the kernel reads, made once per schedule. */
export function kernelSchedule(schedule: Schedule): KernelSchedule {
  const known = kernelForms.get(schedule);
  if (known) return known;
  const column = (key: 'floor' | 'rate' | 'deduction') =>
    Float64Array.from(schedule.brackets, row => toFloat(row[key]));
  const form = {kind: schedule.kind, floors: column('floor'), rates: column('rate'), deductions: column('deduction')};
  kernelForms.set(schedule, form);
  return form;
}
