import {
  estimateTextWidth,
  placeAt,
  SIGN_RANK,
  type LadderMarks,
  type PriceAxis,
  type TextWidth,
} from '../ladder/index.js';
import {ticksIn} from '../scales/index.js';
import {stretchesOf, thinned} from './closes.js';
import {uprightDomain} from './domain.js';
import {edgeLabels, LABEL_GAP} from './labels.js';
import type {RecentCloses, UprightMarks} from './marks.js';
import type {EdgeLabel, Point, TickLabel, UprightShapes} from './shapes.js';

export interface UprightBox {
  readonly width: number;
  readonly textWidth?: TextWidth;
}

/** Pixels from the top: design note §2, «Load line, upright». */
const [HEIGHT, TOP, BOTTOM, DATES_Y] = [384, 12, 354, 372];
const [TAPE, RING, REACH] = [8, 10, 14];
/** Width of the sea to the right at a chance of 1, and its share of what is right of the tape where that is narrow. */
const [SEA, SEA_SHARE] = [76, 0.45];
/** Right of the tape beside the widest label, with and without a sea, and the most of the width. */
const [BESIDE_SEA, BESIDE_TAPE, EDGE_SHARE] = [70, 40, 0.46];
/** Pixels from one tick to the next, about; between texts and what they belong to. */
const [TICK_ROOM, TEXT_GAP] = [48, 6];
/** From the tape to where leads begin, and from their bend to the label. */
const [LEAD_FROM, BEND] = [10, 9];
/** Widths are of strong words; others are narrower. */
const PLAIN = 0.92;
/** A label of the comb keeps this far from a mark. */
const FROM_MARK = 17;

/**
 * Lays an upright load line out: price runs upwards and time to the right in every language. Pure.
 *
 * @param shown - `marks.now` is there.
 */
export function layoutUpright(shown: UprightMarks, {width, textWidth = estimateTextWidth}: UprightBox): UprightShapes {
  const {marks, recent} = shown;
  const domain = uprightDomain(marks, recent.closes);
  const axis: PriceAxis = {width, height: HEIGHT, domain, upwards: [BOTTOM, TOP]};
  const y = (price: number): number => placeAt(axis, price);
  const within = ({price}: {readonly price: number}): boolean => price >= domain[0] && price <= domain[1];
  const liquidations = marks.liquidations.filter(within);
  const signs = marks.signs.filter(within);
  const now = marks.now!;

  const named = [now, ...liquidations, ...signs];
  const widest = Math.max(...named.map(({label}) => textWidth(label)));
  const wished = Math.min(width * EDGE_SHARE, widest + (marks.sea ? BESIDE_SEA : BESIDE_TAPE));
  const edge = Math.max(wished, widest + LEAD_FROM);
  const ticks = ticksOf(shown, domain, y);
  const left = Math.ceil(Math.max(...ticks.map(({label}) => textWidth(label.text)), 0)) + TEXT_GAP;
  const tape = Math.round(width - edge);
  const reach = Math.min(SEA, edge * SEA_SHARE);

  const middles = edgeLabels(
    [
      {text: now.label, y: y(now.price), isLine: true, rank: -1},
      ...liquidations.map(mark => ({text: mark.label, y: y(mark.price), isLine: true, rank: -2})),
      ...signs.map(sign => ({text: sign.label, y: y(sign.price), isLine: false, rank: SIGN_RANK[sign.kind]})),
    ],
    BOTTOM + LABEL_GAP / 4,
  );
  const labels = named.map(({label}, at): EdgeLabel | null => {
    const middle = middles[at] ?? null;
    return middle === null ? null : {text: label, x: width, y: middle + 4, length: textWidth(label)};
  });

  const placed = labels.filter(label => label !== null);
  // a line never goes through a label
  const endOf = (line: number): number =>
    Math.min(
      width,
      ...placed
        .filter(label => Math.abs(label.y - 4 - line) < LABEL_GAP / 2)
        .map(({x, length}) => x - length - TEXT_GAP),
    );

  const from = tape - TAPE;
  const half = tape - TAPE / 2;
  return {
    ...axis,
    upwards: [BOTTOM, TOP],
    left,
    top: TOP,
    bottom: BOTTOM,
    ringRadius: RING,
    barReach: REACH,
    surface: surfaceOf(recent, left, half, y),
    beyond: beyondOf(marks, y),
    ticks: ticks.map(tick => ({...tick, label: {...tick.label, x: left - TEXT_GAP}})),
    dates: datesOf(shown, left, tape, textWidth),
    caption: captionOf(shown.caption, width, tape, textWidth),
    sea: marks.sea && {
      central: marks.sea.central.map(([price, chance]): Point => [tape + chance * reach, y(price)]),
      high: marks.sea.high.map(([price, chance]): Point => [tape + chance * reach, y(price)]),
    },
    tape: {from, to: tape, ranges: rangesOf(marks, y)},
    sigmas: combOf(
      marks.sigmas.filter(within),
      liquidations.map(({price}) => y(price)),
      from,
      y,
    ),
    signs: signs.map((sign, at) => {
      const label = labels[1 + liquidations.length + at] ?? null;
      const {kind, term, price} = sign;
      return {kind, term, price, y: y(price), label, lead: label ? leadOf(label, tape, y(price)) : []};
    }),
    now: {
      term: now.term,
      y: y(now.price),
      end: endOf(y(now.price)),
      stale: now.stale,
      surveyX: Math.min(
        tape + (marks.sea ? reach : RING + REACH) + LEAD_FROM,
        width - (labels[0]?.length ?? 0) - LEAD_FROM,
      ),
      label: labels[0] ?? {text: '', x: width, y: y(now.price), length: 0},
    },
    marks: liquidations.map(({term, level, price}, at) => ({
      term,
      level,
      y: y(price),
      end: endOf(y(price)),
      label: labels[1 + at] ?? {text: '', x: width, y: y(price), length: 0},
    })),
  };
}

type Place = (price: number) => number;

/** The price of each close where it stands; one that stands alone is as long as its bar. */
function surfaceOf(recent: RecentCloses, left: number, right: number, y: Place): UprightShapes['surface'] {
  const {closes, stepSeconds} = recent;
  const last = closes.at(-1)!.time;
  const first = closes.length > 1 ? closes[0]!.time : last - stepSeconds;
  const x = (time: number): number => left + ((right - left) * Math.max(0, time - first)) / (last - first);
  return stretchesOf(recent).map(stretch => {
    const points = stretch.map(({time, price}): Point => [x(time), y(price)]);
    const [only] = stretch;
    return stretch.length > 1 || !only ? thinned(points) : [[x(only.time - stepSeconds), y(only.price)], points[0]!];
  });
}

function ticksOf({printTick}: UprightMarks, [low, high]: readonly [number, number], y: Place): UprightShapes['ticks'] {
  const prices = ticksIn(low, high, Math.floor((BOTTOM - TOP) / TICK_ROOM));
  const step = prices.length > 1 ? prices[1]! - prices[0]! : high - low;
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  return prices.map(price => ({
    y: y(price),
    label: {text: printTick(price, digits), x: 0, y: y(price) + 4, anchor: 'end'},
  }));
}

/** The first day at the left, the last up to the tape; where both do not fit the last alone. */
function datesOf({recent, printDay}: UprightMarks, left: number, end: number, textWidth: TextWidth): TickLabel[] {
  const [first, last] = [printDay(recent.closes[0]!.time), printDay(recent.closes.at(-1)!.time)];
  const at: TickLabel = {text: last, x: end, y: DATES_Y, anchor: 'end'};
  const isApart = first !== last && left + textWidth(first) + LABEL_GAP <= end - textWidth(last);
  return isApart ? [{text: first, x: left, y: DATES_Y, anchor: 'start'}, at] : [at];
}

function captionOf(text: string, width: number, from: number, textWidth: TextWidth): TickLabel | null {
  const isRoom = text !== '' && from + LABEL_GAP <= width - textWidth(text) * PLAIN;
  return isRoom ? {text, x: width, y: DATES_Y, anchor: 'end'} : null;
}

const clamped = (y: number): number => Math.min(BOTTOM, Math.max(TOP, y));

function rangesOf({levels}: LadderMarks, y: Place): UprightShapes['tape']['ranges'] {
  return levels
    .map(({from, to, level}) => ({
      y1: to === null ? TOP : clamped(y(to)),
      y2: from === null ? BOTTOM : clamped(y(from)),
      level,
    }))
    .filter(({y1, y2}) => y2 > y1);
}

/** What lies beyond liquidation, on each side that liquidates. */
const beyondOf = ({liquidations}: LadderMarks, y: Place): UprightShapes['beyond'] =>
  liquidations
    .map(({price, direction}) =>
      direction === 'falling' ? {y1: clamped(y(price)), y2: BOTTOM} : {y1: TOP, y2: clamped(y(price))},
    )
    .filter(({y1, y2}) => y2 > y1);

/** Ticks left of the tape; a label that would touch a mark or the label before it is left out. */
function combOf(
  sigmas: LadderMarks['sigmas'],
  marks: readonly number[],
  from: number,
  y: Place,
): UprightShapes['sigmas'] {
  const taken: number[] = [];
  return sigmas.map(({price, sigmas: count, label}) => {
    const [at, length] = [y(price), 3 + 2 * count];
    const isFree =
      marks.every(mark => Math.abs(mark - at) >= FROM_MARK) && taken.every(other => Math.abs(other - at) >= LABEL_GAP);
    if (isFree) taken.push(at);
    return {
      y: at,
      length,
      label: isFree ? {text: label, x: from - length - TEXT_GAP + 2, y: at + 4, anchor: 'end'} : null,
    };
  });
}

/** From the tape level with the price, then to the label; none where the label begins at the tape. */
function leadOf({x, y, length}: EdgeLabel, tape: number, at: number): readonly Point[] {
  const [start, end] = [tape + LEAD_FROM, x - length - TEXT_GAP];
  if (end <= start) return [];
  return [
    [start, at],
    [Math.max(start, end - BEND), at],
    [end, y - 4],
  ];
}
