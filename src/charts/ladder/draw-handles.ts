import {nothing, svg, type TemplateResult} from 'lit';
import {drawRing, drawSignGlyph, px} from './draw.js';
import type {HandleKind, ReadoutShape} from './handles.js';
import type {Level} from './marks.js';
import type {LadderShapes} from './shapes.js';

/** Where a mark was before a hand took it. */
export interface GhostShape {
  readonly kind: HandleKind;
  readonly level: Level;
  /** Where it stood, and where it stands now. */
  readonly from: number;
  readonly to: number;
}

/** Further than this from where it was, an arrow says which way a mark was moved, where there is room below the tape. */
const ARROW_FROM = 40;
const ARROW_ROOM = 30;
const HEAD = 5;

/** Draws a mark where it was, and the way it has come since. */
export function drawGhost(shapes: LadderShapes, {kind, level, from, to}: GhostShape): TemplateResult {
  const glyph =
    kind === 'liquidation'
      ? svg`<g class="mark ${level}">${drawRing(shapes, from)}</g>`
      : drawSignGlyph(shapes, kind, from);
  const hasArrow = Math.abs(to - from) >= ARROW_FROM && shapes.height - shapes.scaleY - shapes.tapeHeight >= ARROW_ROOM;
  return svg`<g class="ghost">${glyph}</g>${hasArrow ? drawArrow(shapes, from, to) : nothing}`;
}

function drawArrow({scaleY, tapeHeight}: LadderShapes, from: number, to: number): TemplateResult {
  const towards = Math.sign(to - from);
  const y = scaleY + tapeHeight + 12;
  const [start, end] = [from - towards * 12, to + towards * -12];
  return svg`<path class="way" d="M${px(start)} ${y}H${px(end)}m${-towards * HEAD} ${-HEAD}l${towards * HEAD} ${HEAD}l${-towards * HEAD} ${HEAD}"></path>`;
}

/** Draws what a mark that is moved comes to. */
export const drawReadout = ({x, y, width, height, lines}: ReadoutShape): TemplateResult => svg`
  <g class="readout" aria-hidden="true">
    <rect x=${px(x)} y=${y} width=${px(width)} height=${height} rx="6"></rect>
    ${lines.map(line => svg`<text x=${px(line.x)} y=${line.y} text-anchor="middle">${line.text}</text>`)}
  </g>`;
