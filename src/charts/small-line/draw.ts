import {nothing, svg, type TemplateResult} from 'lit';
import type {SmallLineShapes} from './shapes.js';

const RING = 8;
const REACH = 13;
const NOW_TOP = 2;
const NOW_BELOW = 5;

/** Draws a small line; geometry is in attributes, look in classes. */
export const drawSmallLine = (shapes: SmallLineShapes): TemplateResult => svg`
  ${shapes.sea.length > 1 ? drawSea(shapes) : nothing}
  <line class="scale" x1="0" x2=${px(shapes.width)} y1=${shapes.scaleY} y2=${shapes.scaleY}></line>
  ${
    shapes.now === null
      ? nothing
      : svg`<line class="waterline" x1=${px(shapes.now)} x2=${px(shapes.now)} y1=${NOW_TOP} y2=${shapes.scaleY + NOW_BELOW}></line>`
  }
  ${shapes.marks.map(
    ({x, level}) => svg`<g class="mark ${level}">
      <circle class="ring" cx=${px(x)} cy=${shapes.scaleY} r=${RING}></circle>
      <line class="bar" x1=${px(x - REACH)} x2=${px(x + REACH)} y1=${shapes.scaleY} y2=${shapes.scaleY}></line></g>`,
  )}`;

/** Rounds to a hundredth of a pixel, so that a drawing is the same text on every machine. */
const px = (value: number): number => Math.round(value * 100) / 100;

function drawSea({sea, scaleY}: SmallLineShapes): TemplateResult {
  const edge = sea.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
  const [first, last] = [sea[0]!, sea.at(-1)!];
  return svg`<path class="water-deep" d="${edge}L${px(last[0])} ${scaleY}L${px(first[0])} ${scaleY}Z"></path>
    <path class="water-edge" d=${edge}></path>`;
}
