import type {Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import type {PartialRule} from '../contracts/index.js';
import {marginAftermath, type MarginAftermath} from '../measures/index.js';
import {findProfile, ownPerpetual, type Known, type PerpetualMarket} from '../venues/index.js';
import type {PositionAnswer} from './position-answer.js';

/** What becomes of a position, and by whose rule. */
export interface PositionAftermath {
  /** As stated: what is not published is counted as closed whole. */
  readonly rule: Known<PartialRule> | {readonly kind: 'own'};
  readonly aftermath: MarginAftermath;
}

/** The whole position at once; what becomes of the rest nobody has published. */
export const WHOLE: PartialRule = {kind: 'whole', then: 'not-on-record'};

/**
 * Returns what liquidation at a price takes of a position, by the rule of its venue on a day.
 *
 * @param price - quote per base.
 * @param fee - of the notional closed, a fraction; venues that publish none leave it to the reader.
 */
export function positionAftermath(
  {market, position}: PositionAnswer,
  price: Decimal,
  fee: Decimal,
  day: string,
): PositionAftermath {
  const rule = cutOf(market, day);
  const used = rule.kind === 'known' ? rule.value : WHOLE;
  return {rule, aftermath: marginAftermath(position, market.rules, price, used, fee)};
}

/** What a venue closes first on a day; of a market whose rules were brought along, by the venue its id names. */
export function cutOf({id, venue}: PerpetualMarket, day: string): PositionAftermath['rule'] {
  if (venue === ownPerpetual.venue) return {kind: 'own'};
  const [named = ''] = venue === 'pasted' ? id.split('/') : [venue.replace(/-dated$/, '')];
  try {
    return findProfile(named, day).cut;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {kind: 'not-known', why: 'no profile of the venue is on record'};
  }
}
