import {
  compareRatios,
  divideRatios,
  multiplyRatios,
  ONE,
  ratio,
  ratioSign,
  roundToGrid,
  sign,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import {requireAccount} from '../door.js';
import {addLines, collateralLine, factorAt, legBracket, legLine, legsOf, valueAt} from './account-legs.js';
import type {Leg, Line, ShareOf} from './account-legs.js';
import {endsOf, sharesOf} from './account-movement.js';
import type {Movement} from './account-movement.js';
import {accountScreen} from './account-screen.js';
import {accountWalk} from './account-walk.js';

/** A price some asset has where the account's health changes. */
export interface AccountPrice {
  readonly asset: string;
  /** On the asset's grid, towards the earlier liquidation. */
  readonly price: Decimal;
  readonly exact: Ratio;
}

/** `collateral-rises-with-short`: inverse, and its own coin covers what it owes at any price. */
export type AccountNeverReason =
  'gains-that-way' | 'asset-does-not-matter' | 'price-below-zero' | 'collateral-rises-with-short';

/** Where health changes on one side of the marks. */
export type AccountEdge =
  | {
      readonly kind: 'at';
      /** What the market is multiplied by; under `others-fixed`, the asset. */
      readonly factor: Ratio;
      /** Every asset that moves, in the order of the account. */
      readonly prices: readonly AccountPrice[];
      /** `edge` where a requirement jumps at a bracket's floor. */
      readonly binding: 'equation' | 'edge';
      /** Some position stands above its last bracket's cap there. */
      readonly beyondLastBracket: boolean;
    }
  | {readonly kind: 'never'; readonly why: AccountNeverReason};

/** Both sides of an account; the assumption is part of the answer. */
export interface AccountAnswer {
  readonly assumption: Movement;
  /** At the marks. Liquidatable: the edges are then the prices it crossed, where it would be healthy again. */
  readonly standing: 'healthy' | 'liquidatable';
  /** Equity less requirement at the marks, settlement currency; negative is a shortfall. */
  readonly slack: Ratio;
  readonly falling: AccountEdge;
  readonly rising: AccountEdge;
}

const UNROUNDED: PriceGrid = {kind: 'unrounded'};
const AT_MARKS = ratio(ONE);

/**
 * Returns the prices at which a cross account may be liquidated, on both sides of the marks, under a stated movement.
 *
 *     balance + Σ coins·weight·price + Σ σᵢ·(nᵢ − n_Eᵢ) = Σ nᵢ·(mᵢ + fᵢ) − cᵢ          nᵢ = qᵢ·Pᵢ, or Nᵢ/Pᵢ
 *
 * Along a movement every term is straight between the prices at which a bracket begins, so the answer is exact for any mix of long and
 * short, hedge legs (one price for both) and fills (one position); each bracket is chosen at the answer. Inverse accounts are walked in
 * 1/price.
 *
 * @throws {InputError} `not-an-account`, `not-rules`; `unknown-asset` for an asset the account does not hold, `beta-of-inverse`, `contracts-unknown`; for betas as
 * `decimal`.
 * @source Binance, FAQ b3c689c1f50a44cabb3a84e663b81d93 (cross and hedge mode); movements: derived.
 * @example
 * accountLiquidation(account({balance: '1000', positions}), {kind: 'common-move'}).falling
 */
export function accountLiquidation(held: Account, movement: Movement): AccountAnswer {
  requireAccount(held);
  const inverse = held.positions.some(({kind}) => kind === 'inverse');
  const assets = accountAssets(held);
  const shareOf = sharesOf(movement, [...assets.keys()], inverse);
  const legs = legsOf(held);
  const {constant, moving, lineAround} = slackAround(held, legs, shareOf);
  const screen = accountScreen(moving, shareOf, constant);
  const ray = {lineAround, screen, ...endsOf([...assets.keys()].map(shareOf))};
  const slack = valueAt(lineAround(AT_MARKS), AT_MARKS);
  const healthy = ratioSign(slack) > (held.atThreshold === 'survives' ? -1 : 0);
  const onTie = healthy === (held.atThreshold === 'liquidates');

  const edge = (falls: boolean): AccountEdge => {
    const found = accountWalk(ray, falls !== inverse ? 'lower' : 'higher', healthy, onTie);
    if (found.kind === 'never') return coveredShort(found, inverse);
    const towards = healthy === falls ? 'up' : 'down';
    const prices = [...assets]
      .filter(([asset]) => sign(shareOf(asset)) !== 0)
      .map(([asset, {mark, grid}]) => {
        const moved = factorAt(shareOf(asset), found.v);
        const exact = inverse ? divideRatios(ratio(mark), moved) : multiplyRatios(ratio(mark), moved);
        return {asset, exact, price: roundToGrid(exact, grid, towards)};
      });
    const beyondLastBracket = legs.some(leg => isBeyondCap(leg, shareOf(leg.asset), found.v));
    const factor = inverse ? divideRatios(AT_MARKS, found.v) : found.v;
    return {kind: 'at', factor, prices, binding: found.binding, beyondLastBracket};
  };
  return {
    assumption: movement,
    standing: healthy ? 'healthy' : 'liquidatable',
    slack,
    falling: edge(true),
    rising: edge(false),
  };
}

/** Walked in 1/price, an inverse account runs out of prices at the top. */
function coveredShort({why}: {readonly why: AccountNeverReason}, inverse: boolean): AccountEdge {
  return {kind: 'never', why: inverse && why === 'price-below-zero' ? 'collateral-rises-with-short' : why};
}

/** Equity less requirement at the marks. */
export function accountSlack(held: Account): Ratio {
  const still: ShareOf = () => ZERO;
  return valueAt(slackAround(held, legsOf(held), still).lineAround(AT_MARKS), AT_MARKS);
}

/** Every asset of the account with its mark and the grid of its first position. */
export function accountAssets({
  positions,
  collaterals,
}: Account): Map<string, {readonly mark: Decimal; readonly grid: PriceGrid}> {
  const assets = new Map<string, {readonly mark: Decimal; readonly grid: PriceGrid}>();
  for (const {asset, mark, rules} of positions) if (!assets.has(asset)) assets.set(asset, {mark, grid: rules.grid});
  for (const {asset, price} of collaterals) if (!assets.has(asset)) assets.set(asset, {mark: price, grid: UNROUNDED});
  return assets;
}

/** Slack near v: what stands still is added up once, each moving leg in the bracket it has there. */
function slackAround(held: Account, legs: readonly Leg[], shareOf: ShareOf) {
  const near = (leg: Leg, v: Ratio) => {
    const share = shareOf(leg.asset);
    return legLine(leg, legBracket(leg, multiplyRatios(leg.atMark, factorAt(share, v))), share);
  };
  const still = legs.filter(({asset}) => sign(shareOf(asset)) === 0).map(leg => near(leg, AT_MARKS));
  const moving = legs.filter(({asset}) => sign(shareOf(asset)) !== 0);
  const constant = still.reduce(addLines, collateralLine(held, shareOf));
  const lineAround = (v: Ratio): Line => moving.map(leg => near(leg, v)).reduce(addLines, constant);
  return {constant, moving, lineAround};
}

function isBeyondCap(leg: Leg, share: Decimal, v: Ratio): boolean {
  const {schedule, maintenanceAt} = leg.rules;
  const {cap} = schedule.brackets.at(-1)!;
  const isUncounted = schedule.kind === 'contracts' && leg.contracts === null;
  if (cap === null || isUncounted) return false; // how many there are nobody stated
  const moved = maintenanceAt === 'entry' ? leg.atEntry : multiplyRatios(leg.atMark, factorAt(share, v));
  return compareRatios(schedule.kind === 'contracts' ? leg.contracts! : moved, ratio(cap)) >= 0;
}
