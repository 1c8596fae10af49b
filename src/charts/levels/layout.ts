import {estimateTextWidth, placeLabels} from '../ladder/labels.js';
import type {Level} from '../ladder/index.js';

/** A level and where it begins. */
export interface LevelStart {
  readonly level: Level;
  readonly from: number;
  /** `watch 6.2×`; empty where the strip alone says it. */
  readonly label: string;
}

/** A scale on which levels follow one another: of leverage, logarithmic. */
export interface LevelScale {
  readonly least: number;
  readonly most: number;
  readonly leastLabel: string;
  readonly mostLabel: string;
  /** Ascending; the first level holds from the least value on. Empty where no level is known. */
  readonly levels: readonly LevelStart[];
}

/** A stretch of the strip, and the words below it, px. */
export interface LevelShapes {
  readonly width: number;
  readonly height: number;
  readonly stretches: readonly {readonly x1: number; readonly x2: number; readonly level: Level}[];
  readonly labels: readonly {readonly text: string; readonly x: number}[];
}

const HEIGHT = 20;
const GAP = 8;
/** The words are 11 px, those that are measured 12. */
const SIZE = 11 / 12;

/**
 * Lays out the strip of levels below a slider: each from where it begins to where the next one does, the words nudged apart and kept
 * inside. Words that do not fit are left out, the ends first. Pure; the scale runs left to right in every language.
 */
export function layoutLevels(scale: LevelScale, width: number): LevelShapes {
  const x = (value: number): number => placeOf(value, scale) * width;
  const starts = scale.levels.map(start => ({...start, x: x(start.from)}));
  const stretches = starts
    .map(({x: x1, level}, index) => ({x1, x2: starts[index + 1]?.x ?? width, level}))
    .filter(({x1, x2}) => x2 - x1 > 0.01);
  const measure = (text: string): number => estimateTextWidth(text) * SIZE;
  // an edge stands at the end of the words before it and at the start of those after it
  const named = starts.filter(start => start.label !== '' && start.from > scale.least && start.from < scale.most);
  const wanted = [
    {text: scale.leastLabel, anchor: 0, rank: 3},
    ...named.map(({label, x: at}, index) => {
      const half = measure(label) / 2;
      const wish = at + half * (index === 0 && named.length > 1 ? -1 : 1);
      // long words before the first edge still follow the least value, those after the last stand before the most
      return {text: label, anchor: Math.max(half, Math.min(wish, width - half)), rank: index};
    }),
    {text: scale.mostLabel, anchor: width, rank: 2},
  ];
  const labels = placeLabels(wanted, width, HEIGHT, GAP, measure).flatMap(label => (label ? [label] : []));
  return {width, height: HEIGHT, stretches, labels};
}

/** Where a value stands on the scale, 0 to 1; what is beyond stands at the end. */
export function placeOf(value: number, {least, most}: Pick<LevelScale, 'least' | 'most'>): number {
  if (!(most > least)) return 0;
  return Math.min(1, Math.max(0, Math.log(value / least) / Math.log(most / least)));
}

/** Returns the value at a place: the inverse of `placeOf`. */
export const valueAt = (place: number, {least, most}: Pick<LevelScale, 'least' | 'most'>): number =>
  least * Math.exp(place * Math.log(most / least));
