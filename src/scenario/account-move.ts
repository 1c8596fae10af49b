import {decimal, type Decimal} from '../decimal/index.js';
import type {Movement} from '../measures/index.js';
import {notAChoice, type Reading} from './reading.js';
import type {AccountText, BetaText, CorrelationText} from './scenario.js';

/** What may be assumed of the other prices; `only:ETH`, `together`, `betas` as a scenario writes it. */
export interface MoveChoice {
  readonly id: string;
  readonly movement: Movement;
}

/** The likeliest mix of all moves: no movement of one factor. */
export const MIX = 'mix';

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

/** Returns the id of the chosen move; an asset that is no longer held leaves the choice to the first. */
export function readMove(moves: string, ids: readonly string[], reading: Reading): string | undefined {
  return reading.attempt(`${FIELD}.moves`, () => {
    const chosen = ids.find(id => id === moves.trim());
    if (chosen !== undefined) return chosen;
    if (moves.trim() === '' || /^(only:.+|together|betas|mix)$/.test(moves.trim())) return ids[0]!;
    throw notAChoice(`${FIELD}.moves`, moves, ids);
  });
}

/** Returns a list of what assets do with one asset's text changed. */
export function withBeta(
  betas: readonly BetaText[],
  asset: string,
  text: Partial<Omit<BetaText, 'asset'>>,
): readonly BetaText[] {
  const at = betas.findIndex(each => each.asset === asset);
  return at < 0 ? [...betas, {asset, beta: '', ...text}] : betas.with(at, {...betas[at]!, ...text});
}

/** Returns the row of a pair, either way round; −1 where nobody has said anything of it. */
export const pairRow = (rows: readonly CorrelationText[], a: string, b: string): number =>
  rows.findIndex(({first, second}) => (first === a && second === b) || (first === b && second === a));

/** Returns a list of correlations with one pair's changed. */
export function withCorrelation(
  rows: readonly CorrelationText[],
  first: string,
  second: string,
  value: string,
): readonly CorrelationText[] {
  const at = pairRow(rows, first, second);
  return at < 0 ? [...rows, {first, second, value}] : rows.with(at, {...rows[at]!, value});
}
