import {InputError} from '../errors.js';
import {closeHistory} from './history-input.js';
import type {CloseHistory, PriceHistory} from './history.js';

/**
 * Returns the history of one asset's price in units of another, bar by bar, where both have a bar: what a loan between the
 * two is liquidated by, whatever either does against the dollar.
 *
 * @param first - prices of the asset priced; `second` those of the asset it is priced in, in the same currency.
 * @returns closes; a bar that one of the two lacks is a gap.
 * @throws {InputError} `steps-differ` at `second`; `too-few-bars` where fewer than two bars are common.
 * @example pairHistory(ether, bitcoin); // ETH in BTC
 */
export function pairHistory(first: PriceHistory, second: PriceHistory): CloseHistory {
  const {time, close} = commonBars(first, second);
  return closeHistory({
    time,
    close: close.map(([one, other]) => one / other),
    stepSeconds: first.stepSeconds,
  });
}

/** The bars two histories share, oldest first. @throws {InputError} `steps-differ` at `second`. */
function commonBars(first: PriceHistory, second: PriceHistory): {time: number[]; close: [number, number][]} {
  if (first.stepSeconds !== second.stepSeconds) {
    const values = {found: String(second.stepSeconds), expected: String(first.stepSeconds)};
    const instead = `Give both histories bars of ${values.expected} seconds.`;
    throw new InputError('second', 'steps-differ', `bars of ${values.found} seconds`, instead, values);
  }
  const rows = new Map<number, number>();
  second.time.forEach((at, row) => rows.set(at, second.close[row]!));
  const time: number[] = [];
  const close: [number, number][] = [];
  first.time.forEach((at, row) => {
    const other = rows.get(at);
    if (other === undefined) return;
    time.push(at);
    close.push([first.close[row]!, other]);
  });
  return {time, close};
}
