import {ladderDomain} from './domain.js';
import {estimateTextWidth, placeLabels, type TextWidth, type WantedLabel} from './labels.js';
import type {LadderMarks, SignKind} from './marks.js';
import type {LadderShapes, LabelShape, SeaShape} from './shapes.js';

/** The box a ladder is laid out in. `card` is 72 px high and keeps the labels under the scale for focus and speech. */
export interface LadderBox {
  readonly width: number;
  readonly form: 'card' | 'panel';
  readonly textWidth?: TextWidth;
}

/** Heights of one form, in pixels from the top: design note §2, «Load line, horizontal». */
interface Frame {
  readonly height: number;
  readonly labelY: number;
  readonly seaTop: number;
  readonly scaleY: number;
  readonly tapeHeight: number;
  readonly ringRadius: number;
  readonly barReach: number;
  readonly belowY: number;
}

const FRAMES: Readonly<Record<LadderBox['form'], Frame>> = {
  panel: {height: 112, labelY: 12, seaTop: 26, scaleY: 62, tapeHeight: 8, ringRadius: 10, barReach: 10, belowY: 108},
  card: {height: 72, labelY: 12, seaTop: 20, scaleY: 44, tapeHeight: 6, ringRadius: 8, barReach: 6, belowY: 70},
};

/** Which labels under the scale stay when room is short: the first matter most. */
export const SIGN_RANK: Readonly<Record<SignKind, number>> = {stop: 0, bankruptcy: 1, entry: 2, bracket: 3};
const LABEL_GAP = 12;

/**
 * Lays a ladder out: prices become pixels and labels are nudged apart. Pure; the same marks and box give the same shapes.
 *
 * The price axis runs left to right in every language.
 */
export function layoutLadder(marks: LadderMarks, box: LadderBox): LadderShapes {
  const frame = FRAMES[box.form];
  const textWidth = box.textWidth ?? estimateTextWidth;
  const domain = ladderDomain(marks);
  const [low, high] = domain;
  const x = (price: number): number => ((price - low) / (high - low)) * box.width;
  const clampedX = (price: number): number => Math.min(box.width, Math.max(0, x(price)));
  const inside = (price: number): boolean => price >= low && price <= high;

  const liquidations = marks.liquidations.filter(mark => inside(mark.price));
  const wanted = wantedAbove({...marks, liquidations}, box, x);
  const above = placeLabels(wanted, box.width, frame.labelY, LABEL_GAP, textWidth);
  const labelAbove = (index: number): LabelShape =>
    above[index] ?? centred(wanted[index]!.text, wanted[index]!.anchor, frame.labelY);

  const signs = marks.signs.filter(sign => inside(sign.price));
  const below =
    box.form === 'card'
      ? signs.map(() => null)
      : placeLabels(
          signs.map(sign => ({text: sign.label, anchor: x(sign.price), rank: SIGN_RANK[sign.kind]})),
          box.width,
          frame.belowY,
          LABEL_GAP,
          textWidth,
        );

  return {
    width: box.width,
    height: frame.height,
    domain,
    scaleY: frame.scaleY,
    tapeHeight: frame.tapeHeight,
    ringRadius: frame.ringRadius,
    barReach: frame.barReach,
    sea: marks.sea && seaShape(marks.sea, x, frame),
    tape: marks.levels
      .map(range => ({
        x1: range.from === null ? 0 : clampedX(range.from),
        x2: range.to === null ? box.width : clampedX(range.to),
        level: range.level,
      }))
      .filter(stretch => stretch.x2 > stretch.x1),
    band: marks.softBand && {
      x1: clampedX(marks.softBand.from),
      x2: clampedX(marks.softBand.to),
      label: above.at(-1) ?? centred('', 0, frame.labelY),
    },
    sigmas: parted(
      marks.sigmas
        .filter(tick => inside(tick.price))
        .map(tick => ({
          x: x(tick.price),
          length: 3 + 2 * tick.sigmas,
          label: centred(tick.label, x(tick.price), frame.scaleY + frame.tapeHeight + 17),
        })),
      textWidth,
    ),
    signs: signs.map((sign, index) => ({
      kind: sign.kind,
      term: sign.term,
      x: x(sign.price),
      price: sign.price,
      label: below[index] ?? null,
    })),
    waterline: marks.now && {
      term: marks.now.term,
      x: x(marks.now.price),
      stale: marks.now.stale,
      label: labelAbove(liquidations.length),
    },
    marks: liquidations.map((mark, index) => ({
      term: mark.term,
      x: x(mark.price),
      level: mark.level,
      label: labelAbove(index),
    })),
  };
}

/** The labels above the scale, liquidations first, then the market, a band last; only that of a band is ever left out. */
function wantedAbove(marks: LadderMarks, box: LadderBox, x: (price: number) => number): WantedLabel[] {
  const short = box.form === 'card' || marks.liquidations.length > 1;
  const wanted: WantedLabel[] = marks.liquidations.map(mark => ({
    text: short ? mark.shortLabel : mark.label,
    anchor: x(mark.price),
    rank: 0,
  }));
  if (marks.now) wanted.push({text: marks.now.label, anchor: x(marks.now.price), rank: 1});
  const {softBand} = marks;
  if (softBand) wanted.push({text: softBand.label, anchor: x((softBand.from + softBand.to) / 2), rank: 2});
  return wanted;
}

/** A tick whose label would touch that of the one before it has none. */
function parted(ticks: LadderShapes['sigmas'], textWidth: TextWidth): LadderShapes['sigmas'] {
  const kept: LabelShape[] = [];
  return ticks.map(tick => {
    const {label} = tick;
    const isFree = kept.every(
      other => Math.abs(other.x - label.x) > (textWidth(other.text) + textWidth(label.text)) / 2 + 2,
    );
    if (isFree) kept.push(label);
    return isFree ? tick : {...tick, label: {...label, text: ''}};
  });
}

function centred(text: string, x: number, y: number): LabelShape {
  return {text, x, y, anchor: x};
}

/** The sea stands on the scale and reaches `seaTop` at a chance of 1. */
function seaShape(sea: NonNullable<LadderMarks['sea']>, x: (price: number) => number, frame: Frame): SeaShape {
  const y = (chance: number): number => frame.scaleY - chance * (frame.scaleY - frame.seaTop);
  const points = (curve: readonly (readonly [number, number])[]) =>
    curve.map(([price, chance]) => [x(price), y(chance)] as const);
  return {central: points(sea.central), high: points(sea.high)};
}
