import {nothing, svg, type TemplateResult} from 'lit';
import type {Level, SignKind} from './marks.js';
import type {LabelShape, LadderShapes, MarkShape, SignShape, WaterlineShape} from './shapes.js';

/**
 * Draws a laid-out ladder. Geometry is in attributes, look in classes, patterns in this fragment under `id`.
 *
 * @param pointed - the terms whose marks are lit.
 */
export function drawLadder(shapes: LadderShapes, id: string, pointed: readonly string[] = []): TemplateResult {
  return svg`
    ${drawPatterns(id)}
    ${shapes.sea ? drawSea(shapes) : nothing}
    ${shapes.tape.map(
      stretch => svg`<rect class="tape ${stretch.level}" x=${px(stretch.x1)} y=${shapes.scaleY}
        width=${px(stretch.x2 - stretch.x1)} height=${shapes.tapeHeight} fill="url(#${id}-${stretch.level})"></rect>`,
    )}
    <line class="scale" x1="0" x2=${px(shapes.width)} y1=${shapes.scaleY} y2=${shapes.scaleY}></line>
    ${shapes.band ? drawBand(shapes, shapes.band) : nothing}
    ${shapes.sigmas.map(
      tick => svg`<line class="comb" x1=${px(tick.x)} x2=${px(tick.x)} y1=${shapes.scaleY + shapes.tapeHeight}
        y2=${shapes.scaleY + shapes.tapeHeight + tick.length}></line>${label(tick.label, 'tick')}`,
    )}
    ${shapes.signs.map(sign => placed(sign.kind, sign, pointed, drawSign(shapes, sign)))}
    ${shapes.waterline ? placed('now', shapes.waterline, pointed, drawWaterline(shapes, shapes.waterline)) : nothing}
    ${shapes.marks.map(mark => placed('liquidation', mark, pointed, drawMark(shapes, mark)))}`;
}

/** What stands at one price: it can be moved as one, and lit where it stands for a term of a formula. */
function placed(kind: string, {term, x}: Termed, pointed: readonly string[], drawn: TemplateResult): TemplateResult {
  const isLit = term !== undefined && pointed.includes(term);
  return svg`<g data-kind=${kind} data-term=${term ?? nothing}>
    ${isLit ? svg`<rect class="lit" x=${px(x - LIT / 2)} y="0" width=${LIT} height="100%" rx="3"></rect>` : nothing}${drawn}</g>`;
}

/** Width of what lights a mark, in pixels. */
const LIT = 18;

type Termed = Pick<SignShape, 'term' | 'x'>;

/** Rounds to a hundredth of a pixel, so that a drawing is the same text on every machine. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Dots, diagonals and solid: what tells the levels apart without colour. */
export function drawPatterns(id: string): TemplateResult {
  const name = (level: Level): string => `${id}-${level}`;
  return svg`<defs>
    <pattern id=${name('calm')} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="pale calm" width="6" height="6"></rect></pattern>
    <pattern id=${name('watch')} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="pale watch" width="6" height="6"></rect>
      <circle class="deep watch" cx="1.5" cy="1.5" r="1"></circle>
      <circle class="deep watch" cx="4.5" cy="4.5" r="1"></circle></pattern>
    <pattern id=${name('danger')} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="pale danger" width="5" height="5"></rect>
      <rect class="deep danger" width="2" height="5"></rect></pattern>
    <pattern id=${name('liquidatable')} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="deep liquidatable" width="6" height="6"></rect></pattern>
  </defs>`;
}

function label(shape: LabelShape, name: string): TemplateResult {
  return svg`<text class="label ${name}" x=${px(shape.x)} y=${shape.y} text-anchor="middle">${shape.text}</text>`;
}

function drawSea(shapes: LadderShapes): TemplateResult {
  const path = (points: readonly (readonly [number, number])[]): string =>
    points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
  const closed = (points: readonly (readonly [number, number])[]): string => {
    const first = points[0];
    const last = points[points.length - 1];
    return first && last ? `${path(points)}L${px(last[0])} ${shapes.scaleY}L${px(first[0])} ${shapes.scaleY}Z` : '';
  };
  const sea = shapes.sea!;
  return svg`<path class="water" d=${closed(sea.high)}></path>
    <path class="water-deep" d=${closed(sea.central)}></path>
    <path class="water-edge" d=${path(sea.central)}></path>`;
}

function drawBand(shapes: LadderShapes, band: NonNullable<LadderShapes['band']>): TemplateResult {
  const top = shapes.scaleY - 24;
  return svg`<rect class="band" x=${px(band.x1)} y=${top} width=${px(band.x2 - band.x1)}
      height=${shapes.scaleY - top}></rect>
    <line class="band-edge" x1=${px(band.x1)} x2=${px(band.x1)} y1=${top} y2=${shapes.scaleY}></line>
    <line class="band-edge" x1=${px(band.x2)} x2=${px(band.x2)} y1=${top} y2=${shapes.scaleY}></line>
    ${label(band.label, 'band-label')}`;
}

function drawSign(shapes: LadderShapes, sign: SignShape): TemplateResult {
  const glyph = drawSignGlyph(shapes, sign.kind, sign.x);
  if (!sign.label) return glyph;
  const top = shapes.scaleY + shapes.tapeHeight + 6;
  const lead = `M${px(sign.x)} ${top}V${sign.label.y - 16}L${px(sign.label.x)} ${sign.label.y - 11}`;
  return svg`${glyph}<path class="lead" d=${lead}></path>${label(sign.label, sign.kind)}`;
}

/** Stop: an I-beam. Entry: a ring. Bankruptcy: a cross. Bracket: a bar with a roof. */
export function drawSignGlyph(
  {scaleY, tapeHeight}: Pick<LadderShapes, 'scaleY' | 'tapeHeight'>,
  kind: SignKind,
  at: number,
): TemplateResult {
  const x = px(at);
  const low = scaleY + tapeHeight;
  return {
    stop: svg`<path class="sign stop" d="M${x - 4} ${scaleY - 8}h8M${x} ${scaleY - 8}V${low + 4}M${x - 4} ${low + 4}h8"></path>`,
    entry: svg`<circle class="sign entry" cx=${x} cy=${scaleY + tapeHeight / 2} r="3.5"></circle>`,
    bankruptcy: svg`<path class="sign bankruptcy" d="M${x - 3} ${scaleY - 3}l6 6M${x + 3} ${scaleY - 3}l-6 6"></path>`,
    bracket: svg`<path class="sign bracket" d="M${x - 4} ${scaleY - 6}h8M${x} ${scaleY - 6}V${low}"></path>`,
  }[kind];
}

/** The market: a line the full height of the sea, with the surveyor's sign standing on the scale. */
function drawWaterline(shapes: LadderShapes, line: WaterlineShape): TemplateResult {
  const x = px(line.x);
  const {scaleY, tapeHeight} = shapes;
  return svg`<line class="waterline ${line.stale ? 'stale' : ''}" x1=${x} x2=${x} y1=${line.label.y + 4}
      y2=${scaleY + tapeHeight + 3}></line>
    <path class="survey" d="M${x - 5} ${scaleY - 9}h10l-5 8z"></path>${label(line.label, 'now')}`;
}

/** The load line: a ring with a bar through it, and a stem up to its label. */
function drawMark(shapes: LadderShapes, mark: MarkShape): TemplateResult {
  const x = px(mark.x);
  const y = shapes.scaleY + shapes.tapeHeight / 2;
  return svg`<g class="mark ${mark.level}">
    <line class="stem" x1=${x} x2=${x} y1=${mark.label.y + 4} y2=${y - shapes.ringRadius}></line>
    ${drawRing(shapes, mark.x)}
    ${label(mark.label, 'liquidation')}</g>`;
}

type RingPlace = Pick<LadderShapes, 'scaleY' | 'tapeHeight' | 'ringRadius' | 'barReach'>;

/** The ring with the bar through it. */
export function drawRing({scaleY, tapeHeight, ringRadius, barReach}: RingPlace, at: number): TemplateResult {
  const y = scaleY + tapeHeight / 2;
  const reach = ringRadius + barReach;
  return svg`<circle class="ring" cx=${px(at)} cy=${y} r=${ringRadius}></circle>
    <line class="bar" x1=${px(at - reach)} x2=${px(at + reach)} y1=${y} y2=${y}></line>`;
}
