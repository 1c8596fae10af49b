import {linearPosition} from '../contracts/index.js';
import type {LinearPosition, Side} from '../contracts/index.js';
import {absolute, sign, subtract} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, amountOrNull, oneOf, row, rows, within, word} from './answer.js';

/** A position as Binance USD-M states it. */
export interface BinancePosition {
  readonly symbol: string;
  readonly side: Side;
  readonly mode: 'isolated' | 'cross';
  /** Quote per base. */
  readonly mark: Decimal;
  /** The venue's own price; `null` where it says there is none. */
  readonly liquidationPrice: Decimal | null;
  /** What it was made of; `null` with the reason where the answer does not say enough. */
  readonly position: LinearPosition | null;
  readonly why: 'entry-not-stated' | 'margin-is-the-account’s' | null;
}

/**
 * Reads the open positions of an answer of Binance USD-M; rows that hold nothing are left out.
 *
 *     W = isolatedWallet, or isolatedMargin − unRealizedProfit
 *
 * A cross position's margin is the account's, which this answer does not hold: its `position` is null, and says so. So is one whose
 * entry is printed as zero, as the venue's own documentation does.
 *
 * @param answer - the parsed JSON of GET /fapi/v2/positionRisk, a list.
 * @throws {InputError} at the field, `[1].markPrice`: `missing`, `not-a-choice`, `not-a-list`; what `decimal` throws.
 * @source Binance, "Position Information V2 (USER_DATA)".
 */
export function readBinancePositions(answer: unknown): readonly BinancePosition[] {
  return rows(answer, 'answer').flatMap((value, index) => {
    const at = `[${index}]`;
    const entry = row(value, at);
    const size = amount(entry, 'positionAmt', at);
    if (sign(size) === 0) return [];
    const side = sign(size) > 0 ? 'long' : 'short';
    const mode = oneOf(entry, 'marginType', at, ['isolated', 'cross']);
    const price = amount(entry, 'entryPrice', at);
    const why = mode === 'cross' ? 'margin-is-the-account’s' : sign(price) === 0 ? 'entry-not-stated' : null;
    const stated = () => linearPosition({side, entry: price, size: absolute(size), margin: walletOf(entry, at)});
    const printed = amountOrNull(entry, 'liquidationPrice', at);
    return {
      symbol: word(entry, 'symbol', at),
      side,
      mode,
      mark: amount(entry, 'markPrice', at),
      liquidationPrice: printed && sign(printed) > 0 ? printed : null,
      position: why === null ? within(at, stated) : null,
      why,
    } as const;
  });
}

function walletOf(entry: ReturnType<typeof row>, at: string): Decimal {
  const wallet = amountOrNull(entry, 'isolatedWallet', at);
  return wallet ?? subtract(amount(entry, 'isolatedMargin', at), amount(entry, 'unRealizedProfit', at));
}
