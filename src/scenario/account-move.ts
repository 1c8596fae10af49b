import {decimal, type Decimal} from '../decimal/index.js';
import type {Movement} from '../measures/index.js';
import {notAChoice, type Reading} from './reading.js';
import type {AccountText, BetaText} from './scenario.js';

/** What may be assumed of the other prices; `only:ETH`, `together`, `betas` as a scenario writes it. */
export interface MoveChoice {
  readonly id: string;
  readonly movement: Movement;
}

const FIELD = 'account';
const ONE = decimal('1');

/** The id of the move of one asset alone. */
export const onlyMove = (asset: string): string => `only:${asset}`;

/** Returns the moves to choose from: each asset alone, and, of several assets, all by one factor and all by their betas. */
export function moveChoices(assets: readonly string[], text: AccountText, reading: Reading): readonly MoveChoice[] {
  const alone = assets.map((asset): MoveChoice => ({id: onlyMove(asset), movement: {kind: 'others-fixed', asset}}));
  if (assets.length < 2) return alone;
  const betas = Object.fromEntries(assets.map(asset => [asset, readBeta(asset, text.betas, reading)]));
  return [...alone, {id: 'together', movement: {kind: 'common-move'}}, {id: 'betas', movement: {kind: 'betas', betas}}];
}

/** An asset nobody gave a beta has one of 1. */
function readBeta(asset: string, betas: readonly BetaText[], reading: Reading): Decimal {
  const text = betas.find(each => each.asset === asset)?.beta ?? '';
  const field = `${FIELD}.betas.${asset}`;
  if (text.trim() === '') return ONE;
  return reading.amount(field, text, value => value) ?? ONE;
}

/** Returns the chosen move; an asset that is no longer held leaves the choice to the first. */
export function readMove(moves: string, choices: readonly MoveChoice[], reading: Reading): MoveChoice | undefined {
  return reading.attempt(`${FIELD}.moves`, () => {
    const chosen = choices.find(({id}) => id === moves.trim());
    if (chosen) return chosen;
    if (moves.trim() === '' || /^(only:.+|together|betas)$/.test(moves.trim())) return choices[0]!;
    throw notAChoice(
      `${FIELD}.moves`,
      moves,
      choices.map(({id}) => id),
    );
  });
}

/** Returns a list of betas with one asset's changed. */
export function withBeta(betas: readonly BetaText[], asset: string, beta: string): readonly BetaText[] {
  const at = betas.findIndex(each => each.asset === asset);
  return at < 0 ? [...betas, {asset, beta}] : betas.with(at, {asset, beta});
}
