import {negateRatio, ratioSign, toFloat} from '../../decimal/index.js';
import type {FundedPosition, FundingEnd} from '../../measures/index.js';
import {
  fundingOutlook,
  readFunding,
  statedPrice,
  type FundingOutlook,
  type PositionAnswer,
} from '../../scenario/index.js';
import {enOverTime, fill, formatAmount, formatDay, formatPrice, type Language} from '../../text/index.js';
import {subjectOf} from '../kinds/position/position-words.js';
import type {FieldShape} from '../inputs/field.js';
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

export const DAY = 86_400;

/** What a venue settled, as a host hands it in: Unix seconds, fractions of the notional. */
export interface RecordedRates {
  readonly kind: 'recorded';
  readonly rows: readonly {readonly time: number; readonly rate: string}[];
}

/** Of one position; of an account by the asset's name. */
export type HostRates = RecordedRates | Readonly<Record<string, RecordedRates>>;

/** What funding is settled every, a field of any kind. */
export const hoursShape = ({words}: Language): FieldShape => {
  const {labels} = words(enOverTime);
  return {field: 'outlook.fundingHours', label: labels.hours, suffix: labels.hoursUnit};
};

/** The fields of funding, with what is wrong. */
function fundingFields({scenario, language}: View): CourseFields {
  const {labels} = language.words(enOverTime);
  const {fields, understood} = readFunding(scenario, language.tag);
  const shapes = [{field: 'outlook.funding', label: labels.funding, suffix: labels.percent}, hoursShape(language)];
  return {fields, understood, shapes};
}

/** Returns what funding does to a position; without points where nothing was said of it. */
function fundingCourse(view: View, answer: PositionAnswer, asked: Span, rated: HostRates | null): Course {
  const {language, scenario, today, kernel} = view;
  const words = language.words(enOverTime);
  const {rates, fields} = readFunding(scenario, language.tag);
  const recorded = isRecorded(rated) ? rated : null;
  const used = recorded ?? rates;
  const first = recorded?.rows[0]?.time;
  // recorded rates have a clock of their own; its first day is that of the first row
  const zero = first === undefined ? 0 : Math.floor(first / DAY) * DAY;
  const start = first === undefined ? today : new Date(zero * 1000).toISOString().slice(0, 10);
  const daysOf = (time: number): number => (time - zero) / DAY;
  const lengthOf = (end: FundingEnd): number =>
    recorded ? Math.max(1, daysOf(recorded.rows.at(-1)!.time)) : spanFor(asked, endOf(end, daysOf));
  const outlook =
    used && kernel
      ? fundingOutlook(answer, used, kernel, end =>
          daysWithin(lengthOf(end), endOf(end, daysOf)).map(days => zero + days * DAY),
        )
      : null;
  const values = {subject: subjectOf(answer, language)};
  if (!outlook) {
    const isWrong = Object.keys(fields).length > 0;
    const sentence = answer.mark === null ? words.funding.noMark : isWrong ? words.wrong : words.funding.ask;
    return {sentence, values, ...NOTHING, start};
  }
  const end = endOf(outlook.end, daysOf);
  const date = end === null ? '' : formatDay(dayAfter(start, end), language.tag);
  return {
    sentence: sentenceOf(outlook.end, answer, recorded !== null, language),
    values: {...values, date},
    caption: captionOf(answer, outlook, recorded, language),
    points: outlook.points.map(point => pointOf(point, answer, daysOf(point.time), start, language)),
    end,
    span: lengthOf(outlook.end),
    start,
    columns: columnsOf(answer, language),
    price: frameOf(answer, outlook.points, language),
    health: null,
  };
}

/** Rates by asset are an account's. */
export const isRecorded = (rates: HostRates | null): rates is RecordedRates =>
  rates !== null && typeof rates.kind === 'string';

export const endOf = (end: FundingEnd, daysOf: (time: number) => number): number | null =>
  end.kind === 'at' ? daysOf(end.time) : null;

function sentenceOf(end: FundingEnd, {level}: PositionAnswer, isRecorded: boolean, {words}: Language): string {
  const {funding} = words(enOverTime);
  if (end.kind === 'never') return funding[end.why];
  if (end.kind === 'now') return funding.now;
  if (isRecorded) return funding.recorded;
  return level === 'none' ? funding.onlyTime : funding.at;
}

function captionOf(
  {market}: PositionAnswer,
  {paidADay}: FundingOutlook,
  recorded: RecordedRates | null,
  {tag, words}: Language,
): string {
  const {captions} = words(enOverTime);
  if (recorded) {
    const day = (time: number | undefined): string => formatDay(new Date(time! * 1000).toISOString().slice(0, 10), tag);
    return fill(captions.recorded, {from: day(recorded.rows[0]?.time), to: day(recorded.rows.at(-1)?.time)});
  }
  const isReceived = ratioSign(paidADay!) < 0;
  const size = isReceived ? negateRatio(paidADay!) : paidADay!;
  const paid = `${formatAmount(size, digitsOf(market), isReceived ? 'down' : 'up', tag)} ${market.settle}`;
  return fill(isReceived ? captions.received : captions.held, {paid});
}

function pointOf(
  {paid, margin, liquidation}: FundedPosition,
  {market}: PositionAnswer,
  days: number,
  start: string,
  {tag, words}: Language,
): CoursePoint {
  const {readout, table} = words(enOverTime);
  const digits = digitsOf(market);
  const price = statedPrice(liquidation, market.rules.grid);
  const isReceived = ratioSign(paid) < 0;
  const printed = price === null ? table.none : formatPrice(price, stepOf(market.rules.grid), tag);
  const date = formatDay(dayAfter(start, days), tag);
  const amount = formatAmount(isReceived ? negateRatio(paid) : paid, digits, isReceived ? 'down' : 'up', tag);
  const sentence =
    price === null
      ? isReceived
        ? readout.receivedOnly
        : readout.paidOnly
      : isReceived
        ? readout.received
        : readout.position;
  return {
    days,
    price: price && toFloat(price),
    health: null,
    spoken: fill(sentence, {date, price: `${printed} ${market.quote}`, paid: `${amount} ${market.settle}`}),
    cells: [date, printed, formatAmount(paid, digits, 'up', tag), formatAmount(margin, digits, 'down', tag)],
  };
}

function columnsOf({market}: PositionAnswer, {words}: Language): string[] {
  const {table} = words(enOverTime);
  const unit = market.settle;
  return [table.date, fill(table.price, {unit: market.quote}), fill(table.paid, {unit}), fill(table.margin, {unit})];
}

function frameOf({market, mark, position}: PositionAnswer, points: readonly FundedPosition[], {tag, words}: Language) {
  const {marks} = words(enOverTime);
  const step = stepOf(market.rules.grid);
  const [first] = points.flatMap(({liquidation}) => statedPrice(liquidation, market.rules.grid) ?? []);
  const price = first ? formatPrice(first, step, tag) : '';
  return {
    beyond: position.side === 'long' ? 'below-curve' : 'above-curve',
    line: {value: toFloat(mark!), label: fill(marks.now, {price: formatPrice(mark!, step, tag)})},
    curveLabel: fill(marks.liquidated, {price}),
    printValue: (value: number) => printTick(value, tag),
  } as const;
}

/** Tells a position over time. */
export const teller = {fields: fundingFields, course: fundingCourse};
