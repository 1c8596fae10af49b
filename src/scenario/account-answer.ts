import type {Account} from '../contracts/index.js';
import {
  add,
  addRatios,
  compareRatios,
  multiply,
  multiplyRatios,
  ratio,
  ratioSign,
  sign,
  subtractRatios,
  type Decimal,
  type PriceGrid,
  type Ratio,
} from '../decimal/index.js';
import {
  accountLiquidation,
  distance,
  type AccountAnswer,
  type AccountEdge,
  type NearestLiquidation,
} from '../measures/index.js';
import type {PerpetualMarket} from '../venues/index.js';
import {readAccountComovement, type AccountComovement} from './account-comovement.js';
import {MIX, moveChoices, readMove, type MoveChoice} from './account-move.js';
import {readAccount, type HeldRow} from './account-read.js';
import {assetsOf, toldOf, type Told} from './account-told.js';
import type {Answerer} from './answers-by.js';
import type {Kernel} from './kernel.js';
import {levelOfRoom, type Level} from './level.js';
import type {MarketFinder} from './listed-market.js';
import type {AnsweredOutlook} from './outlook.js';
import {Reading} from './reading.js';
import {statedPrice} from './stated.js';

/** Where an account's health changes on one side of the marks, told of one of the assets that move. */
export interface AccountSide {
  /** Which way the market goes to liquidate it; past it already: the way it came. */
  readonly direction: 'falling' | 'rising';
  readonly edge: AccountEdge;
  /** As it is stated, on the asset's grid; `null` where there is none. */
  readonly price: Decimal | null;
  /** Signed fraction of the mark; `null` without a price. */
  readonly room: Ratio | null;
}

/** An account under one assumption of the other prices, told of the asset that moves, or of one of those that do. */
interface MoveShown extends Told {
  /** What `account.moves` says of it. */
  readonly id: string;
  /** Those with a price that a known rule gives, not too far to be told, nearer first; none where no price liquidates, or none is known. */
  readonly sides: readonly AccountSide[];
  readonly level: Level;
}

/** All prices by one factor, each with its own share in it. */
export interface RayMove extends MoveShown, MoveChoice {
  readonly answer: AccountAnswer;
}

/** A price of the likeliest mix. */
export interface MixPrice extends Told {
  readonly direction: 'falling' | 'rising';
  /** As it is stated. */
  readonly price: Decimal;
}

/** The likeliest mix of all moves, told of the asset that goes farthest. */
export interface MixMove extends MoveShown {
  readonly movement: {readonly kind: typeof MIX};
  readonly answer: null;
  /** `null` where something must be said first. */
  readonly nearest: NearestLiquidation | null;
  /** Every asset that moves, in the order of the account. */
  readonly prices: readonly MixPrice[];
  /** What lies ahead along its direction, to first order; `null` where liquidation is not ahead. */
  readonly outlook: AnsweredOutlook | null;
  /** What is to be said, or corrected, first; `null` where it is answered. */
  readonly needs: 'volatilities' | 'correction' | null;
}

export type AccountMove = RayMove | MixMove;

/** What answers the likeliest mix; few accounts need it. */
export type Mixer = (account: Account, comovement: AccountComovement, kernel: Kernel) => MixMove;

/** Everything a page says about one cross account. */
export interface CrossAnswer {
  readonly kind: 'account';
  readonly account: Account;
  /** Rows and markets, in the order of the account's positions. */
  readonly held: readonly HeldRow[];
  readonly settle: string;
  /** The market of the asset prices are told of; `null` where it is a coin alone. */
  readonly market: PerpetualMarket | null;
  /** The assumption the reader chose. */
  readonly move: AccountMove;
  readonly moves: readonly AccountMove[];
  /** Balance, collateral and profit at the marks, settlement currency. */
  readonly equity: Ratio;
  /** What lies ahead of the likeliest mix, where that is chosen: one volatility says nothing of several prices. */
  readonly outlook: AnsweredOutlook | null;
  /** Equity less what is required, at the marks; negative is a shortfall. */
  readonly slack: Ratio;
  /** What the positions require at the marks. */
  readonly maintenance: Ratio;
}

/**
 * Returns what answers cross accounts in the markets that `find` knows.
 *
 * @param mixer - without it no likeliest mix is answered where a volatility is stated.
 */
export const answerAccountIn =
  (find: MarketFinder, mixer: Mixer | null = null): Answerer<CrossAnswer> =>
  (scenario, kernel, reading) => {
    const read = readAccount(scenario, find, reading);
    if (!read) return undefined;
    const {account, held, settle} = read;
    const assets = assetsOf(account);
    const choices = moveChoices(assets, scenario.account, reading);
    const ids = [...choices.map(({id}) => id), ...(assets.length > 1 ? [MIX] : [])];
    const chosen = readMove(scenario.account.moves, ids, reading);
    // texts of a mix that is not chosen are not on screen, and take nothing away
    const aside = chosen === MIX ? reading : new Reading(reading.locale);
    const comovement = readAccountComovement(assets, scenario.account, scenario.outlook, aside);
    if (chosen === undefined || !reading.isWhole) return undefined;
    // brackets by contracts need their number, which nobody types here
    const rays = reading.attempt('account.positions', () => choices.map(choice => moveOf(account, choice)));
    if (!rays) return undefined;
    const mix = comovement && mixer ? mixer(account, comovement, kernel) : unansweredMix(account, comovement);
    const moves = [...rays, ...(assets.length > 1 ? [mix] : [])];
    const move = moves[ids.indexOf(chosen)]!;
    const equity = equityOf(account);
    const {slack} = rays[0]!.answer;
    return {
      kind: 'account',
      account,
      held,
      settle,
      market: held.find(({market}) => market.base === move.asset)?.market ?? null,
      move,
      moves,
      outlook: chosen === MIX ? mix.outlook : null,
      equity,
      slack,
      maintenance: subtractRatios(equity, slack),
    };
  };

/** Returns the likeliest mix before it is answered, told of the first asset. */
export function unansweredMix(account: Account, comovement?: AccountComovement | null): MixMove {
  const [first] = assetsOf(account);
  return {
    ...toldOf(account, first!),
    id: MIX,
    movement: {kind: MIX},
    answer: null,
    nearest: null,
    prices: [],
    sides: [],
    outlook: null,
    level: 'unknown',
    needs: comovement === undefined ? 'correction' : 'volatilities',
  };
}

function moveOf(account: Account, choice: MoveChoice): RayMove {
  const {movement} = choice;
  const answer = accountLiquidation(account, movement);
  const {asset, now, grid} = toldOf(account, leaderOf(account, choice));
  const told = {asset, now, grid};
  const sides = sidesAlong(answer, told);
  const found = bothSides(answer, told);
  return {...choice, asset, now, grid, answer, sides, level: levelBy(answer, sides, found.some(isBeyond))};
}

/** Room beyond which a price is none: what is a hundred times the price now tells of the arithmetic, not of a market. */
const FARTHEST = ratio('99');

/** Returns the sides with a price that a known rule gives, up to a hundred times the price now, nearer first. */
export const sidesAlong = (answer: AccountAnswer, told: Told): AccountSide[] =>
  bothSides(answer, told)
    .filter(side => side.price !== null && !isBeyond(side) && compareRatios(side.room!, FARTHEST) <= 0)
    .sort((a, b) => compareRatios(sizeOf(a.room!), sizeOf(b.room!)));

const bothSides = (answer: AccountAnswer, {asset, now, grid}: Told): AccountSide[] =>
  (['falling', 'rising'] as const).map(side => sideOf(answer, side, asset, now, grid));

/** No price is stated where no rule is known. */
const isBeyond = ({edge}: AccountSide): boolean => edge.kind === 'at' && edge.beyondLastBracket;

const sizeOf = (room: Ratio): Ratio => (ratioSign(room) < 0 ? subtractRatios(ratio('0'), room) : room);

/** The asset that moves; of several the first whose share is not zero. */
function leaderOf(account: Account, {movement}: MoveChoice): string {
  const assets = assetsOf(account);
  if (movement.kind === 'others-fixed') return movement.asset;
  if (movement.kind === 'common-move') return assets[0]!;
  return assets.find(asset => sign(movement.betas[asset] as Decimal) !== 0) ?? assets[0]!;
}

/** An account that is past it is told of the price it came through, by the way it came. */
function sideOf(
  answer: AccountAnswer,
  side: 'falling' | 'rising',
  asset: string,
  now: Decimal,
  grid: PriceGrid,
): AccountSide {
  const edge = answer[side];
  const found = edge.kind === 'at' ? edge.prices.find(each => each.asset === asset) : undefined;
  // the market may fall while an asset that goes against it rises
  const goesUp = found !== undefined && compareRatios(found.exact, ratio(now)) > 0;
  const isPast = answer.standing === 'liquidatable';
  const direction = goesUp === isPast ? 'falling' : 'rising';
  const price = found ? statedPrice({...found, direction}, grid) : null;
  return {direction, edge, price, room: price && distance(now, price, direction)};
}

function levelBy({standing}: AccountAnswer, [nearer]: readonly AccountSide[], beyond: boolean): Level {
  if (standing === 'liquidatable') return 'liquidatable';
  if (!nearer) return beyond ? 'withheld' : 'none';
  return levelOfRoom(nearer.room!);
}

/** balance − reserved + Σ coins·price·weight + Σ profit. */
function equityOf({balance, reserved, positions, collaterals}: Account): Ratio {
  const coins = collaterals.map(({quantity, price, weight}) => multiply(multiply(quantity, price), weight));
  const profits = positions.map(({kind, side, size, entry, mark}) => {
    const value = (price: Decimal): Ratio =>
      kind === 'inverse'
        ? {numerator: size.numerator, denominator: multiply(size.denominator, price)}
        : multiplyRatios(size, ratio(price));
    const gained = subtractRatios(value(mark), value(entry));
    return (side === 'long') === (kind !== 'inverse') ? gained : subtractRatios(ratio('0'), gained);
  });
  const free = subtractRatios(ratio(coins.reduce(add, balance)), ratio(reserved));
  return profits.reduce(addRatios, free);
}
