import {
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  requireNonNegative,
  requirePositive,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import {requireKernel, requirePosition, requireRules} from '../door.js';
import type {LiquidationAnswer} from '../answer.js';
import {marginEquation, notionalAt} from './equation.js';
import {positionLiquidationPrice} from './position-liquidation-price.js';
import {standingAt} from './requirement.js';

/**
 * What a venue's answer says about a whole cross account, at the marks of that moment, settlement currency.
 *
 * - `maintenance`: account equity and the maintenance of all positions, this one's included.
 * - `notional`: account equity and the notional of all positions, where one rate holds for all of them.
 * - `equity-over-requirement` · `requirement-over-equity`: only the ratio, for an account that holds this position alone.
 */
export type AccountFigures =
  | {readonly kind: 'maintenance'; readonly equity: DecimalInput; readonly maintenance: DecimalInput}
  | {readonly kind: 'notional'; readonly equity: DecimalInput; readonly notional: DecimalInput}
  | {readonly kind: 'equity-over-requirement'; readonly ratio: DecimalInput}
  | {readonly kind: 'requirement-over-equity'; readonly ratio: DecimalInput};

/**
 * Returns the liquidation price of one position of a cross account that is known by its totals, all other prices fixed.
 *
 *     W + U − T := equity − (maintenance − own requirement at mark)          E := mark
 *
 * Equity at the mark already holds every profit, so the mark takes the entry's place; the position's own margin is not read. With
 * rules frozen at entry the requirement then stays what it is at the mark, the account's as a whole.
 *
 * @param mark - quote per base, > 0: the one at which the figures hold.
 * @throws {InputError} `not-a-kernel`, `not-a-position`, `not-rules`, `negative`, `not-positive`; for amounts as `decimal`.
 * @source Hyperliquid Docs, "Liquidations" (account value and maintenance); OKX, "mgnRatio" = equity / (maintenance + fee); BingX,
 * "riskRate" = maintenance / equity.
 */
export function priceFromFigures(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  figures: AccountFigures,
): LiquidationAnswer {
  requireKernel(kernel);
  requirePosition(position);
  requireRules(rules);
  const entry = requirePositive(decimal(mark, 'mark'), 'mark');
  const here = {...position, entry, rest: {unrealisedProfit: ZERO, maintenance: ZERO}};
  const own = ownStanding(here, rules, entry);
  return positionLiquidationPrice(kernel, {...here, margin: marginBehind(own, figures)}, rules);
}

interface OwnStanding {
  readonly rate: Decimal;
  readonly requirement: Ratio;
}

function ownStanding(position: Position, rules: MarginRules, mark: Decimal): OwnStanding {
  const {bracket, requirement} = standingAt(position, marginEquation(position), rules, notionalAt(position, mark));
  return {rate: rules.schedule.brackets[bracket]!.rate, requirement};
}

/** W + U − T. */
function marginBehind({rate, requirement}: OwnStanding, figures: AccountFigures): Ratio {
  switch (figures.kind) {
    case 'equity-over-requirement':
      return multiplyRatios(requirement, ratio(decimal(figures.ratio, 'ratio')));
    case 'requirement-over-equity':
      return divideRatios(requirement, ratio(requirePositive(decimal(figures.ratio, 'ratio'), 'ratio')));
    case 'notional': {
      const all = multiplyRatios(ratio(amount(figures.notional, 'notional')), ratio(rate));
      return withoutOthers(decimal(figures.equity, 'equity'), all, requirement);
    }
    case 'maintenance':
      return withoutOthers(
        decimal(figures.equity, 'equity'),
        ratio(amount(figures.maintenance, 'maintenance')),
        requirement,
      );
  }
}

const amount = (value: DecimalInput, field: string) => requireNonNegative(decimal(value, field), field);

const withoutOthers = (equity: Decimal, all: Ratio, own: Ratio): Ratio =>
  subtractRatios(ratio(equity), subtractRatios(all, own));
