import type {LadderMarks, LevelRange, TouchSea} from '../../charts/ladder/index.js';
import {toFloat, type Decimal} from '../../decimal/index.js';
import {enLadder, enOutlook, fill, formatPrice, type Language} from '../../text/index.js';

type Level = LevelRange['level'];

/** The market and how prices are written. */
interface Market {
  readonly now: Decimal;
  readonly step: Decimal;
}

const lineOf = ({now, step}: Market, {tag, words}: Language): LadderMarks => ({
  now: {
    price: toFloat(now),
    label: fill(words(enLadder).now, {price: formatPrice(now, step, tag)}),
    stale: false,
  },
  liquidations: [],
  signs: [],
  levels: [],
  softBand: null,
  sea: null,
  sigmas: [],
});

/** Returns what a ladder shows of two prices that liquidate: a mark on each side, the tape solid beyond both. */
export function twoSidedMarks(
  market: Market,
  sides: {readonly lower: Decimal; readonly upper: Decimal; readonly level: Level; readonly sea?: TouchSea},
  language: Language,
): LadderMarks {
  const {lower, upper, level, sea = null} = sides;
  const mark = (price: Decimal, direction: 'falling' | 'rising') => {
    const shortLabel = formatPrice(price, market.step, language.tag);
    const label = fill(language.words(enLadder).liquidated, {price: shortLabel});
    return {price: toFloat(price), label, shortLabel, direction, level};
  };
  const [from, to] = [toFloat(lower), toFloat(upper)];
  return {
    ...lineOf(market, language),
    liquidations: [mark(lower, 'falling'), mark(upper, 'rising')],
    levels: [
      {from: null, to: from, level: 'liquidatable'},
      {from, to, level},
      {from: to, to: null, level: 'liquidatable'},
    ],
    sea,
  };
}

/** Returns what a ladder shows of a soft liquidation: the band in which collateral is converted. */
export function softMarks(
  market: Market,
  {from, to}: {readonly from: Decimal; readonly to: Decimal},
  language: Language,
): LadderMarks {
  const {soft} = language.words(enOutlook);
  return {...lineOf(market, language), softBand: {from: toFloat(from), to: toFloat(to), label: soft.band}};
}
