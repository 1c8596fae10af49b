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
import {accountLiquidation, distance, type AccountAnswer, type AccountEdge} from '../measures/index.js';
import type {PerpetualMarket} from '../venues/index.js';
import {moveChoices, readMove, type MoveChoice} from './account-move.js';
import {readAccount, type HeldRow} from './account-read.js';
import type {Answerer} from './answers-by.js';
import {levelOfRoom, type Level} from './level.js';
import type {MarketFinder} from './listed-market.js';
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

/** An account under one assumption of the other prices. */
export interface AccountMove extends MoveChoice {
  /** The asset prices are told of: the one that moves, or the first of those that do. */
  readonly asset: string;
  readonly now: Decimal;
  readonly grid: PriceGrid;
  readonly answer: AccountAnswer;
  /** Those with a price that a known rule gives, nearer first; none where no price liquidates, or none is known. */
  readonly sides: readonly AccountSide[];
  readonly level: Level;
}

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
  /** One volatility says nothing of several prices. */
  readonly outlook: null;
  /** What the positions require at the marks. */
  readonly maintenance: Ratio;
}

/** Returns what answers cross accounts in the markets that `find` knows. */
export const answerAccountIn =
  (find: MarketFinder): Answerer<CrossAnswer> =>
  (scenario, _kernel, reading) => {
    const read = readAccount(scenario, find, reading);
    if (!read) return undefined;
    const {account, held, settle} = read;
    const choices = moveChoices(assetsOf(account), scenario.account, reading);
    const chosen = readMove(scenario.account.moves, choices, reading);
    if (!chosen || !reading.isWhole) return undefined;
    const moves = choices.map(choice => moveOf(account, choice));
    const move = moves[choices.indexOf(chosen)]!;
    const equity = equityOf(account);
    return {
      kind: 'account',
      account,
      held,
      settle,
      market: held.find(({market}) => market.base === move.asset)?.market ?? null,
      move,
      moves,
      outlook: null,
      equity,
      maintenance: subtractRatios(equity, move.answer.slack),
    };
  };

const assetsOf = ({positions, collaterals}: Account): string[] => [
  ...new Set([...positions, ...collaterals].map(({asset}) => asset)),
];

function moveOf(account: Account, choice: MoveChoice): AccountMove {
  const {movement} = choice;
  const answer = accountLiquidation(account, movement);
  const asset = leaderOf(account, choice);
  const held = account.positions.find(each => each.asset === asset);
  const now = held?.mark ?? account.collaterals.find(each => each.asset === asset)!.price;
  const grid = held?.rules.grid ?? {kind: 'unrounded'};
  const found = [sideOf(answer, 'falling', asset, now, grid), sideOf(answer, 'rising', asset, now, grid)];
  const sides = found
    .filter(side => side.price !== null && !isBeyond(side))
    .sort((a, b) => compareRatios(sizeOf(a.room!), sizeOf(b.room!)));
  return {...choice, asset, now, grid, answer, sides, level: levelBy(answer, sides, found.some(isBeyond))};
}

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
