import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {balanceToAdd, sizeToClose, type AccountRoom} from '../measures/index.js';
import {answerAccountIn, type CrossAnswer, type RayMove} from './account-answer.js';
import {answersBy} from './answers-by.js';
import {calmerThan, priceWithRoom, stepBelow, type Calmer} from './calmer.js';
import {edit} from './edit.js';
import type {Fix} from './fix.js';
import type {Kernel} from './kernel.js';
import type {MarketFinder} from './listed-market.js';
import {numberText} from './number-text.js';
import type {Scenario} from './scenario.js';

const CENT = decimal('0.01');
/** Digits a balance in coin is written with, and sizes and balances after a part is closed. */
const COIN_STEP = decimal('1e-8');
const PLAIN_STEP = decimal('1e-18');

/**
 * Returns what takes a cross account to the next calmer level on both sides, under the assumption that is chosen: balance to add, each
 * position to close in part. Each is confirmed by answering the scenario it leads to.
 */
export function accountFixes(answer: CrossAnswer, scenario: Scenario, find: MarketFinder, kernel: Kernel): Fix[] {
  const {move} = answer;
  const calmer = calmerThan(move.level);
  if (!calmer || move.answer === null) return []; // the likeliest mix goes by its chance
  const ray = {...answer, move};
  const room = roomOf(move, calmer);
  const closings = answer.held.map((_, index) => closePart(ray, scenario, room, calmer, index));
  return [addBalance(ray, scenario, room, calmer), ...closings].filter(
    (fix): fix is Fix => fix !== null && isReached(fix.after, find, kernel, calmer),
  );
}

function isReached(after: Scenario, find: MarketFinder, kernel: Kernel, {room}: Calmer): boolean {
  const move = answersBy(answerAccountIn(find), after, kernel).answer?.move;
  if (!move) return false;
  return move.level === 'none' || (move.level !== 'liquidatable' && compareRatios(move.sides[0]!.room!, room) >= 0);
}

/** How far the market has to go for the asset prices are told of to have the room: its own price is 1 − β + β·v of what it is. */
function roomOf({movement, asset, now, grid}: RayMove, {room}: Calmer): AccountRoom {
  const one = ratio('1');
  const beta = movement.kind === 'betas' ? ratio(movement.betas[asset] as Decimal) : one;
  const marketAt = (direction: 'falling' | 'rising'): Ratio => {
    const price = priceWithRoom(now, room, direction, grid);
    return addRatios(one, divideRatios(subtractRatios(ratio(price, now), one), beta));
  };
  const [a, b] = [marketAt('falling'), marketAt('rising')];
  return ratioSign(beta) > 0 ? {falling: a, rising: b} : {falling: b, rising: a};
}

/** An answer along one movement. */
type Ray = CrossAnswer & {readonly move: RayMove};

function addBalance({account, move, held, settle}: Ray, scenario: Scenario, room: AccountRoom, calmer: Calmer) {
  const step = held[0]!.market.contract === 'inverse' ? COIN_STEP : CENT;
  const remedy = balanceToAdd(account, move.movement, room, step);
  if (remedy.kind !== 'needed') return null;
  const after = edit(scenario, 'account.balance', numberText(remedy.after.balance));
  return {kind: 'add-balance', amount: remedy.amount, step, unit: settle, reaches: calmer.level, after} as const;
}

function closePart(
  {account, move, held}: Ray,
  scenario: Scenario,
  room: AccountRoom,
  calmer: Calmer,
  index: number,
): Fix | null {
  const {size, side, kind: contract} = account.positions[index]!;
  const {market, row} = held[index]!;
  const step = market.steps.kind === 'recorded' ? market.steps.size : stepBelow(ratioToFloat(size), 3);
  const remedy = sizeToClose(account, move.movement, index, room, step);
  if (remedy.kind !== 'needed') return null;
  const {balance, positions} = remedy.after;
  const left = roundToGrid(positions[index]!.size, {kind: 'tick', step: PLAIN_STEP}, 'down');
  const free = roundToGrid(ratio(balance), {kind: 'tick', step: COIN_STEP}, 'down');
  const closed = edit(scenario, `account.positions.${row}.size`, numberText(left));
  return {
    kind: side === 'long' ? 'close-long' : 'close-short',
    amount: remedy.amount,
    step,
    unit: contract === 'inverse' ? market.quote : market.base,
    reaches: calmer.level,
    after: edit(closed, 'account.balance', numberText(free)),
  };
}
