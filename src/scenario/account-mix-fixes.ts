import {
  addRatios,
  decimal,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  type Ratio,
} from '../decimal/index.js';
import {DANGER_CHANCE, directionBuffer, WATCH_CHANCE} from '../measures/index.js';
import {statedVolatility} from '../models/index.js';
import {answerAccountIn, type CrossAnswer, type Mixer, type MixMove} from './account-answer.js';
import {answersBy} from './answers-by.js';
import {calmerThan} from './calmer.js';
import {edit} from './edit.js';
import type {Fix} from './fix.js';
import type {Kernel} from './kernel.js';
import type {MarketFinder} from './listed-market.js';
import {numberText} from './number-text.js';
import type {Scenario} from './scenario.js';

const CENT = decimal('0.01');
const COIN_STEP = decimal('1e-8');
const UNIT = statedVolatility('1');
/** Each try is a search of its own; the distance is so nearly straight in the balance that few are needed. */
const MOST_TRIES = 6;
/** Beyond the distance wanted by this share, or more: the level begins strictly after it. */
const OVERSHOOT = 1.0005;
const CLOSE_ENOUGH = 1.002;

/**
 * Returns what takes an account to the next calmer level by the chance of its likeliest mix: the balance to add.
 *
 *     distance(balance) = 0 at balance − slack; from there through the last try to the distance whose chance is the level's
 *
 * Confirmed by answering the scenario it leads to, and never too little; other prices than the likeliest are not looked at.
 */
export function accountMixFixes(
  answer: CrossAnswer,
  scenario: Scenario,
  find: MarketFinder,
  mixer: Mixer,
  kernel: Kernel,
): Fix[] {
  const calmer = calmerThan(answer.move.level);
  if (!calmer) return [];
  const {account, slack, maintenance, held, settle} = answer;
  const step = held[0]!.market.contract === 'inverse' ? COIN_STEP : CENT;
  const answered = (amount: Ratio) => {
    const added = roundToGrid(amount, {kind: 'tick', step}, 'up');
    const balance = roundToGrid(addRatios(ratio(account.balance), ratio(added)), {kind: 'tick', step}, 'up');
    const after = edit(scenario, 'account.balance', numberText(balance));
    const move = answersBy(answerAccountIn(find, mixer), after, kernel).answer?.move;
    return {added, after, move: move?.answer === null ? move : null};
  };
  const wanted = distanceOf(calmer.level === 'watch' ? DANGER_CHANCE : WATCH_CHANCE, kernel) * OVERSHOOT;
  const reach = (amount: Ratio, distance: number): Ratio =>
    subtractRatios(
      multiplyRatios(addRatios(amount, slack), ratio(decimal((wanted / distance).toPrecision(12)))),
      slack,
    );
  const now = distanceIn(answer.move);
  let amount = now > 0 ? reach(ratio('0'), now) : subtractRatios(maintenance, slack);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (ratioSign(amount) <= 0) amount = largestOf(negateRatio(slack), ratio(step));
    const {added, after, move} = answered(amount);
    if (!move) return [];
    if (move.level === 'none' || move.level === calmer.level) {
      const isClose = distanceIn(move) <= wanted * CLOSE_ENOUGH;
      if (move.level === 'none' || isClose || tries === MOST_TRIES - 1)
        return [{kind: 'add-balance', amount: added, step, unit: settle, reaches: calmer.level, after}];
    }
    const distance = distanceIn(move);
    amount = distance > 0 ? reach(amount, distance) : addRatios(amount, maintenance);
  }
  return [];
}

const largestOf = (a: Ratio, b: Ratio): Ratio => (ratioToFloat(a) > ratioToFloat(b) ? a : b);

/** Deviations to liquidation; 0 where it is there already. */
function distanceIn(move: CrossAnswer['move'] | MixMove): number {
  const nearest = move.answer === null ? move.nearest : null;
  return nearest?.kind === 'at' ? nearest.distance : 0;
}

/** The distance, in deviations of any horizon, that is touched with a chance. */
function distanceOf(probability: string, kernel: Kernel): number {
  const way = {kind: 'direction', distanceSigmas: 1, horizonDays: '1'} as const;
  return directionBuffer(kernel, way, UNIT, {horizonDays: '1', probability}).central.quantileSigmas!;
}
