import type {EquityMarks, Point} from '../../charts/equity/index.js';
import {decimal, ratioToFloat, toFloat} from '../../decimal/index.js';
import type {Derivation, LoanAnswer, PositionAnswer, SingleAnswer} from '../../scenario/index.js';
import {enWhy, fill, formatNumber, formatPrice, type Language} from '../../text/index.js';
import {CENT, stepOf} from '../shared/market-words.js';

/** Prices a line is sampled at; enough for the bow of an inverse contract. */
const SAMPLES = 33;
/** Shares of the distance from liquidation to the price now that are shown before and beyond it. */
const BEFORE = 0.47;
const BEYOND = 0.12;
/** Least span, a fraction of the price. */
const LEAST_SPAN = 0.02;
const MOST_EDGES = 2;

/** What there is and what is asked, at a price. */
interface TwoLines {
  readonly held: (price: number) => number;
  readonly asked: (price: number) => number;
  /** Prices at which what is asked changes its course, and what stands there. */
  readonly edges: readonly {readonly price: number; readonly label: string}[];
}

/** Returns what the figure shows of an answer; `null` where its price is withheld. */
export function twoLines(answer: SingleAnswer, {exact, steps}: Derivation, language: Language): EquityMarks | null {
  if (steps.some(({name}) => name === 'beyond')) return null;
  const lines = answer.kind === 'loan' ? loanLines(answer) : positionLines(answer, language);
  const direction = directionOf(answer);
  const from = referenceOf(answer);
  const [low, high] = spanAround(exact && ratioToFloat(exact), from, direction);
  const {figure} = language.words(enWhy);
  const isLoan = answer.kind === 'loan';
  const edges = lines.edges.filter(edge => edge.price > low && edge.price < high).slice(0, MOST_EDGES);
  const price = answer.kind === 'loan' ? answer.move.price : answer.price;
  const isJump = steps.some(({name}) => name === 'edge');
  const printed = price
    ? formatPrice(price, answer.kind === 'loan' ? CENT : stepOf(answer.market.rules.grid), language.tag)
    : '';
  const at = exact && ratioToFloat(exact);
  return {
    held: {points: sampled(lines.held, low, high, []), label: isLoan ? figure.counted : figure.equity},
    asked: {points: sampled(lines.asked, low, high, edges), label: isLoan ? figure.debt : figure.requirement},
    meet:
      at !== null && price
        ? {
            price: at,
            amount: lines.held(at),
            label: fill(isJump ? figure.jump : figure.meet, {price: printed}),
            direction,
            isJump,
            printed,
          }
        : null,
    edges: isJump ? [] : edges.map(edge => ({...edge, amount: lines.asked(edge.price)})),
    zero: zeroOf(answer),
    isFromZero: !isLoan,
    printPrice: value => axisNumber(value, high - low, language),
    printAmount: value => axisNumber(value, Math.max(1, lines.held(high), lines.held(low)), language),
  };
}

const directionOf = (answer: SingleAnswer): 'falling' | 'rising' => {
  if (answer.kind === 'position') return answer.position.side === 'long' ? 'falling' : 'rising';
  const {liquidation} = answer.move;
  return liquidation.kind === 'never' ? 'falling' : liquidation.direction;
};

const referenceOf = (answer: SingleAnswer): number =>
  toFloat(answer.kind === 'loan' ? answer.move.now : (answer.mark ?? answer.position.entry));

/** The bankruptcy price, where there is one. */
const zeroOf = (answer: SingleAnswer): number | null =>
  answer.kind === 'position' && answer.bankruptcyPrice ? toFloat(answer.bankruptcyPrice) : null;

function spanAround(at: number | null, now: number, direction: 'falling' | 'rising'): readonly [number, number] {
  if (at === null) return [now * 0.02, now * 1.1];
  const room = Math.max(Math.abs(now - at), LEAST_SPAN * at);
  const [before, beyond] = [BEFORE * room, BEYOND * room];
  const [low, high] = direction === 'falling' ? [at - beyond, at + before] : [at - before, at + beyond];
  return [Math.max(low, at / 100), high];
}

/** Even samples, and two at each edge: just before it and on it. */
function sampled(
  line: (price: number) => number,
  low: number,
  high: number,
  edges: TwoLines['edges'],
): readonly Point[] {
  const even = Array.from({length: SAMPLES}, (_, index) => low + ((high - low) * index) / (SAMPLES - 1));
  const hair = (high - low) * 1e-9;
  const around = edges.flatMap(({price}) => [price - hair, price + hair]);
  return [...even, ...around].sort((a, b) => a - b).map(price => [price, line(price)] as const);
}

function positionLines({position, market}: PositionAnswer, language: Language): TwoLines {
  const {schedule, maintenanceAt, feeRate} = market.rules;
  const isInverse = position.kind === 'inverse';
  const side = position.side === 'long' ? 1 : -1;
  const [size, margin] = [position.size, position.margin].map(ratioToFloat) as [number, number];
  const entry = toFloat(position.entry);
  const valueAt = (price: number): number => (isInverse ? size / price : size * price);
  const sign = isInverse ? -side : side;
  const bracketOf = (amount: number): number => {
    const above = schedule.brackets.findIndex(({floor}) => toFloat(floor) > amount * (1 + 1e-12));
    return (above < 0 ? schedule.brackets.length : above) - 1;
  };
  const held = position.contracts;
  const asked = (price: number): number => {
    const value = valueAt(maintenanceAt === 'entry' ? entry : price);
    const {rate, deduction} =
      schedule.brackets[bracketOf(schedule.kind === 'contracts' && held ? ratioToFloat(held) : value)]!;
    return value * (toFloat(rate) + toFloat(feeRate)) - toFloat(deduction);
  };
  const {bracket} = language.words(enWhy).figure;
  const isFixed = maintenanceAt === 'entry' || schedule.kind === 'contracts';
  const edges = isFixed
    ? []
    : schedule.brackets.slice(1).map(({floor}, index) => ({
        price: isInverse ? size / toFloat(floor) : toFloat(floor) / size,
        label: fill(bracket, {number: String(index + 2)}),
      }));
  return {held: price => margin + sign * (valueAt(price) - valueAt(entry)), asked, edges};
}

function loanLines({loan, move}: LoanAnswer): TwoLines {
  const at = (asset: string, own: number, price: number): number => (asset === move.asset ? price : own);
  const counted = loan.collaterals.map(row => ({...row, worth: toFloat(row.quantity) * toFloat(row.threshold)}));
  const owed = loan.debts.map(row => ({...row, worth: toFloat(row.quantity)}));
  const total =
    (rows: readonly {asset: string; worth: number; price: LoanAnswer['move']['now']}[]) => (price: number) =>
      rows.reduce((sum, row) => sum + row.worth * at(row.asset, toFloat(row.price), price), 0);
  return {held: total(counted), asked: total(owed), edges: []};
}

/** A number of an axis: as many decimals as its steps need. */
function axisNumber(value: number, span: number, {tag}: Language): string {
  const places = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(span))));
  // what rounds to nothing has no sign
  const shown = Math.abs(value) < 10 ** -places / 2 ? 0 : value;
  return formatNumber(decimal(shown), tag, {least: 0, most: places});
}
