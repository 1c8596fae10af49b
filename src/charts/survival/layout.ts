import type {SurvivalDot, SurvivalShapes} from './shapes.js';

/** `[days, chance of being open]`, days ascending from 0. */
export type SurvivalLine = readonly (readonly [days: number, chance: number])[];

/** A moment marked on the curve, already in the reader's language. */
export interface SurvivalMark {
  readonly days: number;
  readonly label: string;
}

/** What a survival figure shows. The lowest volatility lies above, the highest below. */
export interface SurvivalCurves {
  readonly low: SurvivalLine;
  readonly central: SurvivalLine;
  readonly high: SurvivalLine;
  readonly marks: readonly SurvivalMark[];
  /** Labels at 1, one half and 0. */
  readonly grid: readonly [whole: string, half: string, none: string];
  readonly ticks: readonly SurvivalMark[];
  readonly end: string;
  /** Days; `null` without a cursor. */
  readonly cursor: number | null;
}

export interface SurvivalBox {
  readonly width: number;
  readonly textWidth: (text: string) => number;
}

/** Height and margins: the labels of the grid stand left of the plot, that of the end right of it. */
export const SURVIVAL_FRAME = {height: 260, left: 52, right: 52, top: 10, bottom: 24} as const;
const GAP = 8;
const END_GAP = 6;
/** Words of a moment are strong, and wider than those that are measured. */
const STRONG = 1.1;
/** Height of a line of text. */
const LINE = 16;

/** Returns the chance of being open on a day, on the straight piece between two of the line's points. */
export function openAt(line: SurvivalLine, days: number): number {
  const after = line.findIndex(([day]) => day >= days);
  if (after < 0) return line.at(-1)?.[1] ?? 1;
  const [to, chance] = line[after]!;
  const [from, before] = line[after - 1] ?? [to, chance];
  return to === from ? chance : before + ((chance - before) * (days - from)) / (to - from);
}

/** Lays the curves out, days from left to right in every language. Pure. */
export function layoutSurvival(curves: SurvivalCurves, {width, textWidth}: SurvivalBox): SurvivalShapes {
  const {height, left, top} = SURVIVAL_FRAME;
  const right = width - SURVIVAL_FRAME.right;
  const bottom = height - SURVIVAL_FRAME.bottom;
  const last = curves.central.at(-1)?.[0] || 1;
  const x = (days: number): number => left + ((right - left) * days) / last;
  const y = (chance: number): number => bottom - (bottom - top) * chance;
  const points = (line: SurvivalLine) => line.map(([days, chance]) => [x(days), y(chance)] as const);
  const dot = ({days, label}: SurvivalMark): SurvivalDot => {
    const at = x(days);
    const long = textWidth(label) * STRONG;
    const fits = at + GAP + long <= right || at - GAP - long < left;
    const level = y(openAt(curves.central, days));
    return {
      x: at,
      y: level,
      // what is longer than the plot is told above the picture
      label: long > right - left ? '' : label,
      labelX: fits ? Math.max(left, Math.min(at + GAP, right - long)) : at - GAP,
      labelY: Math.max(top + 10, level - GAP),
      anchor: fits ? 'start' : 'end',
    };
  };
  const end = (label: string): SurvivalShapes['end'] => {
    const level = y(curves.central.at(-1)?.[1] ?? 1);
    if (right + END_GAP + textWidth(label) <= width) return {x: right + END_GAP, y: level + 4, anchor: 'start', label};
    return {x: width, y: Math.max(top + 10, level - GAP), anchor: 'end', label};
  };
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    band: [...points(curves.low), ...points(curves.high).reverse()],
    line: points(curves.central),
    grid: [1, 0.75, 0.5, 0.25, 0].map((chance, at) => ({
      y: y(chance),
      label: at % 2 === 0 ? (curves.grid[at / 2] ?? null) : null,
    })),
    ticks: apart(
      curves.ticks.map(({days, label}) => ({x: x(days), label})),
      textWidth,
    ),
    dots: parted(curves.marks.filter(({days}) => days <= last).map(dot), textWidth),
    end: end(curves.end),
    cursor: curves.cursor === null ? null : x(curves.cursor),
  };
}

/** The label of a dot stands a line higher than the one before it where the two would touch. */
function parted(dots: readonly SurvivalDot[], textWidth: SurvivalBox['textWidth']): SurvivalDot[] {
  const span = ({labelX, anchor, label}: SurvivalDot): readonly [number, number] => {
    const width = textWidth(label);
    return anchor === 'start' ? [labelX, labelX + width] : [labelX - width, labelX];
  };
  const placed: SurvivalDot[] = [];
  for (const dot of [...dots].sort((a, b) => b.labelY - a.labelY)) {
    const [from, to] = span(dot);
    const below = placed.filter(
      other => other.label !== '' && span(other)[0] < to + GAP && from < span(other)[1] + GAP,
    );
    placed.push({...dot, labelY: Math.min(dot.labelY, ...below.map(({labelY}) => labelY - LINE))});
  }
  return dots.map(({x, label}) => placed.find(dot => dot.x === x && dot.label === label)!);
}

/** Leaves out a day that would touch the one before it; the first begins where it stands, the others are about theirs. */
function apart(ticks: SurvivalShapes['ticks'], textWidth: SurvivalBox['textWidth']): SurvivalShapes['ticks'] {
  let end = -Infinity;
  return ticks.filter(({x, label}, at) => {
    const [from, to] = at === 0 ? [x, x + textWidth(label)] : [x - textWidth(label) / 2, x + textWidth(label) / 2];
    if (from < end + GAP) return false;
    end = to;
    return true;
  });
}
