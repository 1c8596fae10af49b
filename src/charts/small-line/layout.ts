import type {LadderMarks} from '../ladder/index.js';
import type {SmallLineShapes} from './shapes.js';

/** What a small line has room for, and the prices it spans: several beside one another span the same. */
export interface SmallLineBox {
  readonly width: number;
  readonly domain: readonly [low: number, high: number];
}

const HEIGHT = 44;
const SEA_TOP = 4;
const SCALE_Y = 32;
/** Of the ring; a mark stays whole at the ends of the line. */
const REACH = 13;

/** Lays a load line out without its words: scale, sea, market and marks. Pure; the price axis runs left to right in every language. */
export function layoutSmallLine(marks: LadderMarks, {width, domain: [low, high]}: SmallLineBox): SmallLineShapes {
  const room = Math.max(0, width - 2 * REACH);
  const x = (price: number): number => REACH + ((price - low) / (high - low)) * room;
  const isInside = (price: number): boolean => price >= low && price <= high;
  const central = marks.sea?.central.filter(([price]) => isInside(price)) ?? [];
  return {
    width,
    height: HEIGHT,
    scaleY: SCALE_Y,
    sea: central.map(([price, chance]) => [x(price), SCALE_Y - chance * (SCALE_Y - SEA_TOP)]),
    now: marks.now && isInside(marks.now.price) ? x(marks.now.price) : null,
    marks: marks.liquidations.filter(({price}) => isInside(price)).map(({price, level}) => ({x: x(price), level})),
  };
}
