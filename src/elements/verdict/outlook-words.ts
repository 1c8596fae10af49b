import {compareRatios, type Decimal, type Ratio} from '../../decimal/index.js';
import type {Level} from '../../scenario/index.js';
import {
  enOutlook,
  fill,
  formatChance,
  formatDay,
  formatHorizon,
  formatPercent,
  formatPrice,
  formatSigmas,
  type Language,
} from '../../text/index.js';
import {distanceFacts, nowFact, signedDistance, type Phrase, type VerdictWords} from '../shared/verdict-words.js';

/** What every answer here is told with. */
interface Told {
  readonly subject: string;
  readonly level: Level;
  readonly unit: string;
  /** Step prices are written with. */
  readonly step: Decimal;
  readonly now: Decimal;
  readonly trigger: string;
}

/** One of two prices that liquidate. */
export interface Side {
  readonly price: Decimal;
  /** Signed fraction of the price now. */
  readonly room: Ratio;
}

/** The chance of reaching liquidation, at a low and a high volatility. */
export interface Chance {
  readonly low: number;
  readonly high: number;
  /** Distance in standard deviations of the horizon. */
  readonly sigmas: number;
  readonly horizonDays: number;
}

/** Returns the facts of a chance: σ of the horizon, then the range. */
export function chanceFacts({low, high, sigmas, horizonDays}: Chance, {tag, words}: Language): Phrase[] {
  const outlook = words(enOutlook);
  const {sentence, count, horizon} = formatSigmas(sigmas, horizonDays, tag, outlook);
  return [
    {sentence: fill(sentence, {horizon}), values: {count}},
    {
      sentence: fill(outlook.chance, {horizon: formatHorizon(horizonDays, tag, outlook)}),
      values: {chance: formatChance(low, high, tag, outlook)},
    },
  ];
}

/** Returns the words of an answer by price with those of its chance: its level is by chance then. */
export function withChance(words: VerdictWords, level: Level, chance: Chance, language: Language): VerdictWords {
  const [distance, ...others] = words.facts;
  return {
    ...words,
    level,
    isByChance: true,
    facts: [...(distance ? [distance] : []), ...chanceFacts(chance, language), ...others],
  };
}

/** Returns the words of what is liquidated on both sides: the nearer price first. */
export function twoSidedWords(told: Told, lower: Side, upper: Side, language: Language): VerdictWords {
  const {twoSided} = language.words(enOutlook);
  const print = ({price}: Side): string => formatPrice(price, told.step, language.tag);
  const isUpper = compareRatios(upper.room, lower.room) <= 0;
  const [near, far] = isUpper ? [upper, lower] : [lower, upper];
  const direction = isUpper ? 'rising' : 'falling';
  const distanced = {room: near.room, level: told.level, direction} as const;
  return {
    level: told.level,
    sentence: isUpper ? twoSided.above : twoSided.below,
    values: {subject: told.subject, price: print(near)},
    unit: told.unit,
    band: null,
    facts: [
      {sentence: isUpper ? twoSided.andBelow : twoSided.andAbove, values: {price: print(far)}},
      ...distanceFacts(distanced, language),
      nowFact(told.now, told.step, language),
    ],
    trigger: told.trigger,
    signed: signedDistance(distanced, language),
  };
}

/** Returns the words of a loan whose collateral is converted step by step. */
export function softWords(
  told: Told,
  band: {readonly from: Decimal; readonly to: Decimal; readonly health: Ratio},
  {tag, words}: Language,
): VerdictWords {
  const {soft} = words(enOutlook);
  const print = (price: Decimal): string => formatPrice(price, told.step, tag);
  return {
    level: told.level,
    sentence: soft.sentence,
    values: {subject: told.subject, price: fill(soft.range, {high: print(band.to), low: print(band.from)})},
    unit: told.unit,
    band: null,
    facts: [
      {sentence: soft.hard, values: {}},
      {sentence: soft.health, values: {percent: formatPercent(band.health, 1, 'down', tag)}},
    ],
    trigger: told.trigger,
  };
}

/**
 * Returns the words of what no price liquidates, and time does.
 *
 * @param on - the day, `2027-12-24`.
 * @param by - what consumes it.
 */
export function onlyTimeWords(
  {subject, level, trigger}: Pick<Told, 'subject' | 'level' | 'trigger'>,
  on: string,
  by: 'interest' | 'fees',
  facts: readonly Phrase[],
  {tag, words}: Language,
): VerdictWords {
  const price = formatDay(on, tag);
  return {
    level,
    sentence: words(enOutlook).onlyTime[by],
    values: {subject, price},
    unit: '',
    band: null,
    facts,
    trigger,
  };
}
