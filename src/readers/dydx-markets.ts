import {continuousSchedule, marginRules} from '../contracts/index.js';
import type {MarginRules} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, amountOrNull, row, whole, within, word} from './answer.js';

/** A perpetual as the dYdX v4 indexer states it. */
export interface DydxMarket {
  readonly ticker: string;
  /** USD per base; `null` where the indexer has none yet. */
  readonly oraclePrice: Decimal | null;
  /** Fraction of notional at the market's present open interest; maintenance does not grow with it. */
  readonly initialRate: Decimal;
  /** Maintenance at the oracle price; equality survives. */
  readonly rules: MarginRules;
  readonly sizeStep: Decimal;
  /** One base quantum is 10^atomicResolution base units. */
  readonly atomicResolution: number;
}

/**
 * Reads every perpetual of the dYdX v4 indexer.
 *
 * @param answer - the parsed JSON of GET /v4/perpetualMarkets.
 * @throws {InputError} at the field, `markets.BTC-USD.tickSize`: `missing`, `not-an-integer`, `not-an-object`; what `decimal` and
 * `marginRules` throw.
 * @source dYdX v4 indexer API, "Get Perpetual Markets"; strictness of the trigger: v4-chain, liquidations.go, IsLiquidatable.
 */
export function readDydxMarkets(answer: unknown): ReadonlyMap<string, DydxMarket> {
  const markets = row(row(answer, 'answer')['markets'], 'markets');
  return new Map(
    Object.entries(markets).map(([name, value]) => {
      const at = `markets.${name}`;
      const entry = row(value, at);
      const ticker = word(entry, 'ticker', at);
      const rate = amount(entry, 'maintenanceMarginFraction', at);
      const tick = amount(entry, 'tickSize', at);
      const rules = () =>
        marginRules({schedule: continuousSchedule([{rate}]), tick, trigger: 'oracle', atThreshold: 'survives'});
      const market = {
        ticker,
        oraclePrice: amountOrNull(entry, 'oraclePrice', at),
        initialRate: amount(entry, 'initialMarginFraction', at),
        rules: within(at, rules),
        sizeStep: amount(entry, 'stepSize', at),
        atomicResolution: whole(entry, 'atomicResolution', at),
      };
      return [ticker, market] as const;
    }),
  );
}
