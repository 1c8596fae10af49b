import {nothing, svg, type TemplateResult} from 'lit';
import type {SurvivalDot, SurvivalShapes} from './shapes.js';

/** Draws laid-out survival curves: geometry in attributes, look in classes. */
export function drawSurvival(shapes: SurvivalShapes): TemplateResult {
  const {left, right, top, bottom} = shapes;
  return svg`
    ${shapes.grid.map(
      ({y, label}) => svg`<line class="grid" x1=${left} x2=${px(right)} y1=${px(y)} y2=${px(y)}></line>
        ${label === null ? nothing : svg`<text x=${left - 8} y=${px(y + 4)} text-anchor="end">${label}</text>`}`,
    )}
    <path class="water-deep" d="${path(shapes.band)}Z"></path>
    <path class="water-edge" d=${path(shapes.line)}></path>
    ${shapes.ticks.map(
      ({x, label}, at) =>
        svg`<text x=${px(x)} y=${bottom + 18} text-anchor=${at === 0 ? 'start' : 'middle'}>${label}</text>`,
    )}
    ${shapes.dots.map(dot => drawDot(dot, bottom))}
    <text x=${px(shapes.end.x)} y=${px(shapes.end.y)} text-anchor=${shapes.end.anchor}>${shapes.end.label}</text>
    ${
      shapes.cursor === null
        ? nothing
        : svg`<line class="cursor-line" x1=${px(shapes.cursor)} x2=${px(shapes.cursor)} y1=${top} y2=${bottom}></line>`
    }`;
}

function drawDot({x, y, label, labelX, labelY, anchor}: SurvivalDot, bottom: number): TemplateResult {
  return svg`<line class="dotted" x1=${px(x)} x2=${px(x)} y1=${px(y)} y2=${bottom}></line>
    <circle class="dot" cx=${px(x)} cy=${px(y)} r="3.5"></circle>
    <text class="strong halo" x=${px(labelX)} y=${px(labelY)} text-anchor=${anchor}>${label}</text>`;
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

/** A hundredth of a pixel, so that a drawing is the same text on every machine. */
const px = (value: number): number => Math.round(value * 100) / 100;
