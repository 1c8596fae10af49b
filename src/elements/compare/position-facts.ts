import {decimal, formatDecimal, roundToGrid, subtractRatios, ratioSign, ZERO} from '../../decimal/index.js';
import {
  fundingOutlook,
  liquidatingPrice,
  positionAftermath,
  readFunding,
  type Kernel,
  type PositionAnswer,
  type Scenario,
} from '../../scenario/index.js';
import {enCompare, fill, formatDay, formatNumber, type Language} from '../../text/index.js';
import {dayAfter} from '../shared/days.js';
import {digitsOf} from '../shared/market-words.js';
import {absent, amountFact, type Fact} from './fact.js';

const DAY = 86_400;
/** Digits of a size. */
const SIZE_GRID = {kind: 'tick', step: decimal('1e-8')} as const;

/** What a column's facts are told by, beside its answer. */
export interface Told {
  readonly scenario: Scenario;
  readonly kernel: Kernel;
  readonly language: Language;
  readonly today: string;
}

/** Returns what is told of a position alone: margin, size, how long it stands still, what liquidation takes. */
export function positionFacts(answer: PositionAnswer, told: Told): [string, Fact][] {
  const {market, position} = answer;
  const {tag, words} = told.language;
  const {labels} = words(enCompare);
  const size = roundToGrid(position.size, SIZE_GRID, 'up');
  const unit = position.kind === 'inverse' ? market.quote : market.base;
  return [
    [
      'margin',
      amountFact(labels.margin, position.margin, market.settle, {digits: digitsOf(market), towards: 'down', tag}),
    ],
    ['size', {label: labels.size, text: formatNumber(size, tag), unit, plain: formatDecimal(size)}],
    ['until', untilFact(answer, told)],
    ['lost', lostFact(answer, told)],
  ];
}

function untilFact(answer: PositionAnswer, {scenario, kernel, language, today}: Told): Fact {
  const {labels, absent: words} = language.words(enCompare);
  const {rates} = readFunding(scenario, language.tag);
  const found = rates && fundingOutlook(answer, rates, kernel, () => []);
  if (!found) return absent(labels.until, rates ? words.noMark : words.noRate);
  const {end} = found;
  if (end.kind !== 'at') return absent(labels.until, end.kind === 'now' ? words.now : words.never);
  return dayFact(end.time / DAY, today, language);
}

/** Returns the day that is some days ahead. */
export function dayFact(days: number, today: string, {tag, words}: Language): Fact {
  const day = dayAfter(today, days);
  return {label: words(enCompare).labels.until, text: formatDay(day, tag), unit: '', plain: day};
}

/** By the venue's rule, at the price it liquidates at; what comes back where that is not on record is no gain. */
function lostFact(answer: PositionAnswer, {language, today}: Told): Fact {
  const {market, liquidation, mark, level, position} = answer;
  const {labels, absent: words, atLeast} = language.words(enCompare);
  const {grid, atThreshold} = market.rules;
  const price = liquidatingPrice(liquidation, mark, grid, atThreshold === 'survives');
  if (price === null || level === 'withheld') return absent(labels.lost, price === null ? words.none : words.unknown);
  const {aftermath} = positionAftermath(answer, price, ZERO, today);
  if (aftermath.kind === 'healthy') return absent(labels.lost, words.unknown);
  const {equityLeft, remainder} = aftermath;
  const takesAll = remainder === 'lost' || ratioSign(equityLeft) <= 0;
  const loss = takesAll ? position.margin : subtractRatios(position.margin, equityLeft);
  const how = {digits: digitsOf(market), towards: takesAll ? 'down' : 'up', tag: language.tag} as const;
  const fact = amountFact(labels.lost, loss, market.settle, how);
  const isFloor = !takesAll && remainder === 'not-on-record';
  return isFloor ? {...fact, text: fill(atLeast, {amount: fact.text})} : fact;
}
