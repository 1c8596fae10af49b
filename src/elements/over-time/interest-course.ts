import {ratio, ratioToFloat, toFloat} from '../../decimal/index.js';
import type {AccruedPoint, LiquidationTime} from '../../measures/index.js';
import {
  DAYS_A_YEAR,
  interestOutlook,
  readInterest,
  statedPrice,
  type InterestOutlook,
  type LoanAnswer,
} from '../../scenario/index.js';
import {
  enOverTime,
  fill,
  formatAmount,
  formatDay,
  formatHealthFactor,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {aaveV3Ethereum} from '../../venues/index.js';
import type {FieldShape} from '../inputs/field.js';
import {dayAfter} from '../shared/days.js';
import {CENT} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {
  daysWithin,
  NOTHING,
  printTick,
  spanFor,
  type Course,
  type CourseFields,
  type CoursePoint,
  type Span,
} from './course.js';

const {baseCurrency} = aaveV3Ethereum;
const UNROUNDED = {kind: 'unrounded'} as const;

/** The yearly rate of each row, with what is wrong. */
function interestFields({scenario, language}: View): CourseFields {
  const {labels} = language.words(enOverTime);
  const {collaterals, debts} = scenario.loan;
  const {fields, understood} = readInterest(scenario, language.tag);
  const shapesOf = (rows: readonly {readonly asset: string}[], list: string, label: string): FieldShape[] =>
    rows.map(({asset}, row) => ({
      field: `loan.${list}.${row}.rate`,
      label: fill(label, {asset: asset.trim()}),
      suffix: labels.aYear,
    }));
  const shapes = [...shapesOf(collaterals, 'collaterals', labels.earns), ...shapesOf(debts, 'debts', labels.costs)];
  return {fields, understood, shapes};
}

/** Returns what interest does to a loan; without points where no rate was said. */
function interestCourse(view: View, answer: LoanAnswer, asked: Span): Course {
  const {language, scenario, today, shown} = view;
  const words = language.words(enOverTime);
  const {rates, fields} = readInterest(scenario, language.tag);
  const values = {subject: shown?.name ?? ''};
  if (!rates) {
    const isWrong = Object.keys(fields).length > 0;
    return {sentence: isWrong ? words.wrong : words.interest.ask, values, ...NOTHING, start: today};
  }
  const spanOf = (end: LiquidationTime): number => spanFor(asked, endOf(end));
  const outlook = interestOutlook(answer, rates, end => daysWithin(spanOf(end), lastBefore(endOf(end))));
  const end = endOf(outlook.end);
  return {
    sentence: sentenceOf(outlook, answer, language),
    values: {...values, date: end === null ? '' : formatDay(dayAfter(today, end), language.tag)},
    caption: words.captions.interest,
    points: outlook.points.map(point => pointOf(point, today, language)),
    end,
    span: spanOf(outlook.end),
    start: today,
    columns: columnsOf(language),
    ...framesOf(answer, outlook.points, language),
  };
}

/** The end is a root in floats: what is told of it is told of the moment before, when the loan is not yet liquidated. */
const lastBefore = (end: number | null): number | null => end && end * (1 - 1e-12);

const endOf = (end: LiquidationTime): number | null => (end.kind === 'at' ? end.years * DAYS_A_YEAR : null);

function sentenceOf({end}: InterestOutlook, {move}: LoanAnswer, {words}: Language): string {
  const {interest} = words(enOverTime);
  if (end.kind === 'never') return interest[end.why];
  if (end.kind === 'now') return interest.now;
  return move.level === 'none' ? interest.onlyTime : interest.at;
}

function pointOf({years, health, liquidation}: AccruedPoint, start: string, {tag, words}: Language): CoursePoint {
  const {readout, table} = words(enOverTime);
  const days = ratioToFloat(years) * DAYS_A_YEAR;
  const price = statedPrice(liquidation, UNROUNDED);
  const date = formatDay(dayAfter(start, days), tag);
  const printed = price === null ? table.none : formatPrice(price, CENT, tag);
  const factor = health.kind === 'at' ? formatHealthFactor(health.value, tag) : table.none;
  const values = {date, price: `${printed} ${baseCurrency}`, factor};
  return {
    days,
    price: price && toFloat(price),
    health: health.kind === 'at' ? ratioToFloat(health.value) : null,
    spoken: fill(price === null ? readout.loanOnly : readout.loan, values),
    cells: [date, printed, factor, formatAmount(ratio(health.debtValue), 2, 'up', tag)],
  };
}

function columnsOf({words}: Language): string[] {
  const {table} = words(enOverTime);
  const unit = baseCurrency;
  return [table.date, fill(table.price, {unit}), table.health, fill(table.debt, {unit})];
}

/** The price is drawn where there is one, and health always. */
function framesOf({move, healthFactor}: LoanAnswer, points: readonly AccruedPoint[], {tag, words}: Language) {
  const {marks} = words(enOverTime);
  const [first] = points.flatMap(({liquidation}) => statedPrice(liquidation, UNROUNDED) ?? []);
  const direction = move.liquidation.kind === 'never' ? 'falling' : move.liquidation.direction;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : '';
  const printValue = (value: number): string => printTick(value, tag);
  return {
    price: first
      ? ({
          beyond: direction === 'falling' ? 'below-curve' : 'above-curve',
          line: {value: toFloat(move.now), label: fill(marks.now, {price: formatPrice(move.now, CENT, tag)})},
          curveLabel: fill(marks.liquidated, {price: formatPrice(first, CENT, tag)}),
          printValue,
        } as const)
      : null,
    health: {
      beyond: 'below-line',
      line: {value: 1, label: marks.one},
      curveLabel: fill(marks.health, {factor}),
      printValue,
    } as const,
  };
}

/** Tells a loan over time. */
export const teller = {fields: interestFields, course: interestCourse};
