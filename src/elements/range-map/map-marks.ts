import type {HealthLine, PricePair, RangeArrow, RangeAxis, RangeMapMarks} from '../../charts/range-map/index.js';
import {decimal, formatDecimal, multiply, ratio, ratioToFloat, toFloat, type Decimal} from '../../decimal/index.js';
import type {HealthMap} from '../../measures/index.js';
import type {Comovement, LoanAnswer, Move} from '../../scenario/index.js';
import {enRangeMap, fill, formatNumber, formatPercent, type Language} from '../../text/index.js';

/** The two assets of a map, and the range of each as shares of its price now. */
export interface MapFrame {
  readonly across: MapSide;
  readonly down: MapSide;
}

interface MapSide {
  readonly asset: string;
  readonly now: Decimal;
  /** Moves in per cent, ascending; the first and the last are the borders. */
  readonly moves: readonly number[];
}

/** Furthest a map shows: nothing falls below zero. */
const [LOWEST, HIGHEST] = [-95, 150];
const STEP = 10;
const WIDE_STEP = 20;
const [USUAL_LOW, USUAL_HIGH] = [-40, 10];
/** More steps than this would crowd an axis. */
const MOST_STEPS = 9;

/** Returns the two assets that move a loan most, collaterals first, with the range that shows where each liquidates alone. */
export function frameOf({loan, moves, move}: LoanAnswer): MapFrame | null {
  const assets = [...new Set([...loan.collaterals, ...loan.debts].map(({asset}) => asset))];
  const volatile = assets.filter(asset => loan.collaterals.some(row => row.asset === asset));
  const [first, second] = [...volatile, ...assets.filter(asset => !volatile.includes(asset))];
  if (first === undefined || second === undefined) return null;
  const reach = [...moves, move].flatMap(each => pairsOf(each, loan.collaterals.length > 1));
  const side = (asset: string): MapSide => {
    const now = [...loan.collaterals, ...loan.debts].find(row => row.asset === asset)!.price;
    const far = reach.flatMap(prices =>
      prices.filter(each => each.asset === asset).map(({price}) => moveOf(price, now)),
    );
    return {asset, now, moves: stepsOver(far)};
  };
  return {across: side(first), down: side(second)};
}

const pairsOf = (move: Move, isDebtStill: boolean): readonly {asset: string; price: Decimal}[][] => {
  const isFar = isDebtStill && move.liquidation.kind !== 'never' && move.liquidation.direction === 'rising';
  return move.price && !isFar ? [[{asset: move.asset, price: move.price}, ...move.others]] : [];
};

const moveOf = (price: Decimal, now: Decimal): number => (toFloat(price) / toFloat(now) - 1) * 100;

function stepsOver(far: readonly number[]): readonly number[] {
  const low = Math.max(LOWEST, Math.min(USUAL_LOW, ...far.map(each => each - STEP / 2)));
  const high = Math.min(HIGHEST, Math.max(USUAL_HIGH, ...far.map(each => each + STEP / 2)));
  let step = (high - low) / STEP > MOST_STEPS ? WIDE_STEP : STEP;
  while ((high - low) / step > MOST_STEPS) step *= 2;
  const first = Math.max(Math.floor(low / step) * step, Math.ceil(LOWEST / step) * step);
  const count = Math.ceil(high / step) - first / step;
  return Array.from({length: count + 1}, (_, index) => first + index * step);
}

/** Returns the prices at the moves of one side, exact. */
export const pricesOf = ({now, moves}: MapSide): Decimal[] =>
  moves.map(move => multiply(now, decimal(`${100 + move}e-2`)));

/** Returns all that a map shows. */
export function marksOf(
  answer: LoanAnswer,
  frame: MapFrame,
  map: HealthMap | null,
  cursor: PricePair | null,
  language: Language,
): RangeMapMarks {
  const words = language.words(enRangeMap);
  const {moves, move, comovement} = answer;
  const all = moves.some(({id}) => id === move.id) ? moves : [...moves, move];
  return {
    across: axisOf(frame.across, language),
    down: axisOf(frame.down, language),
    lines: (map?.contours ?? []).map(({level, xs, ys}): HealthLine => {
      const points = Array.from(xs, (x, at): PricePair => [x, ys[at]!]);
      return {level, label: formatNumber(decimal(level), language.tag, {least: 2, most: 2}), points};
    }),
    isPast: map !== null && move.level === 'liquidatable',
    arrows: all.flatMap(each => arrowOf(each, each.id === move.id, frame, language)),
    mix: mixOf(all, frame, words.mix),
    joint: jointOf(comovement, frame),
    nowLabel: words.now,
    cursor,
  };
}

function axisOf({asset, now, moves}: MapSide, language: Language): RangeAxis {
  const {now: nowLabel} = language.words(enRangeMap);
  const price = (move: number): number => toFloat(now) * (1 + move / 100);
  return {
    asset,
    now: toFloat(now),
    low: price(moves[0]!),
    high: price(moves.at(-1)!),
    ticks: moves.map(move => ({price: price(move), label: move === 0 ? nowLabel : movedText(move / 100, 0, language)})),
  };
}

/** A signed share in per cent. */
export function movedText(share: number, digits: number, {tag}: Language): string {
  const size = ratio(decimal(Math.round(Math.abs(share) * 1e6) / 1e6));
  const rounded = formatPercent(size, digits, 'down', tag);
  return `${share < 0 ? '\u2212' : '+'}${rounded}`;
}

function placeOf(move: Move, {across, down}: MapFrame): PricePair {
  const prices = new Map(move.others.map(({asset, price}) => [asset, price]));
  if (move.price) prices.set(move.asset, move.price);
  return [toFloat(prices.get(across.asset) ?? across.now), toFloat(prices.get(down.asset) ?? down.now)];
}

function arrowOf(move: Move, isChosen: boolean, frame: MapFrame, language: Language): RangeArrow[] {
  const {kind, asset, price} = move;
  const isShown = asset === frame.across.asset || asset === frame.down.asset;
  if (!price || !isShown || kind === 'mix' || kind === 'debts') return [];
  const percent = movedText(toFloat(price) / toFloat(move.now) - 1, 1, language);
  const label = fill(language.words(enRangeMap)[kind], {asset, percent});
  // both together lie nearly on the same way: the one that was chosen speaks
  const isSpoken = isChosen || kind === 'only' || kind === 'all';
  return [{label: isSpoken ? label : '', to: placeOf(move, frame), isChosen}];
}

function mixOf(moves: readonly Move[], frame: MapFrame, label: string): RangeMapMarks['mix'] {
  const mix = moves.find(({kind, price}) => kind === 'mix' && price !== null);
  return mix ? {label, at: placeOf(mix, frame)} : null;
}

/** Only where both move is there an oval. */
function jointOf({moves, horizonYears, correlationOf}: Comovement, frame: MapFrame): RangeMapMarks['joint'] {
  const [a, b] = [frame.across.asset, frame.down.asset];
  const [first, second] = [moves?.volatilities[a], moves?.volatilities[b]];
  if (first === undefined || second === undefined) return null;
  const root = Math.sqrt(ratioToFloat(horizonYears));
  const sigma = (stated: typeof first): number => Number(formatDecimal(decimal(stated as Decimal))) * root;
  return {across: sigma(first), down: sigma(second), correlation: correlationOf(a, b)};
}
