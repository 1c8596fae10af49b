import {nothing, svg, type TemplateResult} from 'lit';

/** A bar of a waterfall: what there is, or what is taken of it. */
export interface WaterfallBar {
  readonly label: string;
  readonly printed: string;
  /** Below the label; empty for none. */
  readonly note: string;
  /** From where to where it reaches. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'taken' | 'penalty';
}

/** A text and where it stands. */
interface TextShape {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface BarShape {
  readonly bar: WaterfallBar;
  readonly printed: TextShape;
  readonly name: TextShape;
  readonly note: TextShape | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From its end to the beginning of the next one; `null` for the last. */
  readonly lead: Line | null;
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface WaterfallShapes {
  readonly width: number;
  readonly height: number;
  /** Where nothing is left. */
  readonly base: Line;
  readonly bars: readonly BarShape[];
}

const HEIGHT = 236;
const [TOP, BASE, GAP] = [24, 196, 12];
/** A bar narrower than this has no room for its words, and the bars lie one below the other. */
const LEAST_WIDTH = 104;
const [ROW, THICK, INSET] = [44, 14, 6];

/** Lays bars out on one scale from nothing up: side by side, or one below the other where there is no room. */
export function layoutWaterfall(bars: readonly WaterfallBar[], width: number): WaterfallShapes {
  const values = bars.flatMap(({from, to}) => [from, to, 0]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = high > low ? high - low : 1;
  const share = (value: number): number => (value - low) / range;
  const each = (width - GAP * (bars.length - 1)) / bars.length;
  return each < LEAST_WIDTH ? inRows(bars, width, share) : sideBySide(bars, width, each, share);
}

function sideBySide(
  bars: readonly WaterfallBar[],
  width: number,
  each: number,
  share: (value: number) => number,
): WaterfallShapes {
  const y = (value: number): number => BASE - share(value) * (BASE - TOP);
  const shapes = bars.map((bar, index): BarShape => {
    const x = index * (each + GAP);
    const top = y(Math.max(bar.from, bar.to));
    const isLast = index === bars.length - 1;
    return {
      bar,
      printed: {text: bar.printed, x, y: top - 8, anchor: 'start'},
      name: {text: bar.label, x, y: HEIGHT - 22, anchor: 'start'},
      note: bar.note ? {text: bar.note, x, y: HEIGHT - 6, anchor: 'start'} : null,
      x,
      y: top,
      width: each,
      height: Math.abs(y(bar.from) - y(bar.to)),
      lead: isLast ? null : [x + each, y(bar.to), x + each + GAP, y(bar.to)],
    };
  });
  return {width, height: HEIGHT, base: [0, y(0), width, y(0)], bars: shapes};
}

function inRows(bars: readonly WaterfallBar[], width: number, share: (value: number) => number): WaterfallShapes {
  const x = (value: number): number => share(value) * width;
  const height = bars.length * ROW;
  const shapes = bars.map((bar, index): BarShape => {
    const top = index * ROW;
    const y = top + ROW - THICK - 6;
    const isLast = index === bars.length - 1;
    return {
      bar,
      printed: {text: bar.printed, x: width, y: top + 15, anchor: 'end'},
      name: {text: bar.label, x: INSET, y: top + 15, anchor: 'start'},
      note: null,
      x: x(Math.min(bar.from, bar.to)),
      y,
      width: Math.abs(x(bar.from) - x(bar.to)),
      height: THICK,
      lead: isLast ? null : [x(bar.to), y + THICK, x(bar.to), y + ROW],
    };
  });
  return {width, height, base: [x(0), 0, x(0), height], bars: shapes};
}

/** Draws what was laid out. A penalty is hatched, and so is told without colour. */
export function drawWaterfall({bars, base}: WaterfallShapes, id: string): TemplateResult {
  return svg`
    <defs>
      <pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="deep" width="3" height="6"></rect>
      </pattern>
    </defs>
    ${bars.map(
      ({bar, x, y, width, height, lead, printed, name, note}) => svg`
      <rect class="bar ${bar.kind}" x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)} rx="2"
        fill=${bar.kind === 'penalty' ? `url(#${id})` : nothing}></rect>
      ${lead ? line(lead, 'lead') : nothing}
      ${text(printed, 'printed')}${text(name, 'name')}${note ? text(note, 'note') : nothing}`,
    )}
    ${line(base, 'base')}`;
}

const text = ({text: words, x, y, anchor}: TextShape, name: string): TemplateResult =>
  svg`<text class=${name} x=${px(x)} y=${px(y)} text-anchor=${anchor}>${words}</text>`;

const line = ([x1, y1, x2, y2]: Line, name: string): TemplateResult =>
  svg`<line class=${name} x1=${px(x1)} y1=${px(y1)} x2=${px(x2)} y2=${px(y2)}></line>`;

const px = (value: number): number => Math.round(value * 100) / 100;
