import {negateRatio, ratioSign, ratioToFloat, toFloat, type Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import type {AccountFundingRates, FundingEnd} from '../../measures/index.js';
import {
  accountFundingOutlook,
  assetsInPositions,
  fundingRow,
  readAccountFunding,
  type AccountFundingOutlook,
  type AccountSide,
  type CrossAnswer,
  type FundedAccountPoint,
} from '../../scenario/index.js';
import {
  enOverTime,
  fill,
  formatAmount,
  formatDay,
  formatHealthFactor,
  formatPrice,
  messageOf,
  type Language,
} from '../../text/index.js';
import {dayAfter} from '../shared/days.js';
import {digitsOf, stepOf} from '../shared/market-words.js';
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
import {DAY, endOf, hoursShape, isRecorded, type HostRates, type RecordedRates} from './funding-course.js';

/** A rate for each market, with what is wrong. */
function fundingFields({scenario, language, shown}: View): CourseFields {
  const answer = shown?.answer;
  if (answer?.kind !== 'account') return {fields: {}, understood: {}, shapes: []};
  const {labels, account} = language.words(enOverTime);
  const {fields, understood} = readAccountFunding(scenario, answer, language.tag);
  const shapes = assetsInPositions(answer).map(asset => ({
    field: `account.positions.${fundingRow(answer, asset)}.funding`,
    label: fill(account.funding, {asset}),
    suffix: labels.percent,
  }));
  return {fields, understood, shapes: [...shapes, hoursShape(language)]};
}

/** Returns what funding does to an account; without points where nothing was said of it. */
function fundingCourse(view: View, answer: CrossAnswer, asked: Span, rated: HostRates | null): Course {
  const {language, scenario, today, shown} = view;
  const words = language.words(enOverTime);
  const {rates, fields} = readAccountFunding(scenario, answer, language.tag);
  const recorded = recordedOf(rated);
  const used: AccountFundingRates | null = recorded ?? rates;
  const rows = Object.values(recorded ?? {}).flatMap(each => each.rows.map(({time}) => time));
  const zero = rows.length === 0 ? 0 : Math.floor(Math.min(...rows) / DAY) * DAY;
  const start = rows.length === 0 ? today : new Date(zero * 1000).toISOString().slice(0, 10);
  const daysOf = (time: number): number => (time - zero) / DAY;
  const lengthOf = (end: FundingEnd): number =>
    recorded ? Math.max(1, daysOf(Math.max(...rows))) : spanFor(asked, endOf(end, daysOf));
  const values = {subject: shown?.name ?? ''};
  if (!used) {
    const isWrong = Object.keys(fields).length > 0;
    return {sentence: isWrong ? words.wrong : words.account.ask, values, ...NOTHING, start};
  }
  const found = attempted(() =>
    accountFundingOutlook(answer, used, end =>
      daysWithin(lengthOf(end), endOf(end, daysOf)).map(days => zero + days * DAY),
    ),
  );
  if (found instanceof InputError) return {sentence: messageOf(found, language), values, ...NOTHING, start};
  const end = endOf(found.end, daysOf);
  const days = daysOf;
  return {
    sentence: sentenceOf(found.end, answer, recorded !== null, language),
    values: {...values, date: end === null ? '' : formatDay(dayAfter(start, end), language.tag)},
    caption: captionOf(answer, found, recorded === null ? null : rows, language),
    points: found.points.map(point => pointOf(point, answer, days(point.time), start, language)),
    end,
    span: lengthOf(found.end),
    start,
    columns: columnsOf(answer, language),
    ...framesOf(answer, found.points, language),
    healthName: words.account.health,
  };
}

/** Rates of a host are read by the measure; what it refuses is said. */
function attempted<T>(find: () => T): T | InputError {
  try {
    return find();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Rates by asset; those of one market say nothing of an account. */
const recordedOf = (rated: HostRates | null): Readonly<Record<string, RecordedRates>> | null =>
  rated === null || isRecorded(rated) ? null : rated;

function sentenceOf(end: FundingEnd, {move}: CrossAnswer, isRecordedRates: boolean, {words}: Language): string {
  const {funding} = words(enOverTime);
  if (end.kind === 'never') return funding[end.why];
  if (end.kind === 'now') return funding.now;
  if (isRecordedRates) return funding.recorded;
  return move.level === 'none' ? funding.onlyTime : funding.at;
}

function captionOf(
  answer: CrossAnswer,
  {paidADay}: AccountFundingOutlook,
  rows: readonly number[] | null,
  {tag, words}: Language,
): string {
  const {account} = words(enOverTime);
  if (rows) {
    const day = (time: number): string => formatDay(new Date(time * 1000).toISOString().slice(0, 10), tag);
    return fill(account.recorded, {from: day(Math.min(...rows)), to: day(Math.max(...rows))});
  }
  const {amount, isReceived} = paidText(paidADay!, answer, tag);
  return fill(isReceived ? account.received : account.held, {paid: amount});
}

function paidText(paid: Ratio, {held, settle}: CrossAnswer, tag: string) {
  const isReceived = ratioSign(paid) < 0;
  const size = isReceived ? negateRatio(paid) : paid;
  const digits = digitsOf(held[0]!.market);
  return {amount: `${formatAmount(size, digits, isReceived ? 'down' : 'up', tag)} ${settle}`, isReceived};
}

/** The side that is nearer now, as it is on a date. */
const sameSide = ({move}: CrossAnswer, sides: readonly AccountSide[]): AccountSide | undefined =>
  sides.find(({direction}) => direction === move.sides[0]?.direction);

function pointOf(
  point: FundedAccountPoint,
  answer: CrossAnswer,
  days: number,
  start: string,
  {tag, words}: Language,
): CoursePoint {
  const {account, table} = words(enOverTime);
  const {move, held, market, settle} = answer;
  const digits = digitsOf(held[0]!.market);
  const price = sameSide(answer, point.sides)?.price ?? null;
  const print = (side: AccountSide | undefined): string =>
    side?.price ? formatPrice(side.price, stepOf(move.grid), tag) : table.none;
  const date = formatDay(dayAfter(start, days), tag);
  const {amount, isReceived} = paidText(point.paid, answer, tag);
  const {readout} = account;
  const [withPrice, without] = isReceived ? [readout.received, readout.receivedOnly] : [readout.paid, readout.paidOnly];
  const share = point.health ? formatHealthFactor(point.health, tag) : account.nothing;
  const printed = `${print(sameSide(answer, point.sides))} ${market?.quote ?? settle}`;
  const prices = point.sides.map(print).join(' · ') || table.none;
  return {
    days,
    price: price && toFloat(price),
    health: point.health && ratioToFloat(point.health),
    spoken: fill(price === null ? without : withPrice, {date, price: printed, paid: amount, share}),
    cells: [
      date,
      ...(move.answer === null ? [] : [prices]),
      share,
      formatAmount(point.paid, digits, 'up', tag),
      formatAmount(point.equity, digits, 'down', tag),
    ],
  };
}

function columnsOf({market, settle, move}: CrossAnswer, {words}: Language): string[] {
  const {table, account} = words(enOverTime);
  const price = move.answer === null ? [] : [fill(table.price, {unit: market?.quote ?? settle})];
  return [table.date, ...price, account.share, fill(table.paid, {unit: settle}), fill(account.equity, {unit: settle})];
}

/** The nearer price is drawn where there is one, and health always. */
function framesOf(answer: CrossAnswer, points: readonly FundedAccountPoint[], {tag, words}: Language) {
  const {marks, account} = words(enOverTime);
  const {move} = answer;
  const step = stepOf(move.grid);
  const [first] = points.flatMap(({sides}) => sameSide(answer, sides)?.price ?? []);
  const [firstHealth] = points.flatMap(({health}) => health ?? []);
  const printValue = (value: number): string => printTick(value, tag);
  return {
    price: first
      ? ({
          beyond: move.sides[0]!.direction === 'falling' ? 'below-curve' : 'above-curve',
          line: {value: toFloat(move.now), label: fill(marks.now, {price: formatPrice(move.now, step, tag)})},
          curveLabel: fill(marks.liquidated, {price: formatPrice(first, step, tag)}),
          printValue,
        } as const)
      : null,
    health: firstHealth
      ? ({
          beyond: 'below-line',
          line: {value: 1, label: marks.one},
          curveLabel: fill(account.mark, {share: formatHealthFactor(firstHealth, tag)}),
          printValue,
        } as const)
      : null,
  };
}

/** Tells an account over time. */
export const teller = {fields: fundingFields, course: fundingCourse};
