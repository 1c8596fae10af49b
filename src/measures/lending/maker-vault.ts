import {compareRatios, divideRatios, multiplyRatios, ratio, ratioSign} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, positiveOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireList} from '../door.js';
import {
  fixedPower,
  mulDivDown,
  RAY,
  requireGrowth,
  scaled,
  unscaled,
  wholeNumber,
  wholeSeconds,
} from './chain-integers.js';

/** A Maker vault and its ilk. */
export interface MakerVault {
  /** Collateral, tokens. */
  readonly ink: Amount;
  /** Normalised debt; the debt is art·rate. */
  readonly art: Amount;
  /** The ilk's debt index; 1 when left out. */
  readonly rate?: Amount | undefined;
  /** The feed's price, DAI per token; one hour late by the oracle security module. */
  readonly price: Amount;
  /** mat: collateral over debt at which it is unsafe, 1.5 for 150 %. */
  readonly liquidationRatio: Amount;
  /** DAI's target; 1 when left out. */
  readonly par?: Amount | undefined;
}

/** How a vault stands. */
export interface MakerStanding {
  /** What a token carries: price/par/mat, floored at 27 decimals after each. */
  readonly spot: Ratio;
  readonly debt: Ratio;
  /** ink·spot < art·rate, strictly; never at a price of 0, where nobody may bark. */
  readonly unsafe: boolean;
}

/**
 * Returns whether a Maker vault may be barked at.
 *
 * @throws {InputError} `negative`, `not-positive` at the field.
 * @source Maker, `Spotter.poke` (makerdao/dss, src/spot.sol, 018f9663), `Dog.bark` (src/dog.sol, 01c3a887).
 * @example makerStanding({ink: '40', art: '100', price: '4', liquidationRatio: '2'}).unsafe; // true: 80 < 100
 */
export function makerStanding(vault: MakerVault): MakerStanding {
  fieldsOf(vault, 'vault');
  const inPar = toRay(divideRatios(amountOf(vault.price, 'price'), positiveOf(vault.par ?? '1', 'par')));
  const spot = toRay(divideRatios(inPar, positiveOf(vault.liquidationRatio, 'liquidationRatio')));
  const debt = multiplyRatios(amountOf(vault.art, 'art'), amountOf(vault.rate ?? '1', 'rate'));
  const isBelow = compareRatios(multiplyRatios(amountOf(vault.ink, 'ink'), spot), debt) < 0;
  const unsafe = ratioSign(spot) > 0 && isBelow;
  return {spot, debt, unsafe};
}

/** At a ray's 27 decimals. */
const toRay = (r: Ratio): Ratio => ratio(inUnits(r, 27, 'down'));

/** A stability fee in force for a time. */
export interface DutySpan {
  /** duty + base: a second's factor, in ray. */
  readonly duty: DecimalInput;
  readonly seconds: DecimalInput;
}

/**
 * Returns Maker's debt index after one or more spans: per-second compounding, half up at each product of the power and floored on the index.
 *
 *     rate·Π (duty + base)^Δt
 *
 * @returns the index, exact at 27 decimals.
 * @throws {InputError} `not-whole`, `negative`, `finer-than-unit`, `out-of-bounds` at the field; `not-a-list`.
 * @source Maker, `Jug.drip`, `_rpow`, `_rmul` (makerdao/dss, src/jug.sol, 018f9663).
 * @example makerRate([{duty: '1000000564701133626865910626', seconds: '86400'}]); // 1.05
 */
export function makerRate(spans: readonly DutySpan[], rate: DecimalInput = '1'): Decimal {
  const grown = requireList(spans, 'spans').reduce(
    (index, {duty, seconds}) => {
      const each = wholeNumber(duty, 'duty');
      const time = requireGrowth(each - RAY, wholeSeconds(seconds, 'seconds'), RAY);
      return mulDivDown(fixedPower(each, time, RAY), index, RAY);
    },
    scaled(rate, 27, 'rate'),
  );
  return unscaled(grown, 27);
}
