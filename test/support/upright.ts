import type {LadderMarks} from '../../src/charts/ladder/index.js';
import {recentCloses} from '../../src/charts/upright/index.js';

export const DAY = 86_400;
export const START = 1_780_000_000;
const NEVER = 4e9;

/** Bars one after the other. */
export const barsOf = (prices: readonly number[], stepSeconds = DAY) => ({
  stepSeconds,
  time: prices.map((_, at) => START + at * stepSeconds),
  close: prices,
});

export const closesOf = (prices: readonly number[], stepSeconds = DAY, days = 60) =>
  recentCloses(barsOf(prices, stepSeconds), days, NEVER)!;

/** A price that sways about another. */
export const swaying = (count: number, about = 1850, share = 0.1): number[] =>
  Array.from({length: count}, (_, at) => about * (1 + share * Math.sin(at * 0.7) * Math.cos(at * 0.13)));

/** A long between its price now and bankruptcy, with everything there is to draw. */
export const long: LadderMarks = {
  now: {price: 1874.89, label: 'now 1,874.89', stale: false, term: 'position.mark'},
  liquidations: [
    {
      price: 1719.04,
      label: 'liquidated 1,719.04',
      shortLabel: '1,719.04',
      direction: 'falling',
      level: 'danger',
      term: 'price',
    },
  ],
  signs: [
    {kind: 'bankruptcy', price: 1712.16, label: 'bankrupt 1,712.16'},
    {kind: 'stop', price: 1760, label: 'stop 1,760.00', term: 'position.stop'},
    {kind: 'bracket', price: 1785.71, label: 'bracket 2 1,785.71'},
    {kind: 'entry', price: 1902.4, label: 'entry 1,902.40', term: 'position.entry'},
  ],
  levels: [
    {from: null, to: 1719.04, level: 'liquidatable'},
    {from: 1719.04, to: 1898, level: 'danger'},
    {from: 1898, to: 2007, level: 'watch'},
    {from: 2007, to: null, level: 'calm'},
  ],
  softBand: null,
  sea: {
    central: [
      [1600, 0.01],
      [1719.04, 0.15],
      [1874.89, 1],
    ],
    high: [
      [1600, 0.03],
      [1719.04, 0.27],
      [1874.89, 1],
    ],
  },
  sigmas: [
    {price: 1766.2, label: '1σ', sigmas: 1},
    {price: 1663.9, label: '2σ', sigmas: 2},
    {price: 1567.5, label: '3σ', sigmas: 3},
  ],
};

/** The same with every price times a factor. */
export const scaled = (marks: LadderMarks, factor: number): LadderMarks => {
  const times = <P extends {readonly price: number}>(mark: P): P => ({...mark, price: mark.price * factor});
  const along = (line: readonly (readonly [number, number])[]) =>
    line.map(([price, chance]) => [price * factor, chance] as const);
  return {
    ...marks,
    now: marks.now && times(marks.now),
    liquidations: marks.liquidations.map(times),
    signs: marks.signs.map(times),
    sigmas: marks.sigmas.map(times),
    levels: marks.levels.map(({from, to, level}) => ({from: from && from * factor, to: to && to * factor, level})),
    sea: marks.sea && {central: along(marks.sea.central), high: along(marks.sea.high)},
  };
};

/** Mirrored about the price now. */
export const short: LadderMarks = {
  ...long,
  liquidations: [{...long.liquidations[0]!, price: 2030.74, label: 'liquidated 2,030.74', direction: 'rising'}],
  signs: [
    {kind: 'bankruptcy', price: 2038, label: 'bankrupt 2,038.00'},
    {kind: 'stop', price: 1990, label: 'stop 1,990.00'},
    {kind: 'entry', price: 1850, label: 'entry 1,850.00'},
  ],
  levels: [
    {from: null, to: 1850, level: 'watch'},
    {from: 1850, to: 2030.74, level: 'danger'},
    {from: 2030.74, to: null, level: 'liquidatable'},
  ],
  sea: null,
  sigmas: [],
};

/** Liquidated from both sides. */
export const twoSided: LadderMarks = {
  ...short,
  liquidations: [...long.liquidations, ...short.liquidations],
  signs: [],
};
