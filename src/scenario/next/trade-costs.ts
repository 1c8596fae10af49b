import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {readShare} from '../aftermath-texts.js';
import type {NextPlace, NextText} from './next-step.js';

/** Fractions; what is left out costs nothing. */
export interface TradeCosts {
  readonly fee?: Decimal | undefined;
  readonly slippage?: Decimal | undefined;
  readonly flash?: Decimal | undefined;
}

const ONE = ratio('1');

/** Reads what a trade costs. @throws {InputError} at `fee`, `slippage`, `flash`. */
export function readCosts(text: NextText, {locale}: NextPlace): TradeCosts {
  const share = (name: keyof TradeCosts): Decimal | undefined => {
    const {fields, value} = readShare(name, text[name], locale);
    if (fields[name]) throw fields[name];
    return value ?? undefined;
  };
  return {fee: share('fee'), slippage: share('slippage'), flash: share('flash')};
}

/** What of a sale does not come to repay debt: 1 − (1 − fee)·(1 − slippage)/(1 + flash). */
export function saleFee({fee, slippage, flash}: TradeCosts): Ratio {
  const less = (share: Decimal | undefined): Ratio => subtractRatios(ONE, ratio(share ?? '0'));
  const kept = multiplyRatios(less(fee), less(slippage));
  return subtractRatios(ONE, divideRatios(kept, addRatios(ONE, ratio(flash ?? '0'))));
}
